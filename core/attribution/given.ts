import { appendTo } from '../lists/append-to'
import type { Day } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import type { Holders } from '../lifecycle/holders'
import { outcomeOf, type WalkContext } from '../lifecycle/walk-context'
import { assignmentsOf, isContradiction, lastAssignments, type Assignment } from './assignments'
import type { OwnerRuling } from './owners'

/** To whom a leader (R04.3, R15.1) or a person's ruling had given a holder's customer by a day; null where nobody had. */
export type GivenOn = (holder: number, day: Day) => string | null

/** Collects what was given on any row of a customer, filed under every row that has held it. */
export function collectGiven(rows: readonly number[], holders: Holders, context: WalkContext, rulings: ReadonlyMap<number, OwnerRuling>): GivenOn {
  const assigned = new Map<number, Assignment[]>()
  const ruled = new Map<number, OwnerRuling[]>()
  for (const row of rows) {
    if (outcomeOf(context, row).standing === 'unseen') continue
    const ruling = rulings.get(row)
    const assignments = context.pack.attribution.assignment ? assignmentsOf(row, context) : []
    if (!ruling && assignments.length === 0) continue
    for (const holder of new Set([row, ...holders.related(row)])) {
      if (ruling) appendTo(ruled, holder, ruling)
      for (const assignment of assignments) appendTo(assigned, holder, assignment)
    }
  }
  return (holder, day) => {
    const ruling = latest(ruled.get(holder)?.filter(({ on }) => on <= day) ?? [])
    if (ruling) return ruling.owner
    const last = lastAssignments(assigned.get(holder)?.filter(({ at }) => dayOf(at) <= day) ?? [])
    return last[0] && !isContradiction(last) ? last[0].person : null
  }
}

function latest(rulings: readonly OwnerRuling[]): OwnerRuling | undefined {
  return rulings.reduce<OwnerRuling | undefined>((last, ruling) => (last && last.on > ruling.on ? last : ruling), undefined)
}
