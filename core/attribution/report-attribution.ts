import { appendTo } from '../lists/append-to'
import { findingOf, type CheckContext } from '../conflicts/check'
import type { Finding } from '../findings/finding'
import { protectsOn } from '../lifecycle/course'
import { isSameParty, partyKey } from '../lifecycle/party'
import { factsOf, outcomeOf } from '../lifecycle/walk-context'
import { groundOfClaim } from '../lifecycle/contest'
import { eventCell } from '../registration/event-cell'
import type { Assignment } from './assignments'
import type { Ownership } from './owners'
import { rankApplicants } from './rank'

type Put = (row: number, finding: Finding) => void

/** Tells how the owner of each row's customer was decided, and where a person must decide. */
export function reportAttribution(rows: readonly number[], owners: ReadonlyMap<number, Ownership>, context: CheckContext, put: Put): void {
  for (const row of rows) {
    const outcome = outcomeOf(context, row)
    if (outcome.standing === 'unseen') continue
    reportContest(row, owners, context, put)
    const ownership = owners.get(row)
    if (ownership?.ground === 'assignment') put(row, findingOf(context, row, 'attribution.decided', { owner: ownership.owner, ground: 'assignment' }, { clause: context.pack.attribution.assignment, related: ownership.holder !== null && ownership.holder !== row ? [ownership.holder] : [] }))
    if (ownership?.contested) reportContradiction(row, ownership.contested, context, put)
    if (outcome.choiceAgainst !== null && outcome.choiceFollowedUpOn !== null && outcome.course?.closing === null && protectsOn(outcome.course, context.asOf)) reportChoice(row, outcome.choiceAgainst, outcome.choiceFollowedUpOn, context, put)
    if (outcome.standing === 'matched' && outcome.belongsTo !== null) reportWalkIn(row, outcome.belongsTo, ownership, context, put)
    if (outcome.refusal?.why === 'crossing') reportLocalRegion(row, ownership, context, put)
  }
  reportRanking(rows, context, put)
}

/** Two people were assigned one customer at one time, in a circle or twice: nobody owns it until a person decides. */
function reportContradiction(row: number, assignments: readonly Assignment[], context: CheckContext, put: Put): void {
  const parties = [...new Map(assignments.map(({ person }) => [partyKey(person), person])).values()].sort()
  const cells = assignments.flatMap(({ row: at, event }) => (event ? eventCell(event, 'person') : context.layouts.cellOf(factsOf(context, at).registration, 'assignee')) ?? []).sort()
  const related = [...new Set(assignments.map(each => each.row))].filter(other => other !== row)
  put(row, findingOf(context, row, 'attribution.contested', { parties, reason: 'contradiction', cells }, { related, clause: context.pack.attribution.assignment }))
}

/** A walk-in and the report it belongs to name each other; a customer who names another unit is a person's matter (R12.8). */
function reportWalkIn(row: number, report: number, ownership: Ownership | undefined, context: CheckContext, put: Put): void {
  const ground = ownership?.ground ?? 'earlier-report'
  const clause = context.pack.attribution.walkIn?.clause ?? null
  const owner = ownership?.owner ?? null
  put(row, findingOf(context, row, 'walkin.matched', { owner, ground }, { related: [report], clause }))
  put(report, findingOf(context, report, 'walkin.matched', { owner, ground }, { related: [row], clause }))
  const named = factsOf(context, row).registration.values.namedUnit
  const { party } = factsOf(context, report)
  if (named !== undefined && party !== null && !isSameParty(named, party)) {
    put(row, findingOf(context, row, 'attribution.contested', { parties: [named, party], reason: 'contradiction' }, { related: [report], clause }))
  }
}

/** R04.5a: a customer whom nobody holds belongs to the region where it is, not to the seller who crossed into it. */
function reportLocalRegion(row: number, ownership: Ownership | undefined, context: CheckContext, put: Put): void {
  const rules = context.pack.regions
  const region = rules?.customer.map(field => factsOf(context, row).registration.values[field]).find(value => typeof value === 'string')
  if (!rules?.crossing || typeof region !== 'string' || ownership?.holder !== null) return
  put(row, findingOf(context, row, 'attribution.decided', { owner: region, ground: 'region' }, { clause: rules.crossing.clause }))
}

/** R10.5, R10.6: winner and losers of a contest name each other. */
function reportContest(row: number, owners: ReadonlyMap<number, Ownership>, context: CheckContext, put: Put): void {
  const outcome = outcomeOf(context, row)
  const { pack } = context
  const owner = owners.get(row)?.owner ?? null
  const decide = (other: number, loser: boolean): void => {
    const [first, second] = loser ? [other, row] : [row, other]
    const ground = groundOfClaim(factsOf(context, first), factsOf(context, second), context)
    const clause = ground === 'channel-priority' ? pack.attribution.channelPriority?.clause ?? null : pack.attribution.firstArrival
    put(row, findingOf(context, row, 'attribution.decided', { owner, ground }, { related: [other], clause, severity: loser ? 'conflict' : 'notice' }))
  }
  if (outcome.refusal?.why === 'outranked' && outcome.refusal.by !== null) decide(outcome.refusal.by, true)
  if (outcome.outranks) for (const other of outcome.outranks) decide(other, false)
}

function reportChoice(row: number, against: number, followedUpOn: string, context: CheckContext, put: Put): void {
  const expiredOn = outcomeOf(context, against).course?.until ?? ''
  const clause = context.pack.attribution.customerChoice
  put(row, findingOf(context, row, 'attribution.customer-choice', { expiredOn, followedUpOn }, { related: [against], clause }))
  put(against, findingOf(context, against, 'attribution.customer-choice', { expiredOn, followedUpOn }, { related: [row], clause, severity: 'notice' }))
}

/** R05.3, R11.4: those who want the same customer, ranked with every criterion shown; equal scores go to a person. */
function reportRanking(rows: readonly number[], context: CheckContext, put: Put): void {
  const rule = context.pack.ranking
  if (!rule) return
  for (const group of rule.among === 'pending' ? groupApplicants(rows, context) : groupContenders(rows, context)) {
    const parties = new Set(group.map(member => partyKey(factsOf(context, member).party ?? '')))
    if (parties.size < 2) continue
    const ranked = rankApplicants(group.map(member => factsOf(context, member)), context.pack)
    for (const { index, rank, score, criteria } of ranked) {
      put(index, findingOf(context, index, 'attribution.ranked', { rank, of: ranked.length, score, criteria }, { related: group.filter(other => other !== index), clause: rule.clause }))
    }
    const tied = ranked.filter(r => r.tied && r.rank === 1)
    if (rule.among === 'pending') for (const { index } of tied) {
      put(index, findingOf(context, index, 'attribution.contested', { parties: tied.map(t => factsOf(context, t.index).party ?? ''), reason: 'tie' }, { related: tied.map(t => t.index).filter(other => other !== index), clause: rule.clause }))
    }
  }
}

/** The rows that wait for approval, by customer: all that hang together. */
function groupApplicants(rows: readonly number[], context: CheckContext): readonly (readonly number[])[] {
  const waits = (row: number): boolean => context.outcomes[row]?.standing === 'pending'
  const seen = new Set<number>()
  const groups: number[][] = []
  for (const row of rows) {
    if (seen.has(row) || !waits(row)) continue
    const group = [row]
    seen.add(row)
    for (const member of group) for (const other of sameRows(member, context)) {
      if (seen.has(other) || !waits(other)) continue
      seen.add(other)
      group.push(other)
    }
    groups.push(group.sort((a, b) => a - b))
  }
  return groups
}

function sameRows(row: number, context: CheckContext): readonly number[] {
  return context.sameness.sameOf(row).filter(other => context.sameness.joins(row, other))
}

/** Every live holder with those who wait behind it or were refused because of it. */
function groupContenders(rows: readonly number[], context: CheckContext): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>()
  for (const row of rows) {
    const holder = holderOf(row, context)
    if (holder !== null) appendTo(groups, holder, row)
  }
  return [...groups.values()].filter(group => group.length > 1)
}

function holderOf(row: number, context: CheckContext): number | null {
  const { standing, course, behind, refusal } = outcomeOf(context, row)
  if (standing === 'holds') return course !== null && course.closing === null && protectsOn(course, context.asOf) ? row : null
  const ahead = standing === 'waits' ? behind : standing === 'blocked' && (refusal?.why === 'queue-full' || refusal?.why === 'active') ? refusal.by : null
  return ahead === null ? null : holderOf(ahead, context)
}
