import { nextFilled } from './next-filled'

/** Our columns by which a checked register is known (contract §2). */
const CONFLICTS = '冲突行'
const BASIS = '判定依据'

/** Headers are looked for in so many rows from the top. */
const HEADER_ROWS = 30

/**
 * Selects the next row of the sheet in front that is in conflict with others, after the active cell, and from the top
 * again when there is none below. Does nothing on a sheet that was not checked yet.
 */
export async function goToNextConflict(context: Excel.RequestContext): Promise<void> {
  const active = context.workbook.getActiveCell().load('rowIndex')
  const sheet = context.workbook.worksheets.getActiveWorksheet()
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount')
  await context.sync()
  if (used.isNullObject) return
  const head = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, Math.min(HEADER_ROWS, used.rowCount), used.columnCount).load('values')
  await context.sync()
  const header = head.values.findIndex(row => row.includes(BASIS))
  const column = head.values[header]?.indexOf(CONFLICTS) ?? -1
  const first = used.rowIndex + header + 1
  const rows = used.rowIndex + used.rowCount - first
  if (column < 0 || rows <= 0) return
  const cells = sheet.getRangeByIndexes(first, used.columnIndex + column, rows, 1).load('values')
  await context.sync()
  const next = nextFilled(cells.values.map(([cell]) => cell), active.rowIndex - first)
  if (next === null) return
  sheet.getRangeByIndexes(first + next, used.columnIndex, 1, used.columnCount).select()
  await context.sync()
}
