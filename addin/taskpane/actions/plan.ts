import type { Pane } from '../pane-state'
import { newPlan, type PlanDraft } from '../plan-draft'
import { PLAN_SHEETS } from '../settings-store'
import { chooseCommission, findPlanSheet, readPlanSheet, setCommission } from './commission'
import { tell, tellTrouble } from './notices'
import { work } from './work'

/** Opens the form with the plans that are chosen, or with a first one; plans with mistakes cannot be taken over and are told. */
export async function editPlans(pane: Pane): Promise<void> {
  try {
    const { commission, language } = pane.store.get()
    const { source, planSheet, planFile, period } = commission
    const read = source === 'file' && planFile ? await pane.engine.readPlanDrafts({ kind: 'file', ...planFile }, language)
      : source === 'sheet' && planSheet !== null ? await pane.engine.readPlanDrafts({ kind: 'sheet', grid: await readPlanSheet(pane, planSheet) }, language)
        : { drafts: [newPlan(period.year)], troubles: [] }
    if (read.drafts.length === 0) return setCommission(pane, { troubles: read.troubles })
    setCommission(pane, { screen: { kind: 'plan', drafts: read.drafts, shown: 0, troubles: read.troubles } })
  } catch (trouble) {
    tellTrouble(pane, trouble)
  }
}

/** Changes the version that is shown. */
export function changePlan(pane: Pane, change: Partial<PlanDraft>): void {
  const { screen } = pane.store.get().commission
  if (screen.kind !== 'plan') return
  setCommission(pane, { screen: { ...screen, drafts: screen.drafts.map((draft, at) => (at === screen.shown ? { ...draft, ...change } : draft)) } })
}

/** Adds a version after the last: the same rates from the day after, for the user to change. */
export function addPlan(pane: Pane): void {
  const { screen, period } = pane.store.get().commission
  if (screen.kind !== 'plan') return
  const last = screen.drafts.at(-1) ?? newPlan(period.year)
  const fresh: PlanDraft = { ...last, id: `${last.id}-${screen.drafts.length + 1}`, from: dayAfter(last.until), until: '' }
  setCommission(pane, { screen: { ...screen, drafts: [...screen.drafts, fresh], shown: screen.drafts.length, troubles: [] } })
}

export function removePlan(pane: Pane): void {
  const { screen } = pane.store.get().commission
  if (screen.kind !== 'plan' || screen.drafts.length < 2) return
  setCommission(pane, { screen: { ...screen, drafts: screen.drafts.filter((_, at) => at !== screen.shown), shown: 0, troubles: [] } })
}

/** Writes the sheet 提成方案 and chooses it; while anything is wrong, all of it is told and nothing is written. */
export function savePlans(pane: Pane): Promise<void> {
  return work(pane, { what: 'save', step: 'saving', sheet: null, share: null }, async () => {
    const { commission: { screen }, language } = pane.store.get()
    if (screen.kind !== 'plan') return
    const present = (await pane.book.sheetNames()).find(name => PLAN_SHEETS.includes(name))
    const { changes, troubles } = await pane.engine.printPlanDrafts(screen.drafts, present === undefined ? null : await readPlanSheet(pane, present), language)
    setCommission(pane, { screen: { ...screen, troubles } })
    if (!changes) return tell(pane, 'warning', t => t.commission.plan.wrong(troubles.length))
    await pane.book.apply(changes)
    await findPlanSheet(pane)
    chooseCommission(pane, { source: 'sheet' })
    tell(pane, 'success', t => t.commission.plan.saved)
  })
}

/** The day after one, or nothing after nothing. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  if (day === '' || Number.isNaN(next.getTime())) return ''
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}
