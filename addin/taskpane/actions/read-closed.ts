import type { ClosedComparison } from '../closing'
import { packGrid, type PackedGrid } from '../grid-transfer'
import type { Pane } from '../pane-state'
import { CLOSING_SHEETS } from '../settings-store'

/** The sheet of closed periods as it is now; null where the workbook has none. */
export async function readClosingSheet(pane: Pane): Promise<PackedGrid | null> {
  const name = (await pane.book.sheetNames()).find(one => CLOSING_SHEETS.includes(one))
  return name === undefined ? null : packGrid(await pane.book.readSheet(name), pane.giveWay)
}

/** How the statement stands to the closed one of the workbook; null where its period is not closed there. */
export async function readClosed(pane: Pane): Promise<ClosedComparison | null> {
  const grid = await readClosingSheet(pane)
  return grid === null ? null : pane.engine.compareClosed({ kind: 'sheet', grid })
}
