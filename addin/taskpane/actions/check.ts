import { Cancelled, type CheckResult } from '../engine'
import { EVERY_FINDING, type Pane } from '../pane-state'
import { isOwnSheet } from '../settings-store'
import { selectFindings } from './findings'
import { tell } from './notices'
import { readBooks } from './read-books'
import { showProgress, work } from './work'

/** Reads the ticked sheets, judges them and shows the result with its preview; writes nothing. */
export function check(pane: Pane): Promise<void> {
  return work(pane, { what: 'check', step: 'reading', sheet: null, share: null }, async signal => {
    forget(pane)
    const result = await judge(pane, signal)
    await show(pane, result)
    tell(pane, 'success', t => t.check.done(result.registrations, result.findings))
  })
}

/** Walks again and writes if the changes equal the preview; otherwise shows the new preview. */
export function write(pane: Pane): Promise<void> {
  return work(pane, { what: 'write', step: 'reading', sheet: null, share: null }, async signal => {
    const result = await judge(pane, signal)
    if (!result.preview.sameAsBefore) {
      await show(pane, result)
      return tell(pane, 'warning', t => t.check.changedMeanwhile)
    }
    const { changes, inverse } = await pane.engine.plan()
    const { cells } = result.preview
    try {
      await pane.book.apply(changes, { signal, progress: (done, total) => showProgress(pane, 'writing', null, total ? done / total : null) })
    } catch (trouble) {
      // Blocks already written are taken back, so that giving up or failing half-way changes nothing. Should that fail,
      // too, the user can still do it.
      pane.store.set({ undo: inverse, written: cells })
      await pane.book.apply(inverse)
      pane.store.set({ undo: null, written: null })
      throw trouble
    }
    pane.store.set({ result, undo: inverse, written: cells, stale: false })
    // The judge has a new review, and with it a new list.
    await selectFindings(pane, {})
    tell(pane, 'success', t => t.check.written(cells))
  })
}

/** Takes the last write back. */
export function undo(pane: Pane): Promise<void> {
  const { undo: inverse } = pane.store.get()
  if (!inverse) return Promise.resolve()
  return work(pane, { what: 'undo', step: 'undoing', sheet: null, share: null }, async () => {
    await pane.book.apply(inverse, { progress: (done, total) => showProgress(pane, 'undoing', null, total ? done / total : null) })
    pane.store.set({ undo: null, written: null, stale: false })
    tell(pane, 'success', t => t.check.undone)
  })
}

/** Reads and judges what is chosen; the engine keeps the review. */
export async function judge(pane: Pane, signal: AbortSignal): Promise<CheckResult> {
  const { packId, asOf, language } = pane.store.get()
  const books = await readBooks(pane, signal)
  if (signal.aborted) throw new Cancelled()
  showProgress(pane, 'judging', null, null)
  return pane.engine.check({ ...books, packId, asOf, language }, (step, share) => showProgress(pane, step, null, share))
}

async function show(pane: Pane, result: CheckResult): Promise<void> {
  pane.store.set({ result, stale: false, undo: null, written: null, query: EVERY_FINDING })
  await selectFindings(pane, {})
}

function forget(pane: Pane): void {
  pane.store.set({ result: null, selection: null, selected: null, stale: false, undo: null, written: null, answer: null })
}

/** Ticks or unticks sheets. */
export function tickSheets(pane: Pane, names: readonly string[], ticked: boolean): void {
  const chosen = new Set(names)
  pane.store.set({ sheets: pane.store.get().sheets.map(sheet => (chosen.has(sheet.name) ? { ...sheet, ticked } : sheet)) })
}

/** The sheets the workbook has now; what was unticked stays so. */
export async function listSheets(pane: Pane): Promise<void> {
  const unticked = new Set(pane.store.get().sheets.filter(sheet => !sheet.ticked).map(sheet => sheet.name))
  const names = await pane.book.sheetNames()
  pane.store.set({ sheets: names.filter(name => !isOwnSheet(name)).map(name => ({ name, ticked: !unticked.has(name) })) })
}
