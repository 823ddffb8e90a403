import type { CellShow, CellValue } from './port'

/** What is sent for a cell so that it holds exactly `value`. */
export interface CellInput {
  readonly input: string | number | boolean
  /** An apostrophe was put before the text, which Excel takes off. */
  readonly marked: boolean
}

/** Text that Excel might take for a formula, in any cell. */
const formulaLike = /^[=+\-@']/

/** Text that Excel might take for a number, date, truth value or error: digits in any spelling, or these words. */
const valueLike = /[\d０-９〇零一二三四五六七八九十]|^#|^(?:true|false)$/i

/**
 * The input for a value: "=1+1" → "'=1+1", since Excel would calculate it; null → "", since null would leave the cell.
 * In cells shown as text only formulas are feared; elsewhere also "007" and "3-5".
 */
export function cellInput(value: CellValue, show: CellShow): CellInput {
  if (value === null) return { input: '', marked: false }
  if (typeof value !== 'string') return { input: value, marked: false }
  const marked = formulaLike.test(value) || (show !== 'text' && valueLike.test(value))
  return { input: marked ? `'${value}` : value, marked }
}

/** Excel's limit for the text of a cell. */
export const mostCharacters = 32767
