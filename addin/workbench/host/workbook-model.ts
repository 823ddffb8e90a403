import type { ReadOptions, Workbook } from './port'
import { columnPoints } from './column-width'
import type { HostModel, HostSheet, SheetView } from './host-model'
import { createHostSheet, emptyModel } from './memory-model'
import type { ModelOptions } from './memory-model'

/** All of the port that the host needs; a file opened by addin/xlsx is one. */
export type WorkbookLike = Pick<Workbook, 'book' | 'sheetNames' | 'readSheet'>

/** A workbook over a file that is read but never copied: cells come from its grids, changes lie over them. */
export async function createWorkbookModel(
  workbook: WorkbookLike, views: ReadonlyMap<string, SheetView> = new Map(), options: ModelOptions & ReadOptions = {},
): Promise<HostModel> {
  const names = await workbook.sheetNames()
  const grids = []
  for (const name of names) grids.push(await workbook.readSheet(name, options))
  const dateSystem = grids[0]?.dateSystem ?? 1900
  const model = emptyModel({ name: workbook.book, dateSystem, ...options })
  for (const grid of grids) {
    const view = views.get(grid.sheet) ?? {}
    const numberFormat = view.numberFormat?.bind(view) ?? null
    const sheet = createHostSheet(model, grid.sheet, { grid, numberFormat }, view)
    sheet.merged = grid.merged
    keepWidths(sheet, view, grid.lastColumn)
    model.sheets.push(sheet)
  }
  return model
}

function keepWidths(sheet: HostSheet, view: SheetView, lastColumn: number): void {
  for (let column = 1; column <= lastColumn; column++) {
    const characters = view.columnWidth?.(column) ?? null
    if (characters !== null) sheet.columnWidths.set(column, columnPoints(characters))
  }
}
