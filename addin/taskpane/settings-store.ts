import type { Language } from './core-bridge'

/** A column the user named: the header (of one sheet, or of every sheet) serves a field, or none. */
export interface ColumnCorrection {
  readonly sheet: string | null
  readonly header: string
  /** A field id. */
  readonly field: string | null
}

/** A holiday or make-up day put in by hand. */
export interface HandHoliday {
  readonly day: string
  readonly kind: 'off' | 'work'
  readonly name: string
}

/** A person's decision about rows, named by their filing numbers. */
export interface HandRuling {
  readonly what: 'same' | 'different' | 'owner' | 'stands' | 'void'
  readonly ids: readonly string[]
  /** The owner the customer is given to; null for the other kinds. */
  readonly owner: string | null
  readonly who: string
  readonly day: string
  readonly why: string
}

/** Everything the sheet 报备设置 holds, in plain texts as the pane's controls give them; the judge checks them. */
export interface PaneSettings {
  readonly language: Language | null
  readonly packId: string | null
  readonly mapping: readonly ColumnCorrection[]
  readonly overrides: Readonly<Record<string, string>>
  readonly holidays: readonly HandHoliday[]
  readonly rulings: readonly HandRuling[]
}

/** A line of the sheet that says nothing usable. */
export interface SettingsTrouble {
  readonly zh: string
  readonly en: string
}

export const NO_SETTINGS: PaneSettings = { language: null, packId: null, mapping: [], overrides: {}, holidays: [], rulings: [] }

/** Where the settings live. `load` answers settings that say nothing where the workbook has none. */
export interface SettingsStore {
  /** With the texts of regulations that the workbook brings along. */
  load(): Promise<{ readonly settings: PaneSettings, readonly troubles: readonly SettingsTrouble[], readonly ownPacks: readonly string[] }>
  save(settings: PaneSettings): Promise<void>
}

/** As the core names it; said again here so that the page need not load the core, which only the worker has. */
export const SETTINGS_SHEET = '报备设置'

/** The sheet of the commission plans, as the core names it in either language. */
export const PLAN_SHEETS: readonly string[] = ['提成方案', 'Commission plan']

/** The sheet of the closed periods, as the core names it in either language. */
export const CLOSING_SHEETS: readonly string[] = ['提成结账', 'Commission closing']

/** Sheets that the pane wrote itself: no register, whatever their headers say. */
const STATEMENT_SHEET = /^(?:提成汇总|提成明细|不计提成|提成附表|Commission|Commission lines|Excluded|Commission lists) \d{4}(?:-(?:\d\d|Q\d))?(?: \(\d+\))?$/

/** Whether a sheet holds commission plans. */
export function isPlanSheet(name: string): boolean {
  return PLAN_SHEETS.includes(name.trim())
}

export function isOwnSheet(name: string): boolean {
  return name === SETTINGS_SHEET || isPlanSheet(name) || CLOSING_SHEETS.includes(name) || STATEMENT_SHEET.test(name)
}
