import type { Day } from '../calendar/day'
import type { Finding } from '../findings/finding'
import type { Registration } from '../registration/registration'
import type { EndingKind } from './facts'

export type Status =
  | 'pending' | 'rejected' | 'blocked' | 'invalid' | 'queued' | 'lapsed' | 'active' | 'expired' | 'abandoned' | 'disputed'
  | 'terminated' | 'signed' | 'unprotected' | 'public' | 'raised' | 'received' | 'clarifying' | 'handled' | 'answered'

/** One stretch of a row's protection and how its last day came about. */
export interface Stretch {
  readonly what: 'start' | 'deposit' | 'confirmed-visit' | 'opening' | 'extension' | 'queue'
  readonly from: Day
  /** null: without end. */
  readonly until: Day | null
  readonly clause: string
  /** The plain last day, before holidays and rolling; equal to `until` where neither moved it. */
  readonly plainUntil: Day | null
  /** Public-holiday days that lengthened it. */
  readonly holidays: readonly Day[]
  readonly rolledFrom: Day | null
}

/** What led to a verdict, for sentences and for the commission. */
export interface Trace {
  readonly filedOn: Day | null
  readonly approvedOn: Day | null
  readonly depositOn: Day | null
  readonly signedOn: Day | null
  readonly endedOn: Day | null
  /** What ended it early; null when nothing did. */
  readonly ending: EndingKind | null
  /** The approval stage that is waited for; null when none is, or where there is one stage only. */
  readonly waitingFor: string | null
  readonly stretches: readonly Stretch[]
  /** The clause that decides the status; null where none does. */
  readonly clause: string | null
}

/** What the engine says of one registration on the day it was asked for. */
export interface Verdict {
  /** Dense index of the row in the review. */
  readonly index: number
  readonly registration: Registration
  /** null: filed after `asOf`, not judged. */
  readonly status: Status | null
  readonly effectiveOn: Day | null
  readonly expiresOn: Day | null
  readonly daysLeft: number | null
  /** Who owns the customer on `asOf`; null when nobody does or a person must decide. */
  readonly owner: string | null
  /** Who filed it: the seller or the unit, as the pack says; null where the cell is blank. */
  readonly party: string | null
  readonly findings: readonly Finding[]
  readonly trace: Trace
}
