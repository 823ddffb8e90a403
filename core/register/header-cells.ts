import type { MergedBlock, SheetGrid } from '../workbook/workbook'
import type { HeaderCell } from './header-match'

/** Columns beyond this hold no header that anybody reads; a stray cell far right must not cost a scan of 16,384. */
const WIDEST = 1_000

/** The texts of one row by column, blanks and numbers left out. */
export function rowTexts(grid: SheetGrid, row: number): Map<number, string> {
  const texts = new Map<number, string>()
  const last = Math.min(grid.lastColumn, grid.firstColumn + WIDEST)
  for (let column = grid.firstColumn; column <= last; column++) {
    const value = grid.cell(row, column)
    if (typeof value === 'string' && value.trim() !== '') texts.set(column, value)
  }
  return texts
}

/**
 * The headers of a row with what the row above adds: a header merged downwards counts for the lower row as well,
 * and a title merged over several columns (客户信息 over 姓名 and 电话) is their group.
 */
export function headerCells(grid: SheetGrid, row: number): readonly HeaderCell[] {
  const own = rowTexts(grid, row)
  const near = grid.merged.filter(block => block.top < row && block.bottom >= row - 1)
  for (const block of near) {
    if (block.bottom < row || block.left !== block.right) continue
    const title = grid.cell(block.top, block.left)
    if (!own.has(block.left) && typeof title === 'string' && title.trim() !== '') own.set(block.left, title)
  }
  return inOrder(own).map(([column, text]) => ({ column, text, group: mergedTitle(grid, near, row - 1, column, own.size) }))
}

/**
 * The same for a sheet whose merged blocks are lost (CSV): blanks are filled from the row above, and a title there
 * counts for the blank cells to its right.
 */
export function headerCellsUnmerged(grid: SheetGrid, row: number): readonly HeaderCell[] {
  const own = rowTexts(grid, row)
  const above = rowTexts(grid, row - 1)
  const cells = new Map<number, HeaderCell>()
  let title: string | null = null
  for (let column = grid.firstColumn; column <= Math.min(grid.lastColumn, grid.firstColumn + WIDEST); column++) {
    const text = own.get(column)
    title = above.get(column) ?? (text === undefined ? null : title)
    if (text !== undefined) cells.set(column, { column, text, group: title })
    else if (title !== null) cells.set(column, { column, text: title, group: null })
  }
  return [...cells.values()]
}

function mergedTitle(grid: SheetGrid, near: readonly MergedBlock[], row: number, column: number, width: number): string | null {
  const block = near.find(each => each.bottom === row && each.left <= column && each.right >= column && each.right > each.left)
  if (!block || spansAll(block, width)) return null
  return textOf(grid.cell(block.top, block.left))
}

/** The title of the whole register, merged over nearly all columns, groups nothing. */
function spansAll(block: MergedBlock, width: number): boolean {
  return block.right - block.left + 1 >= Math.max(3, width * 0.8)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function inOrder(texts: ReadonlyMap<number, string>): [number, string][] {
  return [...texts].sort((a, b) => a[0] - b[0])
}
