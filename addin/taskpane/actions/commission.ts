import { PAGE, type CommissionState } from '../commission-state'
import { Cancelled } from '../engine'
import { packGrid, type PackedGrid } from '../grid-transfer'
import type { Pane } from '../pane-state'
import { periodDays, periodName, type Period } from '../period'
import { isPlanSheet } from '../settings-store'
import type { PlanSource } from '../statement'
import { listSheets } from './check'
import { tell, tellTrouble } from './notices'
import { readBooks } from './read-books'
import { readClosed } from './read-closed'
import { showProgress, work } from './work'

/** Notes a change of the commission tab. */
export function setCommission(pane: Pane, change: Partial<CommissionState>): void {
  pane.store.set({ commission: { ...pane.store.get().commission, ...change } })
}

/** Chooses another period or other plans; what was worked out before is put away. */
export function chooseCommission(pane: Pane, change: Partial<Pick<CommissionState, 'period' | 'source' | 'planFile'>>): void {
  setCommission(pane, { ...change, statement: null, exclusions: [], closed: null, justClosed: null, troubles: [], screen: { kind: 'summary' } })
}

/** Looks whether the workbook holds plans; those it holds are chosen before none. */
export async function findPlanSheet(pane: Pane): Promise<void> {
  const names = await pane.book.sheetNames()
  const planSheet = names.find(isPlanSheet) ?? null
  const { source } = pane.store.get().commission
  setCommission(pane, { planSheet, source: planSheet !== null && source === 'none' ? 'sheet' : planSheet === null && source === 'sheet' ? 'none' : source })
}

/** Works the commission of the period out: reads and judges as of its last day, then settles by the plans. */
export function settle(pane: Pane): Promise<void> {
  return work(pane, { what: 'settle', step: 'reading', sheet: null, share: null }, async signal => {
    chooseCommission(pane, {})
    const { packId, language, commission } = pane.store.get()
    const { from, to } = periodDays(commission.period)
    try {
      const books = await readBooks(pane, signal)
      const plans = await readSource(pane)
      showProgress(pane, 'judging', null, null)
      const { statement, troubles } = await pane.engine.settle({ ...books, packId, asOf: to, from, language, plans }, (step, share) => showProgress(pane, step, null, share))
      if (!statement) return setCommission(pane, { troubles })
      setCommission(pane, { statement, stale: false, troubles: [], exclusions: await pane.engine.exclusions(0, PAGE, language), closed: await readClosed(pane) })
      tell(pane, 'success', t => t.commission.done(statement.people.length, statement.lines))
    } catch (trouble) {
      // A judge that was stopped has forgotten the check, too.
      if (trouble instanceof Cancelled) pane.store.set({ result: null, selection: null, undo: null, written: null })
      throw trouble
    }
  })
}

async function readSource(pane: Pane): Promise<PlanSource> {
  const { source, planSheet, planFile } = pane.store.get().commission
  if (source === 'file' && planFile) return { kind: 'file', ...planFile }
  return source === 'sheet' && planSheet !== null ? { kind: 'sheet', grid: await readPlanSheet(pane, planSheet) } : { kind: 'none' }
}

export async function readPlanSheet(pane: Pane, name: string): Promise<PackedGrid> {
  return packGrid(await pane.book.readSheet(name), () => Promise.resolve())
}

/** Takes a plan file the user picked. */
export async function pickPlanFile(pane: Pane, file: File): Promise<void> {
  try {
    chooseCommission(pane, { source: 'file', planFile: { name: file.name, text: await file.text() } })
  } catch (trouble) {
    tellTrouble(pane, trouble)
  }
}

/** Shows the lines of a person, each with the way it came about. */
export async function showPerson(pane: Pane, person: string): Promise<void> {
  await fetched(pane, async () => {
    setCommission(pane, { screen: { kind: 'person', person, lines: await pane.engine.statementLines(person, 0, PAGE, pane.store.get().language) } })
  })
}

/** Fetches further lines of the person that is shown. */
export async function showMoreLines(pane: Pane): Promise<void> {
  const { screen } = pane.store.get().commission
  if (screen.kind !== 'person') return
  await fetched(pane, async () => {
    const more = await pane.engine.statementLines(screen.person, screen.lines.length, PAGE, pane.store.get().language)
    setCommission(pane, { screen: { ...screen, lines: [...screen.lines, ...more] } })
  })
}

export async function showMoreExclusions(pane: Pane): Promise<void> {
  await fetched(pane, async () => {
    const { exclusions } = pane.store.get().commission
    setCommission(pane, { exclusions: [...exclusions, ...await pane.engine.exclusions(exclusions.length, PAGE, pane.store.get().language)] })
  })
}

/** Writes the statement into new sheets of the workbook. */
export function writeStatement(pane: Pane): Promise<void> {
  return work(pane, { what: 'write', step: 'writing', sheet: null, share: null }, async signal => {
    const { language, commission } = pane.store.get()
    const changes = await pane.engine.statementSheets(periodName(commission.period), await pane.book.sheetNames(), language)
    await pane.book.apply(changes, { signal, progress: (done, total) => showProgress(pane, 'writing', null, total ? done / total : null) })
    await listSheets(pane)
    tell(pane, 'success', t => t.commission.written(changes.newSheets.map(({ name }) => name)))
  })
}

/** Hands the statement to the user as a workbook of its own. */
export function saveStatement(pane: Pane): Promise<void> {
  return work(pane, { what: 'save', step: 'saving', sheet: null, share: null }, async () => {
    const { language, commission } = pane.store.get()
    const name = fileName(language === 'en' ? 'commission' : '提成汇总', commission.period)
    pane.download(name, await pane.engine.statementFile(language))
    tell(pane, 'success', t => t.commission.savedFile(name))
  })
}

function fileName(title: string, period: Period): string {
  return `${title} ${periodName(period)}.xlsx`
}

/** Says the statement that is shown in the pane's language. */
export async function restate(pane: Pane): Promise<void> {
  const { commission, language, busy } = pane.store.get()
  if (busy || !commission.statement) return
  const statement = await pane.engine.restate(language)
  setCommission(pane, { statement, exclusions: await pane.engine.exclusions(0, PAGE, language) })
  if (commission.screen.kind === 'person') await showPerson(pane, commission.screen.person)
}

async function fetched(pane: Pane, fetch: () => Promise<void>): Promise<void> {
  try {
    await fetch()
  } catch (trouble) {
    tellTrouble(pane, trouble)
  }
}
