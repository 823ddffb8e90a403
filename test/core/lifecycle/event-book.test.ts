import { readWallTime } from '../../../core/calendar/wall-time'
import { dayAfter, daysOf, openEvents } from '../../../core/lifecycle/event-book'
import type { RegisterEvent, Registration } from '../../../core/registration/registration'
import { aDay } from '../../builders/judge'

const row = (id: string | null, book = '一部.xlsx', at = 2): Registration => ({ ref: { book, sheet: 's', row: at }, lines: [], lineValues: [], id, values: {}, stages: [], troubles: [] })
const event = (registrationId: string, day: string, more: Partial<RegisterEvent> = {}): RegisterEvent =>
  ({ ref: { book: '一部.xlsx', sheet: '事件', row: 2 }, registrationId, kind: 'follow-up', violation: null, at: readWallTime(day)!, amount: undefined, person: undefined, remarks: undefined, visitor: undefined, ...more })

describe('openEvents', () => {
  it('gives each registration its events in order of time', () => {
    const a = row('A')
    const book = openEvents([event('A', '2026-03-05'), event('A', '2026-03-02'), event('B', '2026-03-03')], [a, row('B')])
    expect(book.eventsOf(a).map(e => e.at)).toEqual(['2026-03-02', '2026-03-05'])
    expect(book.strays).toEqual([])
  })

  it('sets apart what nobody bears', () => {
    const book = openEvents([event('Z', '2026-03-05')], [row('A'), row(null)])
    expect(book.strays.map(e => e.registrationId)).toEqual(['Z'])
  })

  it('tells a number of several books by the event’s own (R03.6a)', () => {
    const mine = row('A')
    const theirs = row('A', '二部.xlsx')
    const book = openEvents([event('A', '2026-03-05'), event('A', '2026-03-06', { ref: { book: '三部.xlsx', sheet: '事件', row: 2 } })], [mine, theirs])
    expect(book.eventsOf(mine)).toHaveLength(1)
    expect(book.eventsOf(theirs)).toHaveLength(0)
    expect(book.strays).toHaveLength(1)
  })

  it('hands a row’s events to its new form', () => {
    const before = row('A')
    const after = { ...before }
    const book = openEvents([event('A', '2026-03-05')], [before])
    book.follow(before, after)
    expect(book.eventsOf(after)).toHaveLength(1)
    expect(book.eventsOf(before)).toHaveLength(0)
  })

  it('knows by what the visits are told', () => {
    expect([...openEvents([event('A', '2026-03-05', { visitor: { sex: '女' } })], [row('A')]).visitorFields]).toEqual(['sex'])
    expect(openEvents([], []).visitorFields.size).toBe(0)
  })
})

describe('daysOf', () => {
  it('gives each known day of one kind once, the column’s among them', () => {
    const events = [event('A', '2026-03-05'), event('A', '2026-03-05 10:00'), event('A', '2026-03-09'), event('A', '2026-03-02', { kind: 'deposit' })]
    expect(daysOf(events, 'follow-up', aDay('2026-03-08'), aDay('2026-03-01'))).toEqual(['2026-03-01', '2026-03-05'])
  })
})

describe('dayAfter', () => {
  it('is the next day, also over a month’s end', () => expect(dayAfter(aDay('2026-02-28'))).toBe('2026-03-01'))
})
