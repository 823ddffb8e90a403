/** All that this room takes from the core, in one place: the port it implements, and how cells and tones are written. */
export { highlightFormula, readHighlightFormula } from '../../core/workbook/highlight-formula'
export { cellAddress, columnLetters, columnNumber } from '../../core/workbook/row-ref'
export { findTone, toneStyle } from '../../core/workbook/tone-style'
export { showAt } from '../../core/workbook/show-format'
export { WorkbookError } from '../../core/workbook/workbook'
export type {
  CellRun, CellShow, CellValue, Highlight, HighlightRule, MergedBlock, NewSheet, Progress, ReadOptions, SheetGrid, Tone,
  Workbook, WorkbookChanges, WorkbookProblem,
} from '../../core/workbook/workbook'
