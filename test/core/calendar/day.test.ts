import * as dateFns from 'date-fns'
import fc from 'fast-check'
import {
  addDays, addMonths, civilNumber, dayNumber, dayOfCivil, dayOfNumber, dayOfWeek, daysBetween, earlierDay, isDay, isWeekend, laterDay, monthOf, quarterOf,
  readDay, yearOf,
} from '../../../core/calendar/day'
import { aDay, anyDay } from './a-day'

/** The same day at local noon, where no zone's clock jumps. */
const noon = (day: string): Date => new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12)
const iso = (date: Date): string => dateFns.format(date, 'yyyy-MM-dd')

describe('readDay', () => {
  test.each(['2026-03-05', '2024-02-29', '2000-02-29', '1900-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(readDay(text)).toBe(text)
    expect(isDay(text)).toBe(true)
  })

  test.each(['2026-02-30', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-3-5', '2026/03/05', '2026-03-05T00:00:00', '1899-12-31',
    '', '２０２６-03-05', ' 2026-03-05', '2026-03-0a'])('refuses %s', (text) => {
    expect(readDay(text)).toBeNull()
  })
})

describe('dayOfCivil', () => {
  test('gives the day of a year, month and date', () => expect(dayOfCivil(2026, 3, 5)).toBe('2026-03-05'))
  test.each([[2026, 2, 30], [2026, 13, 1], [1899, 1, 1], [Number.NaN, 1, 1], [2026, 1, 0]])('knows no %d-%d-%d', (year, month, date) => {
    expect(dayOfCivil(year, month, date)).toBeNull()
  })
})

describe('addMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-03-05', 1, '2026-04-05'], ['2026-11-30', 3, '2027-02-28'], ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'], ['2026-01-10', -2, '2025-11-10'], ['2026-05-31', 0, '2026-05-31'], ['2026-02-28', 12, '2027-02-28'], ['2024-02-29', 12, '2025-02-28'],
  ])('moves %s by %d months to %s', (from, count, to) => expect(addMonths(aDay(from), count)).toBe(to))

  test('agrees with date-fns', () => {
    fc.assert(fc.property(anyDay('1950-01-01', '2150-12-31'), fc.integer({ min: -300, max: 300 }), (day, count) =>
      addMonths(day, count) === iso(dateFns.addMonths(noon(day), count))))
  })
})

describe('addDays and daysBetween', () => {
  test('agree with date-fns', () => {
    fc.assert(fc.property(anyDay('1950-01-01', '2150-12-31'), fc.integer({ min: -9000, max: 9000 }), (day, count) =>
      addDays(day, count) === iso(dateFns.addDays(noon(day), count)) && daysBetween(day, addDays(day, count)) === count))
  })

  test('undo one another', () => {
    fc.assert(fc.property(anyDay(), anyDay(), (a, b) => addDays(a, daysBetween(a, b)) === b))
  })

  test('stay within the years 1900 to 9999', () => {
    expect(addDays(aDay('9999-12-30'), 5)).toBe('9999-12-31')
    expect(addDays(aDay('1900-01-02'), -5)).toBe('1900-01-01')
    expect(addMonths(aDay('9999-12-01'), 5)).toBe('9999-12-31')
  })
})

describe('the order of days', () => {
  test('is the order of their texts and of their numbers', () => {
    fc.assert(fc.property(anyDay(), anyDay(), (a, b) => a < b === dayNumber(a) < dayNumber(b)))
  })

  test('picks the later and the earlier', () => {
    expect(laterDay(aDay('2026-03-05'), aDay('2026-02-28'))).toBe('2026-03-05')
    expect(earlierDay(aDay('2026-03-05'), aDay('2026-02-28'))).toBe('2026-02-28')
  })
})

describe('parts of a day', () => {
  test.each([['2026-01-01', '2026-01', '2026-Q1'], ['2026-03-31', '2026-03', '2026-Q1'], ['2026-04-01', '2026-04', '2026-Q2'], ['2026-12-31', '2026-12', '2026-Q4']])(
    '%s lies in %s and %s', (day, month, quarter) => {
      expect(monthOf(aDay(day))).toBe(month)
      expect(quarterOf(aDay(day))).toBe(quarter)
      expect(yearOf(aDay(day))).toBe(2026)
    })

  test('knows the weekday as date-fns does', () => {
    fc.assert(fc.property(anyDay('1950-01-01', '2150-12-31'), (day) => dayOfWeek(day) === dateFns.getDay(noon(day)) && isWeekend(day) === dateFns.isWeekend(noon(day))))
  })

  test('knows a weekday of 1900', () => expect(dayOfWeek(aDay('1900-01-01'))).toBe(1))
})

describe('day numbers', () => {
  test('count from 1970', () => {
    expect(dayNumber(aDay('1970-01-01'))).toBe(0)
    expect(civilNumber(1970, 1, 2)).toBe(1)
  })

  test('are inverse to days', () => {
    fc.assert(fc.property(anyDay(), (day) => dayOfNumber(dayNumber(day)) === day && isDay(day)))
  })
})
