/** A cell as Excel stores it: a date is its serial number, never a `Date`; an error value is its text (`#N/A`). */
export type CellValue = string | number | boolean | null

/** A merged block, rows and columns counted from 1, both ends included. */
export interface MergedBlock {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/**
 * A sheet as a grid of raw cells. Rows and columns are counted from 1, as Excel shows them.
 * `cell` answers null outside the used block, so callers need no bounds of their own.
 */
export interface SheetGrid {
  readonly sheet: string
  /** First and last row and column that hold anything; an empty sheet has lastRow 0. */
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
  readonly dateSystem: 1900 | 1904
  readonly merged: readonly MergedBlock[]
  cell(row: number, column: number): CellValue
}

/** How a written cell is to be shown. `text` guards values that begin with = + - @; `money` has two decimals, `percent` shows 0.035 as 3.50%. */
export type CellShow = 'general' | 'text' | 'day' | 'integer' | 'money' | 'percent'

/** Cells to write, one below the other. Every cell that no run names stays as it is. */
export interface CellRun {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly values: readonly CellValue[]
  readonly show: CellShow
}

/** One conditional format: rows whose owned status cell equals `equals` are shown in `tone`. */
export interface HighlightRule {
  readonly equals: string
  readonly tone: Tone
}

/** Tones are drawn with a fill, a font colour and (for conflict and error) bold text, never by colour alone. */
export type Tone = 'conflict' | 'error' | 'warning' | 'waiting' | 'good' | 'quiet'

/** The conditional formats of one register: over rows first–last and columns left–right, keyed on `statusColumn`. */
export interface Highlight {
  readonly sheet: string
  readonly firstRow: number
  readonly lastRow: number
  readonly left: number
  readonly right: number
  readonly statusColumn: number
  readonly rules: readonly HighlightRule[]
}

/** Everything one write-back asks of a workbook. Sheets named in `sheets` are made when they are missing. */
export interface WorkbookChanges {
  readonly runs: readonly CellRun[]
  readonly highlights: readonly Highlight[]
  readonly newSheets: readonly NewSheet[]
}

/** A sheet to add at the end; its cells are written as `rows` from A1. */
export interface NewSheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  /** Column widths in characters, in order; omitted columns keep the default. */
  readonly widths: readonly number[]
  /** How cells are shown, row by row beside `rows`; what is omitted is `general`. Rows shown alike may share one list. */
  readonly shows?: readonly (readonly CellShow[])[]
}

/** Progress of long work: `done` of `total` units; the receiver may throw to cancel. */
export type Progress = (done: number, total: number) => void

export interface ReadOptions {
  readonly progress?: Progress
  readonly signal?: AbortSignal
}

/** The port: all that the core ever asks of a workbook. */
export interface Workbook {
  /** The name findings use for this book (a file's base name). */
  readonly book: string
  sheetNames(): Promise<readonly string[]>
  readSheet(name: string, options?: ReadOptions): Promise<SheetGrid>
  apply(changes: WorkbookChanges, options?: ReadOptions): Promise<void>
}

/** What is wrong with a workbook as a whole. Findings are about cells; this is about the file. */
export type WorkbookProblem =
  | 'not-found' | 'is-folder' | 'no-registers' | 'not-a-workbook' | 'encrypted' | 'legacy-xls' | 'truncated' | 'bomb'
  | 'no-header' | 'header-tie' | 'no-such-sheet' | 'read-only' | 'in-use' | 'disk-full' | 'too-large' | 'unreadable' | 'no-such-folder'

/** Thrown by adapters, caught once in the shell, which says `problem` in the user's language. */
export class WorkbookError extends Error {
  constructor(readonly problem: WorkbookProblem, readonly detail: Readonly<Record<string, string | number>> = {}, options?: { cause?: unknown }) {
    super(`${problem} ${JSON.stringify(detail)}`, options)
    this.name = 'WorkbookError'
  }
}
