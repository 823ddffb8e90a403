import { asWorkbookError } from './excel-errors'
import { WorkbookError } from './port'
import type { ExcelAccess } from './run-excel'

/**
 * The date system of the workbook. Excel's library has no property for it, but counts a day as the book does:
 * 2 January 1904 is day 1463 where days are counted from 1900, and day 1 where they are counted from 1904.
 */
export async function readDateSystem({ Excel }: ExcelAccess): Promise<1900 | 1904> {
  try {
    return await Excel.run(async (context) => {
      const day = context.workbook.functions.date(1904, 1, 2).load('value')
      await context.sync()
      return day.value === 1 ? 1904 : 1900
    })
  } catch (error) {
    const known = asWorkbookError(error, {})
    if (known instanceof WorkbookError) throw known
    // A book whose functions cannot be asked counts from 1900, as all but a few do.
    return 1900
  }
}
