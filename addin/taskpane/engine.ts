import type { CheckRequest, PackedBook } from './check-request'
import type { ClosedComparison, ClosedSource } from './closing'
import type { ExplainSection, Language, RowRef, Sealing, Severity, Status, Tone, WorkbookChanges } from './core-bridge'
import type { PackedGrid } from './grid-transfer'
import type { PlanDraft } from './plan-draft'
import type { PaneSettings } from './settings-store'
import type { ExcludedContract, PlanSource, PlanTrouble, Statement, StatementAnswer, StatementLine, StatementRequest } from './statement'

export type { CheckRequest, PackedBook } from './check-request'

/** A policy pack as the pane shows it. */
export interface PackChoice {
  readonly id: string
  readonly title: string
  /** One line on what it demands. */
  readonly summary: string
}

/** One number or choice of a pack that a workbook may set for itself. */
export interface PackNumber {
  /** "protection.days" */
  readonly key: string
  readonly value: string
  readonly clause: string | null
  /** What the clause says. */
  readonly quote: string | null
}

/** A field a column can serve. */
export interface FieldChoice {
  readonly id: string
  readonly title: string
}

export interface StatusCount {
  /** null: filed after the day, not judged. */
  readonly status: Status | null
  readonly word: string
  readonly tone: Tone
  readonly count: number
}

/** What writing would do: cells of our own columns, nothing else. */
export interface ChangePreview {
  readonly cells: number
  readonly rows: number
  /** Headers of the columns that take part, in their order. */
  readonly columns: readonly string[]
  /** The same as the columns above that the sheet does not have yet. */
  readonly newColumns: readonly string[]
  readonly highlights: number
  /** Are these the very changes of the check before? Only then may they be written. */
  readonly sameAsBefore: boolean
}

/** A sheet that took part, and how its columns were understood. */
export interface CheckedSheet {
  readonly sheet: string
  readonly headerRow: number
  readonly rows: number
  /** The columns of the register, from the first to the last used one. */
  readonly firstColumn: number
  readonly lastColumn: number
  readonly columns: readonly { readonly header: string, readonly letters: string, readonly field: string | null }[]
}

export interface CheckResult {
  readonly packId: string
  readonly packTitle: string
  readonly asOf: string
  readonly registrations: number
  readonly sheets: readonly CheckedSheet[]
  readonly statuses: readonly StatusCount[]
  readonly severities: Readonly<Record<Severity, number>>
  readonly findings: number
  /** Who filed, by name. */
  readonly persons: readonly string[]
  readonly preview: ChangePreview
}

/** What the review says of one row, at a glance. */
export interface RowSummary {
  /** The row of the registration: the one that was asked for, or that of which it is a further line. */
  readonly ref: RowRef
  readonly customer: string | null
  readonly statusWord: string
  readonly tone: Tone
  /** The last day of its protection; null where it has none. */
  readonly expiresOn: string | null
  /** The sentence of the column 判定依据. */
  readonly basis: string
  readonly findings: number
}

export type FindingOrder = 'severity' | 'kind' | 'person' | 'row'

/** Which findings to list and in what order; null and '' take all. */
export interface FindingQuery {
  readonly severity: Severity | null
  readonly status: Status | 'unjudged' | null
  readonly person: string | null
  readonly text: string
  readonly order: FindingOrder
  readonly language: Language
}

/** A heading of the list and how many findings stand under it, from `from` on. */
export interface FindingGroup {
  /** A severity, or the words of the heading; '' for findings of rows without a person. */
  readonly key: string
  readonly from: number
  readonly count: number
}

export interface FindingSelection {
  readonly total: number
  readonly groups: readonly FindingGroup[]
}

export interface FindingItem {
  readonly severity: Severity
  readonly code: string
  /** What it is about, in a few words. */
  readonly title: string
  /** One sentence. */
  readonly message: string
  readonly clause: string | null
  readonly quote: string | null
  readonly ref: RowRef
  readonly related: readonly RowRef[]
  /** Name of the customer in the row; null for a finding of the sheet. */
  readonly customer: string | null
  readonly person: string | null
  readonly statusWord: string | null
  readonly tone: Tone
}

export interface LookUpQuestion {
  readonly name: string
  readonly phone: string
  readonly project: string
  readonly region: string
  readonly seller: string
  readonly team: string
  /** Shows who owns the customer; else only what the asker may know. */
  readonly admin: boolean
}

export type LookUpAnswerWord = 'free' | 'protected' | 'queueable' | 'possible' | 'own' | 'banned' | 'suspended' | 'sealed'

export interface LookUpResult {
  readonly answer: LookUpAnswerWord
  readonly until: string | null
  readonly from: string | null
  readonly owner: string | null
  /** What speaks for it, in words. */
  readonly evidence: readonly string[]
  /** Facts that would settle a possible match. */
  readonly settle: readonly string[]
  /** A sentence that goes with the answer. */
  readonly note?: string | null
  readonly clause: string | null
  readonly quote: string | null
  /** The row it rests on; only for an administrator. */
  readonly row: RowRef | null
}

/** The changes to apply and those that take them back. */
export interface WritePlan {
  readonly changes: WorkbookChanges
  readonly inverse: WorkbookChanges
}

/** Settings as the sheet 报备设置 holds them, with what could not be read there. */
export interface ReadSettingsResult {
  readonly settings: PaneSettings
  readonly troubles: readonly { readonly zh: string, readonly en: string }[]
  /** The texts of regulations that the workbook brings along. */
  readonly ownPacks: readonly string[]
}

/** A regulation from a file, to be put into 报备设置; or every mistake of it. */
export type OwnPackAnswer = { readonly id: string, readonly text: string, readonly changes: WorkbookChanges } | { readonly troubles: { readonly zh: string, readonly en: string } }

export type EngineStep = 'reading' | 'judging'

/** Long work: `share` from 0 to 1, null while it cannot be told. */
export type EngineProgress = (step: EngineStep, share: number | null) => void

/**
 * The judge as the pane sees it. One review is kept at a time; all questions are about the last `check`.
 * `cancel` gives up whatever is under way (its promise is rejected with `Cancelled`) and forgets the review.
 */
export interface Engine {
  /** The shipped regulations, and those that the workbook brings along. */
  packs(language: Language, ownPacks?: readonly string[]): Promise<readonly PackChoice[]>
  packNumbers(packId: string, language: Language, ownPacks?: readonly string[]): Promise<readonly PackNumber[]>
  fields(language: Language): Promise<readonly FieldChoice[]>
  check(request: CheckRequest, progress: EngineProgress): Promise<CheckResult>
  select(query: FindingQuery): Promise<FindingSelection>
  items(from: number, count: number): Promise<readonly FindingItem[]>
  /** The row in short; null for a row that is no registration. */
  rowOf(ref: RowRef, language: Language): Promise<RowSummary | null>
  /** Everything that led to the verdict on a row; no sections for a row that is no registration. */
  explain(ref: RowRef, language: Language): Promise<readonly ExplainSection[]>
  /** Says the kept review in another language, its changes included. */
  translate(language: Language): Promise<CheckResult>
  plan(): Promise<WritePlan>
  /** Seals the rows of the workbook as the last check read them; its settings sheet is given as it is now. */
  seal(sealing: Sealing, own: Pick<PackedBook, 'settingsSheet' | 'sheetNames'>): Promise<{ readonly changes: WorkbookChanges, readonly rows: number }>
  /** Facts that cannot be read are an EngineError `unreadable-question`, its detail a sentence for each of them. */
  lookUp(question: LookUpQuestion, language: Language): Promise<LookUpResult>
  readSettings(grid: PackedGrid): Promise<ReadSettingsResult>
  /** Takes a regulation from its file; the settings sheet is given as it is now. */
  takeOwnPack(text: string, present: PackedGrid | null): Promise<OwnPackAnswer>
  printSettings(settings: PaneSettings, present: PackedGrid | null): Promise<WorkbookChanges>
  /** Judges as of the period's last day and works out the commission; the statement is kept for the questions below. */
  settle(request: StatementRequest, progress: EngineProgress): Promise<StatementAnswer>
  /** Says the kept statement in another language. */
  restate(language: Language): Promise<Statement>
  statementLines(person: string, from: number, count: number, language: Language): Promise<readonly StatementLine[]>
  exclusions(from: number, count: number, language: Language): Promise<readonly ExcludedContract[]>
  /** The statement as new sheets, named beside the sheets that are there. */
  statementSheets(period: string, taken: readonly string[], language: Language): Promise<WorkbookChanges>
  /** The statement as a workbook of its own. */
  statementFile(language: Language): Promise<Uint8Array>
  /** Seals the statement in the sheet 提成结账, given as it is now; a period that is closed there is not closed again. */
  planClosing(present: PackedGrid | null, language: Language): Promise<WritePlan>
  /** The sealed statement as a file. */
  closingFile(): Promise<Uint8Array>
  /** How the statement stands to the closed one; null where its period is not closed there. */
  compareClosed(source: ClosedSource): Promise<ClosedComparison | null>
  readPlanDrafts(source: PlanSource, language: Language): Promise<{ readonly drafts: readonly PlanDraft[], readonly troubles: readonly PlanTrouble[] }>
  /** The sheet 提成方案 with these plans; no changes while there is an error in them, all of which are told at once. */
  printPlanDrafts(drafts: readonly PlanDraft[], present: PackedGrid | null, language: Language): Promise<{ readonly changes: WorkbookChanges | null, readonly troubles: readonly PlanTrouble[] }>
  cancel(): void
}

/** The user gave up a piece of work. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled')
    this.name = 'Cancelled'
  }
}

/** What the judge cannot work on, by `problem`; the pane says it in one sentence. */
export class EngineError extends Error {
  constructor(readonly problem: string, readonly detail: Readonly<Record<string, string | number>> = {}) {
    super(problem)
    this.name = 'EngineError'
  }
}
