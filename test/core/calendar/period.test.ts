import fc from 'fast-check'
import { type Day, addDays, addMonths, daysBetween } from '../../../core/calendar/day'
import { chinaHolidays } from '../../../core/calendar/holiday-calendar'
import { type PeriodRules, type Term, endOfPeriod, extendPeriod } from '../../../core/calendar/period'
import { aDay, anyDay } from './a-day'

const calendar = chinaHolidays()
const PLAIN: PeriodRules = { countStartDay: false, rollLastDay: false, extendByHolidays: false }
const days = (amount: number): Term => ({ amount, unit: 'day' })
const months = (amount: number): Term => ({ amount, unit: 'month' })
const workingDays = (amount: number): Term => ({ amount, unit: 'workingDay' })

describe('the Civil Code', () => {
  test.each([
    ['2026-03-01', days(7), '2026-03-08'], ['2026-03-01', days(90), '2026-05-30'], ['2026-01-31', months(1), '2026-02-28'], ['2026-03-05', months(1), '2026-04-05'], ['2026-03-05', months(3), '2026-06-05'],
    ['2026-11-30', months(3), '2027-02-28'], ['2026-03-05', workingDays(5), '2026-03-12'], ['2026-02-13', workingDays(2), '2026-02-24'],
  ])('from %s, %j end %s: the start day is not counted', (start, term, end) => {
    expect(endOfPeriod(aDay(start), term, PLAIN, calendar)).toMatchObject({ end, plainEnd: end, holidays: [], rolledFrom: null })
  })

  test('a last day on a holiday stays', () => {
    expect(endOfPeriod(aDay('2026-03-05'), months(1), PLAIN, calendar).end).toBe('2026-04-05')
  })
})

describe('countStartDay', () => {
  const rules = { ...PLAIN, countStartDay: true }
  test.each([['2026-03-01', days(7), '2026-03-07'], ['2026-03-05', months(1), '2026-04-04'], ['2026-03-05', workingDays(5), '2026-03-11'], ['2026-03-07', workingDays(1), '2026-03-09']])(
    'from %s, %j end %s', (start, term, end) => expect(endOfPeriod(aDay(start), term, rules, calendar).end).toBe(end))
})

describe('rollLastDay', () => {
  const rules = { ...PLAIN, rollLastDay: true }
  test.each([['2026-03-07', days(7), '2026-03-16', '2026-03-14'], ['2026-03-05', months(1), '2026-04-07', '2026-04-05'], ['2026-02-21', days(7), '2026-02-28', null], ['2026-03-02', days(7), '2026-03-09', null]])(
    'from %s, %j end %s', (start, term, end, rolledFrom) => {
      expect(endOfPeriod(aDay(start), term, rules, calendar)).toMatchObject({ end, rolledFrom })
    })
})

describe('extendByHolidays', () => {
  const rules = { ...PLAIN, extendByHolidays: true }

  test('lengthens by the days off within, those newly reached included', () => {
    expect(endOfPeriod(aDay('2026-03-05'), months(1), rules, calendar)).toEqual({
      end: '2026-04-08', plainEnd: '2026-04-05', holidays: ['2026-04-04', '2026-04-05', '2026-04-06'], rolledFrom: null, unpublishedYears: [],
    })
  })

  test('runs through the whole Spring Festival, weekends inside it included', () => {
    expect(endOfPeriod(aDay('2026-01-20'), months(1), rules, calendar)).toMatchObject({ plainEnd: '2026-02-20', end: '2026-03-01' })
  })

  test('ordinary weekends and make-up days do not lengthen', () => {
    expect(endOfPeriod(aDay('2026-03-05'), days(14), rules, calendar)).toMatchObject({ end: '2026-03-19', holidays: [] })
    expect(endOfPeriod(aDay('2026-02-24'), days(7), rules, calendar)).toMatchObject({ end: '2026-03-03', holidays: [] })
  })

  test('a holiday on the start day is not counted', () => {
    expect(endOfPeriod(aDay('2026-04-06'), months(1), rules, calendar).holidays).not.toContain('2026-04-06')
  })

  test('working days skip holidays already', () => {
    expect(endOfPeriod(aDay('2026-03-30'), workingDays(5), rules, calendar)).toMatchObject({ end: '2026-04-07', holidays: [] })
  })

  test('rolls after lengthening', () => {
    const both = { ...rules, rollLastDay: true }
    expect(endOfPeriod(aDay('2026-03-29'), days(10), both, calendar)).toMatchObject({ plainEnd: '2026-04-08', end: '2026-04-13', rolledFrom: '2026-04-11' })
  })

  test('lengthens by exactly the days off it passes', () => {
    fc.assert(fc.property(anyDay('2005-01-01', '2026-06-30'), fc.integer({ min: 1, max: 120 }), (start, amount) => {
      const { end, plainEnd, holidays } = endOfPeriod(start, days(amount), rules, calendar)
      const passed = daysOf(addDays(start, 1), end).filter((day) => calendar.isDayOff(day))
      return holidays.length === passed.length && daysBetween(plainEnd, end) === passed.length && !calendar.isDayOff(end)
    }))
  })
})

describe('unpublished years', () => {
  test.each([
    ['2026-12-20', days(7), PLAIN, []], ['2026-12-20', days(30), PLAIN, []], ['2026-12-20', days(30), { ...PLAIN, extendByHolidays: true }, [2027]], ['2026-12-20', days(7), { ...PLAIN, extendByHolidays: true }, []],
    ['2026-12-28', workingDays(5), PLAIN, [2027]], ['2026-12-20', months(1), { ...PLAIN, rollLastDay: true }, [2027]], ['2026-10-20', months(15), { ...PLAIN, extendByHolidays: true }, [2027, 2028]], ['2025-12-31', days(3), { ...PLAIN, extendByHolidays: true }, []],
  ])('from %s, %j with %j are %j', (start, term, rules, years) => {
    expect(endOfPeriod(aDay(start), term, rules, calendar).unpublishedYears).toEqual(years)
  })

  test('are none once the administrator has put in the year', () => {
    const added = chinaHolidays([{ day: aDay('2027-01-01'), kind: 'off', name: '元旦' }])
    expect(endOfPeriod(aDay('2026-12-20'), days(30), { ...PLAIN, extendByHolidays: true }, added)).toMatchObject({ end: '2027-01-20', unpublishedYears: [] })
  })
})

describe('extendPeriod', () => {
  test('counts a further month from the old end and keeps its corresponding day', () => {
    expect(extendPeriod(aDay('2026-04-08'), months(1), PLAIN, calendar).end).toBe('2026-05-08')
    expect(extendPeriod(aDay('2026-01-31'), months(1), PLAIN, calendar).end).toBe('2026-02-28')
  })

  test('is lengthened by holidays too', () => {
    expect(extendPeriod(aDay('2026-04-08'), months(1), { ...PLAIN, extendByHolidays: true }, calendar)).toMatchObject({ plainEnd: '2026-05-08', end: '2026-05-13' })
  })

  test('never counts the old end a second time', () => {
    expect(extendPeriod(aDay('2026-03-07'), days(15), { ...PLAIN, countStartDay: true }, calendar).end).toBe('2026-03-22')
  })
})

test('a later start never ends earlier', () => {
  const rules = fc.record({ countStartDay: fc.boolean(), rollLastDay: fc.boolean(), extendByHolidays: fc.boolean() })
  const terms = fc.record({ amount: fc.integer({ min: 1, max: 24 }), unit: fc.constantFrom('day' as const, 'month' as const, 'workingDay' as const) })
  fc.assert(fc.property(anyDay('2004-01-01', '2027-12-31'), fc.integer({ min: 0, max: 40 }), rules, terms, (start, later, rule, term) => {
    // 30 and 31 January both come to the end of February, but only the first has the 31st within: months may cross by holidays.
    fc.pre(!(term.unit === 'month' && rule.extendByHolidays))
    return endOfPeriod(start, term, rule, calendar).end <= endOfPeriod(addDays(start, later), term, rule, calendar).end
  }))
})

test('months are those of addMonths', () => {
  fc.assert(fc.property(anyDay('1950-01-01', '2100-01-01'), fc.integer({ min: 1, max: 60 }), (start, amount) =>
    endOfPeriod(start, months(amount), PLAIN, calendar).end === addMonths(start, amount)))
})

test('ends before the end of the calendar', () => {
  expect(endOfPeriod(aDay('9999-12-01'), days(90), { ...PLAIN, extendByHolidays: true }, calendar).end).toBe('9999-12-31')
})

function daysOf(from: Day, to: Day): Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at))
}
