import type { CellValue, SheetGrid } from './port'
import { boundingBlock, intersection, isEntireColumn, lastSheetColumn, wholeSheet } from './block'
import type { Block } from './block'

/** The cells of one sheet: a grid that is only read, and over it what was written since. */
export interface SheetCells {
  value(row: number, column: number): CellValue
  /** The formula with its "="; null for a plain value. */
  formula(row: number, column: number): string | null
  numberFormat(row: number, column: number): string
  put(row: number, column: number, value: CellValue, formula: string | null): void
  putFormat(block: Block, format: string): void
  /** The cells that hold something, inside `within` where it is given; null when there are none. */
  filled(within?: Block): Block | null
  /** The cells that carry a number format of their own since the sheet was opened. */
  formatted(): Block | null
  /** Columns written since the sheet was opened, each with its rows in order. */
  written(): ReadonlyMap<number, readonly number[]>
}

type PerColumn<T> = Map<number, Map<number, T>>

export interface CellsOrigin {
  readonly grid: Pick<SheetGrid, 'firstRow' | 'lastRow' | 'firstColumn' | 'lastColumn' | 'cell'> | null
  readonly numberFormat: ((row: number, column: number) => string | null) | null
}

/** Cells over an origin that is never copied: only changed cells take memory. */
export function createSheetCells(origin: CellsOrigin): SheetCells {
  const values: PerColumn<CellValue> = new Map()
  const formulas: PerColumn<string> = new Map()
  const formats: PerColumn<string> = new Map()
  const columnFormats = new Map<number, string>()
  const { grid } = origin
  const gridBlock: Block | null = grid === null || grid.lastRow === 0
    ? null
    : { top: grid.firstRow, left: grid.firstColumn, bottom: grid.lastRow, right: grid.lastColumn }
  let formatBounds: Block | null = null

  const value = (row: number, column: number): CellValue => {
    const written = values.get(column)?.get(row)
    return written === undefined ? grid?.cell(row, column) ?? null : written
  }

  return {
    value,
    formula: (row, column) => formulas.get(column)?.get(row) ?? null,
    numberFormat: (row, column) =>
      formats.get(column)?.get(row) ?? columnFormats.get(column) ?? origin.numberFormat?.(row, column) ?? 'General',
    put(row, column, next, formula) {
      inColumn(values, column).set(row, next)
      if (formula === null) formulas.get(column)?.delete(row)
      else inColumn(formulas, column).set(row, formula)
    },
    putFormat(block, format) {
      formatBounds = grown(formatBounds, block)
      for (let column = block.left; column <= Math.min(block.right, lastSheetColumn); column++) {
        if (isEntireColumn(block)) {
          columnFormats.set(column, format)
          formats.delete(column)
          continue
        }
        const rows = inColumn(formats, column)
        for (let row = block.top; row <= block.bottom; row++) rows.set(row, format)
      }
    },
    filled(within = wholeSheet) {
      const start = gridBlock === null ? null : intersection(gridBlock, within)
      const ofGrid = start === null ? null : shrunk(start, value)
      const ofWritten = writtenBlock(values, within)
      return ofGrid === null || ofWritten === null ? ofGrid ?? ofWritten : boundingBlock(ofGrid, ofWritten)
    },
    formatted: () => formatBounds,
    written: () => new Map([...values].sort(([a], [b]) => a - b).map(([column, rows]) => [column, [...rows.keys()].sort((a, b) => a - b)])),
  }
}

function inColumn<T>(columns: PerColumn<T>, column: number): Map<number, T> {
  const found = columns.get(column)
  if (found !== undefined) return found
  const made = new Map<number, T>()
  columns.set(column, made)
  return made
}

function grown(bounds: Block | null, block: Block): Block {
  return bounds === null ? block : boundingBlock(bounds, block)
}

/** The block around the written cells that hold something. */
function writtenBlock(values: PerColumn<CellValue>, within: Block): Block | null {
  let block: Block | null = null
  for (const [column, rows] of values) {
    if (column < within.left || column > within.right) continue
    let [top, bottom] = [Infinity, 0]
    for (const [row, value] of rows) {
      if (value === null || row < within.top || row > within.bottom) continue
      if (row < top) top = row
      if (row > bottom) bottom = row
    }
    if (bottom > 0) block = grown(block, { top, left: column, bottom, right: column })
  }
  return block
}

/** The block without its empty edges; null when nothing is left. Each edge scan ends at its first filled cell. */
function shrunk(block: Block, value: (row: number, column: number) => CellValue): Block | null {
  let { top, left, bottom, right } = block
  const emptyRow = (row: number): boolean => {
    for (let column = left; column <= right; column++) if (value(row, column) !== null) return false
    return true
  }
  const emptyColumn = (column: number): boolean => {
    for (let row = top; row <= bottom; row++) if (value(row, column) !== null) return false
    return true
  }
  while (top <= bottom && emptyRow(top)) top++
  if (top > bottom) return null
  while (emptyRow(bottom)) bottom--
  while (emptyColumn(left)) left++
  while (emptyColumn(right)) right--
  return { top, left, bottom, right }
}
