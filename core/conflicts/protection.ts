import { daysBetween } from '../calendar/day'
import { factsOf, outcomeOf } from '../lifecycle/walk-context'
import { readServiceState } from '../lifecycle/service-state'
import { openingOf } from '../lifecycle/course'
import { findingOf, type Check, type CheckContext } from './check'

/** How a protection runs out or goes on: expiring, expired, extended, refused an extension, holidays not published. */
export const protection: Check = {
  codes: ['protection.expiring', 'protection.expired', 'extension.granted', 'extension.late', 'extension.exhausted', 'deposit.late', 'calendar.unpublished', 'field.missing'],
  check(row, context, report) {
    const outcome = outcomeOf(context, row)
    const { pack } = context
    if (pack.service) {
      const { unpublishedYears } = readServiceState(factsOf(context, row), pack, context.calendar, context.asOf)
      if (unpublishedYears.length) report(findingOf(context, row, 'calendar.unpublished', { years: unpublishedYears }, { clause: pack.service.clause }))
      return
    }
    const { course } = outcome
    if (course === null || outcome.standing === 'matched') return
    const status = context.statuses[row]
    if (status?.status === 'active' && status.daysLeft !== null && course.until !== null && status.daysLeft <= (pack.protection?.noticeDays ?? 0)) {
      report(findingOf(context, row, 'protection.expiring', { until: course.until, daysLeft: daysBetween(context.asOf, course.until) }, { clause: course.stretches.at(-1)?.clause ?? null }))
    }
    if (outcome.standing === 'holds' && course.until !== null && course.closing === null && outcome.signedThrough === null && course.until < context.asOf) {
      report(findingOf(context, row, 'protection.expired', { until: course.until }, { clause: pack.protection?.endsClause ?? null }))
    }
    for (const { appliedOn, outcome: how, lastDay, from, until } of course.extensions) {
      const clause = pack.extension?.clause ?? null
      if (how === 'granted') report(findingOf(context, row, 'extension.granted', { appliedOn, from, until }, { clause: course.stretches.find(s => s.what === 'extension' && s.from === from)?.clause ?? clause }))
      else if (how === 'late') report(findingOf(context, row, 'extension.late', { appliedOn, lastDay }, { clause }))
      else report(findingOf(context, row, 'extension.exhausted', { appliedOn, limit: outcome.fromQueue ? 0 : pack.extension?.atMost ?? 0 }, { clause: outcome.fromQueue ? pack.extension?.afterQueueClause ?? clause : clause }))
    }
    if (isOpeningUnknown(row, context)) report(findingOf(context, row, 'field.missing', { field: 'openingOn', cell: context.layouts.cellOf(factsOf(context, row).registration, 'openingOn') }, { severity: 'warning', clause: pack.protection?.clause ?? null }))
    for (const paidOn of course.lateDeposits) {
      report(findingOf(context, row, 'deposit.late', { paidOn, lastDay: course.until ?? '' }, { clause: pack.protection?.periods.find(p => p.from === 'deposit')?.clause ?? null }))
    }
    if (course.unpublishedYears.length) report(findingOf(context, row, 'calendar.unpublished', { years: course.unpublishedYears }, { clause: pack.protection?.holidayClause ?? pack.protection?.clause ?? null }))
  },
}

/** R16.6: no row of the project says when it opens although the sheet asks for it; the days after an opening are counted. */
function isOpeningUnknown(row: number, context: CheckContext): boolean {
  if (!context.pack.protection?.periods.some(period => period.from === 'opening')) return false
  const facts = factsOf(context, row)
  return context.layouts.hasColumn(facts.registration, 'openingOn') && openingOf(facts, context.openings) === null
}
