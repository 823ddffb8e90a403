import { readExcel } from './run-excel'
import type { ExcelAccess } from './run-excel'

/** Cells that changed; `sheetId` is Excel's identity of the sheet, `address` as "B2:C9". */
export interface DocumentChange {
  readonly sheetId: string
  readonly address: string
}

/** Stops a subscription. */
export type StopWatching = () => Promise<void>

/** Calls `listener` whenever cells change by another hand than this add-in's. Answers how to stop. */
export function watchCells(access: ExcelAccess, listener: (change: DocumentChange) => void): Promise<StopWatching> {
  return readExcel(access, {}, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
      // Excel says who wrote since ExcelApi 1.14; before, our own writes are reported, too.
      if (triggerSource !== 'ThisLocalAddin') listener({ sheetId: worksheetId, address })
    })
    await context.sync()
    return stopOf(access, handler)
  })
}

/** Calls `listener` whenever other cells are selected. Answers how to stop. */
export function watchSelection(access: ExcelAccess, listener: (change: DocumentChange) => void): Promise<StopWatching> {
  return readExcel(access, {}, async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => listener({ sheetId: worksheetId, address }))
    await context.sync()
    return stopOf(access, handler)
  })
}

/** A handler can only be taken away in the context that added it. */
function stopOf<T>({ Excel }: ExcelAccess, handler: OfficeExtension.EventHandlerResult<T>): StopWatching {
  return () => Excel.run(handler.context, async (context) => {
    handler.remove()
    await context.sync()
  })
}
