import { type Day } from '../calendar/day'
import { hasTime } from '../calendar/wall-time'
import { endsProtection, lastDayOf } from './course'
import { settleContests } from './contest'
import { followedUpAfterEnd } from './customer-choice'
import type { Facts } from './facts'
import { createHolders, type Holders } from './holders'
import { judgeObjection } from './objection'
import { freshOutcome, keepsOn, type Refusal, type Standing } from './outcome'
import { isSameParty } from './party'
import { projectQueue } from './queue-days'
import { collectBans, findOwnRefusal } from './refusals'
import { matchWalkIns } from './walk-ins'
import { compareStanding, factsOf, outcomeOf, type WalkContext } from './walk-context'

/**
 * Decides what became of each of `rows`, in the order in which their protection would begin: against whoever
 * protects on that day (contract §6). The rows must contain every row that is the same customer as one of them.
 */
export function walkRows(rows: readonly number[], context: WalkContext): Holders {
  const candidates: number[] = []
  const pending: number[] = []
  const walkIns: number[] = []
  const bans = collectBans(rows, context)
  for (const row of rows) {
    const standing = firstStanding(factsOf(context, row), context)
    const outcome = (context.outcomes[row] = freshOutcome(standing ?? 'pending'))
    if (standing !== null && standing !== 'pending') {
      if (standing === 'walk-in') walkIns.push(row)
      continue
    }
    const refusal = findOwnRefusal(row, context, bans)
    if (refusal) {
      outcome.standing = 'blocked'
      outcome.refusal = refusal
    } else (standing === 'pending' ? pending : candidates).push(row)
  }
  candidates.sort((a, b) => compareStanding(context, a, b))
  const holders = createHolders(context)
  if (context.pack.attribution.channelPriority || context.pack.attribution.firstArrival) settleContests(candidates, holders, context)
  else if (context.pack.scope === 'visit' || context.pack.scope === 'none') for (const row of candidates) holders.hold(row, readyOn(context, row), false)
  else admitAll(candidates, walkIns, holders, context)
  for (const row of candidates) holders.settle(row, context.asOf)
  for (const row of candidates) if (outcomeOf(context, row).queue) projectQueue(row, context)
  for (const row of pending) judgePending(row, holders, context)
  matchWalkIns(walkIns, holders, context)
  return holders
}

/** What a row is by itself, whoever else there is; null: it asks for protection. */
function firstStanding(facts: Facts, context: WalkContext): Standing | null {
  const { pack, rowRulings } = context
  if (facts.future) return 'unseen'
  if (rowRulings.get(facts.index) === 'void') return 'invalid'
  if (facts.chain.state === 'rejected') return 'rejected'
  if (facts.shortfalls.length > 0 || facts.voided !== null) return 'invalid'
  if (pack.kind !== 'protection') return 'recorded'
  if (endedBeforeStart(facts)) return 'left'
  if (facts.preReportOnly) return 'pending'
  if (facts.walkIn) return 'walk-in'
  if (facts.filedOn === null) return 'invalid'
  if (isSignedTooEarly(facts)) return 'unprotected'
  if (facts.chain.state === 'doubt') return 'doubt'
  return facts.readyOn === null ? 'pending' : null
}

/** Signed before it was filed, or before its protection began; on the same day only where the times say so (R05.1). */
function isSignedTooEarly({ signedAt, signedOn, filedAt, readyOn, filedOn }: Facts): boolean {
  if (signedAt === null || signedOn === null) return false
  if (readyOn === null || signedOn < readyOn) return true
  return signedOn === filedOn && filedAt !== null && hasTime(signedAt) && hasTime(filedAt) && signedAt < filedAt
}

/** Given up, withdrawn or found false before anything was protected: while it waited for approval, say. */
function endedBeforeStart({ endings, readyOn, walkIn }: Facts): boolean {
  return endings.length > 0 && !walkIn && endings.some(ending => endsProtection(ending) && (readyOn === null || ending.on < readyOn))
}

function readyOn(context: WalkContext, row: number): Day {
  const facts = factsOf(context, row)
  return facts.readyOn ?? facts.filedOn ?? context.asOf
}

/** Lets rows in one after the other; a walk-in that has signed by then keeps its customer for whoever reported it. */
function admitAll(candidates: readonly number[], walkIns: readonly number[], holders: Holders, context: WalkContext): void {
  const signings = walkIns.flatMap(row => {
    const { signedOn } = factsOf(context, row)
    return signedOn === null ? [] : [{ row, on: signedOn }]
  }).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (const row of candidates) {
    const start = readyOn(context, row)
    for (let signed = signings[0]; signed && signed.on < start; signed = signings[0]) {
      matchWalkIns([signed.row], holders, context)
      signings.shift()
    }
    admit(row, holders, context)
  }
}

/** Lets a row in, puts it in the queue, or refuses it, by whoever protects on its first day. */
function admit(row: number, holders: Holders, context: WalkContext): void {
  const { pack, rowRulings } = context
  const start = readyOn(context, row)
  const standing = holders.protecting(row, start)
  if (standing.length === 0 || rowRulings.get(row) === 'stands') {
    findChoice(row, start, holders, context)
    holders.hold(row, start, false)
    return
  }
  const outcome = outcomeOf(context, row)
  const party = factsOf(context, row).party
  const rival = standing.find(other => !isSameParty(factsOf(context, other).party, party))
  if (rival === undefined) {
    const own = standing[0] as number
    if (isRenewal(factsOf(context, row), context)) {
      outcome.renewalOf = own
      holders.hold(row, start, false)
    } else refuse(row, 'self', own, context)
    return
  }
  if (!pack.queue || !canBeQueuedFor(rival, start, context)) {
    refuseOrHear(row, rival, context)
    return
  }
  const waiting = holders.waitingBehind(rival, start)
  const own = waiting.find(other => isSameParty(factsOf(context, other).party, party))
  if (own !== undefined) refuse(row, 'self', own, context)
  else if (waiting.length >= pack.queue.size) refuse(row, 'queue-full', rival, context)
  else holders.wait(row, rival)
}

/** Nobody waits for a customer who has signed by then, or whose protection has no end. */
function canBeQueuedFor(holder: number, day: Day, context: WalkContext): boolean {
  const { course } = outcomeOf(context, holder)
  return course !== null && course.until !== null && !(course.closing?.how === 'signed' && course.closing.on <= day)
}

function refuse(row: number, why: Refusal['why'], by: number, context: WalkContext): void {
  const outcome = outcomeOf(context, row)
  outcome.standing = 'blocked'
  outcome.refusal = { why, by, since: null, until: lastDay(context, by) }
}

function lastDay(context: WalkContext, row: number): Day | null {
  const { course, signedThrough } = outcomeOf(context, row)
  return signedThrough === null ? course && lastDayOf(course) : null
}

function isRenewal(facts: Facts, { pack }: WalkContext): boolean {
  const word = pack.renewal && facts.registration.values[pack.renewal.field]
  return typeof word === 'string' && pack.renewal !== null && pack.renewal.words.some(w => word.includes(w))
}

/** R03.4c: someone whose protection has ended is still following the customer up. */
function findChoice(row: number, start: Day, holders: Holders, context: WalkContext): void {
  if (!context.pack.attribution.customerChoice) return
  const facts = factsOf(context, row)
  for (const other of holders.related(row)) {
    if (isSameParty(factsOf(context, other).party, facts.party)) continue
    const follow = followedUpAfterEnd(context, other, start)
    if (follow === null) continue
    const outcome = outcomeOf(context, row)
    if (outcome.choiceFollowedUpOn !== null && outcome.choiceFollowedUpOn >= follow) continue
    outcome.choiceAgainst = other
    outcome.choiceFollowedUpOn = follow
  }
}

/** A row that still waits for approval is judged against whoever protects today; an open objection keeps it alive. */
function judgePending(row: number, holders: Holders, context: WalkContext): void {
  if (context.pack.scope === 'visit' || context.pack.scope === 'none' || context.rowRulings.get(row) === 'stands') return
  const facts = factsOf(context, row)
  if (facts.preReportOnly) return
  const standing = holders.protecting(row, context.asOf)
  const rival = standing.find(other => !isSameParty(factsOf(context, other).party, facts.party))
  if (rival === undefined) {
    const own = standing[0]
    if (own === undefined) return
    if (isRenewal(facts, context)) outcomeOf(context, row).renewalOf = own
    else refuse(row, 'self', own, context)
    return
  }
  refuseOrHear(row, rival, context)
}

/** Refused because another holds the customer, unless an objection against that holder is open (R05.6). */
function refuseOrHear(row: number, rival: number, context: WalkContext): void {
  if (judgeObjection(factsOf(context, row), factsOf(context, rival), context)?.verdict !== 'open') return refuse(row, 'active', rival, context)
  const outcome = outcomeOf(context, row)
  outcome.standing = 'objects'
  outcome.belongsTo = rival
}

/** Whether a row protects its customer on a day. */
export function protects(context: WalkContext, row: number, day: Day): boolean {
  const outcome = outcomeOf(context, row)
  return outcome.standing === 'holds' && keepsOn(outcome, day)
}
