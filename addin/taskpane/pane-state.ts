import type { ExplainSection, Language, RowRef, WorkbookChanges } from './core-bridge'
import { startCommission, type CommissionState } from './commission-state'
import type { Companion } from './companion'
import type { CheckResult, Engine, EngineStep, FieldChoice, FindingQuery, FindingSelection, LookUpQuestion, LookUpResult, PackChoice, PackNumber, RowSummary } from './engine'
import type { PaneBook } from './pane-book'
import { NO_SETTINGS, type PaneSettings, type SettingsStore, type SettingsTrouble } from './settings-store'
import type { Store } from './store'
import type { Strings } from './strings/strings'

export type Tab = 'check' | 'findings' | 'lookUp' | 'commission' | 'settings'

export interface SheetChoice {
  readonly name: string
  readonly ticked: boolean
}

/** Work under way and how far it is. */
export interface Busy {
  readonly what: 'check' | 'write' | 'undo' | 'lookUp' | 'save' | 'settle'
  readonly step: EngineStep | 'writing' | 'undoing' | 'saving'
  readonly sheet: string | null
  readonly share: number | null
}

/** The row the user is at. */
export interface SelectedRow {
  readonly ref: RowRef
  /** What the last review says of it; null where it is no registration. */
  readonly summary: RowSummary | null
}

/** A line for the user; said anew when the language changes. */
export interface Notice {
  /** `heard` is for screen readers only: the eye sees it happen. */
  readonly kind: 'success' | 'warning' | 'error' | 'info' | 'heard'
  readonly say: (strings: Strings) => string
  /** Steps up with each notice, so that equal words are announced again. */
  readonly serial: number
}

export interface PaneState {
  readonly tab: Tab
  readonly language: Language
  readonly packs: readonly PackChoice[]
  /** The texts of regulations that the workbook and the books beside it bring along. */
  readonly ownPacks: readonly string[]
  readonly fields: readonly FieldChoice[]
  readonly sheets: readonly SheetChoice[]
  /** Other books that are judged together with this one. */
  readonly companions: readonly Companion[]
  readonly packId: string
  /** YYYY-MM-DD */
  readonly asOf: string
  readonly busy: Busy | null
  readonly notice: Notice | null
  readonly result: CheckResult | null
  /** The workbook changed after the check. */
  readonly stale: boolean
  /** Cells written by the last write, while it can be taken back. */
  readonly written: number | null
  readonly undo: WorkbookChanges | null
  readonly query: Omit<FindingQuery, 'language'>
  readonly selection: FindingSelection | null
  /** null: not known yet. */
  readonly selected: SelectedRow | null
  /** The row whose verdict is being explained. */
  readonly details: { readonly ref: RowRef, readonly sections: readonly ExplainSection[] } | null
  readonly question: LookUpQuestion
  readonly answer: LookUpResult | null
  /** What is wrong with a fact of the question, by its field. */
  readonly questionTroubles: Readonly<Record<string, string | number>>
  readonly commission: CommissionState
  readonly settings: PaneSettings
  readonly settingsTroubles: readonly SettingsTrouble[]
  /** Numbers of the pack that is shown in the settings. */
  readonly numbers: readonly PackNumber[]
}

/** The pane with everything it works on; actions take it as their first argument. */
export interface Pane {
  readonly store: Store<PaneState>
  readonly engine: Engine
  readonly book: PaneBook
  readonly settingsStore: SettingsStore
  /** Today as YYYY-MM-DD. */
  readonly today: () => string
  /** Lets the page draw and answer between pieces of work. */
  readonly giveWay: () => Promise<void>
  /** Hands a file to the user. */
  readonly download: (name: string, bytes: Uint8Array) => void
  /** Ends the work under way, if any. */
  readonly work: { abort: AbortController | null }
}

export const EVERY_FINDING: Omit<FindingQuery, 'language'> = { severity: null, status: null, person: null, text: '', order: 'severity' }

const EMPTY_QUESTION: LookUpQuestion = { name: '', phone: '', project: '', region: '', seller: '', team: '', admin: false }

export function initialState(language: Language, asOf: string, tab: Tab): PaneState {
  return {
    tab, language, asOf, packId: '', packs: [], ownPacks: [], fields: [], sheets: [], companions: [], busy: null, notice: null, result: null, stale: false, written: null, undo: null,
    query: EVERY_FINDING, selection: null, selected: null, details: null, question: EMPTY_QUESTION, answer: null, questionTroubles: {}, commission: startCommission(asOf), settings: NO_SETTINGS, settingsTroubles: [], numbers: [],
  }
}
