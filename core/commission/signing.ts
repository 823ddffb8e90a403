import type { Day } from '../calendar/day'
import { type WallTime, dayOf } from '../calendar/wall-time'
import type { Fen } from '../money/fen'
import type { RegisterEvent, Registration } from '../registration/registration'

/** When a registration was signed, and for how much where an event says so. */
export interface Signing {
  readonly at: WallTime
  readonly on: Day
  readonly amount: Fen | undefined
}

/** The first signing known on `to`, from the column or the events; null where there is none. */
export function findSigning({ values }: Registration, events: readonly RegisterEvent[], to: Day): Signing | null {
  const flat = values.signedAt
  let at: WallTime | null = flat !== undefined && dayOf(flat) <= to ? flat : null
  let amount: Fen | undefined
  for (const event of events) {
    if (event.kind !== 'signing' || dayOf(event.at) > to) continue
    amount ??= event.amount
    if (at === null || event.at < at) at = event.at
  }
  return at === null ? null : { at, on: dayOf(at), amount }
}
