import type { Day } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import type { Facts } from '../lifecycle/facts'

/** The opening day of each project as most of its rows give it, for rows that leave the cell blank (R16.6). */
export function findOpenings(facts: readonly Facts[]): ReadonlyMap<string, Day> {
  const counts = new Map<string, Map<Day, number>>()
  for (const { registration, future } of facts) {
    const { project, openingOn } = registration.values
    if (future || project === undefined || openingOn === undefined) continue
    const days = counts.get(project) ?? new Map<Day, number>()
    days.set(dayOf(openingOn), (days.get(dayOf(openingOn)) ?? 0) + 1)
    counts.set(project, days)
  }
  const openings = new Map<string, Day>()
  for (const [project, days] of counts) {
    const [best] = [...days].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    if (best) openings.set(project, best[0])
  }
  return openings
}
