import type { Day } from '../calendar/day'
import { endOfPeriod } from '../calendar/period'
import type { EvidenceNote } from '../findings/finding'
import { normaliseProjectKey, type IdentityRecord, type Match } from '../identity/identity-index'
import { lastDayOf } from '../lifecycle/course'
import { followedUpAfterEnd } from '../lifecycle/customer-choice'
import { dayAfter } from '../lifecycle/event-book'
import { isSameParty } from '../lifecycle/party'
import { compareStanding, factsOf, outcomeOf } from '../lifecycle/walk-context'
import { protects } from '../lifecycle/walk-rows'
import { isCompatible } from '../registration/phone'
import type { RowRef } from '../workbook/row-ref'
import { askerOf, recordOf, whatWouldSettle, type LookUpQuestion } from './look-up-question'
import type { LookUpNote } from './look-up-note'
import type { Review } from './review'

export type LookUpWord = 'free' | 'protected' | 'queueable' | 'possible' | 'own' | 'banned' | 'suspended' | 'sealed'

export interface LookUpAnswer {
  readonly answer: LookUpWord
  /** The last day of what stands in the way; null without end or where nothing does. */
  readonly until: Day | null
  /** The first day of a queued filing: of the one that may be made, or (`own`) of the asker's that waits already. */
  readonly from: Day | null
  /** Only for the administrator. */
  readonly owner: string | null
  readonly row: RowRef | null
  /** Without the administrator's right only the kinds, never another customer's details. */
  readonly evidence: readonly EvidenceNote[]
  /** Facts that would settle a possible match, as field ids. */
  readonly settle: readonly string[]
  /** What the asker should know beside the answer. */
  readonly note: LookUpNote | null
  readonly clause: string | null
}

/** Whether a customer may be filed on the review's day (R03.5, R11.1), without disclosing whose it is. */
export function lookUp(review: Review, question: LookUpQuestion): LookUpAnswer {
  const { pack, asOf, context } = review
  if (pack.attribution.sealed && !question.admin) return answerOf('sealed', { clause: pack.attribution.sealed })
  const suspension = context.suspensions.covering(question.seller ?? null, asOf)
  if (suspension) return answerOf('suspended', { until: suspension.until, clause: pack.suspension?.clause ?? null })
  if (pack.kind !== 'protection' || pack.scope === 'visit') return answerOf('free', { clause: pack.scopeClause })
  const record = recordOf(question, pack)
  const same = context.sameness.index.sameMatchesOf(record).filter(match => isInScope(question, match.other, review))
  const ban = findBan(question, same, review)
  if (ban) return answerOf('banned', { until: ban.until, clause: pack.ban?.clause ?? null, ...shown(ban.row, same, question, review) })
  const live = same.filter(match => context.holders.isLive(match.other, asOf)).sort((a, b) => compareStanding(context, a.other, b.other))
  if (live.length) return judgeLive(question, live, review)
  const possible = findPossible(record, question, same, review)
  const first = possible[0]
  const isChoice = pack.attribution.customerChoice !== null && same.some(({ other }) => isFollowedUpByAnother(question, other, review))
  const note = isChoice ? 'customer-choice' : null
  if (first) return answerOf('possible', { note, clause: pack.scopeClause, settle: whatWouldSettle(question, pack), ...shown(first.other, possible, question, review) })
  return answerOf('free', { note, clause: isChoice ? pack.attribution.customerChoice : pack.scopeClause })
}

function judgeLive(question: LookUpQuestion, live: readonly Match[], review: Review): LookUpAnswer {
  const { pack, context, asOf } = review
  const rival = live.find(match => !isAskers(question, match.other, review)) ?? live[0] as Match
  const holder = rival.other
  const { course } = outcomeOf(context, holder)
  const until = course ? lastDayOf(course) : null
  const note = isUndecided(holder, review) ? 'customer-choice' : null
  const common = { until, note, clause: pack.scopeClause, ...shown(holder, [rival], question, review) } as const
  if (isAskers(question, holder, review)) return answerOf('own', common)
  // Nobody waits for a customer who has signed, or whose protection has no end.
  if (!pack.queue || until === null) return answerOf('protected', common)
  const waiting = context.holders.waitingBehind(holder, asOf)
  const own = waiting.find(row => isSameParty(factsOf(context, row).party, askerOf(question, pack)))
  if (own !== undefined) return answerOf('own', { ...common, ...daysOfWaiting(own, review), clause: pack.queue.clause })
  if (waiting.length >= pack.queue.size) return answerOf('protected', { ...common, note: waiting.length > 0 ? 'queue-full' : note, clause: pack.queue.clause })
  return answerOf('queueable', { ...common, from: dayAfter(lastDayAhead(waiting, review) ?? until), clause: pack.queue.clause })
}

function answerOf(answer: LookUpWord, more: Partial<Omit<LookUpAnswer, 'answer'>>): LookUpAnswer {
  return { answer, until: null, from: null, owner: null, row: null, evidence: [], settle: [], note: null, clause: null, ...more }
}

/**
 * Whether the customer of a live row is the asker's: whoever a leader (R04.3, R15.1) or a ruling gave it to, nobody's
 * while two such words contradict each other, else whose the row is.
 */
function isAskers(question: LookUpQuestion, row: number, { pack, context, owners }: Review): boolean {
  const ownership = owners.get(row)
  if (ownership?.contested) return false
  const isGiven = ownership?.ground === 'assignment' || ownership?.ground === 'ruling'
  return isSameParty(isGiven ? ownership.owner : factsOf(context, row).party, askerOf(question, pack))
}

/** R03.4c: a row that protects while the customer has yet to choose between its seller and an earlier one. */
function isUndecided(row: number, { context, owners }: Review): boolean {
  const { choiceAgainst, course } = outcomeOf(context, row)
  return choiceAgainst !== null && course?.closing === null && owners.get(row)?.owner === null
}

function isFollowedUpByAnother(question: LookUpQuestion, row: number, { pack, context, asOf }: Review): boolean {
  return !isSameParty(factsOf(context, row).party, askerOf(question, pack)) && followedUpAfterEnd(context, row, asOf) !== null
}

/** The days that the asker's own place in the queue will bring if nothing changes. */
function daysOfWaiting(row: number, { context }: Review): Pick<LookUpAnswer, 'from' | 'until'> {
  const { course } = outcomeOf(context, row)
  return { from: course?.start ?? null, until: course ? lastDayOf(course) : null }
}

/** The last day of the last that waits: who comes next starts on the day after it. */
function lastDayAhead(waiting: readonly number[], { context }: Review): Day | null {
  const last = waiting.at(-1)
  const course = last === undefined ? null : outcomeOf(context, last).course
  return course && lastDayOf(course)
}

/** Who owns it, where, and on what evidence: for the administrator in full, for others only the kinds of evidence. */
function shown(row: number, matches: readonly Match[], question: LookUpQuestion, review: Review): Pick<LookUpAnswer, 'owner' | 'row' | 'evidence'> {
  const evidence = (matches.find(m => m.other === row) ?? matches[0])?.evidence ?? []
  if (!question.admin) return { owner: null, row: null, evidence: evidence.map(({ kind }) => ({ kind, note: '' })) }
  return { owner: review.verdicts[row]?.owner ?? null, row: factsOf(review.context, row).registration.ref, evidence: evidence.map(({ kind, note }) => ({ kind, note })) }
}

/** A question without a project meets every project of the customer. */
function isInScope(question: LookUpQuestion, row: number, { pack, context }: Review): boolean {
  if (outcomeOf(context, row).standing === 'unseen') return false
  if (pack.scope !== 'customer+project' && pack.scope !== 'customer+project+purchase') return true
  const { project, product } = factsOf(context, row).registration.values
  if (question.project?.trim() && normaliseProjectKey(question.project) !== normaliseProjectKey(project ?? '')) return false
  if (pack.scope === 'customer+project+purchase' && question.product?.trim() && product !== undefined) return normaliseProjectKey(question.product) === normaliseProjectKey(product)
  return true
}

function findBan(question: LookUpQuestion, same: readonly Match[], { pack, context, asOf, calendar }: Review): { readonly row: number; readonly until: Day } | null {
  const party = askerOf(question, pack)
  if (!pack.ban || !party) return null
  for (const { other } of same) {
    const facts = factsOf(context, other)
    if (!isSameParty(facts.party, party)) continue
    for (const ending of facts.endings) {
      const until = endOfPeriod(ending.on, pack.ban.term, { countStartDay: false, rollLastDay: false, extendByHolidays: false }, calendar).end
      if (ending.kind === 'false' && ending.on <= asOf && asOf <= until) return { row: other, until }
    }
  }
  return null
}

/** Live rows that may be the customer: by a similar name, by a surname alone without a phone, by hidden digits alone without a name. */
function findPossible(record: IdentityRecord, question: LookUpQuestion, same: readonly Match[], review: Review): readonly Match[] {
  const { context, asOf } = review
  const index = context.sameness.index
  const byOneFact = record.phones.length === 0 ? index.surnameMatchesOf(record) : record.name === undefined ? maskedMatchesOf(record, review) : []
  const candidates = [...index.possibleMatchesOf(record), ...byOneFact]
  return candidates.filter(match => !same.some(s => s.other === match.other) && isInScope(question, match.other, review) && protects(context, match.other, asOf))
}

/** Rows whose phone agrees with a masked one as far as both show their digits; a question is rare enough to look at every row. */
function maskedMatchesOf(record: IdentityRecord, { context, asOf }: Review): readonly Match[] {
  const { facts, sameness } = context
  const compatible = facts.filter(({ index, registration }) => protects(context, index, asOf) && record.phones.some(asked => registration.values.phone?.some(known => isCompatible(asked, known))))
  return compatible.map(({ index }) => ({ other: index, verdict: 'possible', evidence: evidenceAgainst(record, index, sameness) }))
}

function evidenceAgainst(record: IdentityRecord, row: number, { index, recordOf: known }: Review['context']['sameness']): Match['evidence'] {
  const other = known(row)
  return other ? index.compare(record, other).evidence : []
}
