/** All that the pane takes from the core, in one place. */
export {
  addContractFindings, addFen, applySettings, CATALOGUE, chinaHolidays, closedOf, closePeriod, columnLetters, compareWithSnapshot, countReview, dayToSerial, evidenceWord, explainCause, explainComparison, explainEmpty, explainExclusion, explainPlanMistake, explainRemedy, explainVerdict, findAllAlterations,
  FIELD_IDS, fieldTitle, findPack, formatFen, isFieldId, joinPlans, joinSettings, listSettings, lookUp, message, moneyOfCell, negateFen, openCustomers, OWNED_HEADERS, percentText, PLAN_SHEET, planFindings, PolicyError, printSettings, printSummary,
  rateOfText, readClosing, readDay, readFen, readPlans, readPlanSheet, readRegisters, readSettings, readSnapshot, review, SETTINGS_SHEET, sealBook, shippedPacks, STATUS_TONE, statusWord, summarise, traceLine, writeBack, writeClosing, writePlanSheet, zeroFen,
} from '../../core/index'
export type {
  BookSettings, CellShow, CellValue, Day, Difference, Exclusion, ExplainSection, Fen, Finding, JoinedPlans, JoinedSettings, Language, Layout, Line, MergedBlock, NewSheet, PeriodSnapshot, Plan, PlanMistake, PlansRead, PolicyPack, PrintedRecord, Registers, Review, Sealing, SealingBook, RowRef, Severity,
  SheetGrid, SnapshotComparison, Status, Summary, Tone, Verdict, Workbook, WorkbookChanges,
} from '../../core/index'
