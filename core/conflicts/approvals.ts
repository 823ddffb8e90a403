import { type Day } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import { addWorkingDays } from '../calendar/working-days'
import { formatFen, readFen } from '../money/fen'
import type { Facts } from '../lifecycle/facts'
import { factsOf, outcomeOf } from '../lifecycle/walk-context'
import { cellAddress } from '../workbook/row-ref'
import { findingOf, unpublishedYears, type Check, type CheckContext, type Report } from './check'

type Activity = 'visit' | 'signing' | 'talks' | 'deposit'

/** Approvals that are late, out of order or lacking, work begun before them, deposits not paid. */
export const approvals: Check = {
  codes: ['approval.missing', 'approval.order', 'approval.overdue', 'activity.before-approval', 'signature.undated', 'deposit.unpaid', 'calendar.unpublished'],
  check(row, context, report) {
    const facts = factsOf(context, row)
    const { approval, deposit } = context.pack
    if (approval) {
      for (const order of facts.chain.disorder) report(findingOf(context, row, 'approval.order', order, { clause: approval.clause }))
      for (const stage of facts.chain.undated) report(findingOf(context, row, 'signature.undated', { stage, cell: dayCellOf(stage, facts, context) }, { clause: approval.clause }))
      if (facts.chain.state === 'pending') reportWaiting(row, facts, context, report)
      reportEarlyActivity(row, facts, context, report)
    }
    const standing = outcomeOf(context, row).standing
    if (deposit?.required && !facts.depositPaid && standing !== 'invalid' && standing !== 'rejected') {
      const amount = deposit.amount === null ? null : readFen(deposit.amount)
      report(findingOf(context, row, 'deposit.unpaid', { required: amount === null ? null : formatFen(amount) }, { clause: deposit.clause }))
    }
  },
}

/** The cell in which the day of a signature ought to stand. */
function dayCellOf(title: string, { registration }: Facts, { pack, layouts }: CheckContext): string | null {
  const stage = pack.approval?.stages.find(each => each.title.zh === title)
  const column = layouts.layoutOf(registration)?.stageColumns.find(each => each.stage === stage?.key)?.at ?? null
  return column === null ? null : cellAddress(registration.ref.row, column)
}

function reportWaiting(row: number, facts: Facts, context: CheckContext, report: Report): void {
  const { approval } = context.pack
  if (!approval || facts.filedOn === null) return
  const special = approval.special
  const word = special && facts.registration.values[special.field]
  if (special && typeof word === 'string' && special.words.some(w => word.includes(w))) {
    report(findingOf(context, row, 'approval.missing', { stage: facts.chain.waitingFor ?? '' }, { clause: special.clause }))
  }
  // What the rule has refused, or nobody can accept, needs no review.
  const { standing } = outcomeOf(context, row)
  if (!approval.reviewWithin || standing === 'blocked' || standing === 'invalid' || standing === 'left') return
  const due = addWorkingDays(facts.filedOn, approval.reviewWithin.workingDays, context.calendar)
  if (context.asOf > due) report(findingOf(context, row, 'approval.overdue', { due }, { clause: approval.reviewWithin.clause }))
  const years = unpublishedYears([facts.filedOn, due], context.calendar)
  if (years.length) report(findingOf(context, row, 'calendar.unpublished', { years }, { clause: approval.reviewWithin.clause }))
}

/** Talks, visits, signing or deposits dated before the approval that allows them (R01.1c, R04.3, R06.3, R14.2). */
function reportEarlyActivity(row: number, facts: Facts, context: CheckContext, report: Report): void {
  const rule = context.pack.approval?.before
  if (!rule) return
  const approvedOn = facts.chain.completedOn
  for (const activity of rule.activities) {
    const day = firstDayOf(activity, facts, context)
    if (day !== null && (approvedOn === null || day < approvedOn)) report(findingOf(context, row, 'activity.before-approval', { activity, day, approvedOn }, { clause: rule.clause }))
  }
}

function firstDayOf(activity: Activity, facts: Facts, { asOf }: CheckContext): Day | null {
  switch (activity) {
    case 'visit': return facts.visits[0] === undefined ? null : dayOf(facts.visits[0])
    case 'signing': return facts.signedOn
    case 'deposit': return facts.deposits[0] ?? null
    case 'talks': {
      const { talksAt } = facts.registration.values
      return talksAt !== undefined && dayOf(talksAt) <= asOf ? dayOf(talksAt) : null
    }
  }
}
