import type { FindingCode } from '../../core/findings/finding'
import type { LookUpWord } from '../../core/review/look-up'
import type { Status } from '../../core/lifecycle/verdict'
import type { Ruling } from '../../core/review/rulings'

/** A cell by its header, as it would stand in the sheet; blank texts are blank cells. */
export type Cells = Readonly<Record<string, string | number>>

/**
 * Registers with what the clause makes of them, in the words of the clause. A row takes from `base` what it does not
 * say itself. Findings are written `code`, `code@severity`, `code>related id` or `code@severity>related id`.
 */
export interface CaseFile {
  readonly policy: string
  readonly base: Cells
  readonly cases: readonly Case[]
}

export interface Case {
  readonly name: string
  readonly clauses: readonly string[]
  readonly asOf: string
  readonly rows?: readonly Cells[]
  /** Several books by name. */
  readonly books?: Readonly<Record<string, readonly Cells[]>>
  /** A grid as it stands, titles and totals included. */
  readonly raw?: readonly (readonly (string | number)[])[]
  readonly events?: readonly Cells[]
  readonly set?: readonly string[]
  readonly rulings?: readonly Ruling[]
  /** Registrations that are judged. */
  readonly rowCount?: number
  readonly expect?: Readonly<Record<string, Expected>>
  readonly expectFindings?: readonly string[]
  readonly asks?: readonly Ask[]
  readonly summary?: SummaryExpected
}

export interface Expected {
  readonly status?: Status | null
  readonly effectiveOn?: string | null
  readonly expiresOn?: string | null
  readonly daysLeft?: number | null
  readonly owner?: string | null
  readonly has?: readonly string[]
  readonly lacks?: readonly string[]
  readonly data?: { readonly [C in FindingCode]?: Readonly<Record<string, unknown>> }
}

/** A look-up before filing. */
export interface Ask {
  readonly ask: Readonly<Record<string, string>>
  readonly admin?: boolean
  readonly answer: LookUpWord
  readonly until?: string | null
  readonly from?: string | null
  readonly owner?: string | null
  /** Words that the answer must not hold. */
  readonly silent?: readonly string[]
}

/** Lists hold records; each expected one must be among those printed, by the keys it names. */
export interface SummaryExpected {
  readonly from: string
  readonly to: string
  readonly plan?: unknown
  readonly totals?: { readonly grand?: string; readonly byPerson?: Readonly<Record<string, string>>; readonly byTeam?: Readonly<Record<string, string>> }
  readonly lists?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  /** Lists of which nothing may be printed that has these values. */
  readonly not?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
}
