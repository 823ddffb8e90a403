import type { CellValue } from './port'
import { serialMoment } from './typed-date'

/**
 * The text a cell shows. Covers General, @, plain and grouped numbers, per cents and dates written with
 * y m d h s; a format beyond these shows the value as General does.
 */
export function showText(value: CellValue, format: string, dateSystem: 1900 | 1904): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  const section = format.split(';')[0] ?? 'General'
  if (section === '@' || /^(general|g\/通用格式)$/i.test(section)) return showGeneral(value)
  if (isDateFormat(section)) return showDate(value, section, dateSystem)
  return showNumber(value, section) ?? showGeneral(value)
}

/** 0.30000000000000004 → "0.3"; Excel shows about eleven characters. */
function showGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value)
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return value.toExponential(5).replace(/\.?0+e/, 'E').replace('e', 'E').replace(/E([+-])(\d)$/, 'E$10$2')
  return String(Number(value.toPrecision(10)))
}

const literals = /"([^"]*)"|\\(.)|\[[^\]]*\]|[_*]./g

/** Whether a number format shows a date or a time. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]|上午\/下午/i.test(format.replace(literals, ''))
}

function showDate(serial: number, format: string, dateSystem: 1900 | 1904): string {
  const moment = serialMoment(serial, dateSystem)
  if (Number.isNaN(moment.getTime())) return '#'.repeat(8)
  const two = (number: number): string => String(number).padStart(2, '0')
  let afterHour = false
  return format.replace(/"([^"]*)"|\\(.)|\[[^\]]*\]|[_*].|yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s/gi, (token, quoted: string | undefined, escaped: string | undefined) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? ''
    const isMinute = afterHour
    const lower = token.toLowerCase()
    afterHour = lower.startsWith('h')
    switch (lower) {
      case 'yyyy': return String(moment.getUTCFullYear())
      case 'yy': return two(moment.getUTCFullYear() % 100)
      case 'mm': return two(isMinute ? moment.getUTCMinutes() : moment.getUTCMonth() + 1)
      case 'm': return String(isMinute ? moment.getUTCMinutes() : moment.getUTCMonth() + 1)
      case 'dd': return two(moment.getUTCDate())
      case 'd': return String(moment.getUTCDate())
      case 'hh': return two(moment.getUTCHours())
      case 'h': return String(moment.getUTCHours())
      case 'ss': return two(moment.getUTCSeconds())
      case 's': return String(moment.getUTCSeconds())
      default: return ''
    }
  })
}

function showNumber(value: number, format: string): string | null {
  const match = /^([^0#?/]*)(#,##0|#,##|0+|#)(?:\.(0+))?(%?)([^0#?/]*)$/.exec(format)
  if (match === null) return null
  const [, before = '', whole = '', decimals = '', percent = '', after = ''] = match
  const size = Math.abs(percent === '%' ? value * 100 : value).toFixed(decimals.length)
  const [digits = '', fraction] = size.split('.')
  const padded = whole.startsWith('0') ? digits.padStart(whole.length, '0') : digits
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded
  const sign = value < 0 && Number(size) !== 0 ? '-' : ''
  return sign + withoutMarks(before) + grouped + (fraction === undefined ? '' : `.${fraction}`) + percent + withoutMarks(after)
}

function withoutMarks(text: string): string {
  return text.replace(literals, (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '')
}
