/** All that this room takes from the core, in one place. */
export { cellAddress, columnLetters } from '../../core/workbook/row-ref'
export { showAt, showFormat } from '../../core/workbook/show-format'
export { WorkbookError } from '../../core/workbook/workbook'
export { highlightFormula, readHighlightFormula } from '../../core/workbook/highlight-formula'
export { findTone, toneStyle } from '../../core/workbook/tone-style'
export type { ToneStyle } from '../../core/workbook/tone-style'
export type {
  CellRun, CellShow, CellValue, Highlight, MergedBlock, NewSheet, Progress, ReadOptions, SheetGrid, Tone, Workbook, WorkbookChanges, WorkbookProblem,
} from '../../core/workbook/workbook'
