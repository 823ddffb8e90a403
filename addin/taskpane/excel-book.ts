import { watchCells, watchSelection } from '../excel/document-change'
import { createExcelWorkbook, readBookName } from '../excel/excel-workbook'
import type { ExcelAccess } from '../excel/run-excel'
import { readActiveCell, showRow } from '../excel/show-row'
import type { PaneBook } from './pane-book'

/** The workbook open in Excel, for the pane. */
export async function openExcelBook(access: ExcelAccess): Promise<PaneBook> {
  const { Excel, isSetSupported } = access
  const workbook = createExcelWorkbook(Excel, { book: await readBookName(access), isSetSupported })
  return {
    ...workbook,
    showRow: place => showRow(access, place),
    watch: changed => watchCells(access, changed),
    watchSelection: moved => watchSelection(access, moved),
    selectedRow: async () => {
      const { sheet, row } = await readActiveCell(access)
      return { sheet, row }
    },
  }
}
