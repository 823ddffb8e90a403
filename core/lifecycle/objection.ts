import { type Day } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import { addWorkingDays } from '../calendar/working-days'
import type { Facts } from './facts'
import type { WalkContext } from './walk-context'

export interface ObjectionVerdict {
  readonly verdict: 'open' | 'late' | 'no-evidence' | 'not-applicant'
  readonly on: Day
  readonly lastDay: Day
}

/**
 * How the objection of a row against its holder stands (R05.6): by one who had applied when the holder was approved, in
 * time, with evidence. One made while the application was still open stands on the table when the approval comes.
 * null where nothing was objected.
 */
export function judgeObjection(facts: Facts, holder: Facts, { pack, calendar }: WalkContext): ObjectionVerdict | null {
  const approvedOn = holder.chain.completedOn
  if (!pack.objection || facts.objections.length === 0 || approvedOn === null) return null
  const lastDay = addWorkingDays(approvedOn, pack.objection.workingDays, calendar)
  const isApplicant = facts.filedOn === null || facts.filedOn <= approvedOn
  const verdicts = facts.objections.map((event): ObjectionVerdict => {
    const on = dayOf(event.at)
    return { verdict: on > lastDay ? 'late' : !event.remarks?.trim() ? 'no-evidence' : isApplicant ? 'open' : 'not-applicant', on, lastDay }
  })
  return verdicts.find(v => v.verdict === 'open') ?? verdicts[0] ?? null
}
