import type { CellValue, SheetGrid } from '../workbook/workbook'

/** For the rows that a vertically merged block covers, the row that holds the block's value; null where none does. */
export type MergedFill = ReadonlyMap<number, number> | null

/** The covered rows of one column: a block merged downwards says its value for every row of it. */
export function mergedFill(grid: SheetGrid, column: number, firstRow: number): MergedFill {
  const fill = new Map<number, number>()
  for (const block of grid.merged) {
    if (block.left !== column || block.bottom === block.top || block.top < firstRow) continue
    for (let row = block.top + 1; row <= block.bottom; row++) fill.set(row, block.top)
  }
  return fill.size === 0 ? null : fill
}

/** The value of the merged block that covers a blank cell; null where none does. */
export function filledCell(grid: SheetGrid, row: number, column: number, fill: MergedFill): CellValue {
  const top = fill?.get(row)
  return top === undefined ? null : grid.cell(top, column)
}
