import { lastDayOf } from '../lifecycle/course'
import { factsOf, outcomeOf } from '../lifecycle/walk-context'
import { findingOf, type Check } from './check'

/** The place of a row in a queue, a queue that is full, and one that lapsed (R11.2, R11.3a). */
export const queues: Check = {
  codes: ['queue.position', 'queue.full', 'queue.lapsed'],
  check(row, context, report) {
    const outcome = outcomeOf(context, row)
    const { queue } = context.pack
    if (!queue) return
    if (outcome.refusal?.why === 'queue-full' && outcome.refusal.by !== null) {
      const holder = outcome.refusal.by
      const waiting = context.holders.waitingBehind(holder, factsOf(context, row).filedOn ?? context.asOf)
      report(findingOf(context, row, 'queue.full', { size: queue.size }, { related: [holder, ...waiting.filter(other => other !== row)], clause: queue.clause }))
    }
    if (outcome.behind === null) return
    const ahead = outcomeOf(context, outcome.behind)
    if (outcome.standing === 'waits') {
      const last = ahead.course && lastDayOf(ahead.course)
      if (!last || outcome.course === null) return
      const position = (ahead.queue ?? []).filter(other => outcomeOf(context, other).standing === 'waits').indexOf(row) + 1
      report(findingOf(context, row, 'queue.position', { position, startsOn: outcome.course.start, holderUntil: last }, { related: [outcome.behind], clause: queue.clause }))
    } else if (outcome.standing === 'lapsed' && ahead.course?.closing) {
      report(findingOf(context, row, 'queue.lapsed', { signedOn: ahead.course.closing.on }, { related: [outcome.behind], clause: queue.lapseClause }))
    }
  },
}
