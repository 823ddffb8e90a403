import Table from 'cli-table3'
import stringWidth from 'string-width'
import { wrapText } from './wrap-text'

export interface TableColumn {
  readonly title: string
  readonly align?: 'left' | 'right'
  /** Shares what the others leave of the line, and is wrapped there. */
  readonly flexible?: boolean
}

const GAP = '  '
/** A flexible column is not squeezed below this. */
const NARROWEST = 16
const NO_LINES = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: GAP,
}

/** Rows in columns that line up where Chinese stands beside Latin, without frames; nothing for no rows. */
export function printTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  if (rows.length === 0) return []
  const widths = fitColumns(columns, rows, width)
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colAligns: columns.map(column => column.align ?? 'left'),
  })
  const fold = (text: string, at: number): string => wrapText(text, widths[at] ?? width).join('\n')
  table.push(columns.map(column => column.title), ...rows.map(row => columns.map((_, at) => fold(row[at] ?? '', at))))
  return table.toString().split('\n').map(line => line.trimEnd())
}

/** How wide each column is: as wide as its longest cell, and flexible ones so that a line is full. */
function fitColumns(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width: number): readonly number[] {
  const natural = columns.map(({ title }, at) => rows.reduce((widest, row) => Math.max(widest, widestLine(row[at] ?? '')), stringWidth(title)))
  const total = natural.reduce((sum, one) => sum + one, 0) + GAP.length * (columns.length - 1)
  const flexible = columns.flatMap((column, at) => (column.flexible ? [natural[at] ?? 0] : []))
  const wanted = flexible.reduce((sum, one) => sum + one, 0)
  if (total <= width || wanted === 0) return natural
  const left = width - (total - wanted)
  return natural.map((one, at) => (columns[at]?.flexible ? Math.max(NARROWEST, Math.floor((left * one) / wanted)) : one))
}

function widestLine(text: string): number {
  return text.split('\n').reduce((widest, line) => Math.max(widest, stringWidth(line)), 0)
}
