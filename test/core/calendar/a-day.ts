import fc from 'fast-check'
import { type Day, dayNumber, dayOfNumber, readDay } from '../../../core/calendar/day'

/** The day of an ISO text; a test that names no day fails at once. */
export function aDay(text: string): Day {
  const day = readDay(text)
  if (!day) throw new Error(`no day: ${text}`)
  return day
}

/** Any day from 1900 to 9999, or within the given bounds. */
export function anyDay(from = '1900-01-01', to = '9999-12-31'): fc.Arbitrary<Day> {
  return fc.integer({ min: dayNumber(aDay(from)), max: dayNumber(aDay(to)) }).map(dayOfNumber)
}
