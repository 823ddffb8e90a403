import type { Language, RowRef } from './core-bridge'
import type { PackedGrid } from './grid-transfer'

/** Where a closed period is kept: the workbook's sheet 提成结账, or a file. */
export type ClosedSource =
  | { readonly kind: 'sheet', readonly grid: PackedGrid }
  | { readonly kind: 'file', readonly text: string }

/** Words in both languages, so that they follow the pane's without asking again. */
export type Both = Readonly<Record<Language, string>>

/** How a statement stands to the closed one of its period. */
export interface ClosedComparison {
  /** `altered`: the sealed record was changed since · `unreadable`: it is none · `other-period`: it is one of something else. */
  readonly state: 'same' | 'different' | 'altered' | 'unreadable' | 'other-period'
  /** The state in one sentence. */
  readonly sentence: Both
  readonly differences: readonly ClosedDifference[]
  /** What all differences come to. */
  readonly change: string
}

/** One amount that would come out differently today. */
export interface ClosedDifference {
  readonly what: 'line' | 'deduction' | 'reward'
  readonly person: string
  readonly contractNo: string | null
  readonly id: string | null
  /** Decimal strings in yuan; null where there is no such amount. */
  readonly before: string | null
  readonly after: string | null
  /** By how much it moved. */
  readonly change: string
  readonly causes: readonly Both[]
  /** Why its contract earns nothing now; null where it still does. */
  readonly excluded: Both | null
  /** Its row in the register as it is now; null where there is none. */
  readonly ref: RowRef | null
}
