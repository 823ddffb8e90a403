import { isSameParty, partyKey } from '../../../core/lifecycle/party'
import { judge } from '../../builders/judge'
import { R03, R08 } from '../../builders/rows'

describe('isSameParty', () => {
  it.each<[string | null, string | null | undefined, boolean]>([
    ['张三', '张三', true],
    ['张三', ' 张 三', true],
    ['安居分销（渝北）', '安居分销(渝北)', true],
    ['Anju', 'ANJU', true],
    ['张三', '张三丰', false],
    ['张三', null, false],
    [null, null, false],
    ['张三', undefined, false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isSameParty(a, b)).toBe(expected)
  })

  it('has one key for one party', () => expect(partyKey('安居 分销（渝北）')).toBe(partyKey('安居分销(渝北)')))

  it('takes 张 三 for 张三 who files again', () => {
    const judged = judge('R08', { rows: [R08, { ...R08, 报备编号: 'B', 报备时间: '2026-03-20', 报备人: '张 三' }], asOf: '2026-04-01' })
    expect(judged.findings('B')).toContain('duplicate.self@error>A')
  })

  it('takes nobody for nobody: without a column of sellers the later row is another’s', () => {
    const { 报备人: _, ...row } = R03
    const judged = judge('R03', { rows: [row, { ...row, 报备编号: 'B', 报备时间: '2026-03-02' }], asOf: '2026-03-03' })
    expect(judged.findings('B')).toContain('duplicate.active@conflict>A')
  })
})
