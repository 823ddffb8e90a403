import { judge } from '../../builders/judge'
import { event, ROWS, type Row } from '../../builders/rows'

const gaps = (policy: string, change: Row, asOf: string, events: Row[] = [], set: string[] = []) =>
  judge(policy, { rows: [{ ...ROWS[policy]!, ...change }], asOf, set, ...(events.length ? { events } : {}) }).data('A', 'followup.gap')

describe('followUps', () => {
  it.each<[string, string, Row, string, Row[], number | null]>([
    ['R04.3 thirty days after the last update', 'R04', {}, '2026-04-09', [], null],
    ['R04.3 thirty-one', 'R04', {}, '2026-04-10', [], 31],
    ['R04.3 from the approval where there is none', 'R04', { 最近跟进: '' }, '2026-04-03', [], 31],
    ['R04.3 an event is an update', 'R04', {}, '2026-04-10', [event('A', '跟进', '2026-04-01')], null],
    ['R04.3 a visit is one too', 'R04', {}, '2026-04-10', [event('A', '到访', '2026-04-01')], null],
    ['R04.3 nothing is due of a signed customer', 'R04', { 签约日期: '2026-03-11' }, '2026-06-10', [], null],
    ['R06.4 ninety days after the last revisit', 'R06', {}, '2026-06-04', [], null],
    ['R06.4 ninety-one', 'R06', {}, '2026-06-05', [], 91],
    ['R12.3 within five days of the report', 'R12', {}, '2026-03-06', [], null],
    ['R12.3 six days without a contact', 'R12', {}, '2026-03-07', [], 6],
    ['R12.3 a contact in between', 'R12', {}, '2026-03-08', [event('A', '跟进', '2026-03-05')], null],
    ['R12.3 nothing is due once the visit is confirmed', 'R12', { 到访时间: '2026-03-02', 分销签字: '是', 客服签字: '是', 营销经理签字: '是' }, '2026-03-20', [], null],
  ])('%s', (_, policy, change, asOf, events, days) => {
    expect(gaps(policy, change, asOf, events).map(d => d.days)).toEqual(days === null ? [] : [days])
  })

  it('goes by the days of the pack', () => expect(gaps('R04', {}, '2026-03-21', [], ['followup.days=10'])).toEqual([{ since: '2026-03-10', days: 11, limit: 10 }]))

  it('says nothing of rows that protect nothing', () => {
    expect(gaps('R04', { 审批结果: '', 审批时间: '' }, '2026-06-01')).toEqual([])
  })
})
