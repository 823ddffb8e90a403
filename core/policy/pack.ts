import { z } from 'zod'
import { FIELD_IDS, type FieldId } from '../registration/fields'

/**
 * The shape of a policy pack: numbers and choices, never logic; every block names its clause.
 * A block that is null does not exist in that regulation.
 */

const clauseId = z.string().regex(/^[A-Za-z0-9_-]+\.[0-9]+[a-z]?$/, 'clause id such as R11.3b')
const fieldId = z.enum(FIELD_IDS as readonly [FieldId, ...FieldId[]])
const words = z.array(z.string().min(1))
const wholeNumber = z.int().min(0).max(10_000)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD')
const money = z.string().regex(/^\d+\.\d{2}$/, 'yuan with two places, such as 200.00')
const severity = z.enum(['conflict', 'error', 'warning', 'notice'])
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
const term = z.strictObject({ amount: wholeNumber, unit: z.enum(['day', 'month', 'workingDay']) })
export const consequence = z.enum(['warning', 'fine', 'dismissal', 'suspension', 'demotion', 'cleaning'])

const stage = z.strictObject({
  key: z.string().min(1),
  title: bilingual,
  /** Words that head its column: X, X意见, X审核, X审批; its day X时间 and so on. */
  words: words.min(1),
  /** A recorded stage is kept and shown but protects nothing (R02 总监意见). */
  protects: z.boolean(),
  clause: clauseId,
})

const approval = z.strictObject({
  clause: clauseId,
  /** Empty: the single 审批结果 column. */
  stages: z.array(stage),
  reviewWithin: z.strictObject({ workingDays: wholeNumber, clause: clauseId }).nullable().default(null),
  rejectionNeedsReason: clauseId.nullable().default(null),
  /** Filings that need an approval of their own, said while it is missing (R04.2). */
  special: z.strictObject({ field: fieldId, words: words.min(1), clause: clauseId }).nullable().default(null),
  /** Activities that must not happen before approval. */
  before: z.strictObject({ activities: z.array(z.enum(['visit', 'signing', 'talks', 'deposit'])).min(1), clause: clauseId }).nullable().default(null),
})

const period = z.strictObject({
  /** What opens it: the start of protection, a deposit, a confirmed visit, the opening day of the project. */
  from: z.enum(['start', 'deposit', 'confirmed-visit', 'opening']),
  /** null: without end. For `opening` the term runs from the filing when the project has opened already. */
  term: term.nullable().default(null),
  clause: clauseId,
})

const protection = z.strictObject({
  starts: z.enum(['filing', 'approval']),
  periods: z.array(period).min(1),
  countStartDay: z.boolean(),
  rollLastDay: z.boolean(),
  extendByHolidays: z.boolean(),
  holidayClause: clauseId.nullable().default(null),
  /** What an unsigned row becomes after its last day. */
  endsAs: z.enum(['expired', 'abandoned', 'public']),
  endsClause: clauseId,
  /** Days before the last one from which a row is announced as expiring. */
  noticeDays: wholeNumber,
  clause: clauseId,
})

const extension = z.strictObject({
  term,
  /** Term when someone waits in the queue on the day of the application. */
  termWhenQueued: term.nullable().default(null),
  queuedClause: clauseId.nullable().default(null),
  leadDays: wholeNumber,
  atMost: wholeNumber,
  /** May a row that came from the queue extend? */
  afterQueue: z.boolean(),
  afterQueueClause: clauseId.nullable().default(null),
  clause: clauseId,
})

const condition = z.strictObject({ field: fieldId, is: z.union([z.literal('filled'), z.literal('yes'), words.min(1)]) })
const conditional = z.strictObject({ field: fieldId, when: condition, clause: clauseId })

const penalty = z.strictObject({
  type: z.string().min(1),
  words: words,
  /** The first, second, third … time; the last entry goes on for ever. */
  ladder: z.array(z.strictObject({ amount: money.nullable().default(null), consequence: consequence.nullable().default(null) })).min(1),
  clause: clauseId,
})

/** Violations that the check itself finds, with the finding that proves them. */
const automaticPenalty = z.strictObject({ finding: z.string().min(1), type: z.string().min(1), clause: clauseId })

const ranking = z.strictObject({
  among: z.enum(['pending', 'contenders']),
  weights: z.array(z.strictObject({ criterion: z.enum(['time', 'completeness', 'amount', 'unitPrice', 'signing', 'feedback']), weight: z.string().regex(/^\d+(\.\d+)?$/, 'decimal such as 0.25') })).min(1),
  clause: clauseId,
})

const attribution = z.strictObject({
  assignment: clauseId.nullable().default(null),
  customerChoice: clauseId.nullable().default(null),
  channelPriority: z.strictObject({ order: z.array(words.min(1)).min(1), clause: clauseId }).nullable().default(null),
  firstArrival: clauseId.nullable().default(null),
  sealed: clauseId.nullable().default(null),
  walkIn: z.strictObject({ channels: words.min(1), clause: clauseId }).nullable().default(null),
  /** The word that owns what nobody owns (R12 公共). */
  nobody: z.strictObject({ word: z.string().min(1), clause: clauseId }).nullable().default(null),
})

const regions = z.strictObject({
  /** Which cells tell the customer's place and the seller's region. */
  customer: z.array(fieldId).min(1),
  seller: fieldId,
  /** Severity of selling outside one's region; `blocks` when it is forbidden without a valid reason. */
  crossing: z.strictObject({ severity, blocks: z.boolean(), clause: clauseId, reasonClause: clauseId.nullable().default(null) }).nullable().default(null),
  declared: z.strictObject({ field: fieldId, within: words.min(1), crossing: words.min(1), clause: clauseId }).nullable().default(null),
  /** Reasons that are not valid for a product bought before. */
  notAfterPurchase: z.strictObject({ reasons: words.min(1), clause: clauseId }).nullable().default(null),
})

const filing = z.strictObject({
  /** Filed at least so much before the visit. */
  beforeVisit: z.strictObject({ amount: wholeNumber, unit: z.enum(['day', 'minute']), severity, excusedBySpecial: clauseId.nullable().default(null), clause: clauseId }).nullable().default(null),
  afterSigning: z.strictObject({ workingDays: wholeNumber, clause: clauseId }).nullable().default(null),
  /** Signing before filing is no protection. */
  signingFirst: clauseId.nullable().default(null),
  priority: z.strictObject({ days: wholeNumber, clause: clauseId }).nullable().default(null),
  preReport: z.strictObject({ clause: clauseId, evidenceClause: clauseId }).nullable().default(null),
  /** Who may pre-report for which unit; a unit without a list is free (R16.2). */
  reporters: z.strictObject({ lists: z.record(z.string(), words), clause: clauseId }).nullable().default(null),
})

const visits = z.strictObject({
  /** Signatures that confirm a visit. */
  signatures: z.array(fieldId),
  /** Fields in which a visit must equal the report. */
  mustEqual: z.array(fieldId),
  matchClause: clauseId,
  clause: clauseId,
})

const service = z.strictObject({
  receivedWithin: wholeNumber,
  handledWithin: wholeNumber,
  answeredWithin: wholeNumber,
  importantWords: words,
  clause: clauseId,
  importantClause: clauseId,
})

export const policyPack = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[A-Za-z0-9_-]+$/, 'letters, digits, - and _'),
  edition: z.string().min(1),
  title: bilingual,
  summary: bilingual,
  source: z.strictObject({ document: z.string().min(1), url: z.string().nullable().default(null) }),
  effective: z.strictObject({ from: day, until: day.nullable().default(null) }),
  clauses: z.array(z.strictObject({ id: clauseId, zh: z.string().min(1), en: z.string().min(1) })).min(1),
  kind: z.enum(['protection', 'after-signing', 'service']),
  /** Who owns a customer. */
  party: z.enum(['seller', 'team', 'none']),
  /** What is the same (contract §1). */
  scope: z.enum(['customer', 'customer+project', 'customer+project+purchase', 'customer+estate', 'project', 'visit', 'none']),
  /** Where a register names a person and a company, which of them is the customer. */
  customerIs: z.enum(['customerName', 'company']),
  scopeClause: clauseId.nullable().default(null),
  phone: z.enum(['full', 'masked-3-4', 'masked-4-5']),
  required: z.array(z.strictObject({ field: fieldId, clause: clauseId })).default([]),
  requiredByKind: z.array(z.strictObject({ kinds: words.min(1), fields: z.array(fieldId).min(1), clause: clauseId })).default([]),
  conditional: z.array(conditional).default([]),
  /** Required fields that another cell makes needless (R12.4). */
  waived: z.array(z.strictObject({ fields: z.array(fieldId).min(1), when: condition, clause: clauseId })).default([]),
  placeholders: z.strictObject({ words, clause: clauseId.nullable().default(null) }).default({ words: [], clause: null }),
  enumerations: z.array(z.strictObject({ field: fieldId, allowed: words.min(1), several: z.boolean(), clause: clauseId })).default([]),
  /** Words that head another field in this regulation than elsewhere. */
  headers: z.array(z.strictObject({ field: fieldId, words: words.min(1) })).default([]),
  /** Columns of the template beside the required ones, in order. */
  optional: z.array(fieldId).default([]),
  filing: filing.nullable().default(null),
  approval: approval.nullable().default(null),
  deposit: z.strictObject({ required: z.boolean(), amount: money.nullable().default(null), clause: clauseId }).nullable().default(null),
  protection: protection.nullable().default(null),
  extension: extension.nullable().default(null),
  queue: z.strictObject({ size: wholeNumber, clause: clauseId, lapseClause: clauseId, passClause: clauseId }).nullable().default(null),
  renewal: z.strictObject({ field: fieldId, words: words.min(1), clause: clauseId }).nullable().default(null),
  objection: z.strictObject({ workingDays: wholeNumber, clause: clauseId }).nullable().default(null),
  ban: z.strictObject({ term, clause: clauseId }).nullable().default(null),
  suspension: z.strictObject({ days: wholeNumber, violations: words.min(1), clause: clauseId }).nullable().default(null),
  followUp: z.strictObject({ maxDays: wholeNumber, from: z.enum(['start', 'last']), clause: clauseId }).nullable().default(null),
  collision: z.strictObject({ windowDays: wholeNumber, clause: clauseId, responsibilityClause: clauseId, rewardClause: clauseId.nullable().default(null), reward: money.nullable().default(null) }).nullable().default(null),
  endings: z.strictObject({
    competitor: clauseId.nullable().default(null),
    falseInformation: z.strictObject({ as: z.enum(['invalid', 'terminated']), clause: clauseId }).nullable().default(null),
    disputeInPresence: z.strictObject({ penaltyUnless: words, type: z.string().min(1), clause: clauseId }).nullable().default(null),
  }).default({ competitor: null, falseInformation: null, disputeInPresence: null }),
  ranking: ranking.nullable().default(null),
  attribution: attribution.default({ assignment: null, customerChoice: null, channelPriority: null, firstArrival: null, sealed: null, walkIn: null, nobody: null }),
  regions: regions.nullable().default(null),
  territory: z.strictObject({ places: words, clause: clauseId }).nullable().default(null),
  visits: visits.nullable().default(null),
  privacy: z.strictObject({ fullPhone: clauseId.nullable().default(null), roomNumber: clauseId.nullable().default(null) }).nullable().default(null),
  prices: z.strictObject({ belowList: clauseId.nullable().default(null), bids: clauseId.nullable().default(null) }).nullable().default(null),
  identity: z.strictObject({ checksum: clauseId, adultAge: wholeNumber.nullable().default(null) }).nullable().default(null),
  split: clauseId.nullable().default(null),
  service: service.nullable().default(null),
  points: z.strictObject({ required: wholeNumber, cleaningFrom: wholeNumber, clause: clauseId }).nullable().default(null),
  pool: z.strictObject({ violations: words.min(1), clause: clauseId }).nullable().default(null),
  classification: z.strictObject({ steps: z.array(z.strictObject({ from: money, name: bilingual })).min(1), clause: clauseId }).nullable().default(null),
  targets: clauseId.nullable().default(null),
  quality: clauseId.nullable().default(null),
  notifications: z.array(clauseId).default([]),
  altered: clauseId.nullable().default(null),
  penalties: z.array(penalty).default([]),
  automaticPenalties: z.array(automaticPenalty).default([]),
  commission: z.strictObject({ basis: clauseId, unprotected: clauseId, invalid: clauseId }).nullable().default(null),
})

export type PolicyPack = z.infer<typeof policyPack>
export type ApprovalStage = z.infer<typeof stage>
export type Term = z.infer<typeof term>
