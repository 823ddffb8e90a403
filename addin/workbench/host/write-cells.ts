import type { CellValue } from './port'
import { blockAt, cellCount } from './block'
import type { ChangeSource } from './host-change'
import { coerceInput } from './coerce-input'
import type { Block, HostSheet } from './host-model'
import { requireWritable } from './host-session'
import type { HostSession } from './host-session'
import type { Json } from './wire'

/** Writes inputs into a block as Excel would take them, and tells of it; `input` answers null for a cell to leave alone. */
export function writeCells(session: HostSession, sheet: HostSheet, block: Block, source: ChangeSource, input: (row: number, column: number) => Json): void {
  requireWritable(session, sheet)
  const single = cellCount(block) === 1
  const before: CellValue = single ? sheet.cells.value(block.top, block.left) : null
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) writeCell(session, sheet, row, column, input(row, column))
  }
  const details = single ? { before, after: sheet.cells.value(block.top, block.left) } : null
  session.changed({ kind: 'cells', sheet, block, source, details })
}

function writeCell(session: HostSession, sheet: HostSheet, row: number, column: number, input: Json): void {
  const { cells } = sheet
  if (sheet.merged.length > 0 && isCovered(sheet, row, column)) return
  if (typeof input === 'number' || typeof input === 'boolean') {
    cells.put(row, column, input, null)
    return
  }
  const format = cells.numberFormat(row, column)
  const coerced = coerceInput(input, format, session.rules)
  if (coerced === null) return
  cells.put(row, column, coerced.value, coerced.formula)
  if (coerced.format !== null && format === 'General') cells.putFormat(blockAt(row, column, 1, 1), coerced.format)
}

/** Whether a cell lies under a merged block and so cannot hold anything. */
function isCovered(sheet: HostSheet, row: number, column: number): boolean {
  return sheet.merged.some(({ top, left, bottom, right }) =>
    row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left))
}

/** Empties the cells of a block. */
export function clearCells(session: HostSession, sheet: HostSheet, block: Block, source: ChangeSource): void {
  const filled = sheet.cells.filled(block)
  requireWritable(session, sheet)
  if (filled !== null) writeCells(session, sheet, filled, source, () => '')
}
