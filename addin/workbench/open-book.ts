import { fflateCodec } from '../xlsx/fflate-codec'
import { openBytes } from '../xlsx/open-bytes'
import type { BytesWorkbook } from '../xlsx/xlsx-workbook'
import { collectChanges } from './host/collect-changes'
import type { SheetLooks } from './grid/host-grid-sheet'
import { createHost, type ExcelHost } from './host/create-host'
import { createWorkbookModel } from './host/workbook-model'
import { sheetViews } from './sheet-views'

/** A file and the host that shows it. */
export interface OpenBook {
  readonly workbook: BytesWorkbook
  readonly host: ExcelHost
  /** How the file's own cells look, for the grid. */
  readonly looks: SheetLooks
}

/** Opens a file's bytes; every reason not to is a `WorkbookError`. */
export async function openBook(name: string, bytes: Uint8Array): Promise<OpenBook> {
  const workbook = await openBytes(name, bytes, fflateCodec)
  const looks = await sheetViews(workbook)
  return { workbook, looks, host: createHost(await createWorkbookModel(workbook, looks, { name })) }
}

export interface SavedBook {
  readonly name: string
  readonly bytes: Uint8Array
  /** Typed formulas that could not be saved. */
  readonly formulas: number
}

/** The file with everything that was changed on the host; the rest of it stays as it was, byte for byte. */
export async function saveBook({ workbook, host }: OpenBook): Promise<SavedBook> {
  const { changes, formulas } = collectChanges(host.model)
  await workbook.apply(changes)
  return { name: workbook.book, bytes: await workbook.save(), formulas: formulas.length }
}
