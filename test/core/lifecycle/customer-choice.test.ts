import { followedUpAfterEnd } from '../../../core/lifecycle/customer-choice'
import { aDay, judge, type Given } from '../../builders/judge'
import { event, R03 } from '../../builders/rows'

describe('followedUpAfterEnd', () => {
  it.each<[string, Omit<Given, 'rows' | 'asOf'> & { readonly ended?: string }, string, string | null]>([
    ['the last day of it', { events: [event('A', '跟进', '2026-03-09'), event('A', '跟进', '2026-03-11'), event('A', '跟进', '2026-03-13')] }, '2026-03-12', '2026-03-11'],
    ['nothing for following up while it protected', { events: [event('A', '跟进', '2026-03-08')] }, '2026-03-12', null],
    ['nothing before its end', { events: [event('A', '跟进', '2026-03-05')] }, '2026-03-06', null],
    ['nothing after an early end', { events: [event('A', '放弃', '2026-03-05'), event('A', '跟进', '2026-03-10')] }, '2026-03-12', null],
    ['nothing after a contract', { events: [event('A', '签约', '2026-03-05'), event('A', '跟进', '2026-03-10')] }, '2026-03-12', null],
  ])('gives %s', (_, { events }, day, expected) => {
    const { review } = judge('R03', { rows: [R03], events: events ?? [], asOf: '2026-03-20' })
    expect(followedUpAfterEnd(review.context, 0, aDay(day))).toBe(expected)
  })
})
