import { type Day, laterDay } from '../calendar/day'
import { type WallTime, dayOf } from '../calendar/wall-time'
import type { PolicyPack } from '../policy/pack'
import type { RegisterEvent, Registration } from '../registration/registration'
import { readChain, startOfChain } from './approval-chain'
import { checkVisits } from './check-visits'
import { findShortfalls } from './completeness'
import { readDeposits, type Deposits } from './deposits'
import { daysOf, type EventBook } from './event-book'
import type { Facts } from './facts'
import type { LayoutBook } from './layout-book'
import { findVoiding, readEndings } from './read-endings'

const NO_DAYS: readonly Day[] = []
const NO_TIMES: readonly WallTime[] = []
const NO_EVENTS: readonly RegisterEvent[] = []

/** What is known of a registration on `asOf`: every fact dated later is left out, so that time travel is exact. */
export function gatherFacts(index: number, registration: Registration, pack: PolicyPack, asOf: Day, events: EventBook, layouts: LayoutBook): Facts {
  const { values } = registration
  const filedAt = values.registeredAt ?? null
  const filedOn = filedAt === null ? null : dayOf(filedAt)
  const preReportOnly = filedAt === null && values.preReportedAt !== undefined
  const seenOn = filedOn ?? (values.preReportedAt === undefined ? null : dayOf(values.preReportedAt))
  const future = seenOn !== null && seenOn > asOf
  // A row that is not seen yet touches nobody (contract §2), and neither does what an event tells of it.
  const known = future ? NO_EVENTS : knownEvents(events.eventsOf(registration), asOf)
  const walkIn = isWalkIn(registration, pack)
  const chain = readChain(registration, pack, filedOn, asOf, layouts)
  const deposits = readDeposits(values, known, pack, asOf)
  const endings = readEndings(registration, known, filedOn, asOf)
  const signedAt = firstSigning(registration, known, asOf)
  return {
    index, registration, filedAt, filedOn, walkIn, preReportOnly, future, chain, endings, signedAt,
    deposits: deposits.days,
    depositPaid: deposits.paid,
    party: (pack.party === 'team' ? values.team : values.seller) ?? null,
    shortfalls: findShortfalls(registration, pack, layouts, walkIn),
    readyOn: findReadyDay(pack, filedOn, startOfChain(chain, filedOn), deposits),
    signedOn: signedAt === null ? null : dayOf(signedAt),
    voided: endings.length ? findVoiding(endings, pack) : null,
    extensions: daysFlatOr(known, 'extension', asOf, values.extensionAt),
    visits: readVisits(registration, known, pack, asOf),
    visitChecks: checkVisits(registration, known, pack, values.visitAt !== undefined && dayOf(values.visitAt) <= asOf ? values.visitAt : null, events),
    followUps: daysFlatOr(known, 'follow-up', asOf, values.lastFollowUpAt),
    objections: known.length ? known.filter(e => e.kind === 'objection') : NO_EVENTS,
    events: known,
  }
}

function knownEvents(events: readonly RegisterEvent[], asOf: Day): readonly RegisterEvent[] {
  return events.length === 0 ? events : events.filter(e => dayOf(e.at) <= asOf)
}

function daysFlatOr(events: readonly RegisterEvent[], kind: RegisterEvent['kind'], asOf: Day, flat: WallTime | undefined): readonly Day[] {
  if (events.length) return daysOf(events, kind, asOf, flat === undefined ? undefined : dayOf(flat))
  return flat === undefined || dayOf(flat) > asOf ? NO_DAYS : [dayOf(flat)]
}

function isWalkIn(registration: Registration, pack: PolicyPack): boolean {
  const channel = registration.values.channel
  return channel !== undefined && pack.attribution.walkIn !== null && pack.attribution.walkIn.channels.includes(channel)
}

/** From the filing, or from the completing approval and the required deposit, whichever is later (R02.5, R05.8). */
function findReadyDay(pack: PolicyPack, filedOn: Day | null, approvedOn: Day | null, { paid, paidOn }: Deposits): Day | null {
  const day = pack.protection?.starts === 'approval' ? approvedOn : filedOn
  if (day === null || !pack.deposit?.required) return day
  if (!paid) return null
  return paidOn === null ? day : laterDay(day, paidOn)
}

function firstSigning(registration: Registration, events: readonly RegisterEvent[], asOf: Day): WallTime | null {
  const flat = registration.values.signedAt
  let first: WallTime | null = flat !== undefined && dayOf(flat) <= asOf ? flat : null
  for (const event of events) if (event.kind === 'signing' && (first === null || event.at < first)) first = event.at
  return first
}

/** Arrivals that have happened: 到访 events, and where a report is of a visit to us (R10, R12) its own time once passed. */
function readVisits(registration: Registration, events: readonly RegisterEvent[], pack: PolicyPack, asOf: Day): readonly WallTime[] {
  const flat = registration.values.visitAt
  const counts = flat !== undefined && dayOf(flat) <= asOf && (pack.attribution.firstArrival !== null || pack.visits !== null)
  if (events.length === 0) return counts ? [flat] : NO_TIMES
  const times = new Set<WallTime>(counts ? [flat] : [])
  for (const event of events) if (event.kind === 'visit' || event.kind === 'visit-confirmed') times.add(event.at)
  return [...times].sort()
}
