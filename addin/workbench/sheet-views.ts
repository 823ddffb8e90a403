import type { SheetView } from '../xlsx/sheet-view'
import type { BytesWorkbook } from '../xlsx/xlsx-workbook'

/** What a file says of its sheets beyond their cells, by sheet. */
export async function sheetViews(workbook: BytesWorkbook): Promise<ReadonlyMap<string, SheetView>> {
  const views = new Map<string, SheetView>()
  for (const sheet of await workbook.sheetNames()) views.set(sheet, await workbook.readSheetView(sheet))
  return views
}
