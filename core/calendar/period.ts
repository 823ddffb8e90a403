import { type Day, addDays, addMonths, dayNumber, dayOfNumber, yearOf } from './day'
import type { HolidayCalendar } from './holiday-calendar'
import { addWorkingDays, rollToWorkingDay } from './working-days'

/** A length of time as a clause gives it: 7 days, 1 month, 5 working days. */
export interface Term {
  readonly amount: number
  readonly unit: 'day' | 'month' | 'workingDay'
}

/** The points where a regulation departs from the Civil Code, arts. 200–204; all false is the Code's default. */
export interface PeriodRules {
  /** The start day is the first day of the period. */
  readonly countStartDay: boolean
  /** A last day that is no working day moves to the next working day (art. 203). */
  readonly rollLastDay: boolean
  /** Public-holiday days off within the period lengthen it, newly reached ones included (R11.5a). */
  readonly extendByHolidays: boolean
}

/** A period's last day and how it came about. */
export interface PeriodEnd {
  /** The last protected day. */
  readonly end: Day
  /** The last day before holidays and rest days were considered. */
  readonly plainEnd: Day
  /** The days off that lengthened the period. */
  readonly holidays: readonly Day[]
  /** The last day before it moved to a working day; null when it did not move. */
  readonly rolledFrom: Day | null
  /** Years whose schedule was needed and is not published; they were computed with weekends only. */
  readonly unpublishedYears: readonly number[]
}

const NO_DAYS: readonly Day[] = []
const NO_YEARS: readonly number[] = []
const memo = new WeakMap<HolidayCalendar, Map<number, Map<Day, PeriodEnd>>>()

/**
 * The last day of a period and how it came about.
 * @example 7 days from 2026-03-01 end 2026-03-08
 * @example 1 month from 2026-03-05, lengthened by holidays, ends 2026-04-08: 清明 is 04-04 to 04-06, the last reached anew
 */
export function endOfPeriod(start: Day, term: Term, rules: PeriodRules, calendar: HolidayCalendar): PeriodEnd {
  const ends = knownEnds(term, rules, calendar)
  let end = ends.get(start)
  if (!end) {
    end = computeEnd(start, term, rules, calendar)
    ends.set(start, end)
  }
  return end
}

/**
 * The end of a further term counted from an old end, which itself is not counted.
 * @example one more month from 2026-04-08 ends 2026-05-08, later where holidays lengthen it
 */
export function extendPeriod(oldEnd: Day, term: Term, rules: PeriodRules, calendar: HolidayCalendar): PeriodEnd {
  return endOfPeriod(oldEnd, term, rules.countStartDay ? { ...rules, countStartDay: false } : rules, calendar)
}

/** Registers have many rows and few distinct days: ends are kept by calendar, by rule and by start. */
function knownEnds(term: Term, rules: PeriodRules, calendar: HolidayCalendar): Map<Day, PeriodEnd> {
  let byRule = memo.get(calendar)
  if (!byRule) memo.set(calendar, (byRule = new Map()))
  const flags = (rules.countStartDay ? 1 : 0) + (rules.rollLastDay ? 2 : 0) + (rules.extendByHolidays ? 4 : 0)
  const unit = term.unit === 'day' ? 0 : term.unit === 'month' ? 8 : 16
  const key = term.amount * 32 + unit + flags
  let ends = byRule.get(key)
  if (!ends) byRule.set(key, (ends = new Map()))
  return ends
}

function computeEnd(start: Day, term: Term, rules: PeriodRules, calendar: HolidayCalendar): PeriodEnd {
  const plainEnd = findPlainEnd(start, term, rules, calendar)
  // Working days skip holidays already, so they are not lengthened a second time.
  const lengthened = rules.extendByHolidays && term.unit !== 'workingDay'
  const { end: longEnd, holidays } = lengthened ? addHolidays(start, plainEnd, calendar) : { end: plainEnd, holidays: NO_DAYS }
  const end = rules.rollLastDay ? rollToWorkingDay(longEnd, calendar) : longEnd
  const consulted = consultedFrom(start, longEnd, term, rules)
  const unpublishedYears = consulted ? findUnpublished(consulted, end, calendar) : NO_YEARS
  return { end, plainEnd, holidays, rolledFrom: end === longEnd ? null : longEnd, unpublishedYears }
}

/** The first day whose holidays were looked at; null when none were. */
function consultedFrom(start: Day, longEnd: Day, { unit }: Term, rules: PeriodRules): Day | null {
  if (unit === 'workingDay') return rules.countStartDay ? start : addDays(start, 1)
  if (rules.extendByHolidays) return addDays(start, 1)
  return rules.rollLastDay ? longEnd : null
}

function findPlainEnd(start: Day, { amount, unit }: Term, { countStartDay }: PeriodRules, calendar: HolidayCalendar): Day {
  switch (unit) {
    case 'day':
      return addDays(start, countStartDay ? amount - 1 : amount)
    case 'month':
      return countStartDay ? addDays(addMonths(start, amount), -1) : addMonths(start, amount)
    case 'workingDay':
      return addWorkingDays(countStartDay ? addDays(start, -1) : start, amount, calendar)
  }
}

/** Walks from the day after the start and puts every day off it meets at the end, until the end is reached. */
function addHolidays(start: Day, plainEnd: Day, calendar: HolidayCalendar): { readonly end: Day; readonly holidays: readonly Day[] } {
  const holidays: Day[] = []
  let last = dayNumber(plainEnd)
  for (let number = dayNumber(start) + 1; number <= last; number++) {
    const day = dayOfNumber(number)
    // Past the last day of 9999 there is nothing to reach.
    if (dayNumber(day) !== number) break
    if (!calendar.isDayOff(day)) continue
    holidays.push(day)
    last++
  }
  return { end: dayOfNumber(last), holidays }
}

function findUnpublished(from: Day, to: Day, calendar: HolidayCalendar): readonly number[] {
  const years: number[] = []
  for (let year = yearOf(from), last = yearOf(to); year <= last; year++) {
    if (!calendar.isPublished(year)) years.push(year)
  }
  return years
}
