import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import type { PolicyPack } from '../policy/pack'
import type { Facts } from './facts'

export interface Suspension {
  readonly since: Day
  /** The last day, included. */
  readonly until: Day
}

/** Who may not file, and when (R06.5). */
export interface SuspensionBook {
  /** The suspension of a person that covers a day; null when there is none. */
  covering(person: string | null, day: Day): Suspension | null
}

const NOBODY: SuspensionBook = { covering: () => null }

export function openSuspensions(facts: readonly Facts[], pack: PolicyPack): SuspensionBook {
  const rule = pack.suspension
  if (!rule) return NOBODY
  const byPerson = new Map<string, Suspension[]>()
  for (const row of facts) {
    for (const event of row.events) {
      if (event.kind !== 'violation' || event.violation === null || !rule.violations.includes(event.violation)) continue
      const person = event.person ?? row.registration.values.seller
      if (person === undefined) continue
      const since = dayOf(event.at)
      byPerson.set(person, [...(byPerson.get(person) ?? []), { since, until: addDays(since, rule.days) }])
    }
  }
  return {
    covering: (person, day) => (person === null ? null : byPerson.get(person)?.find(s => s.since <= day && day <= s.until) ?? null),
  }
}
