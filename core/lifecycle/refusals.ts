import { appendTo } from '../lists/append-to'
import { type Day } from '../calendar/day'
import { endOfPeriod } from '../calendar/period'
import { normaliseProjectKey } from '../identity/identity-index'
import { findCrossing } from './crossing'
import type { Refusal } from './outcome'
import { partyKey } from './party'
import { factsOf, type WalkContext } from './walk-context'

const PLAIN = { countStartDay: false, rollLastDay: false, extendByHolidays: false } as const

interface Ban {
  readonly row: number
  readonly since: Day
  readonly until: Day
}

/** The bans of a register, by applicant. */
export type BanBook = ReadonlyMap<string, readonly Ban[]>

/** R05.10: false information bars its applicant from the customer, the last day included. */
export function collectBans(rows: readonly number[], context: WalkContext): BanBook {
  const bans = new Map<string, Ban[]>()
  const rule = context.pack.ban
  if (!rule) return bans
  for (const row of rows) {
    const { endings, party } = factsOf(context, row)
    if (endings.length === 0 || party === null) continue
    for (const { kind, on } of endings) {
      if (kind !== 'false') continue
      appendTo(bans, partyKey(party), { row, since: on, until: endOfPeriod(on, rule.term, PLAIN, context.calendar).end })
    }
  }
  return bans
}

/** Refusals that need no holder: a ban, a suspension, a forbidden crossing. */
export function findOwnRefusal(row: number, context: WalkContext, bans: BanBook): Refusal | null {
  if (context.rowRulings.get(row) === 'stands') return null
  const facts = factsOf(context, row)
  const filed = facts.filedOn
  if (filed === null) return null
  const barred = facts.party === null ? undefined : bans.get(partyKey(facts.party))
  const ban = barred?.find(b => b.row !== row && b.since <= filed && filed <= b.until && isSameCustomer(context, row, b.row))
  if (ban) return { why: 'ban', by: ban.row, since: ban.since, until: ban.until }
  const suspension = context.suspensions.covering(facts.registration.values.seller ?? facts.party, filed, row)
  if (suspension) return { why: 'suspended', by: null, since: suspension.since, until: suspension.until }
  if (!context.pack.regions?.crossing?.blocks) return null
  const crossing = findCrossing(facts, context.pack, () => boughtBefore(row, context))
  return crossing && crossing.reasonState !== 'valid' ? { why: 'crossing', by: null, since: null, until: null } : null
}

function isSameCustomer(context: WalkContext, a: number, b: number): boolean {
  const keys = context.sameness.keysOf(a)
  if (context.sameness.keysOf(b).some(key => keys.includes(key))) return context.sameness.joins(a, b)
  return context.sameness.softOf(a).includes(b)
}

/** Whether the register shows an earlier contract of the same customer for the same product (R04.5c). */
export function boughtBefore(row: number, context: WalkContext): boolean {
  const facts = factsOf(context, row)
  const { product } = facts.registration.values
  if (facts.filedOn === null) return false
  return context.sameness.sameOf(row).some(same => {
    const other = context.facts[same]
    if (!other || other.signedOn === null || other.signedOn > (facts.filedOn ?? '')) return false
    const bought = other.registration.values.product
    return product === undefined || bought === undefined || normaliseProjectKey(bought) === normaliseProjectKey(product)
  })
}
