import { type WallTime, dayOf, hasTime } from '../calendar/wall-time'
import type { Facts } from './facts'
import type { Holders } from './holders'
import { isSameParty } from './party'
import { compareFiling, factsOf, outcomeOf, type WalkContext } from './walk-context'

/** What decided between two rows that share a customer. */
export type ClaimGround = 'channel-priority' | 'first-arrival' | 'first-filed'

/**
 * Settles rows that share a customer by who brought it, not by who filed first: the channel (R10.5), then the first
 * arrival (R10.6), then the filing. Every row is compared with all that are the same as it. A contract closes the
 * contest: whoever files afterwards comes too late, and signing through staff takes the customer from nobody who had
 * filed before (R10.4).
 */
export function settleContests(rows: readonly number[], holders: Holders, context: WalkContext): void {
  for (const row of rows) holders.hold(row, factsOf(context, row).readyOn ?? context.asOf, false)
  const best = new Map<number, number>()
  for (const row of rows) if (!hasEnded(row, context)) best.set(row, chooseClaim([row, ...holders.related(row).filter(other => !hasEnded(other, context))], context))
  for (const row of rows) {
    const winner = best.get(row) ?? row
    if (winner === row) continue
    const outcome = outcomeOf(context, row)
    const ahead = outcomeOf(context, winner)
    const own = isSameParty(factsOf(context, winner).party, factsOf(context, row).party)
    outcome.standing = 'blocked'
    outcome.refusal = { why: own ? 'self' : 'outranked', by: winner, since: null, until: null }
    outcome.belongsTo = winner
    if (!own) (ahead.outranks ??= []).push(row)
  }
}

/** Given up, withdrawn or found false: it claims nothing any more, and whom it outranked takes over. */
function hasEnded(row: number, context: WalkContext): boolean {
  return outcomeOf(context, row).course?.closing?.how === 'ended'
}

/** The row whose claim is the best of those filed before the customer signed. */
function chooseClaim(group: readonly number[], context: WalkContext): number {
  const signedAt = group.reduce<WallTime | null>((first, row) => earlier(first, factsOf(context, row).signedAt), null)
  const open = signedAt === null ? group : group.filter(row => !isFiledAfter(factsOf(context, row), signedAt))
  return open.reduce((a, b) => (compareClaims(factsOf(context, a), factsOf(context, b), context) <= 0 ? a : b))
}

/** On what ground `winner` stands before `loser`. */
export function groundOfClaim(winner: Facts, loser: Facts, context: WalkContext): ClaimGround {
  if (winner.signedAt !== null && isFiledAfter(loser, winner.signedAt)) return 'first-filed'
  if (channelRank(winner, context) !== channelRank(loser, context)) return 'channel-priority'
  return compareArrivals(winner, loser, context) === 0 ? 'first-filed' : 'first-arrival'
}

/** Below 0 when the first claim is the better one. */
function compareClaims(a: Facts, b: Facts, context: WalkContext): number {
  return channelRank(a, context) - channelRank(b, context) || compareArrivals(a, b, context) || compareFiling(a, b)
}

function compareArrivals(a: Facts, b: Facts, context: WalkContext): number {
  return context.pack.attribution.firstArrival ? compareMoments(arrivalOf(a), arrivalOf(b)) : 0
}

/** When a row's customer was first brought; whoever signs is there. */
function arrivalOf(facts: Facts): WallTime | null {
  return earlier(facts.visits[0] ?? null, facts.signedAt)
}

function earlier(a: WallTime | null, b: WallTime | null): WallTime | null {
  return compareMoments(a, b) <= 0 ? a : b
}

/** Who has a moment stands before who has none. */
function compareMoments(a: WallTime | null, b: WallTime | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

/** On the same day only where the times say so. */
function isFiledAfter({ filedAt, filedOn }: Facts, moment: WallTime): boolean {
  if (filedAt === null || filedOn === null) return false
  const day = dayOf(moment)
  return filedOn > day || (filedOn === day && hasTime(filedAt) && hasTime(moment) && filedAt > moment)
}

/** The place of a row's channel in the pack's order; unknown channels stand between the named claimants and walk-ins. */
function channelRank(facts: Facts, { pack }: WalkContext): number {
  const order = pack.attribution.channelPriority?.order ?? []
  const channel = facts.registration.values.channel
  const rank = channel === undefined ? -1 : order.findIndex(words => words.includes(channel))
  return rank >= 0 ? rank : Math.max(0, order.length - 1) - 0.5
}
