import { type Day, dayNumber, isDay } from './day'
import { readLooseTime } from './loose-time'

declare const wallTimeBrand: unique symbol

/**
 * A local moment, "2026-03-05" or "2026-03-05T14:30:00"; it knows no zone. Moments compare with < as strings:
 * a day without a time stands before every time of that day.
 */
export type WallTime = string & { readonly [wallTimeBrand]: true }

/** No spelling of a moment is longer. */
const LONGEST = 60
/** Beyond this many distinct texts the memo starts anew, so that a register of unlike times costs no memory. */
const MEMO_SIZE = 65_536
const memo = new Map<string, WallTime | null>()

export function dayOf(time: WallTime): Day {
  return (time.length === 10 ? (time as string) : time.slice(0, 10)) as Day
}

export function hasTime(time: WallTime): boolean {
  return time.length > 10
}

/** The day itself as a moment without a time. */
export function atDay(day: Day): WallTime {
  return day as string as WallTime
}

/** The moment `seconds` after midnight; midnight itself is a day without a time, as a cell cannot tell them apart. */
export function atSecond(day: Day, seconds: number): WallTime {
  if (seconds === 0) return atDay(day)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return `${day}T${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds % 60)}` as WallTime
}

/** Seconds after midnight; 0 for a day without a time. */
export function secondOf(time: WallTime): number {
  if (!hasTime(time)) return 0
  return twoDigitsAt(time, 11) * 3600 + twoDigitsAt(time, 14) * 60 + twoDigitsAt(time, 17)
}

/** Minutes from `a` to `b`, with a fraction where seconds differ; null unless both have times. */
export function minutesBetween(a: WallTime, b: WallTime): number | null {
  if (!hasTime(a) || !hasTime(b)) return null
  return (dayNumber(dayOf(b)) - dayNumber(dayOf(a))) * 1440 + (secondOf(b) - secondOf(a)) / 60
}

/**
 * Reads a moment in any spelling whose year, month and day are beyond doubt; null otherwise.
 * @example readWallTime('2026年3月5日 下午2点半') // '2026-03-05T14:30:00'
 * @example readWallTime('3/5/2026') // null: month and day could be either
 */
export function readWallTime(text: string): WallTime | null {
  if (isDay(text)) return atDay(text)
  if (text.length > LONGEST) return null
  const known = memo.get(text)
  if (known !== undefined) return known
  const read = readLooseTime(text)
  const time = read && atSecond(read.day, read.seconds)
  if (memo.size >= MEMO_SIZE) memo.clear()
  memo.set(text, time)
  return time
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}

function twoDigitsAt(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}
