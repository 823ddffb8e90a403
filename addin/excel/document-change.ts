import { readExcel } from './run-excel'
import type { ExcelAccess } from './run-excel'

/** Cells that changed; `sheetId` is Excel's identity of the sheet, `address` as "B2:C9". */
interface DocumentChange {
  readonly sheetId: string
  readonly address: string
}

/** Stops a subscription. */
type StopWatching = () => Promise<void>

/** All that is asked of a handler, whatever it hears. */
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>

/** Calls `listener` whenever cells change by another hand than this add-in's. Answers how to stop. */
export function watchCells(access: ExcelAccess, listener: (change: DocumentChange) => void): Promise<StopWatching> {
  return readExcel(access, {}, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
      // Excel says who wrote since ExcelApi 1.14; before, our own writes are reported, too.
      if (triggerSource !== 'ThisLocalAddin') listener({ sheetId: worksheetId, address })
    })
    await context.sync()
    return stopOf(access, context, [handler])
  })
}

/** Calls `listener` whenever other cells are selected, or another sheet with its own comes to the front. Answers how to stop. */
export function watchSelection(access: ExcelAccess, listener: () => void): Promise<StopWatching> {
  return readExcel(access, {}, async (context) => {
    const { worksheets } = context.workbook
    // Which cells they are is asked afterwards (`readActiveCell`): the event names a whole block, and none where only the sheet changed.
    const handlers = [worksheets.onSelectionChanged.add(async () => listener()), worksheets.onActivated.add(async () => listener())]
    await context.sync()
    return stopOf(access, context, handlers)
  })
}

/** Handlers can only be taken away in the context that added them. */
function stopOf({ Excel }: ExcelAccess, adding: Excel.RequestContext, handlers: readonly Handler[]): StopWatching {
  return () => Excel.run(adding, async (context) => {
    for (const handler of handlers) handler.remove()
    await context.sync()
  })
}
