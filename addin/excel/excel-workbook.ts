import { readDateSystem } from './date-system'
import { excelLimits } from './payload-blocks'
import type { BlockLimits } from './payload-blocks'
import type { Workbook } from './port'
import { readSheet } from './read-sheet'
import { readExcel, writeExcel } from './run-excel'
import type { ExcelAccess, ExcelApi, IsSetSupported } from './run-excel'
import { writeChanges } from './write-changes'

export interface ExcelWorkbookOptions {
  /** The book's name in findings; `readBookName` knows it. */
  readonly book: string
  /** `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: IsSetSupported
  readonly limits?: BlockLimits
}

/**
 * The open workbook as the core knows workbooks. Needs ExcelApi 1.9. Never protects or unprotects, deletes or copies
 * sheets: each of these would empty the user's undo list.
 */
export function createExcelWorkbook(Excel: ExcelApi, { book, isSetSupported, limits = excelLimits }: ExcelWorkbookOptions): Workbook {
  const access: ExcelAccess = { Excel, isSetSupported }
  let dateSystem: 1900 | 1904 | null = null
  return {
    book,
    sheetNames: () => readExcel(access, { book }, async (context) => {
      const sheets = context.workbook.worksheets.load('items/name')
      await context.sync()
      return sheets.items.map(({ name }) => name)
    }),
    readSheet: async (name, options = {}) => {
      options.signal?.throwIfAborted()
      dateSystem ??= await readDateSystem(access)
      const system = dateSystem
      return readExcel(access, { book, sheet: name }, (context) => readSheet(context, name, system, { ...options, limits, isSetSupported }))
    },
    apply: async (changes, options = {}) => {
      options.signal?.throwIfAborted()
      await writeExcel(access, { book }, (context) => writeChanges(context, book, changes, { ...options, limits }))
    },
  }
}

/** The file name of the open workbook: "报备登记表.xlsx". */
export function readBookName(access: ExcelAccess): Promise<string> {
  return readExcel(access, {}, async (context) => {
    context.workbook.load('name')
    await context.sync()
    return context.workbook.name
  })
}
