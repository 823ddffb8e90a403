/** All that the pane takes from the core, in one place. */
export {
  addFen, applySettings, basis, CATALOGUE, chinaHolidays, closedOf, closePeriod, columnLetters, compareWithSnapshot, countReview, dayToSerial, evidenceWord, explainCause, explainComparison, explainEmpty, explainExclusion, explainPlanMistake, explainRemedy, explainVerdict, findAllAlterations,
  FIELD_IDS, fieldTitle, findPack, formatFen, isFieldId, joinPlans, judgeContracts, joinSettings, listSettings, lookUp, lookUpNoteWords, message, moneyOfCell, negateFen, NO_SETTINGS, openCustomers, OWN_PACK, OWNED_HEADERS, percentText, PLAN_SHEET, PolicyError, printOwnPack, printSettings, printSummary, problemMessage,
  rateOfText, readClosing, readDay, readFen, readOwnPack, readPlans, readPlanSheet, readRegisters, readSettings, readSnapshot, review, SETTINGS_SHEET, sealBook, shippedPacks, STATUS_TONE, statusWord, summarise, traceLine, writeBack, writeClosing, writePlanSheet, unreadableFacts, zeroFen,
} from '../../core/index'
export type {
  BookSettings, CellShow, CellValue, Day, Difference, Exclusion, ExplainSection, Fen, Finding, JoinedPlans, JoinedSettings, Language, Layout, Line, MergedBlock, NewSheet, PeriodSnapshot, Plan, PlanMistake, PlansRead, PolicyPack, PrintedRecord, Registers, Review, Sealing, SealingBook, RowRef, Severity,
  SheetGrid, SnapshotComparison, Status, Summary, Tone, Verdict, Workbook, WorkbookChanges,
} from '../../core/index'
