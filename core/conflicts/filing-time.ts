import { addDays, type Day } from '../calendar/day'
import { dayOf, hasTime, minutesBetween } from '../calendar/wall-time'
import { addWorkingDays } from '../calendar/working-days'
import type { Facts } from '../lifecycle/facts'
import { factsOf } from '../lifecycle/walk-context'
import { findingOf, unpublishedYears, type Check, type CheckContext, type Report } from './check'

/** Filings that came too late or from the wrong hand (R01.1c, R05.1, R09.2, R10.1, R14.4, R16.2). */
export const filingTime: Check = {
  codes: ['filing.late', 'filing.same-day', 'filing.after-signing', 'filing.reporter'],
  check(row, context, report) {
    const facts = factsOf(context, row)
    const { filing } = context.pack
    reportAfterSigning(row, facts, context, report)
    if (!filing) return
    reportBeforeVisit(row, facts, context, report)
    const { values } = facts.registration
    if (filing.afterSigning && facts.signedOn !== null && facts.filedOn !== null) {
      const due = addWorkingDays(facts.signedOn, filing.afterSigning.workingDays, context.calendar)
      if (facts.filedOn > due) reportLate(row, due, 'signing', filing.afterSigning.clause, context, report)
      const years = unpublishedYears([facts.signedOn, due], context.calendar)
      if (years.length) report(findingOf(context, row, 'calendar.unpublished', { years }, { clause: filing.afterSigning.clause }))
    }
    if (filing.priority && values.priority === true && values.firstContactAt !== undefined && facts.filedOn !== null) {
      const due = addDays(dayOf(values.firstContactAt), filing.priority.days)
      if (facts.filedOn > due) reportLate(row, due, 'first-contact', filing.priority.clause, context, report)
    }
    if (filing.preReport && values.preReportedAt !== undefined) {
      const visitAt = values.visitAt ?? facts.visits[0]
      const visitOn = facts.filedOn ?? (visitAt === undefined ? null : dayOf(visitAt))
      if (visitOn !== null && dayOf(values.preReportedAt) >= visitOn) report(findingOf(context, row, 'filing.same-day', { day: visitOn }, { clause: filing.preReport.clause }))
    }
    reportReporter(row, facts, context, report)
  },
}

function reportLate(row: number, due: Day, against: 'signing' | 'first-contact', clause: string, context: CheckContext, report: Report): void {
  report(findingOf(context, row, 'filing.late', { due, against, minutes: null }, { clause }))
}

/** Signed before it was filed: judged by the times only where both have one (R05.1). */
function reportAfterSigning(row: number, facts: Facts, context: CheckContext, report: Report): void {
  const { signedAt, signedOn, filedAt, filedOn } = facts
  if (context.pack.kind !== 'protection' || signedAt === null || signedOn === null || filedAt === null || filedOn === null) return
  const before = signedOn < filedOn || (signedOn === filedOn && hasTime(signedAt) && hasTime(filedAt) && signedAt < filedAt)
  if (before) report(findingOf(context, row, 'filing.after-signing', { signedOn }, { clause: context.pack.filing?.signingFirst ?? context.pack.commission?.unprotected ?? null }))
}

function reportBeforeVisit(row: number, facts: Facts, context: CheckContext, report: Report): void {
  const rule = context.pack.filing?.beforeVisit
  const { visitAt, special, specialApprover } = facts.registration.values
  // Who comes by themselves was reported by nobody: there is nothing to be late.
  if (!rule || facts.walkIn || visitAt === undefined || facts.filedAt === null || facts.filedOn === null) return
  if (rule.excusedBySpecial && special === true && specialApprover !== undefined) return
  const visitOn = dayOf(visitAt)
  if (rule.unit === 'day') {
    const due = addDays(visitOn, -rule.amount)
    if (facts.filedOn > due) report(findingOf(context, row, 'filing.late', { due, against: 'visit', minutes: null }, { severity: rule.severity, clause: rule.clause }))
    return
  }
  const minutes = minutesBetween(facts.filedAt, visitAt)
  const late = minutes === null ? facts.filedOn > visitOn : minutes < rule.amount
  if (late) report(findingOf(context, row, 'filing.late', { due: null, against: 'visit-hour', minutes: minutes === null ? null : Math.floor(minutes) }, { severity: rule.severity, clause: rule.clause }))
}

function reportReporter(row: number, facts: Facts, context: CheckContext, report: Report): void {
  const rule = context.pack.filing?.reporters
  const { team, reporter, seller } = facts.registration.values
  if (!rule || team === undefined) return
  const list = rule.lists[team]
  const who = reporter ?? seller
  if (list && who !== undefined && !list.includes(who)) report(findingOf(context, row, 'filing.reporter', { unit: team, reporter: who }, { clause: rule.clause }))
}
