import { judgeObjection, type ObjectionVerdict } from '../lifecycle/objection'
import { isSameParty } from '../lifecycle/party'
import { factsOf, outcomeOf } from '../lifecycle/walk-context'
import { findingOf, unpublishedYears, type Check, type CheckContext } from './check'

/** Objections that were refused, on the objector's row (R05.6); open ones stand on the holder's row. */
export const objections: Check = {
  codes: ['objection.open', 'objection.late', 'objection.rejected', 'calendar.unpublished'],
  check(row, context, report) {
    const rule = context.pack.objection
    const against = rule ? findObjection(row, context) : null
    if (!rule || !against) return
    const { holder, verdict, lastDay } = against
    const years = unpublishedYears([factsOf(context, holder).chain.completedOn ?? lastDay, lastDay], context.calendar)
    if (years.length) report(findingOf(context, row, 'calendar.unpublished', { years }, { clause: rule.clause }))
    if (verdict === 'open') return
    report(findingOf(context, row, 'objection.rejected', { reason: verdict, lastDay }, { related: [holder], clause: rule.clause }))
    if (verdict === 'late') report(findingOf(context, row, 'objection.late', { lastDay }, { related: [holder], clause: rule.clause }))
  },
}

/** The open objections of `rows`, each told on the row of the holder objected against. */
export function reportOpenObjections(rows: readonly number[], context: CheckContext, report: (row: number, finding: ReturnType<typeof findingOf>) => void): void {
  const rule = context.pack.objection
  if (!rule) return
  for (const row of rows) {
    const against = findObjection(row, context)
    if (against?.verdict !== 'open') continue
    const { holder, on } = against
    const data = { since: on, by: factsOf(context, row).party }
    report(holder, findingOf(context, holder, 'objection.open', data, { related: [row], clause: rule.clause }))
    report(row, findingOf(context, row, 'objection.open', data, { related: [holder], clause: rule.clause }))
  }
}

/** How the objection of a row stands, and against which holder it is made. */
function findObjection(row: number, context: CheckContext): (ObjectionVerdict & { readonly holder: number }) | null {
  const facts = factsOf(context, row)
  if (facts.objections.length === 0) return null
  const holder = findOpponent(row, context)
  const verdict = holder === null ? null : judgeObjection(facts, factsOf(context, holder), context)
  return holder === null || verdict === null ? null : { ...verdict, holder }
}

/** Whoever holds the customer instead: also against an applicant whose own form was refused by a person. */
function findOpponent(row: number, context: CheckContext): number | null {
  const { standing, belongsTo, refusal } = outcomeOf(context, row)
  if (standing === 'objects') return belongsTo
  if (standing === 'blocked') return refusal?.why === 'active' ? refusal.by : null
  if (standing !== 'rejected') return null
  const { party } = factsOf(context, row)
  return context.holders.protecting(row, context.asOf).find(other => !isSameParty(factsOf(context, other).party, party)) ?? null
}
