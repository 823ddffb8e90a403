import { atDay, dayOf, hasTime, type WallTime } from '../calendar/wall-time'
import { partyKey } from '../lifecycle/party'
import { factsOf, type WalkContext } from '../lifecycle/walk-context'
import type { RegisterEvent } from '../registration/registration'

/** A leader's word that a customer goes to someone. */
export interface Assignment {
  readonly person: string
  readonly at: WallTime
  readonly row: number
  /** The event that tells it; null where the columns of the row do. */
  readonly event: RegisterEvent | null
}

const NONE: readonly Assignment[] = []

/** Every assignment that a row tells, by its columns and by events; an undated column counts from the filing day. */
export function assignmentsOf(row: number, context: WalkContext): readonly Assignment[] {
  const { registration: { values }, filedOn, events } = factsOf(context, row)
  if (values.assignee === undefined && events.length === 0) return NONE
  const found: Assignment[] = []
  const at = values.assignedAt ?? (filedOn === null ? undefined : atDay(filedOn))
  if (values.assignee !== undefined && at !== undefined && dayOf(at) <= context.asOf) found.push({ person: values.assignee, at, row, event: null })
  for (const event of events) if (event.kind === 'assignment' && event.person !== undefined) found.push({ person: event.person, at: event.at, row, event })
  return found
}

/**
 * The assignments that no later one replaces. They are of one person, or contradict each other: on one day only hours
 * tell which came last, and where one has none nobody can.
 */
export function lastAssignments(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.filter(each => !assignments.some(other => isBefore(each.at, other.at)))
}

/** Whether assignments name more than one person. */
export function isContradiction(assignments: readonly Assignment[]): boolean {
  return new Set(assignments.map(({ person }) => partyKey(person))).size > 1
}

function isBefore(a: WallTime, b: WallTime): boolean {
  return hasTime(a) && hasTime(b) ? a < b : dayOf(a) < dayOf(b)
}
