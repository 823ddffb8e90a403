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
}

export interface SheetTab {
  readonly name: string
  readonly rows: number
}

export interface WorkbenchNotice {
  readonly kind: 'success' | 'warning' | 'error'
  readonly say: (strings: WorkbenchStrings) => string
}

export interface WorkbenchState {
  readonly language: Language
  /** Name of the open file. */
  readonly book: string | null
  readonly sheets: readonly SheetTab[]
  readonly grid: GridState | null
  readonly busy: ((strings: WorkbenchStrings) => string) | null
  readonly notice: WorkbenchNotice | null
  /** There are changes that were not saved. */
  readonly changed: boolean
  readonly samples: readonly Sample[]
  /** The sample that is open, by its file. */
  readonly sample: string | null
  /** A file is being dragged over the page. */
  readonly dropping: boolean
}

export const START: WorkbenchState = {
  language: 'zh-CN', book: null, sheets: [], grid: null, busy: null, notice: null, changed: false, samples: [], sample: null, dropping: false,
}
