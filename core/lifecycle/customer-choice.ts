import type { Day } from '../calendar/day'
import { factsOf, outcomeOf, type WalkContext } from './walk-context'

/**
 * The last day, up to `day`, on which whoever lost a customer by the end of its protection still followed it up: the
 * customer then chooses (R03.4c). null where the row protects still, ended early or signed, or let the customer be.
 */
export function followedUpAfterEnd(context: WalkContext, row: number, day: Day): Day | null {
  const { standing, course } = outcomeOf(context, row)
  const until = course?.closing === null ? course.until : null
  if (standing !== 'holds' || until === null || until >= day) return null
  return factsOf(context, row).followUps.findLast(followed => followed > until && followed <= day) ?? null
}
