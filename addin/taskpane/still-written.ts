import type { CellValue, SheetGrid, WorkbookChanges } from './core-bridge'

/** Does a sheet still hold, cell by cell, what these changes wrote into it? */
export function isStillWritten(grid: SheetGrid, { newSheets, runs }: WorkbookChanges): boolean {
  const same = (row: number, column: number, value: CellValue): boolean => (grid.cell(row, column) ?? '') === (value ?? '')
  return newSheets.every(({ name, rows }) => name !== grid.sheet || rows.every((row, at) => row.every((value, place) => same(at + 1, place + 1, value))))
    && runs.every(({ sheet, row, column, values }) => sheet !== grid.sheet || values.every((value, at) => same(row + at, column, value)))
}
