import { drawCourse, lastDayOf, openingOf } from './course'
import { dayAfter } from './event-book'
import { factsOf, outcomeOf, type WalkContext } from './walk-context'

/**
 * Gives the rows that wait behind a holder the days they will have if nothing changes (contract §6): the first from the
 * day after the holder's last, each further one from the day after the one before it.
 */
export function projectQueue(holder: number, context: WalkContext): void {
  const { course, queue } = outcomeOf(context, holder)
  let last = course && lastDayOf(course)
  for (const row of queue ?? []) {
    const outcome = outcomeOf(context, row)
    if (last === null) return
    if (outcome.standing !== 'waits' || outcome.behind !== holder) continue
    const facts = factsOf(context, row)
    outcome.course = drawCourse({ ...facts, extensions: [], signedOn: null, endings: [] }, dayAfter(last), {
      pack: context.pack, calendar: context.calendar, fromQueue: true, openingOn: openingOf(facts, context.openings), isQueuedOn: () => false,
    })
    last = lastDayOf(outcome.course)
  }
}
