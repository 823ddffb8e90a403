/** All that this room takes from the core, in one place. */
export { columnLetters, columnNumber } from '../../../core/workbook/row-ref'
export { readHighlightFormula } from '../../../core/workbook/highlight-formula'
export { showFormat } from '../../../core/workbook/show-format'
export { findTone } from '../../../core/workbook/tone-style'
export type {
  CellRun, CellShow, CellValue, Highlight, HighlightRule, MergedBlock, NewSheet, ReadOptions, SheetGrid, Workbook, WorkbookChanges,
} from '../../../core/workbook/workbook'
