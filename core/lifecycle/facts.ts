import type { Day } from '../calendar/day'
import type { WallTime } from '../calendar/wall-time'
import type { FieldId } from '../registration/fields'
import type { RegisterEvent, Registration } from '../registration/registration'

/** A required cell that says nothing usable. `by` is the clause that requires it. */
export interface Shortfall {
  readonly field: FieldId
  readonly cell: string | null
  /** `blank` and `placeholder` lack something; `unreadable` is told by the cell's own trouble. */
  readonly why: 'blank' | 'placeholder' | 'unreadable'
  readonly clause: string
}

/** How far the approvals have come on the day of the check. */
export interface ChainState {
  readonly state: 'approved' | 'rejected' | 'pending' | 'doubt'
  /** The day of the signature that completes the chain; null until then. */
  readonly completedOn: Day | null
  readonly completedAt: WallTime | null
  /** The stage that is waited for; null when complete or single-stage. */
  readonly waitingFor: string | null
  /** Stages signed out of order: `stage` before `before`. */
  readonly disorder: readonly { readonly stage: string; readonly before: string }[]
  /** Stages signed without a date although the register has a column for it. */
  readonly undated: readonly string[]
}

export type EndingKind = 'competitor' | 'false' | 'dispute-in-presence' | 'give-up' | 'withdrawal'

export interface Ending {
  readonly kind: EndingKind
  readonly on: Day
  readonly person: string | undefined
  readonly remarks: string | undefined
}

/** A visit that was to be confirmed, and what spoke against it. */
export interface VisitCheck {
  readonly on: Day
  readonly confirmed: boolean
  readonly missingSignatures: readonly FieldId[]
  readonly mismatches: readonly FieldId[]
}

/** What is known of one registration on the day of the check, flat columns and events alike. */
export interface Facts {
  readonly index: number
  readonly registration: Registration
  readonly filedAt: WallTime | null
  readonly filedOn: Day | null
  /** The seller or unit that filed. */
  readonly party: string | null
  readonly walkIn: boolean
  /** Filed after the day of the check: unseen. */
  readonly future: boolean
  /** R16: only pre-reported so far. */
  readonly preReportOnly: boolean
  readonly shortfalls: readonly Shortfall[]
  readonly chain: ChainState
  /** The first day it would protect if nobody stood in its way; null while something is waited for. */
  readonly readyOn: Day | null
  readonly depositPaid: boolean
  readonly deposits: readonly Day[]
  readonly extensions: readonly Day[]
  readonly signedAt: WallTime | null
  readonly signedOn: Day | null
  readonly endings: readonly Ending[]
  /** Void from the start (R08.4, R08.5). */
  readonly voided: Ending | null
  /** Arrivals and visits that have happened, in order. */
  readonly visits: readonly WallTime[]
  readonly visitChecks: readonly VisitCheck[]
  readonly followUps: readonly Day[]
  readonly objections: readonly RegisterEvent[]
  /** All events known on the day of the check, in order. */
  readonly events: readonly RegisterEvent[]
}
