import type { CheckRequest } from './check-request'
import type { RowRef, Severity } from './core-bridge'
import type { PackedGrid } from './grid-transfer'

/** Where the commission plans come from: the sheet 提成方案, a file, or nowhere, for the regulation's own figures alone. */
export type PlanSource =
  | { readonly kind: 'sheet', readonly grid: PackedGrid }
  | { readonly kind: 'file', readonly name: string, readonly text: string }
  | { readonly kind: 'none' }

/** A statement is judged as of its last day, `asOf`. */
export interface StatementRequest extends CheckRequest {
  /** YYYY-MM-DD */
  readonly from: string
  readonly plans: PlanSource
}

/** One mistake of a plan. An error leaves the plan out; with a warning it is used. */
export interface PlanTrouble {
  readonly severity: 'error' | 'warning'
  /** A cell of the sheet, or a path in the file: "[0].tiers.steps[1].rate". */
  readonly place: string
  /** One sentence with the place and what is allowed there. */
  readonly sentence: string
  /** What is allowed there, alone. */
  readonly allowed: string
}

/** What a person gets, as decimal strings in yuan. */
export interface PersonTotal {
  readonly person: string
  readonly team: string | null
  readonly amount: string
  /** The amount as a part of the largest one, from -1 to 1, for drawing. */
  readonly part: number
  readonly lines: number
}

/** A list of the regulation's own figures, ready to be shown: each record as pairs of title and value. */
export interface StatementList {
  readonly id: string
  readonly title: string
  readonly records: readonly StatementRecord[]
}

export interface StatementRecord {
  readonly ref: RowRef | null
  readonly severity: Severity | null
  readonly values: readonly RecordValue[]
}

export interface RecordValue {
  readonly title: string
  readonly value: string
  readonly sentence: boolean
  /** The number it stands for, and whether that is money. */
  readonly figure: { readonly number: number, readonly isMoney: boolean } | null
}

export interface Statement {
  readonly packId: string
  readonly packTitle: string
  readonly from: string
  readonly to: string
  readonly plans: readonly string[]
  readonly people: readonly PersonTotal[]
  readonly teams: readonly { readonly team: string | null, readonly amount: string }[]
  readonly grand: string
  readonly lines: number
  readonly excluded: number
  readonly lists: readonly StatementList[]
  /** Why there are no lines, in one sentence. */
  readonly emptyBecause: string | null
  readonly warnings: readonly PlanTrouble[]
}

/** The statement, or everything that is wrong with the plans. */
export type StatementAnswer = { readonly statement: Statement, readonly troubles: readonly PlanTrouble[] } | { readonly statement: null, readonly troubles: readonly PlanTrouble[] }

/** One amount for a person with the way it came about. */
export interface StatementLine {
  readonly ref: RowRef
  readonly contractNo: string | null
  readonly id: string | null
  readonly day: string
  readonly amount: string
  /** The sum itself: "83600.60×3%=2508.018". */
  readonly arithmetic: string
  readonly steps: readonly { readonly title: string, readonly text: string }[]
  readonly clause: string | null
  readonly quote: string | null
}

/** A contract that earns nothing: why, and what would change that. */
export interface ExcludedContract {
  readonly ref: RowRef
  readonly contractNo: string | null
  readonly id: string | null
  readonly person: string | null
  readonly signedOn: string
  readonly reason: string
  readonly remedy: string
  readonly clause: string | null
  readonly quote: string | null
}
