import { judge, type Given } from '../../builders/judge'
import { event, R02, R03, R04, R05, R06, R08, R10, R11, R12, R14, R16, type Row } from '../../builders/rows'

const B = (base: Row, change: Row): Row => ({ ...base, 报备编号: 'B', 报备人: '李四', ...change })
const clauseOf = (policy: string, given: Given, id: string): [string | null, string | null] => {
  const { status, trace } = judge(policy, given).of(id)
  return [status, trace.clause]
}

describe('drawVerdict', () => {
  it.each<[string, Given, string, [string, string]]>([
    ['R03', { rows: [R03], asOf: '2026-03-02' }, 'A', ['active', 'R03.4a']],
    ['R03', { rows: [{ ...R03, 定金日期: '2026-03-02' }], asOf: '2026-03-02' }, 'A', ['active', 'R03.4b']],
    ['R03', { rows: [R03], asOf: '2026-03-09' }, 'A', ['expired', 'R03.2']],
    ['R03', { rows: [{ ...R03, 地址: '' }], asOf: '2026-03-02' }, 'A', ['invalid', 'R03.1']],
    ['R03', { rows: [R03, B(R03, { 报备时间: '2026-03-02' })], asOf: '2026-03-02' }, 'B', ['blocked', 'R03.5']],
    ['R03', { rows: [{ ...R03, 最近跟进: '2026-03-10' }, B(R03, { 报备时间: '2026-03-11' })], asOf: '2026-03-12' }, 'B', ['disputed', 'R03.4c']],
    ['R02', { rows: [{ ...R02, 保证金日期: '', 保证金: '' }], asOf: '2026-03-10' }, 'A', ['pending', 'R02.5']],
    ['R04', { rows: [{ ...R04, 报备人区域: '南岸' }], asOf: '2026-03-10' }, 'A', ['blocked', 'R04.5a']],
    ['R05', { rows: [{ ...R05, 审批结果: '驳回', 驳回理由: '不实' }], asOf: '2026-03-20' }, 'A', ['rejected', 'R05.7']],
    ['R05', { rows: [R05], events: [event('A', '竞品签约', '2026-04-01')], asOf: '2026-04-02' }, 'A', ['terminated', 'R05.9']],
    ['R05', { rows: [{ ...R05, 审批结果: '' }], events: [event('A', '虚假', '2026-04-01')], asOf: '2026-04-02' }, 'A', ['terminated', 'R05.10']],
    ['R06', { rows: [R06, { ...R06, 报备编号: 'B', 客户名称: '成都望江商贸有限公司', 联系电话: '19900000599', 报备时间: '2026-03-07' }], events: [event('A', '违规:虚假资料', '2026-03-06')], asOf: '2026-03-10' }, 'B', ['blocked', 'R06.5']],
    ['R08', { rows: [R08], asOf: '2026-05-06' }, 'A', ['abandoned', 'R08.3']],
    ['R08', { rows: [R08], events: [event('A', '客户在场争议', '2026-03-20')], asOf: '2026-04-01' }, 'A', ['invalid', 'R08.5']],
    ['R10', { rows: [{ ...R10, 渠道: 'C端团队' }, { ...R10, 报备编号: 'B', 设计师: '李四' }], asOf: '2026-03-05' }, 'A', ['blocked', 'R10.5']],
    ['R11', { rows: [R11, B(R11, { 报备时间: '2026-07-01' })], asOf: '2026-07-05' }, 'B', ['queued', 'R11.2']],
    ['R11', { rows: [{ ...R11, 签约日期: '2026-07-05' }, B(R11, { 报备时间: '2026-07-01' })], asOf: '2026-07-05' }, 'B', ['lapsed', 'R11.3a']],
    ['R12', { rows: [R12], asOf: '2026-03-09' }, 'A', ['public', 'R12.3']],
    ['R14', { rows: [{ ...R14, 法务审核: '存疑' }], asOf: '2026-03-10' }, 'A', ['disputed', 'R14.2']],
    ['R16', { rows: [{ ...R16, 正式报备时间: '', 客户签字: '' }], asOf: '2026-05-05' }, 'A', ['pending', 'R16.3']],
    ['R16', { rows: [R16], asOf: '2026-05-02' }, 'A', ['expired', 'R16.6']],
  ])('%s names the clause that decides', (policy, given, id, expected) => expect(clauseOf(policy, given, id)).toEqual(expected))

  it('tells what ended a row, also before it protected anything', () => {
    const { trace } = judge('R05', { rows: [{ ...R05, 审批结果: '' }], events: [event('A', '放弃', '2026-04-01')], asOf: '2026-04-02' }).of('A')
    expect(trace).toMatchObject({ endedOn: '2026-04-01', ending: 'give-up', stretches: [] })
  })
})
