/** All that the workbench takes from the core, in one place. */
export { cellAddress, columnLetters } from '../../core/workbook/row-ref'
export { findTone } from '../../core/workbook/tone-style'
export { readHighlightFormula } from '../../core/workbook/highlight-formula'
export { WorkbookError } from '../../core/workbook/workbook'
export type { CellRun, CellShow, CellValue, Highlight, NewSheet, Tone, WorkbookChanges, WorkbookProblem } from '../../core/workbook/workbook'
export type { Language } from '../../core/index'
