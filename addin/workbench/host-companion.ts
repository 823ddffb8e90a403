import type { Companion } from '../taskpane/companion'
import type { ExcelHost } from './host/create-host'
import type { HostSheet } from './host/host-model'
import type { SheetGrid } from './host/port'

/** A book that is open on the workbench as the pane of another sees it: with everything typed into it, saved or not. */
export function hostCompanion({ model }: ExcelHost, showRow: Companion['showRow']): Companion {
  return { book: model.name, showRow, read: async () => model.sheets.filter(({ visibility }) => visibility === 'Visible').map(sheet => gridOf(sheet, model.dateSystem)) }
}

function gridOf({ name, cells, merged }: HostSheet, dateSystem: 1900 | 1904): SheetGrid {
  const filled = cells.filled()
  return {
    sheet: name, dateSystem, merged,
    firstRow: filled?.top ?? 1, lastRow: filled?.bottom ?? 0, firstColumn: filled?.left ?? 1, lastColumn: filled?.right ?? 0,
    cell: (row, column) => cells.value(row, column),
  }
}
