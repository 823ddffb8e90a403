import type { CellValue, WorkbookChanges } from '../../../addin/taskpane/core-bridge'
import type { PaneBook, RowPlace } from '../../../addin/taskpane/pane-book'
import { aGrid } from '../../builders/grid'

export interface FakeBook extends PaneBook {
  readonly sheets: Map<string, CellValue[][]>
  readonly applied: WorkbookChanges[]
  readonly shown: RowPlace[]
  /** Thrown by the next `apply`. */
  trouble: Error | null
  changed(): void
}

/** A workbook in memory that notes what is asked of it. */
export function createFakeBook(sheets: Readonly<Record<string, CellValue[][]>> = { 登记表: [['客户名称', '电话'], ['张三公司', '19900000001']], 说明: [['说明']] }): FakeBook {
  const listeners = new Set<() => void>()
  const book: FakeBook = {
    book: '登记.xlsx', sheets: new Map(Object.entries(sheets)), applied: [], shown: [], trouble: null,
    sheetNames: async () => [...book.sheets.keys()],
    readSheet: async name => aGrid(book.sheets.get(name) ?? [], { sheet: name }),
    async apply(changes) {
      const { trouble } = book
      book.trouble = null
      if (trouble) throw trouble
      book.applied.push(changes)
      for (const sheet of changes.newSheets) book.sheets.set(sheet.name, sheet.rows.map(row => [...row]))
    },
    async showRow(place) { book.shown.push(place) },
    async watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changed: () => listeners.forEach(listener => listener()),
  }
  return book
}
