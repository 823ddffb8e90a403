import { protectsOn } from './course'
import type { Holders } from './holders'
import { compareFiling, factsOf, outcomeOf, type WalkContext } from './walk-context'

/**
 * Matches customers who came by themselves to the earlier report they belong to (R10.4, R12.8, R16.4): the unit the
 * customer names, else the report with a contact record, else the earliest. Pre-reports count as well.
 */
export function matchWalkIns(rows: readonly number[], holders: Holders, context: WalkContext): void {
  for (const row of rows) {
    const facts = factsOf(context, row)
    const cameOn = facts.filedOn ?? context.asOf
    const reports = [...holders.related(row), ...preReports(row, context)].filter(other => {
      const before = factsOf(context, other)
      const outcome = outcomeOf(context, other)
      if (before.filedOn !== null && before.filedOn > cameOn) return false
      return before.preReportOnly || (outcome.standing === 'holds' && outcome.course !== null && protectsOn(outcome.course, cameOn))
    })
    const named = facts.registration.values.namedUnit
    const chosen =
      (named === undefined ? undefined : reports.find(other => factsOf(context, other).party === named)) ??
      reports.filter(other => factsOf(context, other).followUps.length > 0).sort((a, b) => compareFiling(factsOf(context, a), factsOf(context, b)))[0] ??
      [...reports].sort((a, b) => compareFiling(factsOf(context, a), factsOf(context, b)))[0]
    const outcome = outcomeOf(context, row)
    if (chosen === undefined) continue
    outcome.standing = 'matched'
    outcome.belongsTo = chosen
    outcome.course = outcomeOf(context, chosen).course
  }
}

/** Rows of the same customer that were only pre-reported: evidence of whose the walk-in is (R16.3, R16.4). */
function preReports(row: number, context: WalkContext): number[] {
  const record = context.sameness.recordOf(row)
  if (!record || !context.pack.filing?.preReport) return []
  return context.sameness.index.sameMatchesOf(record).map(m => m.other).filter(other => {
    const facts = context.facts[other]
    return facts !== undefined && facts.preReportOnly && !facts.future && context.sameness.joins(row, other)
  })
}
