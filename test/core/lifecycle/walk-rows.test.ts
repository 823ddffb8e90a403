import { judge, line } from '../../builders/judge'
import { event, R02, R03, R04, R05, R08, R15, R16, type Row } from '../../builders/rows'

const other = (base: Row, change: Row = {}): Row => ({ ...base, 报备编号: 'B', 报备人: '李四', ...change })

describe('walkRows', () => {
  it.each<[string, string, string, Row[], string[]]>([
    ['judges against whoever protects on the filing day (R08.2)', 'R08', '2026-05-20', [R08, other(R08, { 报备时间: '2026-03-20' })], ['abandoned 2026-03-05..2026-05-05 null', 'blocked null']],
    ['lets another in the day after (R03.4c)', 'R03', '2026-03-10', [R03, other(R03, { 报备时间: '2026-03-09' })], ['expired 2026-03-01..2026-03-08 李四', 'active 2026-03-09..2026-03-16 李四']],
    ['prefers the approval that comes first (contract §6)', 'R05', '2026-03-20', [{ ...R05, 审批时间: '2026-03-12' }, other(R05, { 申请日期: '2026-03-04', 审批时间: '2026-03-11' })], ['blocked 李四', 'active 2026-03-11..2026-06-11 李四']],
    ['prefers the filing on one day of approval', 'R05', '2026-03-20', [other(R05, { 申请日期: '2026-03-04' }), R05], ['blocked 张三', 'active 2026-03-10..2026-06-10 张三']],
    ['refuses a pending row while another protects', 'R05', '2026-03-20', [R05, other(R05, { 申请日期: '2026-03-04', 审批结果: '' })], ['active 2026-03-10..2026-06-10 张三', 'blocked 张三']],
    ['lets it wait again when that is over', 'R05', '2026-06-20', [R05, other(R05, { 申请日期: '2026-03-04', 审批结果: '' })], ['expired 2026-03-10..2026-06-10 null', 'pending null']],
    ['keeps a signed customer the signer’s', 'R08', '2027-01-01', [{ ...R08, 签约日期: '2026-04-01' }, other(R08, { 报备时间: '2026-12-01' })], ['signed 2026-03-05..2026-05-05 张三', 'blocked 张三']],
    ['takes a customer from nobody by an invalid row (R03.2)', 'R03', '2026-03-05', [{ ...R03, 地址: '' }, other(R03, { 报备时间: '2026-03-03' })], ['invalid 李四', 'active 2026-03-03..2026-03-10 李四']],
    ['goes by the filing, not by the row (R15.1)', 'R15', '2026-03-10', [{ ...R15, 报备时间: '2026-03-05' }, other(R15)], ['blocked 李四', 'active 2026-03-02.. 李四']],
    ['lets a pre-report hold nothing (R16.3)', 'R16', '2026-05-05', [{ ...R16, 正式报备时间: '', 客户签字: '' }, other(R16, { 正式报备时间: '2026-05-04', 报备单位: '乐家分销' })], ['pending 乐家分销', 'active 2026-05-04..2026-05-11 乐家分销']],
    ['gives the customer to the unit that reports again (R16.7)', 'R16', '2026-05-03', [R16, other(R16, { 正式报备时间: '2026-05-02', 报备单位: '乐家分销' })], ['expired 2026-04-20..2026-05-01 乐家分销', 'active 2026-05-02..2026-05-09 乐家分销']],
  ])('%s', (_, policy, asOf, rows, expected) => {
    const judged = judge(policy, { rows, asOf })
    expect(rows.map(row => line(judged, String(row.报备编号)))).toEqual(expected)
  })

  const renewing: Row = { ...R02, 报备编号: 'B', 申请日期: '2026-03-12', 业务经理审批时间: '2026-03-13', 销售副总审批时间: '2026-03-14', 营销总经理审批时间: '2026-03-15', 报备类别: '工程续报备' }

  it.each<[string, Row, string, string | null]>([
    ['lives beside the first', renewing, 'active 2026-03-15.. 重庆恒达建材经营部', 'registration.renewal@notice>A'],
    ['waits for its signatures', { ...renewing, 营销总经理意见: '' }, 'pending 重庆恒达建材经营部', 'registration.renewal@notice>A'],
    ['is a repetition where it does not say so', { ...renewing, 报备类别: '已入围' }, 'blocked 重庆恒达建材经营部', 'duplicate.self@error>A'],
    ['is another’s no renewal', { ...renewing, 报备单位: '成都望江建材经营部' }, 'blocked 重庆恒达建材经营部', 'duplicate.active@conflict>A'],
  ])('a renewal %s (R02.3)', (_, row, expected, finding) => {
    const judged = judge('R02', { rows: [R02, row], asOf: '2026-03-20' })
    expect(line(judged, 'B')).toBe(expected)
    expect(judged.findings('B')).toContain(finding)
  })

  it.each<[string, string, Row[]]>([
    ['放弃', 'R05', [event('A', '放弃', '2026-03-05')]],
    ['撤单', 'R05', [event('A', '撤单', '2026-03-05')]],
    ['虚假', 'R04', [event('A', '虚假', '2026-03-02')]],
    ['竞品签约', 'R04', [event('A', '竞品签约', '2026-03-02')]],
  ])('ends a row that still waits: %s', (_, policy, events) => {
    const base = policy === 'R05' ? R05 : R04
    const waiting = judge(policy, { rows: [{ ...base, 审批结果: '', 审批时间: '' }], events, asOf: '2026-03-31' })
    expect(line(waiting, 'A')).toBe('terminated null')
    expect(line(judge(policy, { rows: [base], events, asOf: '2026-03-31' }), 'A')).toBe('terminated null')
    expect(waiting.of('A').trace.endedOn).toBe(events[0]!.日期)
  })

  it('is void from its start where the regulation says so (R08.4)', () => {
    const judged = judge('R08', { rows: [R08, other(R08, { 报备时间: '2026-03-20' })], events: [event('A', '虚假', '2026-03-25')], asOf: '2026-04-01' })
    expect([line(judged, 'A'), line(judged, 'B')]).toEqual(['invalid 李四', 'active 2026-03-20..2026-05-20 李四'])
  })

  it('judges by the hour where both rows tell it (R05.1)', () => {
    const row: Row = { ...R05, 申请日期: '2026-03-02 15:00', 审批时间: '2026-03-02', 合同金额: '1' }
    expect(judge('R05', { rows: [{ ...row, 签约日期: '2026-03-02 10:00' }], asOf: '2026-03-20' }).of('A').status).toBe('unprotected')
    expect(judge('R05', { rows: [{ ...row, 签约日期: '2026-03-02' }], asOf: '2026-03-20' }).of('A').status).toBe('signed')
  })
})
