import { type Day, dayNumber, dayOfNumber, readDay } from './day'
import { type WallTime, atSecond, dayOf, secondOf } from './wall-time'

/** The workbook's date system: day 1 is 1900-01-01, or day 0 is 1904-01-01. */
export type DateSystem = 1900 | 1904

const DAY_SECONDS = 86_400
const LAST = numberOf('9999-12-31')
const ZERO_1900 = numberOf('1900-01-01') - 1
const ZERO_1904 = numberOf('1904-01-01')
/** Excel counts a 29 February 1900 that never was. */
const PHANTOM = 60

/**
 * The moment that a serial number shows, to the second; null outside 1900–9999, for the day that never was (60)
 * and for a time without a day.
 * @example serialToWallTime(46086.6041666667, 1900) // '2026-03-05T14:30:00'
 */
export function serialToWallTime(serial: number, system: DateSystem): WallTime | null {
  const seconds = Math.round(serial * DAY_SECONDS)
  const whole = Math.floor(seconds / DAY_SECONDS)
  const number = system === 1900 ? numberIn1900(whole) : whole < 0 ? null : ZERO_1904 + whole
  if (number === null || Number.isNaN(number) || number > LAST) return null
  return atSecond(dayOfNumber(number), seconds - whole * DAY_SECONDS)
}

/** The serial number that shows a moment; the inverse of `serialToWallTime`. */
export function wallTimeToSerial(time: WallTime, system: DateSystem): number {
  return dayToSerial(dayOf(time), system) + secondOf(time) / DAY_SECONDS
}

export function dayToSerial(day: Day, system: DateSystem): number {
  if (system === 1904) return dayNumber(day) - ZERO_1904
  const serial = dayNumber(day) - ZERO_1900
  return serial < PHANTOM ? serial : serial + 1
}

function numberIn1900(whole: number): number | null {
  if (whole < 1 || whole === PHANTOM) return null
  return ZERO_1900 + (whole < PHANTOM ? whole : whole - 1)
}

function numberOf(text: string): number {
  const day = readDay(text)
  if (!day) throw new Error(`no day: ${text}`)
  return dayNumber(day)
}
