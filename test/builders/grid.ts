import type { CellValue, MergedBlock, SheetGrid } from '../../core/workbook/workbook'

export interface GridOptions {
  readonly sheet?: string
  readonly dateSystem?: 1900 | 1904
  readonly merged?: readonly MergedBlock[]
  /** The row and column of the first cell given; 1 and 1 when omitted. */
  readonly at?: { readonly row: number; readonly column: number }
}

/** A sheet of the given cells; rows may differ in length, blank strings are blank cells. */
export function aGrid(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): SheetGrid {
  const top = options.at?.row ?? 1
  const left = options.at?.column ?? 1
  return {
    sheet: options.sheet ?? 'Sheet1',
    firstRow: top,
    lastRow: rows.length === 0 ? 0 : top + rows.length - 1,
    firstColumn: left,
    lastColumn: left + Math.max(1, ...rows.map(row => row.length)) - 1,
    dateSystem: options.dateSystem ?? 1900,
    merged: options.merged ?? [],
    cell: (row, column) => rows[row - top]?.[column - left] ?? null,
  }
}

/** A sheet from records by header, as the acceptance cases give them. */
export function aSheetOf(records: readonly Readonly<Record<string, CellValue>>[], options: GridOptions = {}): SheetGrid {
  const headers = [...new Set(records.flatMap(record => Object.keys(record)))]
  return aGrid([headers, ...records.map(record => headers.map(header => record[header] ?? null))], options)
}
