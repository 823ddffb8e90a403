import { watchCells } from '../excel/document-change'
import { createExcelWorkbook, readBookName } from '../excel/excel-workbook'
import type { ExcelAccess } from '../excel/run-excel'
import { showRow } from '../excel/show-row'
import type { PaneBook } from './pane-book'

/** The workbook open in Excel, for the pane. */
export async function openExcelBook(access: ExcelAccess): Promise<PaneBook> {
  const { Excel, isSetSupported } = access
  const workbook = createExcelWorkbook(Excel, { book: await readBookName(access), isSetSupported })
  return {
    ...workbook,
    showRow: place => showRow(access, place),
    watch: async changed => {
      const stop = await watchCells(access, changed)
      return () => void stop()
    },
  }
}
