import { judgeObjection } from '../lifecycle/objection'
import { factsOf, outcomeOf } from '../lifecycle/walk-context'
import { findingOf, type Check, type CheckContext } from './check'

/** Objections that were refused, on the objector's row (R05.6); open ones stand on the holder's row. */
export const objections: Check = {
  codes: ['objection.open', 'objection.late', 'objection.rejected'],
  check(row, context, report) {
    const rule = context.pack.objection
    const facts = factsOf(context, row)
    if (!rule || facts.objections.length === 0) return
    const holder = outcomeOf(context, row).refusal?.by ?? outcomeOf(context, row).belongsTo
    if (holder === null) return
    const verdict = judgeObjection(facts, factsOf(context, holder), context)
    if (!verdict) return
    const { lastDay } = verdict
    if (verdict.verdict === 'open') return
    report(findingOf(context, row, 'objection.rejected', { reason: verdict.verdict, lastDay }, { related: [holder], clause: rule.clause }))
    if (verdict.verdict === 'late') report(findingOf(context, row, 'objection.late', { lastDay }, { related: [holder], clause: rule.clause }))
  },
}

/** The open objections of `rows`, each told on the row of the holder objected against. */
export function reportOpenObjections(rows: readonly number[], context: CheckContext, report: (row: number, finding: ReturnType<typeof findingOf>) => void): void {
  const rule = context.pack.objection
  if (!rule) return
  for (const row of rows) {
    const outcome = outcomeOf(context, row)
    if (outcome.standing !== 'objects' || outcome.belongsTo === null) continue
    const facts = factsOf(context, row)
    const verdict = judgeObjection(facts, factsOf(context, outcome.belongsTo), context)
    if (!verdict) continue
    const data = { since: verdict.on, by: facts.party }
    report(outcome.belongsTo, findingOf(context, outcome.belongsTo, 'objection.open', data, { related: [row], clause: rule.clause }))
    report(row, findingOf(context, row, 'objection.open', data, { related: [outcome.belongsTo], clause: rule.clause }))
  }
}
