import { judge, line } from '../../builders/judge'
import { event, R03, R08, R10, R11, R12, R16, ROWS, type Row } from '../../builders/rows'

describe('readStatus', () => {
  it.each<[string, string, string, Row, string]>([
    ['is abandoned where an extension was not asked for (R08.3)', 'R08', '2026-05-06', {}, 'abandoned'],
    ['is expired where there is no extension (R03.2)', 'R03', '2026-03-09', {}, 'expired'],
    ['is expired where the extension is used up (R11.5b)', 'R11', '2026-08-23', { 延期申请日期: '2026-07-20' }, 'expired'],
    ['is abandoned where it was asked for too late (R11.5a)', 'R11', '2026-07-30', { 延期申请日期: '2026-07-23' }, 'abandoned'],
    ['is public where nobody’s customers are public (R12.3)', 'R12', '2026-03-09', {}, 'public'],
    ['is signed within protection (R03.3)', 'R03', '2026-04-01', { 签约日期: '2026-03-08' }, 'signed'],
    ['is unprotected after it (R03.2)', 'R03', '2026-04-01', { 签约日期: '2026-03-09' }, 'unprotected'],
    ['is unprotected before the filing (R05.1)', 'R05', '2026-04-01', { 签约日期: '2026-03-01' }, 'unprotected'],
    ['is unprotected while it waits for approval', 'R05', '2026-04-01', { 签约日期: '2026-03-05', 审批结果: '' }, 'unprotected'],
    ['stays invalid when it signs (contract §6)', 'R03', '2026-04-01', { 地址: '', 签约日期: '2026-03-05' }, 'invalid'],
    ['stays rejected when it signs (contract §6)', 'R05', '2026-04-01', { 审批结果: '驳回', 签约日期: '2026-03-15' }, 'rejected'],
    ['is pending before the contract of R09 is signed', 'R09', '2026-03-01', { 报备时间: '2026-03-01' }, 'pending'],
    ['is disputed while legal doubts (R14.2)', 'R14', '2026-03-10', { 法务审核: '存疑' }, 'disputed'],
  ])('%s', (_, policy, asOf, change, status) => {
    expect(judge(policy, { rows: [{ ...ROWS[policy]!, ...change }], asOf }).of('A').status).toBe(status)
  })

  it('has no status before it is filed (contract §2)', () => {
    expect(line(judge('R03', { rows: [R03], asOf: '2026-02-28' }), 'A')).toBe('null null')
  })

  it('counts the days left for active rows alone (contract §6)', () => {
    expect(judge('R03', { rows: [R03], asOf: '2026-03-05' }).of('A').daysLeft).toBe(3)
    expect(judge('R03', { rows: [R03], asOf: '2026-03-09' }).of('A').daysLeft).toBeNull()
    expect(judge('R08', { rows: [{ ...R08, 签约日期: '2026-03-06' }], asOf: '2026-03-09' }).of('A').daysLeft).toBeNull()
  })

  it('gives refused rows no days (contract §6)', () => {
    const judged = judge('R08', { rows: [R08, { ...R08, 报备编号: 'B', 报备时间: '2026-03-20', 报备人: '李四' }], asOf: '2026-04-01' })
    expect(judged.of('B')).toMatchObject({ status: 'blocked', effectiveOn: null, expiresOn: null })
  })

  it('lets a walk-in share the protection of its report (R10.4, R12.8)', () => {
    const alone: Row = { ...R10, 报备编号: 'W', 报备时间: '2026-03-10 10:00', 渠道: '自行到访', 设计师: '', 所属公司: '', 到店时间: '2026-03-10 10:00' }
    expect(line(judge('R10', { rows: [R10, { ...alone, 签约日期: '2026-03-11' }], asOf: '2026-03-12' }), 'W')).toBe('signed 2026-03-02.. 张三')
    const visitor: Row = { ...R12, 报备编号: 'W', 报备时间: '2026-03-06', 分销单位: '', 报备人: '', 渠道: '自行到访' }
    expect(line(judge('R12', { rows: [R12, visitor], asOf: '2026-03-12' }), 'W')).toBe('public 2026-03-01..2026-03-08 公共')
    expect(line(judge('R12', { rows: [R12, { ...visitor, 签约日期: '2026-03-12' }], asOf: '2026-03-12' }), 'W')).toBe('unprotected 2026-03-01..2026-03-08 公共')
  })

  it('ends where the customer’s choice ends (R03.4c)', () => {
    const later: Row = { ...R03, 报备编号: 'B', 报备时间: '2026-03-11', 报备人: '李四', 最近跟进: '' }
    const rows = [{ ...R03, 最近跟进: '2026-03-10' }, later]
    expect(judge('R03', { rows, asOf: '2026-03-12' }).of('B').status).toBe('disputed')
    expect(judge('R03', { rows, asOf: '2026-03-19' }).of('B').status).toBe('expired')
  })

  it('knows the states of R11 and R16 that only pass', () => {
    expect(line(judge('R16', { rows: [{ ...R16, 正式报备时间: '' }], asOf: '2026-05-05' }), 'A')).toBe('pending null')
    expect(line(judge('R11', { rows: [R11], events: [event('A', '虚假', '2026-07-01')], asOf: '2026-07-02' }), 'A')).toBe('terminated 2026-06-22..2026-07-01 null')
  })
})
