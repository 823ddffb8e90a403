import { type WallTime, dayOf } from '../calendar/wall-time'
import type { Day } from '../calendar/day'
import type { EventBook } from '../lifecycle/event-book'
import type { Verdict } from '../lifecycle/verdict'
import { foldText } from '../identity/fold-text'
import type { PolicyPack } from '../policy/pack'
import type { Registration } from '../registration/registration'
import { compareIds } from '../registration/compare-ids'
import type { RatePlan } from './rate-table'
import { findSigning } from './signing'

/** Which registrations hold their customer's first signed contract. */
export interface FirstOrders {
  isFirst(index: number): boolean
}

interface Sources {
  readonly pack: PolicyPack
  readonly plans: readonly RatePlan[]
  readonly to: Day
  readonly events: EventBook
  readonly customerOf: ((index: number) => number) | undefined
}

const NOBODY: FirstOrders = { isFirst: () => false }

/**
 * The customer's first signed contract in the register, whether or not it earns commission: by day, time, number, row.
 * A second contract stays the second when the first is refunded.
 */
export function findFirstOrders(verdicts: readonly Verdict[], sources: Sources): FirstOrders {
  if (sources.plans.every(({ firstOrder }) => firstOrder === 0)) return NOBODY
  const first = new Map<number | string, SignedRow>()
  for (const verdict of verdicts) {
    const { registration } = verdict
    const signing = verdict.status === null ? null : findSigning(registration, sources.events.eventsOf(registration), sources.to)
    if (!signing) continue
    const customer = sources.customerOf?.(verdict.index) ?? customerKey(registration, sources.pack)
    const known = first.get(customer)
    if (!known || compareSignings({ at: signing.at, id: registration.id, index: verdict.index }, known) < 0) first.set(customer, { at: signing.at, id: registration.id, index: verdict.index })
  }
  const indexes = new Set<number>()
  for (const { index } of first.values()) indexes.add(index)
  return { isFirst: (index) => indexes.has(index) }
}

/** Name and phones, for callers that do not know who is the same customer. */
export function customerKey({ values }: Registration, pack: PolicyPack): string {
  const name = (pack.customerIs === 'company' ? values.company : undefined) ?? values.customerName ?? ''
  return `${foldText(name)}|${(values.phone ?? []).map(({ digits }) => digits).sort().join(',')}`
}

export interface SignedRow {
  readonly at: WallTime
  readonly id: string | null
  readonly index: number
}

/** Order of signing: day, then time of day where both have one, then number, then row. */
export function compareSignings(a: SignedRow, b: SignedRow): number {
  if (a.at !== b.at) {
    if (a.at.length === b.at.length) return a.at < b.at ? -1 : 1
    const [x, y] = [dayOf(a.at), dayOf(b.at)]
    if (x !== y) return x < y ? -1 : 1
  }
  return compareIds(a.id, b.id) || a.index - b.index
}
