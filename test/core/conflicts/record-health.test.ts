import { judge } from '../../builders/judge'
import { event, R05, R08, type Row } from '../../builders/rows'

const found = (policy: string, change: Row, events: Row[] = []): readonly string[] =>
  judge(policy, { rows: [{ ...(policy === 'R05' ? R05 : R08), ...change }], asOf: '2026-04-20', ...(events.length ? { events } : {}) }).findings('A')

describe('recordHealth', () => {
  it.each<[string, string, Row, Row[], string[]]>([
    ['an approval before the filing', 'R05', { 审批时间: '2026-03-01' }, [], ['date.order@warning']],
    ['an extension before the filing', 'R08', { 延期申请日期: '2026-03-01' }, [], ['date.order@warning']],
    ['an event before the filing', 'R08', {}, [event('A', '跟进', '2026-03-01')], ['event.before-filing@warning']],
    ['given up and signed', 'R08', { 签约日期: '2026-04-10', 合同金额: '1' }, [event('A', '放弃', '2026-04-01')], ['event.contradiction@error']],
    ['nothing of dates in order', 'R05', {}, [event('A', '跟进', '2026-03-05')], []],
  ])('tells %s', (_, policy, change, events, expected) => expect(found(policy, change, events)).toEqual(expected))

  it('takes the earlier word of a contradiction', () => {
    const given = judge('R08', { rows: [{ ...R08, 签约日期: '2026-04-10' }], events: [event('A', '放弃', '2026-04-01')], asOf: '2026-04-20' })
    expect(given.of('A').status).toBe('unprotected')
    const signed = judge('R08', { rows: [{ ...R08, 签约日期: '2026-04-01' }], events: [event('A', '放弃', '2026-04-10')], asOf: '2026-04-20' })
    expect(signed.of('A').status).toBe('signed')
  })
})
