import { type Day, type Month, addDays, addMonths, monthOf, readDay } from '../calendar/day'
import { type WallTime, dayOf } from '../calendar/wall-time'
import { readEndings } from '../lifecycle/read-endings'
import type { EventBook } from '../lifecycle/event-book'
import type { Verdict } from '../lifecycle/verdict'
import type { PolicyPack } from '../policy/pack'
import type { Staff } from './people'
import type { VisitPoints } from './summary'

/**
 * Visit points by person and month of the period (R15.2): one visit, one point, for every seller of the register and
 * everyone a visit names. A visit that is recorded twice, or by the column and an event alike, counts once; visits of a
 * registration found untrue do not count, since points are given on true records.
 */
export function countVisitPoints(verdicts: readonly Verdict[], pack: PolicyPack, from: Day, to: Day, events: EventBook, staff: Staff): readonly VisitPoints[] {
  if (!pack.points) return []
  const { required, cleaningFrom, clause } = pack.points
  const tallies = new Map<string, Map<Month, number>>(staff.sellers.map((seller) => [seller, new Map()]))
  for (const verdict of verdicts) {
    if (verdict.status === null || isUntrue(verdict, events, to)) continue
    for (const { person, at } of visitsOf(verdict, events, from, to, staff)) addPoint(tallies, person, monthOf(dayOf(at)))
  }
  const months = monthsOf(from, to)
  return [...tallies].flatMap(([person, tally]) =>
    months.map(({ month, whole }) => {
      const points = tally.get(month) ?? 0
      const shortfall = Math.max(0, required - points)
      return { person: staff.people.shown(person), month, points, required, shortfall, consequence: whole && shortfall >= cleaningFrom ? 'cleaning' : null, wholeMonth: whole, clause }
    }),
  )
}

interface Visit {
  readonly person: string
  readonly at: WallTime
}

function visitsOf({ registration }: Verdict, events: EventBook, from: Day, to: Day, staff: Staff): Iterable<Visit> {
  const visits = new Map<string, Visit>()
  const days = new Set<string>()
  const { seller, visitAt } = registration.values
  const add = (name: string | undefined, at: WallTime, flat: boolean): void => {
    if (name === undefined || dayOf(at) < from || dayOf(at) > to) return
    const person = staff.people.add(name, registration.ref)
    const day = `${person}|${dayOf(at)}`
    if (flat && days.has(day)) return
    days.add(day)
    visits.set(`${person}|${at}`, { person, at })
  }
  for (const { kind, at, person } of events.eventsOf(registration)) if (kind === 'visit') add(person ?? seller, at, false)
  if (visitAt !== undefined) add(seller, visitAt, true)
  return visits.values()
}

function isUntrue({ registration }: Verdict, events: EventBook, to: Day): boolean {
  const known = events.eventsOf(registration)
  if (known.length === 0 && registration.values.ended === undefined) return false
  const filedAt = registration.values.registeredAt
  return readEndings(registration, known, filedAt === undefined ? null : dayOf(filedAt), to).some(({ kind }) => kind === 'false')
}

function addPoint(tallies: Map<string, Map<Month, number>>, person: string, month: Month): void {
  const tally = tallies.get(person) ?? new Map<Month, number>()
  tallies.set(person, tally)
  tally.set(month, (tally.get(month) ?? 0) + 1)
}

/** The months of the period, and whether it holds all of each: of a month that still runs nobody is short yet. */
function monthsOf(from: Day, to: Day): readonly { readonly month: Month; readonly whole: boolean }[] {
  const months: { month: Month; whole: boolean }[] = []
  for (let first = readDay(`${monthOf(from)}-01`); first !== null && first <= to; first = addMonths(first, 1)) {
    months.push({ month: monthOf(first), whole: first >= from && addDays(addMonths(first, 1), -1) <= to })
  }
  return months
}
