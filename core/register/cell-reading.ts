import type { CellTrouble } from '../registration/registration'
import type { CellValue } from '../workbook/workbook'

/** A cell that gives no value, or (a phone beside a broken one) less than it holds. */
export interface Refusal {
  readonly trouble: CellTrouble['trouble']
  /** What could be read all the same. */
  readonly value: unknown
}

/** A decoded cell: its value, undefined for a blank, or a refusal. Values are primitives or lists. */
export type Decoded = string | number | boolean | readonly unknown[] | undefined | Refusal

/** Reads the cells of one column; blank cells and error values are not put to it. */
export type CellReader = (raw: CellValue) => Decoded

export const UNREADABLE: Refusal = { trouble: 'unreadable', value: undefined }
export const PLACEHOLDER: Refusal = { trouble: 'placeholder', value: undefined }

export function isRefusal(decoded: Decoded): decoded is Refusal {
  return typeof decoded === 'object' && !Array.isArray(decoded)
}

const ERRORS: ReadonlySet<string> = new Set([
  '#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#GETTING_DATA', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#BUSY!', '#PYTHON!', '#EXTERNAL!',
])
const HASH = 35

/** Whether a cell holds an error value rather than data. */
export function isErrorValue(raw: CellValue): boolean {
  // The first character tells for nearly every cell.
  return typeof raw === 'string' && raw.charCodeAt(0) === HASH && ERRORS.has(raw.trim().toUpperCase())
}

/** Whether a cell holds nothing to see. */
export function isBlank(raw: CellValue): boolean {
  if (typeof raw !== 'string') return raw === null
  return raw === '' || (!isSolid(raw.charCodeAt(0)) && raw.trim() === '')
}

/** A cell's text as it is shown: trimmed, on one line; a number as its shortest digits. */
export function cellText(raw: CellValue): string {
  if (typeof raw === 'string') return isClean(raw) ? raw : raw.replace(/\s*[\r\n]+\s*/g, ' ').trim()
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE'
  return raw === null ? '' : String(raw)
}

/** Nearly every text is clean already; a look at its characters is cheaper than a pattern. */
function isClean(text: string): boolean {
  const last = text.length - 1
  if (!isSolid(text.charCodeAt(0)) || !isSolid(text.charCodeAt(last))) return false
  for (let i = 1; i < last; i++) if (text.charCodeAt(i) < 0x20) return false
  return true
}

function isSolid(code: number): boolean {
  return code > 0x20 && code !== 0xa0 && code !== 0x3000 && code !== 0xfeff
}

/** Beyond this many distinct cells a memo starts anew. */
const MEMO_SIZE = 65_536

/** So many cells tell whether a column repeats itself; at least half of them must have been seen before. */
const SAMPLE = 512

/**
 * The same reader for a column of texts: one that repeats its words (区域, 报备人) is read by memo, one that does not
 * (客户名称) without, as its memo would cost more than it saves.
 */
export function memoisedIfRepeating(read: CellReader): CellReader {
  const memo = new Map<CellValue, Decoded>()
  let misses = 0
  let hits = 0
  let useful = true
  return raw => {
    if (!useful) return read(raw)
    const known = memo.get(raw)
    if (known !== undefined) {
      hits++
      return known
    }
    const decoded = read(raw)
    misses++
    memo.set(raw, decoded)
    if (misses >= SAMPLE && misses > hits) {
      useful = false
      memo.clear()
    }
    return decoded
  }
}

/** The same reader, which reads each distinct cell once. */
export function memoised(read: CellReader): CellReader {
  const memo = new Map<CellValue, Decoded>()
  return raw => {
    const known = memo.get(raw)
    if (known !== undefined) return known
    const decoded = read(raw)
    if (memo.size >= MEMO_SIZE) memo.clear()
    memo.set(raw, decoded)
    return decoded
  }
}
