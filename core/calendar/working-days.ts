import { type Day, civilNumber, dayNumber, dayOfNumber, isWeekend } from './day'
import type { HolidayCalendar } from './holiday-calendar'

/**
 * The `count`-th working day after a day, which itself is not counted; before it when negative; the day itself for 0.
 * @example addWorkingDays('2026-02-13', 1, chinaHolidays()) // '2026-02-14', a make-up Saturday
 */
export function addWorkingDays(day: Day, count: number, calendar: HolidayCalendar): Day {
  if (count === 0) return day
  const number = dayNumber(day)
  const exceptions = exceptionsOf(calendar)
  const reach = 2 * Math.abs(count) + 40
  if (count > 0) return findRank(workingDaysThrough(number, exceptions) + count, number + 1, number + reach, exceptions)
  return findRank(workingDaysThrough(number - 1, exceptions) + count + 1, number - reach, number - 1, exceptions)
}

/**
 * Working days after `from` up to and including `to`; negative when `to` lies before.
 * So `countWorkingDays(day, addWorkingDays(day, n))` is n.
 */
export function countWorkingDays(from: Day, to: Day, calendar: HolidayCalendar): number {
  const exceptions = exceptionsOf(calendar)
  return workingDaysThrough(dayNumber(to), exceptions) - workingDaysThrough(dayNumber(from), exceptions)
}

/** The day itself when it is worked, else the next working day. */
export function rollToWorkingDay(day: Day, calendar: HolidayCalendar): Day {
  return calendar.isWorkingDay(day) ? day : addWorkingDays(day, 1, calendar)
}

/** The days that are not what their weekday says, in order, and how many working days they add up to each. */
interface Exceptions {
  readonly numbers: readonly number[]
  readonly totals: readonly number[]
}

/** 1900-01-01, a Monday. */
const FIRST = civilNumber(1900, 1, 1)
const LAST = civilNumber(9999, 12, 31)
const kept = new WeakMap<HolidayCalendar, Exceptions>()

function exceptionsOf(calendar: HolidayCalendar): Exceptions {
  let exceptions = kept.get(calendar)
  if (!exceptions) kept.set(calendar, (exceptions = findExceptions(calendar)))
  return exceptions
}

function findExceptions(calendar: HolidayCalendar): Exceptions {
  const numbers: number[] = []
  const totals: number[] = []
  let total = 0
  for (const year of calendar.publishedYears) {
    for (let number = civilNumber(year, 1, 1), next = civilNumber(year + 1, 1, 1); number < next; number++) {
      const day = dayOfNumber(number)
      const works = calendar.isWorkingDay(day)
      if (works !== isWeekend(day)) continue
      total += works ? 1 : -1
      numbers.push(number)
      totals.push(total)
    }
  }
  return { numbers, totals }
}

/** Working days from 1900-01-01 through a day: weekdays by arithmetic, exceptions by search, so no span is long. */
function workingDaysThrough(number: number, { numbers, totals }: Exceptions): number {
  const days = Math.max(0, number - FIRST + 1)
  const weekdays = Math.floor(days / 7) * 5 + Math.min(days % 7, 5)
  return weekdays + (totals[countThrough(numbers, number) - 1] ?? 0)
}

function countThrough(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The first day from `low` on with so many working days through it; the calendar's last day where there is none. */
function findRank(rank: number, low: number, high: number, exceptions: Exceptions): Day {
  let from = Math.max(low, FIRST)
  let to = Math.min(high, LAST)
  while (to < LAST && workingDaysThrough(to, exceptions) < rank) to = Math.min(LAST, to + high - low + 1)
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (workingDaysThrough(middle, exceptions) < rank) from = middle + 1
    else to = middle
  }
  return dayOfNumber(to)
}
