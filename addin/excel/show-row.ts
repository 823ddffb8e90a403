import { readExcel } from './run-excel'
import type { ExcelAccess } from './run-excel'

/** The cells of one row to go to, counted from 1. */
export interface RowPlace {
  readonly sheet: string
  readonly row: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** Shows a row to the user: its sheet comes to the front and its cells are selected. */
export function showRow(access: ExcelAccess, { sheet, row, firstColumn, lastColumn }: RowPlace): Promise<void> {
  return readExcel(access, { sheet, row }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet)
    worksheet.activate()
    worksheet.getRangeByIndexes(row - 1, firstColumn - 1, 1, Math.max(1, lastColumn - firstColumn + 1)).untrack().select()
    await context.sync()
  })
}

/** One cell, counted from 1. */
export interface CellPlace {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** The cell the user is at; there is one even when several blocks are selected. */
export function readActiveCell(access: ExcelAccess): Promise<CellPlace> {
  return readExcel(access, {}, async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex')
    const sheet = cell.worksheet.load('name')
    await context.sync()
    return { sheet: sheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 }
  })
}
