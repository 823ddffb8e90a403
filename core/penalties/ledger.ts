import type { Day } from '../calendar/day'
import type { Consequence } from '../findings/finding'
import type { Fen } from '../money/fen'
import type { RowRef } from '../workbook/row-ref'

/** One violation of one person and what the pack makes of it. */
export interface LedgerEntry {
  readonly person: string
  readonly type: string
  readonly day: Day
  /** 1 for the first time, 2 for the second … */
  readonly occurrence: number
  /** Positive; null where the consequence is no fine. */
  readonly amount: Fen | null
  readonly consequence: Consequence | null
  readonly clause: string
  /** The registration it is about. */
  readonly ref: RowRef
  readonly registrationId: string | null
  /** `event`: reported by a person; `check`: found by the engine. */
  readonly source: 'event' | 'check'
}
