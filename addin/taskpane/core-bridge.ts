/** All that the pane takes from the core, in one place. */
export {
  applySettings, CATALOGUE, chinaHolidays, columnLetters, countReview, evidenceWord, explainVerdict, FIELD_IDS, fieldTitle, findPack, isFieldId, listSettings,
  lookUp, message, OWNED_HEADERS, PolicyError, printSettings, readDay, readRegisters, readSettings, review, SETTINGS_SHEET, shippedPacks, STATUS_TONE, statusWord, writeBack,
} from '../../core/index'
export type {
  BookSettings, CellValue, ExplainSection, Finding, Language, Layout, MergedBlock, PolicyPack, Review, RowRef, Severity,
  SheetGrid, Status, Tone, Verdict, Workbook, WorkbookChanges,
} from '../../core/index'
