import type { CellValue } from './port'
import type { Json } from './wire'
import { HostError } from './host-error'
import { readTypedDate } from './typed-date'

/** What a written or typed value becomes; `format` is the number format it brings along, null to leave it. */
export interface CoercedInput {
  readonly value: CellValue
  readonly formula: string | null
  readonly format: string | null
}

export interface CoercionRules {
  readonly dateSystem: 1900 | 1904
  /** The year of a date typed without one. */
  readonly year: number
  /** Whether a leading apostrophe in a cell formatted as text is a mark (and vanishes) or a character. */
  readonly apostropheInText: 'mark' | 'character'
}

const errorValues = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'])

/**
 * Excel's reading of a value put into a cell; null when the cell is to stay as it is (a null was sent).
 * "007" → 7, "12%" → 0.12, "2026-03-05" → a serial, "=A1" → a formula, "'007" and text-formatted cells keep the text.
 * Formulas are kept, not calculated: their value is #NAME?, so that a test sees any that was not meant.
 */
export function coerceInput(input: Json, format: string, rules: CoercionRules): CoercedInput | null {
  if (input === null) return null
  if (typeof input === 'number' || typeof input === 'boolean') return plain(input)
  if (typeof input !== 'string') throw new HostError('InvalidArgument', 'a cell holds a text, a number or a truth value')
  if (input === '') return plain(null)
  if (input.length > 32767) throw new HostError('InvalidArgument', 'a cell holds at most 32767 characters')
  if (format === '@') return plain(input.startsWith("'") && rules.apostropheInText === 'mark' ? input.slice(1) : input)
  return coerceText(input, rules)
}

function coerceText(text: string, rules: CoercionRules): CoercedInput {
  if (text.startsWith("'")) return plain(text.slice(1))
  // Most cells are plain words; nothing below can begin with such a character.
  if (!/^[\s\d=+\-@.,(%$¥￥#tf]/i.test(text)) return plain(text)
  if (text.startsWith('=') && text.length > 1) return formula(text)
  const upper = text.trim().toUpperCase()
  if (upper === 'TRUE' || upper === 'FALSE') return plain(upper === 'TRUE')
  if (errorValues.has(upper)) return plain(upper)
  const number = readTypedNumber(text.trim())
  if (number !== null) return number
  const date = readTypedDate(text.trim(), rules)
  if (date !== null) return { value: date.serial, formula: null, format: date.format }
  // Excel takes "+A1", "-A1" and "@SUM(A1)" for formulas, a hold-over from older spreadsheets.
  if (/^[+\-@]./.test(text)) return formula(text.startsWith('-') ? `=${text}` : `=${text.slice(1)}`)
  return plain(text)
}

function readTypedNumber(text: string): CoercedInput | null {
  const match = /^([+-]?)(\()?([$¥￥]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:e([+-]?\d{1,3}))?(\))?(%?)$/i.exec(text)
  if (match === null) return null
  const [, sign, open, currency, whole = '', fraction = '', exponent = '0', close, percent] = match
  if ((open === undefined) !== (close === undefined)) return null
  if (whole === '' && fraction.length < 2) return null
  const size = Number(`${whole.replaceAll(',', '') || '0'}${fraction}e${exponent}`)
  if (!Number.isFinite(size)) return null
  const signed = sign === '-' || open !== undefined ? -size : size
  const places = fraction.length > 1 ? '.00' : ''
  if (percent === '%') return { value: signed / 100, formula: null, format: `0${places}%` }
  if (currency !== '') return { value: signed, formula: null, format: `"${currency}"#,##0${places}` }
  return { value: signed, formula: null, format: whole.includes(',') ? `#,##0${places}` : null }
}

function plain(value: CellValue): CoercedInput {
  return { value, formula: null, format: null }
}

function formula(text: string): CoercedInput {
  return { value: '#NAME?', formula: text, format: null }
}
