import type { Day } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import { protectsOn } from './course'
import type { Facts } from './facts'
import type { Holders } from './holders'
import { isSameParty } from './party'
import { compareFiling, factsOf, outcomeOf, type WalkContext } from './walk-context'

/**
 * Matches customers who came by themselves to the earlier report they belong to (R10.4, R12.8, R16.4): the unit the
 * customer names, else the report with a contact record, else the earliest. Pre-reports count as well.
 */
export function matchWalkIns(rows: readonly number[], holders: Holders, context: WalkContext): void {
  for (const row of rows) {
    const chosen = chooseReport(factsOf(context, row), [...holders.related(row), ...preReports(row, context)], context)
    if (chosen === undefined) continue
    const outcome = outcomeOf(context, row)
    outcome.standing = 'matched'
    outcome.belongsTo = chosen
    const report = outcomeOf(context, chosen)
    outcome.course = report.course
    const { signedOn } = factsOf(context, row)
    if (signedOn !== null && report.course !== null && protectsOn(report.course, signedOn)) report.signedThrough ??= signedOn
  }
}

function chooseReport(walkIn: Facts, related: readonly number[], context: WalkContext): number | undefined {
  const cameOn = walkIn.filedOn ?? context.asOf
  const reports = related.filter(other => {
    const report = factsOf(context, other)
    const { standing, course } = outcomeOf(context, other)
    if (report.preReportOnly) return standing === 'pending' && isPreReportedBefore(report, cameOn)
    return standing === 'holds' && course !== null && protectsOn(course, cameOn) && (report.filedOn ?? cameOn) <= cameOn
  }).sort((a, b) => compareFiling(factsOf(context, a), factsOf(context, b)))
  const named = walkIn.registration.values.namedUnit
  return reports.find(other => isSameParty(factsOf(context, other).party, named)) ?? reports.find(other => factsOf(context, other).followUps.length > 0) ?? reports[0]
}

/** A pre-report of the same day is no evidence (R16.2). */
function isPreReportedBefore({ registration }: Facts, day: Day): boolean {
  const { preReportedAt } = registration.values
  return preReportedAt !== undefined && dayOf(preReportedAt) < day
}

/** Rows of the same customer that were only pre-reported: evidence of whose the walk-in is (R16.3, R16.4). */
function preReports(row: number, context: WalkContext): readonly number[] {
  if (!context.pack.filing?.preReport) return []
  return context.sameness.sameOf(row).filter(other => {
    const facts = context.facts[other]
    return facts !== undefined && facts.preReportOnly && !facts.future && context.sameness.joins(row, other)
  })
}
