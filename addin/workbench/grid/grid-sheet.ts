import type { Block } from '../host/host-model'
import type { Axis } from './axis'

/** How a cell is drawn. Colours as CSS; null takes the sheet's own. */
export interface CellLook {
  readonly align: 'left' | 'right' | 'center'
  readonly fill: string | null
  readonly color: string | null
  readonly bold: boolean
}

/** What stands beside a row's number so that its colour never speaks alone: a shape and a word. */
export interface RowMark {
  readonly shape: 'conflict' | 'error' | 'warning' | 'waiting' | 'good' | 'quiet' | 'other'
  readonly word: string
}

/** A sheet as the grid draws it. Rows and columns count from 1. */
export interface GridSheet {
  readonly name: string
  readonly rows: Axis
  readonly columns: Axis
  /** Rows and columns that stay in place while the rest scrolls. */
  readonly frozen: { readonly rows: number, readonly columns: number }
  /** The last row and column that hold anything; 0 for an empty sheet. */
  readonly lastRow: number
  readonly lastColumn: number
  text(row: number, column: number): string
  look(row: number, column: number): CellLook
  mark(row: number): RowMark | null
  /** The merged block that covers a cell; null for a cell of its own. */
  merged(row: number, column: number): Block | null
}
