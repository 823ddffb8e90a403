const dayLength = 86_400_000

/** The serial number of an ISO date, time or moment as `t="d"` cells hold it; null when it is none. */
export function isoSerial(text: string, dateSystem: 1900 | 1904): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim())
  if (match === null || (match[1] === undefined && match[4] === undefined)) return null
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400
  if (match[1] === undefined) return time
  return daySerial(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / dayLength, dateSystem) + time
}

/** The ISO day of a serial number, for text files and the grid on screen; null outside the years Excel knows. */
export function isoDay(serial: number, dateSystem: 1900 | 1904): string | null {
  const day = Math.floor(serial)
  if (day < (dateSystem === 1904 ? 0 : 1) || day > 2_958_465 || (dateSystem === 1900 && day === 60)) return null
  const shift = dateSystem === 1904 ? 24_107 : day < 60 ? 25_568 : 25_569
  return new Date((day - shift) * dayLength).toISOString().slice(0, 10)
}

/** Excel counts a 29 February 1900 that never was, so days before March 1900 are one lower. */
function daySerial(unixDay: number, dateSystem: 1900 | 1904): number {
  if (dateSystem === 1904) return unixDay + 24_107
  return unixDay + 25_569 <= 60 ? unixDay + 25_568 : unixDay + 25_569
}
