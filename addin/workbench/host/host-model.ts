import type { Block } from './block'
import type { CellValue } from './port'
import type { SheetCells } from './sheet-cells'

export type { Block } from './block'

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden'

/** A custom conditional format: `formula` is written for the top left cell of `block`. */
export interface HostConditionalFormat {
  readonly id: string
  /** Wire name of its kind: "Custom", "CellValue", "DataBar" … Only "Custom" can be made here. */
  readonly type: string
  block: Block
  priority: number
  stopIfTrue: boolean
  formula: string
  fill: string | null
  color: string | null
  bold: boolean | null
}

export interface HostTable {
  readonly id: string
  name: string
  block: Block
  showHeaders: boolean
  showTotals: boolean
  style: string
}

/** A name of the workbook, or of one sheet when `scope` holds that sheet's id. */
export interface HostName {
  readonly name: string
  formula: string
  visible: boolean
  comment: string
  readonly scope: string | null
}

/** One format put directly on a block: `property` is its path below `format`, such as "fill/color". */
export interface DirectFormat {
  readonly block: Block
  readonly property: string
  readonly value: string | number | boolean
}

/** Input rules of a block, as the client sends them. */
export interface HostValidation {
  readonly block: Block
  readonly property: string
  readonly json: string
}

/** A sheet as the host keeps it: the cells, and what lies over them. */
export interface HostSheet {
  readonly id: string
  name: string
  visibility: SheetVisibility
  /** Writing to a protected sheet is refused, as Excel does. */
  locked: boolean
  /** Made after the book was opened, so that saving must add it. */
  readonly added: boolean
  readonly cells: SheetCells
  conditionalFormats: HostConditionalFormat[]
  /** Those taken away since the sheet was opened, so that saving can take them out of the file. */
  readonly removedFormats: HostConditionalFormat[]
  merged: readonly Block[]
  tables: HostTable[]
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: Set<number>
  /** Widths in points, where they differ from the default. */
  readonly columnWidths: Map<number, number>
  readonly formats: DirectFormat[]
  readonly validations: HostValidation[]
  frozen: { readonly rows: number, readonly columns: number }
}

/** A workbook as the host keeps it. */
export interface HostModel {
  readonly name: string
  readonly dateSystem: 1900 | 1904
  /** Every write is refused with AccessDenied. */
  readonly readOnly: boolean
  readonly sheets: HostSheet[]
  readonly names: HostName[]
  readonly settings: Map<string, string>
  readonly properties: Map<string, string>
  /** The next identity of a sheet, table or conditional format. */
  nextId(): string
  /** Makes an empty sheet at the end. */
  addSheet(name: string): HostSheet
}

/** A sheet to begin with: `rows` from A1. */
export interface SheetSeed {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  readonly visibility?: SheetVisibility
  readonly merged?: readonly Block[]
  readonly locked?: boolean
}

/** What a file knows of a sheet beyond its cells; every part may be missing. */
export interface SheetView {
  readonly visibility?: SheetVisibility
  readonly locked?: boolean
  /** The number format of a cell as the file has it; null is "General". */
  numberFormat?(row: number, column: number): string | null
  /** Width in characters; null is the default. */
  columnWidth?(column: number): number | null
  readonly hiddenColumns?: readonly number[]
  readonly hiddenRows?: readonly number[]
  readonly tables?: readonly { readonly name: string, readonly block: Block }[]
  readonly conditionalFormats?: readonly Omit<HostConditionalFormat, 'id'>[]
  readonly frozen?: { readonly rows: number, readonly columns: number }
}
