import { dayOf, type WallTime } from '../calendar/wall-time'
import type { FieldId } from '../registration/fields'
import { eventCell } from '../registration/event-cell'
import type { Ending, Facts } from '../lifecycle/facts'
import { factsOf } from '../lifecycle/walk-context'
import { findingOf, type Check, type CheckContext } from './check'

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
      if (at !== undefined && dayOf(at) < facts.filedOn) report(findingOf(context, row, 'date.order', { earlier: 'registeredAt', later: field, cell: context.layouts.cellOf(facts.registration, field) }))
    }
    for (const event of facts.events) {
      if (event.kind !== 'signing' && event.kind !== 'violation' && dayOf(event.at) < facts.filedOn) report(findingOf(context, row, 'event.before-filing', { day: dayOf(event.at), kind: event.kind, cell: eventCell(event, 'at') }))
    }
    const over = facts.signedOn === null ? undefined : facts.endings.find(e => e.kind !== 'dispute-in-presence' && e.kind !== 'false')
    if (over && facts.signedOn !== null) report(findingOf(context, row, 'event.contradiction', { day: over.on, kinds: [over.kind, 'signing'], cells: cellsOf(over, facts, context) }))
  },
}

/** The cells that tell an ending and the contract: events where there are any, else the columns of the row. */
function cellsOf(over: Ending, { registration, events, signedAt }: Facts, { layouts }: CheckContext): readonly string[] {
  const ending = events.find(event => event.kind === over.kind && dayOf(event.at) === over.on)
  const signing = registration.values.signedAt === signedAt ? undefined : events.find(event => event.kind === 'signing' && event.at === signedAt)
  const cells = [ending ? eventCell(ending, 'kind') : layouts.cellOf(registration, 'ended'), signing ? eventCell(signing, 'kind') : layouts.cellOf(registration, 'signedAt')]
  return cells.filter(cell => cell !== null)
}
