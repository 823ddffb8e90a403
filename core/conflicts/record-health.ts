import { dayOf, type WallTime } from '../calendar/wall-time'
import type { FieldId } from '../registration/fields'
import { factsOf } from '../lifecycle/walk-context'
import { findingOf, type Check } from './check'

const AFTER_FILING = ['approvedAt', 'depositAt', 'extensionAt', 'endedAt'] as const satisfies readonly FieldId[]

/** Dates before the filing and events that contradict each other; the safest reading has been taken already. */
export const recordHealth: Check = {
  codes: ['date.order', 'event.before-filing', 'event.contradiction'],
  check(row, context, report) {
    const facts = factsOf(context, row)
    if (context.pack.kind !== 'protection' || facts.filedOn === null) return
    const { values } = facts.registration
    for (const field of AFTER_FILING) {
      const at: WallTime | undefined = values[field]
      if (at !== undefined && dayOf(at) < facts.filedOn) report(findingOf(context, row, 'date.order', { earlier: 'registeredAt', later: field }))
    }
    for (const event of facts.events) {
      if (event.kind !== 'signing' && event.kind !== 'violation' && dayOf(event.at) < facts.filedOn) report(findingOf(context, row, 'event.before-filing', { day: dayOf(event.at), kind: event.kind }))
    }
    const over = facts.signedOn === null ? undefined : facts.endings.find(e => e.kind !== 'dispute-in-presence' && e.kind !== 'false')
    if (over && facts.signedOn !== null) report(findingOf(context, row, 'event.contradiction', { day: over.on, kinds: [over.kind, 'signing'] }))
  },
}
