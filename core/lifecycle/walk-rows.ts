import { type Day } from '../calendar/day'
import { hasTime } from '../calendar/wall-time'
import { endOfPeriod } from '../calendar/period'
import { addWorkingDays } from '../calendar/working-days'
import { drawCourse, lastDayOf, openingOf, protectsOn } from './course'
import { settleContests } from './contest'
import { dayAfter } from './event-book'
import type { Facts } from './facts'
import { createHolders, type Holders } from './holders'
import { freshOutcome, type Refusal, type Standing } from './outcome'
import { findCrossing } from './crossing'
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
  else for (const row of candidates) admit(row, holders, context)
  for (const row of candidates) holders.settle(row, context.asOf)
  for (const row of candidates) projectQueue(row, context)
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

function readyOn(context: WalkContext, row: number): Day {
  const facts = factsOf(context, row)
  return facts.readyOn ?? facts.filedOn ?? context.asOf
}

interface Ban {
  readonly row: number
  readonly since: Day
  readonly until: Day
}

/** R05.10: false information bars its applicant from the customer, the last day included. By applicant. */
function collectBans(rows: readonly number[], context: WalkContext): ReadonlyMap<string | null, readonly Ban[]> | null {
  const rule = context.pack.ban
  if (!rule) return null
  const plain = { countStartDay: false, rollLastDay: false, extendByHolidays: false }
  const bans = new Map<string | null, Ban[]>()
  for (const row of rows) {
    const facts = factsOf(context, row)
    for (const ending of facts.endings) {
      if (ending.kind !== 'false') continue
      const ban = { row, since: ending.on, until: endOfPeriod(ending.on, rule.term, plain, context.calendar).end }
      const known = bans.get(facts.party)
      if (known) known.push(ban)
      else bans.set(facts.party, [ban])
    }
  }
  return bans.size ? bans : null
}

/** Refusals that need no holder: a ban, a suspension, a forbidden crossing. */
function findOwnRefusal(row: number, context: WalkContext, bans: ReadonlyMap<string | null, readonly Ban[]> | null): Refusal | null {
  if (context.rowRulings.get(row) === 'stands') return null
  const facts = factsOf(context, row)
  const filed = facts.filedOn
  if (filed === null) return null
  const ban = bans?.get(facts.party)?.find(b => b.row !== row && b.since <= filed && filed <= b.until && isSameCustomer(context, row, b.row))
  if (ban) return { why: 'ban', by: ban.row, since: ban.since, until: ban.until }
  const suspension = context.suspensions.covering(facts.registration.values.seller ?? facts.party, filed)
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
  const record = context.sameness.recordOf(row)
  const product = facts.registration.values.product
  if (!record || facts.filedOn === null) return false
  return context.sameness.index.sameMatchesOf(record).some(match => {
    const other = context.facts[match.other]
    if (!other || other.signedOn === null || other.signedOn > (facts.filedOn ?? '')) return false
    return product === undefined || other.registration.values.product === undefined || other.registration.values.product === product
  })
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
  const rival = standing.find(other => factsOf(context, other).party !== party)
  if (rival === undefined) {
    const own = standing[0] as number
    if (isRenewal(factsOf(context, row), context)) {
      outcome.renewalOf = own
      holders.hold(row, start, false)
    } else refuse(row, 'self', own, context)
    return
  }
  if (!pack.queue || !canBeQueuedFor(rival, start, context)) {
    refuse(row, 'active', rival, context)
    return
  }
  const waiting = holders.waitingBehind(rival, start)
  const own = waiting.find(other => factsOf(context, other).party === party)
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
  const course = outcomeOf(context, row).course
  return course && lastDayOf(course)
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
    const before = outcomeOf(context, other)
    const past = factsOf(context, other)
    const until = before.course?.closing === null ? before.course.until : null
    if (before.standing !== 'holds' || until === null || until >= start || past.party === facts.party) continue
    const follow = past.followUps.findLast(day => day > until && day <= start)
    if (follow === undefined) continue
    const outcome = outcomeOf(context, row)
    if (outcome.choiceFollowedUpOn !== null && outcome.choiceFollowedUpOn >= follow) continue
    outcome.choiceAgainst = other
    outcome.choiceFollowedUpOn = follow
  }
}

/** Gives a row that still waits the days it will have if nothing changes. */
function projectQueue(row: number, context: WalkContext): void {
  const outcome = outcomeOf(context, row)
  if (outcome.standing !== 'waits') return
  const ahead = outcome.behind === null ? null : outcomeOf(context, outcome.behind)
  if (ahead?.standing === 'waits' && outcome.behind !== null && !ahead.course) projectQueue(outcome.behind, context)
  const last = ahead?.course ? lastDayOf(ahead.course) : null
  if (last === null) return
  const facts = factsOf(context, row)
  outcome.course = drawCourse({ ...facts, extensions: [], signedOn: null, endings: [] }, dayAfter(last), {
    pack: context.pack, calendar: context.calendar, fromQueue: true, openingOn: openingOf(facts, context.openings), isQueuedOn: () => false,
  })
}

/** A row that still waits for approval is judged against whoever protects today; an open objection keeps it alive. */
function judgePending(row: number, holders: Holders, context: WalkContext): void {
  if (context.pack.scope === 'visit' || context.pack.scope === 'none' || context.rowRulings.get(row) === 'stands') return
  const facts = factsOf(context, row)
  if (facts.preReportOnly) return
  const standing = holders.protecting(row, context.asOf)
  const rival = standing.find(other => factsOf(context, other).party !== facts.party)
  if (rival === undefined) {
    const own = standing[0]
    if (own !== undefined && !isRenewal(facts, context)) refuse(row, 'self', own, context)
    return
  }
  if (judgeObjection(facts, factsOf(context, rival), context)?.verdict === 'open') {
    const outcome = outcomeOf(context, row)
    outcome.standing = 'objects'
    outcome.belongsTo = rival
    return
  }
  refuse(row, 'active', rival, context)
}

export interface ObjectionVerdict {
  readonly verdict: 'open' | 'late' | 'no-evidence' | 'not-applicant'
  readonly on: Day
  readonly lastDay: Day
}

/** How the objection of a row against its holder stands (R05.6): in time, with evidence, by an applicant. */
export function judgeObjection(facts: Facts, holder: Facts, context: WalkContext): ObjectionVerdict | null {
  const rule = context.pack.objection
  const approvedOn = holder.chain.completedOn
  if (!rule || facts.objections.length === 0 || approvedOn === null) return null
  const lastDay = addWorkingDays(approvedOn, rule.workingDays, context.calendar)
  const verdicts = facts.objections.map((event): ObjectionVerdict => {
    const on = event.at.slice(0, 10) as Day
    const verdict = on > lastDay || on < approvedOn ? 'late' : !event.remarks?.trim() ? 'no-evidence' : facts.filedOn !== null && facts.filedOn > approvedOn ? 'not-applicant' : 'open'
    return { verdict, on, lastDay }
  })
  return verdicts.find(v => v.verdict === 'open') ?? verdicts[0] ?? null
}

/** Whether a row protects its customer on a day. */
export function protects(context: WalkContext, row: number, day: Day): boolean {
  const outcome = outcomeOf(context, row)
  return outcome.standing === 'holds' && outcome.course !== null && protectsOn(outcome.course, day)
}
