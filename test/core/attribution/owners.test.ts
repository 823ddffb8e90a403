import { judge } from '../../builders/judge'
import { event, R03, R04, R05, R08, R09, R12, R15, R16, type Row } from '../../builders/rows'

const ownersOf = (policy: string, rows: Row[], asOf: string, events: Row[] = [], rulings: unknown[] = []): (string | null)[] => {
  const judged = judge(policy, { rows, asOf, ...(events.length ? { events } : {}), rulings: rulings as never })
  return rows.map(row => judged.of(String(row.报备编号)).owner)
}
const other = (base: Row, change: Row): Row => ({ ...base, 报备编号: 'B', 报备人: '李四', ...change })
const ruling = (what: string, owner: string | null): unknown => ({ what, ids: ['A'], owner, who: '李总', day: '2026-03-09', why: '协商' })

describe('decideOwners', () => {
  it.each<[string, string, Row[], string, Row[], (string | null)[]]>([
    ['whoever protects the customer, on every row of it', 'R08', [R08, other(R08, { 报备时间: '2026-03-20' })], '2026-04-01', [], ['张三', '张三']],
    ['nobody after the end', 'R03', [R03], '2026-03-09', [], [null]],
    ['nobody of a row that waits', 'R05', [{ ...R05, 审批结果: '', 审批时间: '' }], '2026-03-20', [], [null]],
    ['the unit where units own (R12)', 'R12', [R12], '2026-03-05', [], ['安居分销']],
    ['公共 where nobody’s are public (R12.2)', 'R12', [R12], '2026-03-09', [], ['公共']],
    ['the signer for ever', 'R08', [{ ...R08, 签约日期: '2026-03-10' }, other(R08, { 报备时间: '2027-03-20' })], '2027-04-01', [], ['张三', '张三']],
    ['whom the leader assigned (R15.1)', 'R15', [R15], '2026-03-10', [event('A', '分配', '2026-03-06', { 人员: '王五' })], ['王五']],
    ['whom a leader assigned on a refused row, for the whole customer (R15.1)', 'R15', [R15, other(R15, { 报备时间: '2026-03-05' })], '2026-03-10', [event('B', '分配', '2026-03-06', { 人员: '李四' })], ['李四', '李四']],
    ['nobody yet by tomorrow’s assignment', 'R15', [R15], '2026-03-05', [event('A', '分配', '2026-03-06', { 人员: '王五' })], ['张三']],
    ['nobody while the customer chooses (R03.4c)', 'R03', [{ ...R03, 最近跟进: '2026-03-10' }, other(R03, { 报备时间: '2026-03-11' })], '2026-03-12', [], [null, null]],
    ['whoever signed, once it has chosen', 'R03', [{ ...R03, 最近跟进: '2026-03-10' }, other(R03, { 报备时间: '2026-03-11', 签约日期: '2026-03-15' })], '2026-03-16', [], ['李四', '李四']],
    ['the seller of a contract filed afterwards (R09)', 'R09', [R09], '2026-03-20', [], ['张三']],
  ])('gives %s', (_, policy, rows, asOf, events, expected) => expect(ownersOf(policy, rows, asOf, events)).toEqual(expected))

  it('follows a person’s ruling before everything else', () => {
    expect(ownersOf('R15', [R15], '2026-03-10', [event('A', '分配', '2026-03-06', { 人员: '王五' })], [ruling('owner', '赵六')])).toEqual(['赵六'])
    expect(ownersOf('R15', [R15], '2026-03-08', [], [ruling('owner', '赵六')])).toEqual(['张三'])
  })

  it('makes the customer’s choice by ruling (R03.4c)', () => {
    const rows = [{ ...R03, 最近跟进: '2026-03-07' }, other(R03, { 报备时间: '2026-03-11' })]
    const chosen = judge('R03', { rows: [{ ...R03, 最近跟进: '2026-03-10' }, rows[1]!], asOf: '2026-03-13', rulings: [{ what: 'owner', ids: ['B'], owner: '李四', who: '李总', day: '2026-03-12', why: '客户来电' }] as never })
    expect([chosen.of('A').owner, chosen.of('B').owner, chosen.of('B').status]).toEqual(['李四', '李四', 'active'])
  })

  it('is not asked of the dead: a crossing gives the customer to nobody (R04.5a)', () => {
    expect(ownersOf('R04', [{ ...R04, 报备人区域: '南岸' }], '2026-03-12')).toEqual([null])
  })

  it('goes to the unit that reports again after the end (R16.7)', () => {
    expect(ownersOf('R16', [R16, other(R16, { 正式报备时间: '2026-05-02', 报备单位: '乐家分销' })], '2026-05-03')).toEqual(['乐家分销', '乐家分销'])
  })
})
