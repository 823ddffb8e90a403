import type { Cell, CellStyle, CellValue, ColumnDef, MergeRange, RowDef, WriteSheet } from 'hucre'
import { columnLetters } from '../../core/index'
import { LOOKS, type Look } from './looks'
import { textWidth } from './text-width'

/** A formula with the value that it comes to. */
export interface Formula {
  readonly formula: string
  readonly value: number | string
}

export type Content = string | number | null | Formula

/** A sheet while it is written, row by row; rows and columns count from 1, as Excel shows them. */
export interface SheetDraft {
  /** The row to be written next. */
  readonly next: number
  row(contents: readonly Content[], looks: readonly Look[] | Look, height?: number): number
  /** One content over several columns, those before it blank; the row gets the height that the text needs. */
  merged(content: Content, look: Look, columns: number, from?: number): number
  blank(height?: number): void
  link(row: number, column: number, sheet: string): void
  /** Writes a content over the cells from `from` to `to` of a row that was written, and gives the row its height. */
  replace(row: number, from: number, content: Content, look: Look, to: number): void
  /** Merges cells of a row that was written. */
  join(row: number, from: number, to: number): void
  finish(rest: Omit<WriteSheet, 'name' | 'rows' | 'cells' | 'columns' | 'merges' | 'rowDefs'>): WriteSheet
}

const LINE = 15
const SMALL_LINE = 12.5

export function openSheet(name: string, widths: readonly number[]): SheetDraft {
  const rows: CellValue[][] = []
  const cells = new Map<string, Partial<Cell>>()
  const merges: MergeRange[] = []
  const rowDefs = new Map<number, RowDef>()
  const put = (row: number, column: number, content: Content, look: Look): void => {
    cells.set(`${row},${column}`, cellOf(content, look))
  }
  const tall = (row: number, height: number): void => void rowDefs.set(row, { height })
  return {
    get next() {
      return rows.length + 1
    },
    row(contents, looks, height) {
      const at = rows.length
      rows.push([])
      contents.forEach((content, column) => put(at, column, content, typeof looks === 'string' ? looks : looks[column] ?? 'text'))
      const needed = height ?? Math.max(...contents.map((content, column) => heightOf(content, typeof looks === 'string' ? looks : looks[column] ?? 'text', widths[column] ?? 10)))
      tall(at, Math.max(18, needed))
      return at + 1
    },
    merged(content, look, columns, from = 1) {
      const at = rows.length
      rows.push([])
      for (let column = 0; column < from - 1 + columns; column++) put(at, column, column === from - 1 ? content : null, look)
      if (columns > 1) merges.push({ startRow: at, endRow: at, startCol: from - 1, endCol: from + columns - 2 })
      const width = widths.slice(from - 1, from - 1 + columns).reduce((sum, one) => sum + one, 0)
      tall(at, Math.max(look === 'title' ? 32 : 18, heightOf(content, look, width)))
      return at + 1
    },
    blank(height = 9) {
      tall(rows.length, height)
      rows.push([])
    },
    link(row, column, sheet) {
      const key = `${row - 1},${column - 1}`
      cells.set(key, { ...cells.get(key), hyperlink: { target: '', location: `'${sheet.replaceAll("'", "''")}'!A1` } })
    },
    replace(row, from, content, look, to) {
      for (let column = from; column <= to; column++) put(row - 1, column - 1, column === from ? content : null, look)
      if (to > from) merges.push({ startRow: row - 1, endRow: row - 1, startCol: from - 1, endCol: to - 1 })
      tall(row - 1, Math.max(18, heightOf(content, look, widths.slice(from - 1, to).reduce((sum, one) => sum + one, 0))))
    },
    join(row, from, to) {
      if (to > from) merges.push({ startRow: row - 1, endRow: row - 1, startCol: from - 1, endCol: to - 1 })
    },
    finish: rest => ({ ...rest, name, rows, cells, merges, rowDefs, columns: widths.map((width): ColumnDef => ({ width })) }),
  }
}

function cellOf(content: Content, look: Look): Partial<Cell> {
  const style: CellStyle = LOOKS[look]
  if (content === null) return { value: null, style }
  if (typeof content === 'object') return { value: null, formula: content.formula, formulaResult: content.value, style }
  return typeof content === 'string' ? textCell(content, style) : { value: content, style }
}

/**
 * Text is stored as text, so that no program calculates it; what begins like a formula is marked as text as well, so that
 * it stays one when somebody edits the cell. Words such as #N/A would be written as errors but for the run.
 */
function textCell(text: string, style: CellStyle): Partial<Cell> {
  const plain = printable(text)
  const guarded = /^[=+\-@\t\r]/.test(plain) ? { ...style, numFmt: '@' } : style
  return /^#[A-Z0-9/]+[!?]?$/.test(plain) ? { value: plain, richText: [{ text: plain }], style: guarded } : { value: plain, style: guarded }
}

/** Excel takes no other control characters, and no more than 32,767 characters in a cell. */
function printable(text: string): string {
  const plain = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return plain.length > 32_767 ? `${plain.slice(0, 32_766)}…` : plain
}

/** Wrapped lines are given their room: no program finds it by itself for merged cells. */
function heightOf(content: Content, look: Look, width: number): number {
  const style: CellStyle = LOOKS[look]
  if (typeof content !== 'string' || style.alignment?.wrapText !== true) return LINE
  const isSmall = look === 'why' || look === 'note'
  // Words are broken a little before the edge.
  const room = Math.max(4, (isSmall ? width * 1.15 : width) - 2)
  const lines = content.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0)
  return lines * (isSmall ? SMALL_LINE : LINE) + 4
}

/** "$H$12" */
export function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`
}
