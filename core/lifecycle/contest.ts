import type { WallTime } from '../calendar/wall-time'
import type { Facts } from './facts'
import type { Holders } from './holders'
import { compareFiling, factsOf, outcomeOf, type WalkContext } from './walk-context'

/**
 * Settles rows that share a customer by who brought it, not by who filed first: a signed one, then the channel
 * (R10.5), then the first arrival (R10.6), then the filing. Every row is compared with all that are the same as it.
 */
export function settleContests(rows: readonly number[], holders: Holders, context: WalkContext): void {
  for (const row of rows) holders.hold(row, factsOf(context, row).readyOn ?? context.asOf, false)
  const best = new Map<number, number>()
  for (const row of rows) best.set(row, [row, ...holders.related(row)].reduce((a, b) => (compareClaims(factsOf(context, a), factsOf(context, b), context) <= 0 ? a : b)))
  for (const row of rows) {
    const winner = best.get(row) ?? row
    if (winner === row) continue
    const outcome = outcomeOf(context, row)
    const ahead = outcomeOf(context, winner)
    const own = factsOf(context, winner).party === factsOf(context, row).party
    outcome.standing = 'blocked'
    outcome.refusal = { why: own ? 'self' : 'outranked', by: winner, since: null, until: null }
    outcome.belongsTo = winner
    if (!own) (ahead.outranks ??= []).push(row)
  }
}

/** Below 0 when the first claim is the better one. */
export function compareClaims(a: Facts, b: Facts, context: WalkContext): number {
  return compareMoments(a.signedAt, b.signedAt) || channelRank(a, context) - channelRank(b, context) || compareArrivals(a, b, context) || compareFiling(a, b)
}

function compareArrivals(a: Facts, b: Facts, context: WalkContext): number {
  return context.pack.attribution.firstArrival ? compareMoments(a.visits[0] ?? null, b.visits[0] ?? null) : 0
}

/** Who has a moment stands before who has none. */
function compareMoments(a: WallTime | null, b: WallTime | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

/** The place of a row's channel in the pack's order; unknown channels stand between the named claimants and walk-ins. */
export function channelRank(facts: Facts, { pack }: WalkContext): number {
  const order = pack.attribution.channelPriority?.order ?? []
  const channel = facts.registration.values.channel
  const rank = channel === undefined ? -1 : order.findIndex(words => words.includes(channel))
  return rank >= 0 ? rank : Math.max(0, order.length - 1) - 0.5
}
