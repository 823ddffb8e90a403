import { appendTo } from '../lists/append-to'
import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import type { PolicyPack } from '../policy/pack'
import type { Facts } from './facts'
import { partyKey } from './party'

export interface Suspension {
  readonly since: Day
  /** The last day, included. */
  readonly until: Day
  /** The row whose violation it is for. */
  readonly row: number
}

/** Who may not file, and when (R06.5). */
export interface SuspensionBook {
  /**
   * The suspension of a person that covers a day; null when there is none. The row that a violation is about stands
   * (contract §6): a suspension keeps out the others.
   */
  covering(person: string | null, day: Day, row?: number): Suspension | null
}

const NOBODY: SuspensionBook = { covering: () => null }

export function openSuspensions(facts: readonly Facts[], pack: PolicyPack): SuspensionBook {
  const rule = pack.suspension
  if (!rule) return NOBODY
  const byPerson = new Map<string, Suspension[]>()
  for (const row of facts) {
    for (const event of row.events) {
      if (event.kind !== 'violation' || event.violation === null || !suspends(event.violation, pack)) continue
      const person = event.person ?? row.registration.values.seller
      if (person === undefined) continue
      const since = dayOf(event.at)
      appendTo(byPerson, partyKey(person), { since, until: addDays(since, rule.days), row: row.index })
    }
  }
  return {
    covering: (person, day, own) => (person === null ? null : byPerson.get(partyKey(person))?.find(s => s.row !== own && s.since <= day && day <= s.until) ?? null),
  }
}

/** A violation suspends by its type or by any other word that the pack has for that type. */
function suspends(violation: string, { suspension, penalties }: PolicyPack): boolean {
  const types = suspension?.violations ?? []
  return types.includes(violation) || penalties.some(penalty => types.includes(penalty.type) && penalty.words.includes(violation))
}
