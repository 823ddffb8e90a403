import type { ClosedSource } from '../closing'
import type { WorkbookChanges } from '../core-bridge'
import { EngineError, type WritePlan } from '../engine'
import { unpackGrid } from '../grid-transfer'
import type { Pane } from '../pane-state'
import { periodName } from '../period'
import { isStillWritten } from '../still-written'
import { listSheets } from './check'
import { setCommission } from './commission'
import { tell } from './notices'
import { readClosed, readClosingSheet } from './read-closed'
import { showProgress, work } from './work'

/** Seals the statement that is shown in the workbook's sheet 提成结账, and reads it back before it says so. */
export function closePeriod(pane: Pane): Promise<void> {
  return work(pane, { what: 'write', step: 'writing', sheet: null, share: null }, async signal => {
    const { language, commission } = pane.store.get()
    // What is closed is what would be worked out now.
    if (commission.stale) return tell(pane, 'warning', t => t.commission.closing.stale)
    const plan = await pane.engine.planClosing(await readClosingSheet(pane), language)
    const closed = await write(pane, plan, signal)
    await listSheets(pane)
    setCommission(pane, { closed, justClosed: plan })
    tell(pane, 'success', t => t.commission.closing.done(t.commission.periodOf(commission.period.year, commission.period.part)))
  })
}

/** Whatever goes wrong, nothing of a closing stays that does not read back as it was sealed. */
async function write(pane: Pane, { changes, inverse }: WritePlan, signal: AbortSignal) {
  try {
    await pane.book.apply(changes, { signal, progress: (done, total) => showProgress(pane, 'writing', null, total ? done / total : null) })
    const closed = await readClosed(pane)
    if (closed?.state !== 'same') throw new EngineError('closing-not-kept')
    return closed
  } catch (trouble) {
    await takeBack(pane, inverse)
    throw trouble
  }
}

/** A write that failed before its sheet was made left nothing to take back. */
async function takeBack(pane: Pane, inverse: WorkbookChanges): Promise<void> {
  const names = await pane.book.sheetNames()
  await pane.book.apply({ ...inverse, runs: inverse.runs.filter(({ sheet }) => names.includes(sheet)) })
}

/** Takes the closing back that was just written, unless its rows were changed or moved since. */
export function undoClosing(pane: Pane): Promise<void> {
  const { justClosed } = pane.store.get().commission
  if (!justClosed) return Promise.resolve()
  return work(pane, { what: 'undo', step: 'undoing', sheet: null, share: null }, async () => {
    const grid = await readClosingSheet(pane)
    if (!grid || !isStillWritten(unpackGrid(grid), justClosed.changes)) return tell(pane, 'warning', t => t.commission.closing.moved)
    await pane.book.apply(justClosed.inverse)
    setCommission(pane, { closed: await readClosed(pane), justClosed: null })
    tell(pane, 'success', t => t.commission.closing.undone)
  })
}

/** Hands the sealed statement to the user as a file, which the command line reads, too. */
export function saveClosing(pane: Pane): Promise<void> {
  return work(pane, { what: 'save', step: 'saving', sheet: null, share: null }, async () => {
    const { language, commission: { period, statement } } = pane.store.get()
    const name = `${language === 'en' ? 'closing' : '提成结账'} ${statement?.packId ?? ''} ${periodName(period)}.json`
    pane.download(name, await pane.engine.closingFile())
    tell(pane, 'success', t => t.commission.savedFile(name))
  })
}

/** Lists what differs from the period as it was closed in the workbook. */
export function compareWithSheet(pane: Pane): Promise<void> {
  return work(pane, { what: 'settle', step: 'reading', sheet: null, share: null }, async () => {
    const closed = await readClosed(pane)
    setCommission(pane, closed === null ? { closed } : { closed, screen: { kind: 'closed', comparison: closed, file: null } })
    if (closed === null) tell(pane, 'warning', t => t.commission.closing.gone)
  })
}

/** Lists what differs from the period as a file has it. */
export function compareWithFile(pane: Pane, file: Pick<File, 'name' | 'text'>): Promise<void> {
  return work(pane, { what: 'settle', step: 'reading', sheet: null, share: null }, async () => {
    const source: ClosedSource = { kind: 'file', text: await file.text() }
    const comparison = await pane.engine.compareClosed(source)
    if (comparison) setCommission(pane, { screen: { kind: 'closed', comparison, file: file.name } })
  })
}
