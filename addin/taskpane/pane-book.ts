import type { Workbook } from './core-bridge'

/** The cells of one row to go to, counted from 1. */
export interface RowPlace {
  readonly sheet: string
  readonly row: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** The workbook as the pane needs it: the port, and a way to show a row and to hear of changes. */
export interface PaneBook extends Workbook {
  /** Brings a row into view and selects it. */
  showRow(place: RowPlace): Promise<void>
  /** Calls `changed` when cells change by another hand than ours; answers how to stop. */
  watch(changed: () => void): Promise<() => void>
}
