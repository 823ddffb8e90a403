import type { Finding } from '../findings/finding'
import type { FieldId } from '../registration/fields'
import type { Layout, RegisterEvent, Registration } from '../registration/registration'
import type { SheetGrid } from '../workbook/workbook'

/** One sheet of one book, as it is handed in. */
export interface BookSheet {
  readonly book: string
  readonly grid: SheetGrid
}

/** An administrator's correction of a header; it outranks every rule. `field` null leaves the column unread. */
export interface HeaderMapping {
  readonly book?: string
  readonly sheet?: string
  readonly header: string
  readonly field: FieldId | null
}

export interface RegisterSettings {
  readonly mapping: readonly HeaderMapping[]
  /** Only these sheets are registers; sheets of events are read all the same. */
  readonly sheets?: readonly string[]
}

/** Why the registers cannot be read as a whole. */
export interface RegisterProblem {
  readonly problem: 'no-header' | 'header-tie'
  readonly detail: Readonly<Record<string, string | number>>
}

/** All that the sheets hold: registrations in the order of books, sheets and rows, and the events that speak of them. */
export interface Registers {
  readonly layouts: readonly Layout[]
  readonly registrations: readonly Registration[]
  readonly events: readonly RegisterEvent[]
  /** Findings of sheets; those of rows come later. */
  readonly findings: readonly Finding[]
  readonly eventSheets: readonly { readonly book: string; readonly sheet: string }[]
  readonly problem: RegisterProblem | null
}
