import type { Day } from '../calendar/day'
import type { EvidenceNote } from '../findings/finding'
import { normaliseProjectKey, type IdentityRecord, type Match } from '../identity/identity-index'
import { lastDayOf } from '../lifecycle/course'
import { dayAfter } from '../lifecycle/event-book'
import { isSameParty } from '../lifecycle/party'
import { identityRecordOf } from '../lifecycle/sameness'
import { factsOf, outcomeOf } from '../lifecycle/walk-context'
import { protects } from '../lifecycle/walk-rows'
import { endOfPeriod } from '../calendar/period'
import type { FieldValues } from '../registration/registration'
import { isCompatible, readPhones } from '../registration/phone'
import type { RowRef } from '../workbook/row-ref'
import type { Review } from './review'

/** A customer somebody wants to file. Blank texts are unknown. */
export interface LookUpQuestion {
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly project?: string | undefined
  readonly region?: string | undefined
  readonly address?: string | undefined
  readonly identityNo?: string | undefined
  readonly product?: string | undefined
  readonly seller?: string | undefined
  readonly team?: string | undefined
  /** The administrator may see whose the customer is and why. */
  readonly admin: boolean
}

export type LookUpWord = 'free' | 'protected' | 'queueable' | 'possible' | 'own' | 'banned' | 'suspended' | 'sealed'

export interface LookUpAnswer {
  readonly answer: LookUpWord
  /** The last day of what stands in the way; null without end or where nothing does. */
  readonly until: Day | null
  /** The first day on which a queued filing would begin. */
  readonly from: Day | null
  /** Only for the administrator. */
  readonly owner: string | null
  readonly row: RowRef | null
  /** Without the administrator's right only the kinds, never another customer's details. */
  readonly evidence: readonly EvidenceNote[]
  /** Facts that would settle a possible match, as field ids. */
  readonly settle: readonly string[]
  readonly clause: string | null
}

/** Whether a customer may be filed on the review's day (R03.5, R11.1), without disclosing whose it is. */
export function lookUp(review: Review, question: LookUpQuestion): LookUpAnswer {
  const { pack, asOf, context } = review
  if (pack.attribution.sealed && !question.admin) return answerOf('sealed', { clause: pack.attribution.sealed })
  const suspension = context.suspensions.covering(question.seller ?? null, asOf)
  if (suspension) return answerOf('suspended', { until: suspension.until, clause: pack.suspension?.clause ?? null })
  if (pack.kind !== 'protection' || pack.scope === 'visit') return answerOf('free', { clause: pack.scopeClause })
  const record = recordOf(question, review)
  const same = context.sameness.index.sameMatchesOf(record).filter(match => isInScope(question, match.other, review))
  const ban = findBan(question, same, review)
  if (ban) return answerOf('banned', { until: ban.until, clause: pack.ban?.clause ?? null, ...shown(ban.row, same, question, review) })
  const live = same.filter(match => protects(context, match.other, asOf))
  if (live.length) return judgeLive(question, live, review)
  const possible = findPossible(record, question, same, review)
  const first = possible[0]
  if (!first) return answerOf('free', { clause: pack.scopeClause })
  return answerOf('possible', { clause: pack.scopeClause, settle: whatWouldSettle(question, review), ...shown(first.other, possible, question, review) })
}

function judgeLive(question: LookUpQuestion, live: readonly Match[], review: Review): LookUpAnswer {
  const { pack, context, asOf } = review
  const party = pack.party === 'team' ? question.team : question.seller
  const rival = live.find(match => !isSameParty(factsOf(context, match.other).party, party)) ?? live[0] as Match
  const holder = rival.other
  const { course } = outcomeOf(context, holder)
  const until = course ? lastDayOf(course) : null
  const common = { until, clause: pack.scopeClause, ...shown(holder, [rival], question, review) }
  if (isSameParty(factsOf(context, holder).party, party)) return answerOf('own', common)
  if (pack.queue && until !== null && context.holders.waitingBehind(holder, asOf).length < pack.queue.size) {
    return answerOf('queueable', { ...common, from: dayAfter(until), clause: pack.queue.clause })
  }
  return answerOf('protected', common)
}

function answerOf(answer: LookUpWord, more: Partial<Omit<LookUpAnswer, 'answer'>>): LookUpAnswer {
  return { answer, until: null, from: null, owner: null, row: null, evidence: [], settle: [], clause: null, ...more }
}

/** Who owns it, where, and on what evidence: for the administrator in full, for others only the kinds of evidence. */
function shown(row: number, matches: readonly Match[], question: LookUpQuestion, review: Review): Pick<LookUpAnswer, 'owner' | 'row' | 'evidence'> {
  const evidence = (matches.find(m => m.other === row) ?? matches[0])?.evidence ?? []
  if (!question.admin) return { owner: null, row: null, evidence: evidence.map(({ kind }) => ({ kind, note: '' })) }
  return { owner: review.verdicts[row]?.owner ?? null, row: factsOf(review.context, row).registration.ref, evidence: evidence.map(({ kind, note }) => ({ kind, note })) }
}

function valuesOf(question: LookUpQuestion): FieldValues {
  const text = (value: string | undefined): string | undefined => (value?.trim() ? value.trim() : undefined)
  return {
    customerName: text(question.name), project: text(question.project), region: text(question.region), address: text(question.address),
    identityNo: text(question.identityNo), product: text(question.product), seller: text(question.seller), team: text(question.team),
    phone: question.phone?.trim() ? readPhones(question.phone).phones : undefined,
  }
}

function recordOf(question: LookUpQuestion, { pack }: Review): IdentityRecord {
  return identityRecordOf(-1, valuesOf(question), pack)
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
  const party = pack.party === 'team' ? question.team : question.seller
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

function whatWouldSettle(question: LookUpQuestion, { pack }: Review): readonly string[] {
  const wanted = [...(question.name?.trim() ? [] : ['customerName']), ...(question.phone?.trim() ? [] : ['phone']), ...(question.identityNo?.trim() ? [] : ['identityNo']), ...(question.address?.trim() ? [] : ['address'])]
  return pack.scope.startsWith('customer+project') && !question.project?.trim() ? ['project', ...wanted] : wanted
}
