import { Cancelled, EngineError, type PackedBook } from '../engine'
import { packGrid, type PackedGrid } from '../grid-transfer'
import type { Pane } from '../pane-state'
import { isOwnSheet, SETTINGS_SHEET } from '../settings-store'
import { showProgress } from './work'

/** The ticked sheets of the workbook, and the books that are judged together with it. */
export async function readBooks(pane: Pane, signal: AbortSignal): Promise<PackedBook & { readonly companions: readonly PackedBook[] }> {
  const grids = await readTicked(pane, signal)
  const companions: PackedBook[] = []
  for (const companion of pane.store.get().companions) {
    showProgress(pane, 'reading', companion.book, null)
    const read: PackedGrid[] = []
    for (const grid of await companion.read()) read.push(await packGrid(grid, pane.giveWay))
    if (signal.aborted) throw new Cancelled()
    const settingsSheet = read.find(({ sheet }) => sheet === SETTINGS_SHEET) ?? null
    companions.push({ book: companion.book, grids: read.filter(({ sheet }) => !isOwnSheet(sheet)), settingsSheet, sheetNames: read.map(({ sheet }) => sheet) })
  }
  return { book: pane.book.book, grids, companions, ...await readOwnSheets(pane) }
}

/** What the workbook's sheets are called, and the one that holds its settings and seals. */
export async function readOwnSheets(pane: Pane): Promise<Pick<PackedBook, 'settingsSheet' | 'sheetNames'>> {
  const sheetNames = await pane.book.sheetNames()
  return { sheetNames, settingsSheet: sheetNames.includes(SETTINGS_SHEET) ? await packGrid(await pane.book.readSheet(SETTINGS_SHEET), pane.giveWay) : null }
}

async function readTicked(pane: Pane, signal: AbortSignal): Promise<readonly PackedGrid[]> {
  const ticked = pane.store.get().sheets.filter(sheet => sheet.ticked).map(sheet => sheet.name)
  if (!ticked.length) throw new EngineError('no-register')
  const grids: PackedGrid[] = []
  for (const [at, name] of ticked.entries()) {
    const progress = (done: number, total: number): void => showProgress(pane, 'reading', name, (at + (total ? done / total : 0)) / ticked.length)
    progress(0, 1)
    const grid = await pane.book.readSheet(name, { signal, progress })
    if (signal.aborted) throw new Cancelled()
    grids.push(await packGrid(grid, pane.giveWay))
  }
  return grids
}
