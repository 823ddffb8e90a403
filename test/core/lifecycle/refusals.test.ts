import { judge, line } from '../../builders/judge'
import { event, R05, R06, type Row } from '../../builders/rows'

const again = (id: string, day: string, change: Row = {}): Row => ({ ...R05, 报备编号: id, 申请日期: day, 审批时间: '2026-07-03', 预计签约时间: '2026-09-30', ...change })
const found = [event('A', '虚假', '2026-04-01')]

describe('findOwnRefusal', () => {
  it.each<[string, Row, string]>([
    ['on the last day of three months', again('B', '2026-07-01'), 'blocked null'],
    ['while it waits for approval too', again('B', '2026-05-01', { 审批结果: '' }), 'blocked null'],
    ['under the company’s other phone', again('B', '2026-05-01', { 联系电话: '19900000499' }), 'blocked null'],
    ['not the day after', again('B', '2026-07-02'), 'active 2026-07-03..2026-10-03 张三'],
    ['not another applicant', again('B', '2026-05-01', { 报备人: '李四', 审批时间: '2026-05-03' }), 'active 2026-05-03..2026-08-03 李四'],
    ['not for another customer', again('B', '2026-05-01', { 客户名称: '成都望江商贸有限公司', 联系电话: '19900000498', 审批时间: '2026-05-03' }), 'active 2026-05-03..2026-08-03 张三'],
  ])('bars who gave false information %s (R05.10)', (_, row, expected) => {
    expect(line(judge('R05', { rows: [R05, row], events: found, asOf: '2026-07-10' }), 'B')).toBe(expected)
  })

  it('names the ban and its span (R05.10)', () => {
    const judged = judge('R05', { rows: [R05, again('B', '2026-05-01')], events: found, asOf: '2026-07-10' })
    expect(judged.findings('B')).toContain('duplicate.ban@conflict>A')
    expect(judged.data('B', 'duplicate.ban')).toEqual([{ since: '2026-04-01', until: '2026-07-01' }])
  })

  it('does not know what is found out later', () => {
    expect(judge('R05', { rows: [R05, again('B', '2026-03-20', { 审批时间: '2026-03-21' })], events: found, asOf: '2026-03-31' }).findings('B')).not.toContain('duplicate.ban@conflict>A')
  })

  it('refuses a suspended seller until the last day (R06.5)', () => {
    const other = (id: string, phone: string, day: string): Row => ({ ...R06, 报备编号: id, 客户名称: `${id}建材有限公司`, 联系电话: phone, 报备时间: day, 一审时间: '2026-04-02', 二审时间: '2026-04-03' })
    const judged = judge('R06', { rows: [R06, other('B', '19900000511', '2026-04-05'), other('C', '19900000512', '2026-04-06')], events: [event('A', '违规:虚假资料', '2026-03-06')], asOf: '2026-04-30' })
    expect(['A', 'B', 'C'].map(id => judged.of(id).status)).toEqual(['active', 'blocked', 'active'])
  })

  it('gives way to a person’s ruling', () => {
    const rulings = [{ what: 'stands', ids: ['B'], owner: null, who: '李总', day: '2026-07-05', why: '已核实' }] as never
    expect(judge('R05', { rows: [R05, again('B', '2026-07-01')], events: found, asOf: '2026-07-10', rulings }).of('B').status).toBe('active')
  })
})
