import type { BytesWorkbook } from '../xlsx/xlsx-workbook'
import type { SheetView } from './host/host-model'

/** What a file says of its sheets beyond their cells, as the host takes it. */
export async function sheetViews(workbook: BytesWorkbook): Promise<ReadonlyMap<string, SheetView>> {
  const views = new Map<string, SheetView>()
  for (const sheet of await workbook.sheetNames()) {
    views.set(sheet, { visibility: workbook.isHidden(sheet) ? 'Hidden' : 'Visible' })
  }
  return views
}
