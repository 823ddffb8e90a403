import type { Day } from '../calendar/day'
import type { WallTime } from '../calendar/wall-time'
import type { Fen } from '../money/fen'
import type { Registration } from '../registration/registration'
import type { RowRef } from '../workbook/row-ref'
import type { MoneyMove } from './money-moves'
import type { RatePlan, RateTable } from './rate-table'
import type { Split } from './split'

/** A signed contract that earns commission, with everything its lines depend on. */
export interface Contract {
  /** Index of its registration among the verdicts. */
  readonly index: number
  readonly registration: Registration
  /** The registration's row, or the further line that bears the contract. */
  readonly ref: RowRef
  readonly id: string | null
  readonly contractNo: string | null
  readonly signedAt: WallTime
  readonly signedOn: Day
  /** The contract's amount; null where the base needs none and none is written. */
  readonly amount: Fen | null
  /** What earns at the signing; null where what is received earns. */
  readonly base: Fen | null
  /** Receipts (where the plan asks for them) and refunds (where it claws back), in order of time. */
  readonly moves: readonly MoneyMove[]
  readonly plan: RatePlan
  readonly split: Split
  /** The rates of each part of the split, in the same order. */
  readonly tables: readonly RateTable[]
  /** The first-order bonus it brings; 0 for none. */
  readonly bonus: Fen
}
