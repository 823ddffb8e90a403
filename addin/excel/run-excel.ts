import { asWorkbookError } from './excel-errors'

/** The library's global `Excel`, handed in so that tests and pages can bring their own. */
export type ExcelApi = typeof Excel

/** Whether this Excel knows a requirement set: `isSetSupported('ExcelApi', '1.13')`. */
export type IsSetSupported = (set: string, version: string) => boolean

export interface ExcelAccess {
  readonly Excel: ExcelApi
  readonly isSetSupported: IsSetSupported
}

/** Runs one batch that only reads. */
export function readExcel<T>({ Excel }: ExcelAccess, detail: Readonly<Record<string, string | number>>, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return translated(detail, () => Excel.run(batch))
}

/** Runs one batch that writes; where Excel can, everything it writes is undone by one step. */
export function writeExcel<T>({ Excel, isSetSupported }: ExcelAccess, detail: Readonly<Record<string, string | number>>, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return translated(detail, () => (isSetSupported('ExcelApi', '1.20') ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch)))
}

async function translated<T>(detail: Readonly<Record<string, string | number>>, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw asWorkbookError(error, detail)
  }
}
