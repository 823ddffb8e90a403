import { type DateSystem, serialToWallTime } from '../calendar/serial'
import { dayOf, readWallTime } from '../calendar/wall-time'
import { formatFen, readFen } from '../money/fen'
import { readRate } from '../money/rate'
import type { CellValue } from '../workbook/workbook'

/**
 * How cells of the plan sheet become the texts of a plan file. What cannot be read stays as it stands, so that the check
 * of the plan refuses it in its place.
 */

export function textOfCell(value: CellValue): string {
  return value === null ? '' : String(value).normalize('NFKC').trim()
}

/** "3%", "0.03" and the number 0.03 are "0.03". */
export function rateOfText(text: string): string {
  const plain = text.replace(/\s/g, '')
  if (!plain.endsWith('%')) return plain
  const rate = readRate(plain)
  if (!rate) return plain
  const digits = String(rate.units).padStart(rate.scale + 1, '0')
  const decimals = digits.slice(digits.length - rate.scale).replace(/0+$/, '')
  return digits.slice(0, digits.length - rate.scale) + (decimals === '' ? '' : `.${decimals}`)
}

export function rateOfCell(value: CellValue): string {
  // A percent cell holds a float; the digits that Excel shows are its shortest decimals, to twelve places.
  if (typeof value === 'number') return String(Math.round(value * 1e12) / 1e12)
  return rateOfText(textOfCell(value))
}

/** "100000.00" as it stands; "10万", "100,000" and the number 100000 as "100000.00". */
export function moneyOfCell(value: CellValue): string {
  const text = textOfCell(value)
  if (typeof value !== 'number' && /^\d+(?:\.\d{1,2})?$/.test(text)) return text
  const fen = readFen(typeof value === 'number' ? value : text)
  return fen === null ? text : formatFen(fen)
}

export function dayOfCell(value: CellValue, system: DateSystem): string {
  const time = typeof value === 'number' ? serialToWallTime(value, system) : readWallTime(textOfCell(value))
  return time === null ? textOfCell(value) : dayOf(time)
}
