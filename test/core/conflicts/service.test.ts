import { judge } from '../../builders/judge'
import { R07, type Row } from '../../builders/rows'

const found = (change: Row, asOf = '2026-03-02'): readonly string[] => judge('R07', { rows: [{ ...R07, ...change }], asOf }).findings('A')

describe('service', () => {
  it.each<[string, Row, string[]]>([
    ['an important event in its column', { 重要事件: '系统故障' }, ['service.important@notice']],
    ['a yes in its column', { 重要事件: '是' }, ['service.important@notice']],
    ['nothing of 否', { 重要事件: '否' }, []],
    ['nothing of 无', { 重要事件: '无' }, []],
    ['an important word of the problem, without the column', { 问题描述: '系统宕机' }, ['service.important@notice']],
    ['nothing of an ordinary problem', {}, []],
  ])('R07.1 tells %s', (_, change, expected) => expect(found(change)).toEqual(expected))

  it('R07.2 tells a late step, and what would excuse it', () => {
    expect(found({ 接收时间: '2026-03-03' }, '2026-03-09')).toEqual(['service.overdue@warning', 'field.missing@error', 'field.missing@error'])
  })

  it('R07.1 asks nothing more of an incomplete report', () => {
    expect(found({ 问题描述: '' }, '2026-03-09')).toEqual(['field.missing@error'])
  })

  it('R07.3 tells the same problem of the same customer again', () => {
    const rows = [R07, { ...R07, 报备编号: 'B', 报备时间: '2026-03-03' }, { ...R07, 报备编号: 'C', 问题描述: '打印偏移' }]
    const judged = judge('R07', { rows, asOf: '2026-03-03' })
    expect(judged.findings('A')).toContain('service.repeat@notice>B')
    expect(judged.findings('C').filter(f => f.startsWith('service.repeat'))).toEqual([])
  })
})
