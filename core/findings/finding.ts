import type { RowRef } from '../workbook/row-ref'

/** conflict: someone's right is touched · error: the row cannot be judged as written · warning · notice. */
export type Severity = 'conflict' | 'error' | 'warning' | 'notice'

/** A piece of evidence that two rows speak of one customer; `note` never holds a full phone. */
export interface EvidenceNote {
  readonly kind: string
  readonly note: string
}

export interface RankedCriterion {
  readonly criterion: 'time' | 'completeness' | 'amount' | 'unitPrice' | 'signing' | 'feedback'
  /** Decimal strings: the weight of the pack, the value from 0 to 1, and their product. */
  readonly weight: string
  readonly value: string
  readonly points: string
}

export type Consequence = 'warning' | 'fine' | 'dismissal' | 'suspension' | 'demotion' | 'cleaning'

/**
 * What each finding carries, by code. `field` is a field id, `cell` an address such as "C7",
 * days are YYYY-MM-DD, money is a decimal string in yuan.
 */
export interface FindingData {
  'header.missing': { readonly field: string }
  'header.ambiguous': { readonly field: string; readonly columns: readonly string[] }
  'cell.unreadable': { readonly field: string; readonly cell: string; readonly expected: string; readonly shown: string }
  'field.missing': { readonly field: string; readonly cell: string | null }
  'field.placeholder': { readonly field: string; readonly cell: string; readonly shown: string }
  'field.enum': { readonly field: string; readonly cell: string | null; readonly shown: string; readonly allowed: readonly string[] }
  'phone.malformed': { readonly field: string; readonly cell: string; readonly shown: string }
  'phone.ambiguous-mask': { readonly field: string; readonly cell: string; readonly shown: string }
  'identity.checksum': { readonly field: string; readonly cell: string | null; readonly kind: 'resident' | 'credit-code' | 'other' }
  'identity.minor': { readonly age: number }
  /** `holder` filed the row that stands; `owner` is whose the customer is by assignment or ruling, where that is another. */
  'duplicate.active': { readonly holder: string | null; readonly until: string | null; readonly evidence: readonly EvidenceNote[]; readonly mirror: boolean; readonly owner?: string }
  'duplicate.possible': { readonly evidence: readonly EvidenceNote[]; readonly settle: readonly string[] }
  /** `filedBy`: another filed it, and it had been given to who files it again; `owner` where it is neither's today. */
  'duplicate.self': { readonly until: string | null; readonly filedBy?: string; readonly owner?: string }
  'duplicate.ban': { readonly since: string; readonly until: string }
  'collision.visit': { readonly day: string; readonly region: string; readonly sellers: readonly string[]; readonly responsible: readonly string[] }
  /** `awaiting`: the reason is one that is allowed, and its approval has not come yet. */
  'region.crossing': { readonly customerRegion: string; readonly sellerRegion: string; readonly reason: string | null; readonly allowed: boolean; readonly awaiting: boolean }
  'region.undeclared': { readonly declared: string; readonly computed: 'within' | 'crossing'; readonly place: string }
  'region.outside-territory': { readonly place: string; readonly territory: readonly string[] }
  'filing.late': { readonly due: string | null; readonly against: 'visit' | 'visit-hour' | 'signing' | 'first-contact'; readonly minutes: number | null }
  'filing.same-day': { readonly day: string }
  'filing.after-signing': { readonly signedOn: string }
  'filing.future': { readonly filedOn: string }
  'filing.reporter': { readonly unit: string; readonly reporter: string }
  'approval.missing': { readonly stage: string }
  'approval.order': { readonly stage: string; readonly before: string }
  'approval.overdue': { readonly due: string }
  'activity.before-approval': { readonly activity: 'visit' | 'signing' | 'talks' | 'deposit'; readonly day: string; readonly approvedOn: string | null }
  'deposit.unpaid': { readonly required: string | null }
  'deposit.late': { readonly paidOn: string; readonly lastDay: string }
  'protection.expiring': { readonly until: string; readonly daysLeft: number }
  'protection.expired': { readonly until: string }
  'extension.granted': { readonly appliedOn: string; readonly from: string; readonly until: string }
  'extension.late': { readonly appliedOn: string; readonly lastDay: string }
  'extension.exhausted': { readonly appliedOn: string; readonly limit: number }
  'queue.position': { readonly position: number; readonly startsOn: string; readonly holderUntil: string }
  'queue.full': { readonly size: number }
  'queue.lapsed': { readonly signedOn: string }
  'followup.gap': { readonly since: string; readonly days: number; readonly limit: number }
  'objection.open': { readonly since: string; readonly by: string | null }
  'objection.late': { readonly lastDay: string }
  'objection.rejected': { readonly reason: 'late' | 'no-evidence' | 'not-applicant'; readonly lastDay: string | null }
  'attribution.decided': { readonly owner: string | null; readonly ground: AttributionGround }
  'attribution.contested': { readonly parties: readonly string[]; readonly reason: 'tie' | 'contradiction'; readonly cells?: readonly string[] }
  'attribution.customer-choice': { readonly expiredOn: string; readonly followedUpOn: string }
  'attribution.ranked': { readonly rank: number; readonly of: number; readonly score: string; readonly criteria: readonly RankedCriterion[] }
  'walkin.matched': { readonly owner: string | null; readonly ground: AttributionGround }
  'seller.suspended': { readonly since: string; readonly until: string }
  'penalty.due': { readonly person: string; readonly type: string; readonly amount: string | null; readonly consequence: Consequence | null; readonly occurrence: number; readonly day: string }
  /**
   * `cell` null: the column of the field is gone, or, for `id`, the row numbered `from`. `from` null: the seal kept no text,
   * "" an empty cell. `since` is the day of the seal.
   */
  'record.altered': { readonly field: string; readonly cell: string | null; readonly from: string | null; readonly to: string | null; readonly since: string | null }
  'calendar.unpublished': { readonly years: readonly number[] }
  /** `reason` is the word of the statement's exclusion; `zh` and `en` say it in its own sentence. `cell` is where to mend it, null where nothing can be. */
  'commission.excluded': { readonly reason: string; readonly cell: string | null; readonly zh: string; readonly en: string }
  'commission.split': { readonly trouble: 'not-whole' | 'unreadable' | 'negative' | 'duplicate-person' | 'cooperation-without-split'; readonly total: string | null; readonly cell: string | null }
  /** `plan` is the version that comes nearest to the day of signing. */
  'commission.no-rate': { readonly plan: string | null; readonly signedOn: string; readonly cell: string | null }
  /** A cell of the sheet 提成方案 that no plan can be made of; `shown` is what stands there, "" for nothing. */
  'plan.unreadable': { readonly cell: string; readonly shown: string; readonly zh: string; readonly en: string }
  'registration.renewal': { readonly previous: string | null }
  'price.below-list': { readonly quoted: string; readonly list: string }
  'price.above-bid': { readonly ours: string; readonly lowest: string; readonly bidder: string | null }
  'visit.mismatch': { readonly field: string; readonly day: string }
  'privacy.full-phone': { readonly field: string; readonly cell: string }
  'privacy.room-number': { readonly field: string; readonly cell: string }
  'service.overdue': { readonly step: 'received' | 'handled' | 'answered'; readonly due: string }
  'service.important': { readonly shown: string }
  'service.repeat': { readonly times: number }
  'event.unknown-registration': { readonly registrationId: string; readonly cell: string }
  'event.unknown-kind': { readonly shown: string; readonly cell: string }
  'event.before-filing': { readonly day: string; readonly kind: string; readonly cell: string | null }
  'event.contradiction': { readonly day: string; readonly kinds: readonly string[]; readonly cells: readonly string[] }
  'amount.negative': { readonly field: string; readonly cell: string }
  'date.order': { readonly earlier: string; readonly later: string; readonly cell: string | null }
  'signature.undated': { readonly stage: string; readonly cell: string | null }
  'register.duplicate-id': { readonly id: string }
  /** A row of 报备设置 that says nothing usable; `zh` and `en` say what it lacks. */
  'settings.unreadable': { readonly cell: string; readonly zh: string; readonly en: string }
  /** What the subject's book says otherwise than the book of `related`, which was read first and holds. */
  'settings.differ': { readonly what: SettingKind; readonly name: string; readonly cell: string; readonly shown: string; readonly heldCell: string; readonly held: string }
  'ruling.applied': { readonly what: string; readonly who: string; readonly day: string; readonly why: string }
  'ruling.unmatched': { readonly id: string }
}

/** What two books can say differently: the regulation, a number or choice of it, a day off, a commission plan. */
export type SettingKind = 'policy' | 'rule' | 'holiday' | 'plan'

/** On what ground an owner was decided. */
export type AttributionGround = 'first-filed' | 'first-arrival' | 'channel-priority' | 'assignment' | 'named-by-customer' | 'contact-record' | 'earlier-report' | 'ruling' | 'region' | 'ranking' | 'public'

export type FindingCode = keyof FindingData

/** One fact worth telling about a row (or a sheet, whose subject row is its header row). */
export type FindingOf<C extends FindingCode> = {
  readonly [K in C]: {
    readonly code: K
    readonly severity: Severity
    readonly subject: RowRef
    /** The rows it speaks of; the first is the one to open. */
    readonly related: readonly RowRef[]
    /** The clause it rests on ("R11.3b"); null where no clause speaks. */
    readonly clause: string | null
    readonly data: FindingData[K]
  }
}[C]

export type Finding = FindingOf<FindingCode>
