import type { Language } from './workbench-core'
import type { GridState } from './grid/create-grid'
import type { WorkbenchStrings } from './strings'

/** A register that comes with the product. */
export interface Sample {
  /** Its file below samples/. */
  readonly file: string
  readonly zh: string
  readonly en: string
  /** How it is checked when it is opened; null where the user chooses. */
  readonly policy: string | null
  readonly asOf: string | null
  /** The files that are opened and judged together, this one among them. */
  readonly together: readonly string[]
}

export interface SheetTab {
  readonly name: string
  readonly rows: number
}

export interface BookTab {
  readonly name: string
  /** There are changes that were not saved. */
  readonly changed: boolean
}

export interface WorkbenchNotice {
  readonly kind: 'success' | 'warning' | 'error'
  readonly say: (strings: WorkbenchStrings) => string
}

export interface WorkbenchState {
  readonly language: Language
  /** The open files; those opened together are judged together. */
  readonly books: readonly BookTab[]
  /** The one that is shown, by its place among them. */
  readonly shown: number
  readonly sheets: readonly SheetTab[]
  readonly grid: GridState | null
  readonly busy: ((strings: WorkbenchStrings) => string) | null
  readonly notice: WorkbenchNotice | null
  readonly samples: readonly Sample[]
  /** The sample that is open, by its file. */
  readonly sample: string | null
  /** A file is being dragged over the page. */
  readonly dropping: boolean
}

export const START: WorkbenchState = {
  language: 'zh-CN', books: [], shown: 0, sheets: [], grid: null, busy: null, notice: null, samples: [], sample: null, dropping: false,
}
