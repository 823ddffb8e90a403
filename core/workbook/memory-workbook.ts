import type { CellShow, CellValue, Highlight, MergedBlock, NewSheet, ReadOptions, SheetGrid, Workbook, WorkbookChanges } from './workbook'
import { showAt } from './show-format'
import { WorkbookError } from './workbook'

/** A sheet to begin with: its rows from A1. */
export interface MemorySheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  readonly merged?: readonly MergedBlock[]
}

/** The port in memory, for tests and dry runs, with a look at what was written. */
export interface MemoryWorkbook extends Workbook {
  /** How a cell was last written; null when it never was. */
  shown(sheet: string, row: number, column: number): CellShow | null
  highlights(sheet: string): readonly Highlight[]
  widths(sheet: string): readonly number[]
}

interface Sheet {
  readonly name: string
  /** Rows from 1; each a sparse row of columns from 1. */
  readonly cells: Map<number, Map<number, CellValue>>
  readonly shows: Map<string, CellShow>
  readonly merged: readonly MergedBlock[]
  highlights: readonly Highlight[]
  widths: readonly number[]
}

/** A workbook in memory that begins with `seeds`. */
export function createMemoryWorkbook(book: string, seeds: readonly MemorySheet[], dateSystem: 1900 | 1904 = 1900): MemoryWorkbook {
  const sheets = seeds.map(sheetOf)
  const find = (name: string): Sheet | undefined => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  const required = (name: string): Sheet => {
    const sheet = find(name)
    if (sheet === undefined) throw new WorkbookError('no-such-sheet', { book, sheet: name })
    return sheet
  }
  return {
    book,
    sheetNames: async () => sheets.map(({ name }) => name),
    readSheet: async (name, options = {}) => {
      const sheet = required(name)
      report(options, 0)
      const grid = gridOf(sheet, dateSystem)
      report(options, 1)
      return grid
    },
    apply: async (changes, options = {}) => {
      const added = new Set(changes.newSheets.map((sheet) => sheet.name.toLowerCase()))
      // Everything is looked up before anything is written: a change that cannot be made whole is not begun.
      for (const { sheet } of [...changes.runs, ...changes.highlights]) if (!added.has(sheet.toLowerCase())) required(sheet)
      report(options, 0)
      for (const sheet of changes.newSheets) writeSheet(find(sheet.name) ?? addTo(sheets, sheet.name), sheet)
      for (const { sheet, row, column, values, show } of changes.runs) {
        const target = required(sheet)
        values.forEach((value, index) => writeCell(target, row + index, column, value, show))
      }
      writeHighlights(changes, required)
      report(options, 1)
    },
    shown: (sheet, row, column) => required(sheet).shows.get(`${row} ${column}`) ?? null,
    highlights: (sheet) => required(sheet).highlights,
    widths: (sheet) => required(sheet).widths,
  }
}

function report({ signal, progress }: ReadOptions, done: number): void {
  signal?.throwIfAborted()
  progress?.(done, 1)
}

function sheetOf({ name, rows, merged = [] }: MemorySheet): Sheet {
  const sheet: Sheet = { name, cells: new Map(), shows: new Map(), merged, highlights: [], widths: [] }
  rows.forEach((cells, index) => cells.forEach((value, column) => putCell(sheet, index + 1, column + 1, value)))
  return sheet
}

function addTo(sheets: Sheet[], name: string): Sheet {
  const sheet = sheetOf({ name, rows: [] })
  sheets.push(sheet)
  return sheet
}

function writeSheet(sheet: Sheet, added: NewSheet): void {
  added.rows.forEach((cells, index) => cells.forEach((value, column) => writeCell(sheet, index + 1, column + 1, value, showAt(added, index + 1, column + 1))))
  sheet.widths = added.widths
}

function writeCell(sheet: Sheet, row: number, column: number, value: CellValue, show: CellShow): void {
  putCell(sheet, row, column, value)
  sheet.shows.set(`${row} ${column}`, show)
}

function putCell(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const cells = sheet.cells.get(row) ?? new Map<number, CellValue>()
  if (value === null || value === '') cells.delete(column)
  else cells.set(column, value)
  if (cells.size === 0) sheet.cells.delete(row)
  else sheet.cells.set(row, cells)
}

/** New highlights take the place of those they overlap, as a register that grew takes its old ones along. */
function writeHighlights({ highlights }: WorkbookChanges, required: (name: string) => Sheet): void {
  for (const name of new Set(highlights.map(({ sheet }) => sheet))) {
    const sheet = required(name)
    const next = highlights.filter((highlight) => highlight.sheet === name)
    sheet.highlights = [...sheet.highlights.filter((old) => !next.some((highlight) => overlaps(old, highlight))), ...next.filter(({ rules }) => rules.length > 0)]
  }
}

function overlaps(a: Highlight, b: Highlight): boolean {
  return a.statusColumn === b.statusColumn && a.firstRow <= b.lastRow && b.firstRow <= a.lastRow
}

/** A copy of the sheet as it stands: later writes do not change a grid that was read. */
function gridOf(sheet: Sheet, dateSystem: 1900 | 1904): SheetGrid {
  const cells = new Map([...sheet.cells].map(([row, columns]) => [row, new Map(columns)]))
  const rows = [...cells.keys()]
  const columns = [...cells.values()].flatMap((row) => [...row.keys()])
  const isEmpty = rows.length === 0
  const smallest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity)
  return {
    sheet: sheet.name,
    firstRow: isEmpty ? 1 : smallest(rows),
    lastRow: rows.reduce((a, b) => Math.max(a, b), 0),
    firstColumn: isEmpty ? 1 : smallest(columns),
    lastColumn: columns.reduce((a, b) => Math.max(a, b), 0),
    dateSystem,
    merged: sheet.merged,
    cell: (row, column) => cells.get(row)?.get(column) ?? null,
  }
}
