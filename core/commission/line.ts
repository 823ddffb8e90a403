import type { Day } from '../calendar/day'
import type { Fen } from '../money/fen'
import type { RowRef } from '../workbook/row-ref'
import type { PlanBase, TierMode, TierSpan } from './plan'
import type { TierSlice } from './fill-tiers'
import type { RateSource } from './rate-table'

/**
 * sale: earned at the signing · receipt: paid as money came in · refund: clawed back ·
 * rerate: 全额 steps reached in this period raise what an earlier period paid.
 */
export type LineKind = 'sale' | 'receipt' | 'refund' | 'rerate'

/** One amount for one person, and everything it was computed from. */
export interface Line {
  readonly kind: LineKind
  readonly id: string | null
  readonly ref: RowRef
  readonly contractNo: string | null
  /** The day the line belongs to. */
  readonly day: Day
  readonly person: string
  /** null where no team is known. */
  readonly team: string | null
  /** What the rate is taken of; negative for a refund. */
  readonly base: Fen
  /** The rates used, joined with "/". */
  readonly rate: string
  readonly share: string
  /** Bonus included. */
  readonly amount: Fen
  readonly plan: string
  readonly clause: string | null
  readonly trace: LineTrace
}

export interface LineTrace {
  readonly signedOn: Day
  /** The row that tells of the receipt or refund; the registration's own for a sale. */
  readonly source: RowRef
  readonly plan: RateSource
  readonly baseKind: PlanBase
  readonly mode: TierMode
  readonly per: TierSpan
  /** The whole base of the contract, or of this person where steps are filled by person. */
  readonly filled: Fen
  /** What stood in the steps before it. */
  readonly level: Fen
  readonly tiers: readonly TierSlice[]
  readonly bound: 'cap' | 'floor' | null
  /** Of the whole contract, before the split: this line's commission and bonus. */
  readonly commission: Fen
  readonly bonus: Fen
  /** For receipts and refunds: how much of what the line follows; null for a sale, or where all of it goes at once. */
  readonly part: { readonly amount: Fen; readonly of: Fen } | null
  readonly splitClause: string | null
  /** For a line that makes good a higher step: the rates that earlier periods used. */
  readonly rateBefore: string | null
}
