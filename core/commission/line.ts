import type { Day } from '../calendar/day'
import type { Fen } from '../money/fen'
import type { RowRef } from '../workbook/row-ref'
import { type Earned, type View, ratesOf, slicesOf } from './earned'
import type { TierSlice } from './fill-tiers'
import type { PlanBase } from './plan'
import type { RateSource } from './rate-table'

/**
 * sale: earned at the signing · receipt: paid as money came in · refund: clawed back ·
 * rerate: 全额 steps reached in this period raise what an earlier period paid.
 */
export type LineKind = 'sale' | 'receipt' | 'refund' | 'rerate'

/** One amount for one person, and everything it was computed from. */
export interface Line {
  readonly kind: LineKind
  readonly person: string
  /** null where no team is known. */
  readonly team: string | null
  /** The rates used, joined with "/". */
  readonly rate: string
  /** "60%", "1/3", "500.00", "rest"; "100%" without a split. */
  readonly share: string
  /** Bonus included. */
  readonly amount: Fen
  readonly clause: string | null
  /** What the lines of everyone who shared in it have in common. */
  readonly trace: LineTrace
  /** How this person's part of the base stands in the steps; several increments where money came in several times. */
  readonly earned: readonly Earned[]
}

/** What the lines of one contract and one day have in common. */
export interface LineTrace {
  readonly id: string | null
  readonly ref: RowRef
  readonly contractNo: string | null
  readonly signedOn: Day
  /** The day the lines belong to. */
  readonly day: Day
  /** The row that tells of the receipt or refund; the registration's own for a sale. */
  readonly source: RowRef
  readonly baseKind: PlanBase
  /** What the rate is taken of; negative for a refund. */
  readonly base: Fen
  readonly bound: 'cap' | 'floor' | null
  /** Of the whole contract, before the split: this day's commission and bonus. */
  readonly commission: Fen
  readonly bonus: Fen
  /** For receipts and refunds: how much of what the line follows; null for a sale, or where all of it goes at once. */
  readonly part: { readonly amount: Fen; readonly of: Fen } | null
  readonly splitClause: string | null
  /** Whether a rerate takes everything back because the split fixes more than the contract now brings. */
  readonly voided: boolean
}

/** The version and override whose rates a line used. */
export function lineSource({ earned }: Line): RateSource | null {
  return earned[0]?.table.source ?? null
}

/** The steps that a line's base fell into, each with its rate. */
export function lineTiers({ earned }: Line): readonly TierSlice[] {
  return earned.flatMap((one) => slicesOf(one, 'now'))
}

/** The rates of a line, "0.03" or "0.03/0.05"; those of earlier periods for `before`. */
export function lineRates(earned: readonly Earned[], view: View): string {
  const [only] = earned
  if (earned.length === 1 && only) return ratesOf(only, view)
  return [...new Set(earned.map((one) => ratesOf(one, view)))].join('/')
}
