import type { WallTime } from '../calendar/wall-time'
import type { Fen } from '../money/fen'
import type { RowRef } from '../workbook/row-ref'
import type { FIELDS, FieldId } from './fields'
import type { Phone } from './phone'
import type { Share } from './share'

/** What an approval cell says. `doubt` waits for a person; `unknown` words are reported and count as pending. */
export type Approval = 'approved' | 'rejected' | 'pending' | 'doubt'

interface ValueOf {
  readonly text: string
  readonly time: WallTime
  readonly phone: readonly Phone[]
  readonly amount: Fen
  readonly number: number
  readonly flag: boolean
  readonly approval: Approval
  readonly share: readonly Share[]
  readonly identity: string
  /** One chosen word, as the cell writes it with the tick marks taken off; several are joined with 、. */
  readonly choice: string
}

/** The decoded cells of a row by field. A blank or unreadable cell is undefined. */
export type FieldValues = { readonly [F in FieldId]?: ValueOf[(typeof FIELDS)[F]['kind']] | undefined }

/** One signature of an approval chain; `day` is undefined where the register gives no date. */
export interface StageSignature {
  readonly approval: Approval | undefined
  readonly at: WallTime | undefined
}

/** Why a cell gave no value. */
export interface CellTrouble {
  readonly field: FieldId | `stage.${string}`
  /** "C7" */
  readonly cell: string
  readonly trouble: 'unreadable' | 'placeholder' | 'malformed-phone' | 'ambiguous-mask'
  /** What kind of thing was expected. */
  readonly expected: string
  /** The cell's text with personal data masked, cut to 40 characters. */
  readonly shown: string
}

/** One filing: a row of a register with its further lines. */
export interface Registration {
  readonly ref: RowRef
  /** Further rows of the same registration (products, vehicles, bids). */
  readonly lines: readonly number[]
  /** The decoded further lines, same order as `lines`. */
  readonly lineValues: readonly FieldValues[]
  /** The text of the id cell; null where the register has no number for the row. */
  readonly id: string | null
  readonly values: FieldValues
  /** Signatures by stage key of the pack, in the pack's order; empty where the pack has no stages. */
  readonly stages: readonly StageSignature[]
  readonly troubles: readonly CellTrouble[]
  /** A new row of a pre-check without a filing time: it stands behind what was filed by then (R03.5). */
  readonly unentered?: true
}

/** The words of the event column. `violation` carries its type. */
export type EventKind =
  | 'follow-up' | 'visit' | 'visit-confirmed' | 'extension' | 'deposit' | 'signing' | 'receipt' | 'refund' | 'competitor'
  | 'false' | 'dispute-in-presence' | 'objection' | 'give-up' | 'assignment' | 'violation' | 'withdrawal'

/** One dated event of a registration, from an event sheet. Flat columns are turned into the same by the lifecycle. */
export interface RegisterEvent {
  readonly ref: RowRef
  readonly registrationId: string
  readonly kind: EventKind
  /** The violation's type (虚假报备 …) where kind is `violation`. */
  readonly violation: string | null
  readonly at: WallTime
  readonly amount: Fen | undefined
  readonly person: string | undefined
  readonly remarks: string | undefined
  /** Columns a confirmed visit carries: 姓名, 性别, 手机号码 and the signatures. */
  readonly visitor: FieldValues | undefined
  /** The columns of its sheet, the same object for all its events; not given where an event stands in no sheet. */
  readonly columns?: EventColumns
}

/** The columns of a sheet of events by what they tell; null where the sheet has none. */
export interface EventColumns {
  readonly id: number
  readonly kind: number | null
  readonly at: number | null
  readonly person: number | null
}

/** Where a column of the sheet was found to serve a field. */
export interface Column {
  readonly field: FieldId
  readonly column: number
  readonly header: string
}

/** How one sheet is laid out: enough to write our columns back and to name cells. */
export interface Layout {
  readonly book: string
  readonly sheet: string
  readonly headerRow: number
  readonly firstRow: number
  /** The last row that holds data (totals and blanks below it excluded). */
  readonly lastRow: number
  /** The last used column of the sheet. */
  readonly lastColumn: number
  readonly columns: readonly Column[]
  /** Columns of the approval stages by stage key. */
  readonly stageColumns: readonly { readonly stage: string; readonly approval: number | null; readonly at: number | null }[]
  /** Owned columns that the sheet already has (状态 …), by canonical header. */
  readonly owned: Readonly<Record<string, number>>
}
