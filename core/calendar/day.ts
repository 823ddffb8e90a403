import { addMonths as addCalendarMonths } from 'date-fns/addMonths'

declare const dayBrand: unique symbol

/** A calendar day without time or zone, "2026-03-05", from 1900 to 9999. Days compare with < as strings. */
export type Day = string & { readonly [dayBrand]: true }

/** 0 is Sunday, 6 is Saturday. */
export type DayOfWeek = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** A month, "2026-03". Months compare with < as strings. */
export type Month = string

/** A quarter, "2026-Q1". Quarters compare with < as strings. */
export type Quarter = string

const FIRST_NUMBER = civilNumber(1900, 1, 1)
const LAST_NUMBER = civilNumber(9999, 12, 31)
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Some 180 years of days; beyond them the memo starts anew. */
const MEMO_SIZE = 65_536
const dayTexts = new Map<number, Day>()

/** Reads a strict ISO day; null for any other spelling and for days that do not exist ("2026-02-30"). */
export function readDay(text: string): Day | null {
  return isDay(text) ? text : null
}

export function isDay(text: string): text is Day {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false
  for (let at = 0; at < 10; at++) {
    if (at !== 4 && at !== 7 && !isDigit(text.charCodeAt(at))) return false
  }
  return isCivil(yearOfText(text), monthOfText(text), dateOfText(text))
}

/** The day of a year, month (1–12) and date; null where there is no such day. */
export function dayOfCivil(year: number, month: number, date: number): Day | null {
  return isCivil(year, month, date) ? dayOfNumber(civilNumber(year, month, date)) : null
}

/**
 * Days since 1970-01-01, the form in which days are counted.
 * @example dayNumber('1970-01-02') // 1
 */
export function dayNumber(day: Day): number {
  return civilNumber(yearOfText(day), monthOfText(day), dateOfText(day))
}

/** The inverse of `dayNumber`. Beyond 1900–9999 it stays at the first or last day, so that order and width are kept. */
export function dayOfNumber(number: number): Day {
  const kept = number < FIRST_NUMBER ? FIRST_NUMBER : number > LAST_NUMBER ? LAST_NUMBER : number
  const known = dayTexts.get(kept)
  if (known !== undefined) return known
  const text = writeDay(kept)
  if (dayTexts.size >= MEMO_SIZE) dayTexts.clear()
  dayTexts.set(kept, text)
  return text
}

/** The day `count` days later, earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return count === 0 ? day : dayOfNumber(dayNumber(day) + count)
}

/**
 * The corresponding day `count` months later, or that month's last day where there is none (Civil Code art. 202).
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(day: Day, count: number): Day {
  // At noon no clock change of any zone can move the date.
  const later = addCalendarMonths(new Date(yearOfText(day), monthOfText(day) - 1, dateOfText(day), 12), count)
  return dayOfNumber(civilNumber(later.getFullYear(), later.getMonth() + 1, later.getDate()))
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(day: Day): DayOfWeek {
  // 1970-01-01 was a Thursday; the shift keeps the remainder positive back to 1900.
  return ((dayNumber(day) + 4 + 7 * 100_000) % 7) as DayOfWeek
}

export function isWeekend(day: Day): boolean {
  const weekday = dayOfWeek(day)
  return weekday === 0 || weekday === 6
}

export function yearOf(day: Day): number {
  return yearOfText(day)
}

/** @example monthOf('2026-03-05') // '2026-03' */
export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** @example quarterOf('2026-03-05') // '2026-Q1' */
export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(monthOfText(day) / 3)}`
}

export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b
}

export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b
}

/** Days since 1970-01-01 of any year, month and date, counted with integers alone: no Date, so no zone can shift a day. */
export function civilNumber(year: number, month: number, date: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function writeDay(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day
}

function isCivil(year: number, month: number, date: number): boolean {
  return year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month)
}

function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : MONTH_LENGTHS[month - 1] ?? 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function yearOfText(day: string): number {
  return (day.charCodeAt(0) - 48) * 1000 + (day.charCodeAt(1) - 48) * 100 + (day.charCodeAt(2) - 48) * 10 + day.charCodeAt(3) - 48
}

function monthOfText(day: string): number {
  return (day.charCodeAt(5) - 48) * 10 + day.charCodeAt(6) - 48
}

function dateOfText(day: string): number {
  return (day.charCodeAt(8) - 48) * 10 + day.charCodeAt(9) - 48
}
