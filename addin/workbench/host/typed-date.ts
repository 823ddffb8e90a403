/** A typed date or time: its serial number and the format Excel gives the cell. */
export interface TypedDate {
  readonly serial: number
  readonly format: string
}

const dayPattern = /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})日|(\d{1,2})[-/](\d{1,2})|(\d{1,2})月(\d{1,2})日)(?:\s+(.+))?$/
const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/

/**
 * Reads a date as Excel with Chinese settings does; null when the text is none.
 * "2026-03-05" → 46086 shown yyyy/m/d; "3-5" takes the year at hand; "14:30" → 0.604….
 */
export function readTypedDate(text: string, rules: { readonly dateSystem: 1900 | 1904, readonly year: number }): TypedDate | null {
  const time = readTime(text)
  if (time !== null) return { serial: time, format: 'h:mm' }
  const match = dayPattern.exec(text)
  // Excel reads dots as a date only in some regions; with Chinese settings "2026.3.5" stays text.
  if (match === null || match[2] === '.') return null
  const year = Number(match[1] ?? match[5] ?? rules.year)
  const month = Number(match[3] ?? match[6] ?? match[8] ?? match[10])
  const day = Number(match[4] ?? match[7] ?? match[9] ?? match[11])
  const serial = daySerial(year, month, day, rules.dateSystem)
  if (serial === null) return null
  if (match[12] === undefined) return { serial, format: match[1] === undefined && match[5] === undefined ? 'm"月"d"日"' : 'yyyy/m/d' }
  const clock = readTime(match[12])
  return clock === null ? null : { serial: serial + clock, format: 'yyyy/m/d h:mm' }
}

function readTime(text: string): number | null {
  const match = timePattern.exec(text)
  if (match === null) return null
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)]
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86400 : null
}

/** The serial number of a day; null when there is no such day. 1900 counts a 29 February that never was. */
export function daySerial(year: number, month: number, day: number, dateSystem: 1900 | 1904): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day))
  if (year < dateSystem || year > 9999 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null
  const days = moment.getTime() / 86400000
  if (dateSystem === 1904) return days + 24107
  const serial = days + 25569
  return serial < 61 ? serial - 1 : serial
}

/** The day and time of a serial number, for showing it. */
export function serialMoment(serial: number, dateSystem: 1900 | 1904): Date {
  const days = dateSystem === 1904 ? serial - 24107 : (serial < 60 ? serial + 1 : serial) - 25569
  return new Date(Math.round(days * 86400) * 1000)
}
