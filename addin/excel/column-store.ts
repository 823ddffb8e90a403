import type { CellValue, MergedBlock, SheetGrid } from './port'

/** Cells by column, filled block by block while a sheet is read. */
export interface ColumnStore {
  /** Keeps a block whose first cell is row `top`, column `left`; Excel's "" is an empty cell. */
  put(top: number, left: number, rows: readonly (readonly CellValue[])[]): void
  grid(sheet: string, dateSystem: 1900 | 1904, merged: readonly MergedBlock[]): SheetGrid
}

/** Texts are kept once while their number stays below this; registers repeat names, states and days. */
const mostShared = 200_000

interface Column {
  /** The row of the first entry. */
  readonly first: number
  readonly cells: CellValue[]
}

export function createColumnStore(): ColumnStore {
  const columns: (Column | undefined)[] = []
  const shared = new Map<string, string>()
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 }

  const share = (text: string): string => {
    const known = shared.get(text)
    if (known !== undefined) return known
    if (shared.size < mostShared) shared.set(text, text)
    return text
  }
  const keep = (row: number, column: number, value: CellValue): void => {
    const { first, cells } = (columns[column] ??= { first: row, cells: [] })
    while (cells.length < row - first) cells.push(null)
    cells[row - first] = typeof value === 'string' ? share(value) : value
    if (row < bounds.top) bounds.top = row
    if (row > bounds.bottom) bounds.bottom = row
    if (column < bounds.left) bounds.left = column
    if (column > bounds.right) bounds.right = column
  }
  return {
    put(top, left, rows) {
      rows.forEach((cells, index) => cells.forEach((value, offset) => {
        if (value !== '' && value !== null) keep(top + index, left + offset, value)
      }))
    },
    grid: (sheet, dateSystem, merged) => ({
      sheet,
      firstRow: bounds.bottom === 0 ? 1 : bounds.top,
      lastRow: bounds.bottom,
      firstColumn: bounds.right === 0 ? 1 : bounds.left,
      lastColumn: bounds.right,
      dateSystem,
      merged,
      cell(row, column) {
        const found = columns[column]
        return found === undefined ? null : found.cells[row - found.first] ?? null
      },
    }),
  }
}
