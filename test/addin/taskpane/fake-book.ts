import type { CellValue, WorkbookChanges } from '../../../addin/taskpane/core-bridge'
import type { PaneBook, PlacedRow, RowPlace } from '../../../addin/taskpane/pane-book'
import { aGrid } from '../../builders/grid'

export interface FakeBook extends PaneBook {
  readonly sheets: Map<string, CellValue[][]>
  readonly applied: WorkbookChanges[]
  readonly shown: RowPlace[]
  /** Thrown by the next `apply`. */
  trouble: Error | null
  changed(): void
  /** Where the cursor is; `moveTo` puts it elsewhere and tells those who follow. */
  cursor: PlacedRow
  moveTo(sheet: string, row: number): void
}

/** A workbook in memory that notes what is asked of it. */
export function createFakeBook(sheets: Readonly<Record<string, CellValue[][]>> = { 登记表: [['客户名称', '电话'], ['张三公司', '19900000001']], 说明: [['说明']] }): FakeBook {
  const [listeners, followers] = [new Set<() => void>(), new Set<() => void>()]
  const book: FakeBook = {
    book: '登记.xlsx', sheets: new Map(Object.entries(sheets)), applied: [], shown: [], trouble: null, cursor: { sheet: '登记表', row: 1 },
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
      return async () => void listeners.delete(listener)
    },
    async watchSelection(moved) {
      followers.add(moved)
      return async () => void followers.delete(moved)
    },
    selectedRow: async () => book.cursor,
    changed: () => listeners.forEach(listener => listener()),
    moveTo(sheet, row) {
      book.cursor = { sheet, row }
      followers.forEach(moved => moved())
    },
  }
  return book
}
