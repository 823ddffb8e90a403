import { type Day, daysBetween, earlierDay } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import type { Facts } from '../lifecycle/facts'
import { factsOf, outcomeOf } from '../lifecycle/walk-context'
import { findingOf, type Check } from './check'

/** Live customers nobody has followed up for longer than the pack allows (R04.3, R06.4, R12.3). */
export const followUps: Check = {
  codes: ['followup.gap'],
  check(row, context, report) {
    const rule = context.pack.followUp
    const outcome = outcomeOf(context, row)
    const { course } = outcome
    if (!rule || course === null || outcome.standing !== 'holds' || course.closing !== null) return
    const facts = factsOf(context, row)
    if (rule.from === 'last') {
      if (context.statuses[row]?.status !== 'active') return
      const since = lastContact(facts, course.start)
      const days = daysBetween(since, context.asOf)
      if (days > rule.maxDays) report(findingOf(context, row, 'followup.gap', { since, days, limit: rule.maxDays }, { clause: rule.clause }))
      return
    }
    // R12.3: from report to visit, no longer than the limit between one contact and the next.
    if (facts.visitChecks.some(visit => visit.confirmed)) return
    const end = course.until === null ? context.asOf : earlierDay(context.asOf, course.until)
    const contacts = [course.start, ...facts.followUps.filter(day => day > course.start && day <= end)]
    for (let i = 0; i < contacts.length; i++) {
      const since = contacts[i] as Day
      const days = daysBetween(since, contacts[i + 1] ?? end)
      if (days <= rule.maxDays) continue
      report(findingOf(context, row, 'followup.gap', { since, days, limit: rule.maxDays }, { clause: rule.clause }))
      return
    }
  },
}

function lastContact(facts: Facts, start: Day): Day {
  const { talksAt } = facts.registration.values
  const contacts = [start, facts.followUps.at(-1), lastVisitDay(facts), talksAt === undefined ? undefined : dayOf(talksAt)]
  return contacts.reduce<Day>((latest, day) => (day !== undefined && day > latest ? day : latest), start)
}

function lastVisitDay(facts: Facts): Day | undefined {
  const last = facts.visits.at(-1)
  return last === undefined ? undefined : dayOf(last)
}
