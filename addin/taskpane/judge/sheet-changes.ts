import type { CellValue, SheetGrid, WorkbookChanges } from '../core-bridge'

export interface WantedSheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  readonly widths: readonly number[]
}

/** The changes that make a sheet hold these rows and nothing else: a new sheet, or every cell of the one that is there. */
export function sheetChanges({ name, rows, widths }: WantedSheet, present: SheetGrid | null): WorkbookChanges {
  if (!present) return { runs: [], highlights: [], newSheets: [{ name, rows, widths }] }
  const height = Math.max(rows.length, present.lastRow)
  const width = Math.max(present.lastColumn, ...rows.map(row => row.length))
  const runs = Array.from({ length: width }, (_, at) => ({
    sheet: present.sheet, row: 1, column: at + 1, show: 'general' as const,
    values: Array.from({ length: height }, (_row, line): CellValue => rows[line]?.[at] ?? null),
  }))
  return { runs, highlights: [], newSheets: [] }
}
