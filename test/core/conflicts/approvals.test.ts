import { judge } from '../../builders/judge'
import { event, R01, R02, R04, R05, R06, R14, ROWS, type Row } from '../../builders/rows'

const found = (policy: string, change: Row, asOf: string, events: Row[] = [], set: string[] = []) =>
  judge(policy, { rows: [{ ...ROWS[policy]!, ...change }], asOf, set, ...(events.length ? { events } : {}) })

describe('approvals', () => {
  it.each<[string, string, string | null]>([
    ['2026-02-10', '2026-02-26', null],
    ['2026-02-10', '2026-02-27', '2026-02-26'],
    ['2026-02-11', '2026-02-27', null],
  ])('R05.5 filed on %s, on %s the review is due since %s: seven working days over the spring holiday', (day, asOf, due) => {
    expect(found('R05', { 申请日期: day, 审批结果: '', 审批时间: '' }, asOf).data('A', 'approval.overdue')).toEqual(due === null ? [] : [{ due }])
  })

  it('asks no review of what is refused or incomplete (R05.2)', () => {
    expect(found('R05', { 联系人: '', 审批结果: '' }, '2026-05-01').findings('A')).toEqual(['field.missing@error'])
    const rows = [R05, { ...R05, 报备编号: 'B', 申请日期: '2026-03-12', 报备人: '李四', 审批结果: '', 审批时间: '' }]
    expect(judge('R05', { rows, asOf: '2026-05-01' }).findings('B')).toEqual(['duplicate.active@conflict>A'])
  })

  it('says which years have no published holidays', () => {
    expect(found('R05', { 申请日期: '2030-03-04', 审批结果: '', 预计签约时间: '2030-05-01' }, '2030-03-05').data('A', 'calendar.unpublished')).toEqual([{ years: [2030] }])
  })

  it.each<[string, string, Row, Row[], string, string[]]>([
    ['R01.1c a visit that was not approved', 'R01', { 审批结果: '' }, [event('A', '到访', '2026-03-04')], '2026-03-05', ['visit']],
    ['R01.1c a visit that was refused', 'R01', { 审批结果: '不通过' }, [event('A', '到访', '2026-03-04')], '2026-03-05', ['visit']],
    ['R01.1c a visit before its approval', 'R01', { 审批时间: '2026-03-05' }, [event('A', '到访', '2026-03-04')], '2026-03-05', ['visit']],
    ['R01.1c no visit of an approved filing', 'R01', { 审批时间: '2026-03-03' }, [event('A', '到访', '2026-03-04')], '2026-03-05', []],
    ['R01.1c no visit that is only planned', 'R01', { 审批结果: '' }, [], '2026-03-05', []],
    ['R04.3 a contract before the approval', 'R04', { 签约日期: '2026-03-02' }, [], '2026-03-12', ['signing']],
    ['R06.3 talks and a deposit before the second review', 'R06', { 洽谈时间: '2026-03-04', 定金日期: '2026-03-04' }, [], '2026-03-12', ['talks', 'deposit']],
    ['R14.2 talks before legal has reviewed', 'R14', { 洽谈时间: '2026-03-05' }, [], '2026-03-12', ['talks']],
    ['R14.2 no talks on the day of the review', 'R14', { 洽谈时间: '2026-03-06' }, [], '2026-03-12', []],
  ])('tells %s', (_, policy, change, events, asOf, activities) => {
    expect(found(policy, change, asOf, events).data('A', 'activity.before-approval').map(d => d.activity)).toEqual(activities)
  })

  it.each<[string, Row, string[]]>([
    ['a later stage signed alone', { 销售副总意见: '', 销售副总审批时间: '' }, ['营销总经理意见>销售副总意见']],
    ['a later stage signed earlier', { 营销总经理审批时间: '2026-03-03' }, ['营销总经理意见>销售副总意见']],
    ['nothing in order', {}, []],
  ])('R02.6 tells %s', (_, change, expected) => {
    expect(found('R02', change, '2026-03-10').data('A', 'approval.order').map(d => `${d.stage}>${d.before}`)).toEqual(expected)
  })

  it('R02.6 notices signatures without a day', () => {
    expect(found('R02', { 销售副总审批时间: '' }, '2026-03-10').findings('A')).toEqual(['signature.undated@notice'])
  })

  it.each<[string, Row, string[], string | null | undefined]>([
    ['unpaid', { 保证金日期: '', 保证金: '' }, [], null],
    ['of nothing', { 保证金: '0' }, [], null],
    ['short of the amount asked for', { 保证金: '5000' }, ['deposit.amount=20000'], '20000.00'],
    ['paid', {}, ['deposit.amount=20000'], undefined],
  ])('R02.5 a deposit %s', (_, change, set, required) => {
    const judged = found('R02', change, '2026-03-10', [], set)
    expect(judged.data('A', 'deposit.unpaid')).toEqual(required === undefined ? [] : [{ required }])
    expect(judged.of('A').status).toBe(required === undefined ? 'active' : 'pending')
  })

  it('R04.2 a special filing lacks its approval', () => {
    const special: Row = { ...R04, 报备类型: '特殊报备', 特殊说明: '需夜间送货', 审批结果: '', 审批时间: '' }
    expect(judge('R04', { rows: [special], asOf: '2026-03-12' }).findings('A')).toContain('approval.missing@warning')
    expect(judge('R04', { rows: [{ ...special, 报备类型: '正常报备' }], asOf: '2026-03-12' }).findings('A')).toEqual([])
  })

  it('is quiet on complete rows', () => {
    for (const [policy, row] of Object.entries({ R01, R02, R05, R06, R14 })) expect(judge(policy, { rows: [row], asOf: '2026-03-11' }).findings('A')).toEqual([])
  })
})
