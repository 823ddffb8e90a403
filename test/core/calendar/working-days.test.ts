import fc from 'fast-check'
import { type Day, addDays } from '../../../core/calendar/day'
import { chinaHolidays } from '../../../core/calendar/holiday-calendar'
import { addWorkingDays, countWorkingDays, rollToWorkingDay } from '../../../core/calendar/working-days'
import { aDay, anyDay } from './a-day'

const calendar = chinaHolidays()
const nearby = anyDay('2003-06-01', '2028-06-30')

/** Day by day, as one counts on a wall calendar. */
function walk(day: Day, count: number): Day {
  let at = day
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, count < 0 ? -1 : 1)
    if (calendar.isWorkingDay(at)) left--
  }
  return at
}

test.each([
  ['2026-03-05', 1, '2026-03-06'], ['2026-03-06', 1, '2026-03-09'], ['2026-03-07', 1, '2026-03-09'], ['2026-02-13', 1, '2026-02-14'], ['2026-02-14', 1, '2026-02-24'], ['2026-02-14', 5, '2026-02-28'], ['2026-03-05', 7, '2026-03-16'],
  ['2026-03-05', 0, '2026-03-05'], ['2026-03-07', 0, '2026-03-07'], ['2026-03-09', -1, '2026-03-06'], ['2026-03-08', -1, '2026-03-06'], ['2026-02-24', -1, '2026-02-14'], ['2025-12-31', 1, '2026-01-04'], ['2027-09-30', 1, '2027-10-01'],
])('%s and %d working days is %s', (from, count, to) => expect(addWorkingDays(aDay(from), count, calendar)).toBe(to))

test('agrees with walking day by day', () => {
  fc.assert(fc.property(nearby, fc.integer({ min: -400, max: 400 }), (day, count) => addWorkingDays(day, count, calendar) === walk(day, count)))
})

test('counts what it adds', () => {
  fc.assert(fc.property(nearby, fc.integer({ min: 0, max: 400 }), (day, count) => countWorkingDays(day, addWorkingDays(day, count, calendar), calendar) === count))
})

test('counts add up over a day between', () => {
  fc.assert(fc.property(anyDay(), anyDay(), anyDay(), (a, b, c) =>
    countWorkingDays(a, b, calendar) + countWorkingDays(b, c, calendar) === countWorkingDays(a, c, calendar)))
})

test.each([['2026-03-05', '2026-03-05', 0], ['2026-03-05', '2026-03-06', 1], ['2026-03-06', '2026-03-08', 0], ['2026-02-14', '2026-02-24', 1], ['2026-03-06', '2026-03-05', -1], ['2026-01-01', '2026-12-31', 248]])(
  'after %s through %s lie %d', (from, to, count) => expect(countWorkingDays(aDay(from), aDay(to), calendar)).toBe(count))

test('stays within the calendar', () => {
  expect(addWorkingDays(aDay('9999-12-30'), 10, calendar)).toBe('9999-12-31')
  expect(addWorkingDays(aDay('1900-01-03'), -10, calendar)).toBe('1900-01-01')
})

test('two calendars do not mix', () => {
  const added = chinaHolidays([{ day: aDay('2026-03-06'), kind: 'off', name: '厂休' }])
  expect(addWorkingDays(aDay('2026-03-05'), 1, added)).toBe('2026-03-09')
  expect(addWorkingDays(aDay('2026-03-05'), 1, calendar)).toBe('2026-03-06')
})

test('rolls a rest day to the next working day and leaves a working day', () => {
  expect(rollToWorkingDay(aDay('2026-04-04'), calendar)).toBe('2026-04-07')
  expect(rollToWorkingDay(aDay('2026-02-28'), calendar)).toBe('2026-02-28')
})
