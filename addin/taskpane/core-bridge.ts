/** All that the pane takes from the core, in one place. */
export {
  applySettings, CATALOGUE, chinaHolidays, columnLetters, countReview, evidenceWord, explainEmpty, explainExclusion, explainPlanMistake, explainRemedy, explainVerdict, findAllAlterations,
  FIELD_IDS, fieldTitle, findPack, formatFen, isFieldId, listSettings, lookUp, message, moneyOfCell, openCustomers, OWNED_HEADERS, percentText, PLAN_SHEET, PolicyError, printSettings, printSummary,
  rateOfText, readDay, readPlans, readPlanSheet, readRegisters, readSettings, review, SETTINGS_SHEET, sealBook, shippedPacks, STATUS_TONE, statusWord, summarise, traceLine, writeBack, writePlanSheet,
} from '../../core/index'
export type {
  BookSettings, CellValue, Day, Exclusion, ExplainSection, Fen, Finding, Language, Layout, Line, MergedBlock, NewSheet, Plan, PlanMistake, PlansRead, PolicyPack, PrintedRecord, Review, Sealing, SealingBook, RowRef, Severity,
  SheetGrid, Status, Summary, Tone, Verdict, Workbook, WorkbookChanges,
} from '../../core/index'
