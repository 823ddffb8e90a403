import type { Companion } from '../companion'
import type { SheetGrid } from '../core-bridge'
import { Cancelled, EngineError, type PackedBook } from '../engine'
import { packGrid, type PackedGrid } from '../grid-transfer'
import type { Pane } from '../pane-state'
import { isOwnSheet, isPlanSheet, SETTINGS_SHEET } from '../settings-store'
import { showProgress } from './work'

/** The ticked sheets of the workbook, and the books that are judged together with it. */
export async function readBooks(pane: Pane, signal: AbortSignal): Promise<PackedBook & { readonly companions: readonly PackedBook[] }> {
  const grids = await readTicked(pane, signal)
  const companions: PackedBook[] = []
  for (const companion of pane.store.get().companions) {
    companions.push(await readCompanion(pane, companion))
    if (signal.aborted) throw new Cancelled()
  }
  return { book: pane.book.book, grids, companions, ...await readOwnSheets(pane), planSheet: await readPlans(pane) }
}

/** What the workbook's sheets are called, and the one that holds its settings and seals. */
export async function readOwnSheets(pane: Pane): Promise<Pick<PackedBook, 'settingsSheet' | 'sheetNames'>> {
  const sheetNames = await pane.book.sheetNames()
  return { sheetNames, settingsSheet: sheetNames.includes(SETTINGS_SHEET) ? await packGrid(await pane.book.readSheet(SETTINGS_SHEET), pane.giveWay) : null }
}

/** The first sheet of plans that holds any. */
async function readPlans(pane: Pane): Promise<PackedGrid | null> {
  for (const name of (await pane.book.sheetNames()).filter(isPlanSheet)) {
    const grid = await pane.book.readSheet(name)
    if (holdsPlans(grid)) return packGrid(grid, pane.giveWay)
  }
  return null
}

async function readCompanion(pane: Pane, companion: Companion): Promise<PackedBook> {
  showProgress(pane, 'reading', companion.book, null)
  const sheets = await companion.read()
  const pack = async (grid: SheetGrid | undefined): Promise<PackedGrid | null> => (grid ? packGrid(grid, pane.giveWay) : null)
  const grids: PackedGrid[] = []
  for (const grid of sheets) if (!isOwnSheet(grid.sheet)) grids.push(await packGrid(grid, pane.giveWay))
  return {
    book: companion.book, grids, sheetNames: sheets.map(({ sheet }) => sheet),
    settingsSheet: await pack(sheets.find(({ sheet }) => sheet === SETTINGS_SHEET)), planSheet: await pack(sheets.find(holdsPlans)),
  }
}

function holdsPlans({ sheet, lastRow }: SheetGrid): boolean {
  return isPlanSheet(sheet) && lastRow > 0
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
