import { judge } from '../../builders/judge'
import { R04, R13, type Row } from '../../builders/rows'

const quoted = (change: Row): readonly string[] => judge('R04', { rows: [{ ...R04, ...change }], asOf: '2026-03-12' }).findings('A')

describe('prices', () => {
  it.each<[string, Row, string[]]>([
    ['a cent under the list', { 列表价: '100', 报价: '99.99' }, ['price.below-list@error']],
    ['the list price', { 列表价: '100', 报价: '100.00' }, []],
    ['under the list, approved', { 列表价: '100', 报价: '90', 特价审批: '通过' }, []],
    ['under the list, refused', { 列表价: '100', 报价: '90', 特价审批: '不通过' }, ['price.below-list@error']],
    ['under the list, still asked for', { 列表价: '100', 报价: '90', 特价审批: '待审' }, ['price.below-list@error']],
    ['no list price', { 报价: '90' }, []],
  ])('R04.4 quotes %s', (_, change, expected) => expect(quoted(change)).toEqual(expected))

  it('R13.4 compares our bid with the lowest of all lines', () => {
    const rows: Row[] = [{ ...R13, 投标价: '100000', 竞品: '甲牌', 竞品报价: '98000' }, { 备案编号: 'A', 竞品: '乙牌', 竞品报价: '95000', 竞品投标人: '乙商' }]
    expect(judge('R13', { rows, asOf: '2026-03-10' }).data('A', 'price.above-bid')).toEqual([{ ours: '100000.00', lowest: '95000.00', bidder: '乙商' }])
    expect(judge('R13', { rows: [{ ...R13, 投标价: '94000', 竞品: '甲牌', 竞品报价: '98000' }], asOf: '2026-03-10' }).findings('A')).toEqual([])
  })
})
