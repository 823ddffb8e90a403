import { appendTo } from '../lists/append-to'
import { type Day, dayOfNumber, dayNumber } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import { FIELD_IDS, type FieldId } from '../registration/fields'
import type { RegisterEvent, Registration } from '../registration/registration'

const NO_EVENTS: readonly RegisterEvent[] = []

/** The events of each registration, in order of time; those that name none are set apart. */
export interface EventBook {
  eventsOf(registration: Registration): readonly RegisterEvent[]
  /** What the visits of the register are told by: a field that no event carries has no column. */
  readonly visitorFields: ReadonlySet<FieldId>
  /** Events whose number no registration bears, or several books bear. */
  readonly strays: readonly RegisterEvent[]
  /** Hands the events of a registration to its new form; its number must be the same. */
  follow(before: Registration, after: Registration): void
}

/** Files events under their registrations. A number that several books use is told by the event's own book. */
export function openEvents(events: readonly RegisterEvent[], registrations: readonly Registration[]): EventBook {
  if (events.length === 0) return { eventsOf: () => NO_EVENTS, visitorFields: new Set(), strays: [], follow() {} }
  const owners = ownersById(registrations, new Set(events.map(e => e.registrationId)))
  const byRow = new Map<Registration, RegisterEvent[]>()
  const strays: RegisterEvent[] = []
  for (const event of events) {
    const owner = chooseOwner(owners.get(event.registrationId) ?? [], event)
    if (!owner) strays.push(event)
    else appendTo(byRow, owner, event)
  }
  for (const list of byRow.values()) list.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.ref.row - b.ref.row))
  const follow = (before: Registration, after: Registration): void => {
    const list = byRow.get(before)
    if (!list) return
    byRow.delete(before)
    byRow.set(after, list)
  }
  return { eventsOf: registration => byRow.get(registration) ?? NO_EVENTS, visitorFields: fieldsOfVisitors(events), strays, follow }
}

function fieldsOfVisitors(events: readonly RegisterEvent[]): ReadonlySet<FieldId> {
  const fields = new Set<FieldId>()
  for (const { visitor } of events) if (visitor) for (const field of FIELD_IDS) if (visitor[field] !== undefined) fields.add(field)
  return fields
}

function ownersById(registrations: readonly Registration[], wanted: ReadonlySet<string>): Map<string, Registration[]> {
  const owners = new Map<string, Registration[]>()
  for (const registration of registrations) {
    if (registration.id !== null && wanted.has(registration.id)) appendTo(owners, registration.id, registration)
  }
  return owners
}

function chooseOwner(candidates: readonly Registration[], event: RegisterEvent): Registration | undefined {
  if (candidates.length <= 1) return candidates[0]
  const near = candidates.filter(c => c.ref.book === event.ref.book)
  return near.length === 1 ? near[0] : undefined
}

/** Days of the known events of one kind, each day once, in order. */
export function daysOf(events: readonly RegisterEvent[], kind: RegisterEvent['kind'], asOf: Day, flat?: Day): readonly Day[] {
  const days = new Set<Day>()
  for (const event of events) if (event.kind === kind && dayOf(event.at) <= asOf) days.add(dayOf(event.at))
  if (flat !== undefined && flat <= asOf) days.add(flat)
  return [...days].sort()
}

/** The next day, for queues that start after a holder. */
export function dayAfter(day: Day): Day {
  return dayOfNumber(dayNumber(day) + 1)
}
