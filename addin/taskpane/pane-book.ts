import type { Workbook } from './core-bridge'

/** The cells of one row to go to, counted from 1. */
export interface RowPlace {
  readonly sheet: string
  readonly row: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** A row by its place in the workbook, counted from 1. */
export type PlacedRow = Pick<RowPlace, 'sheet' | 'row'>

/** The workbook as the pane needs it: the port, and ways to show a row, to hear of changes, and to follow the cursor. */
export interface PaneBook extends Workbook {
  /** Brings a row into view and selects it. */
  showRow(place: RowPlace): Promise<void>
  /** Calls `changed` when cells change by another hand than ours; answers how to stop. */
  watch(changed: () => void): Promise<() => Promise<void>>
  /** Calls `moved` when the user goes to other cells or to another sheet; answers how to stop. */
  watchSelection(moved: () => void): Promise<() => Promise<void>>
  /** The row the user is at. */
  selectedRow(): Promise<PlacedRow>
}
