import type { Language } from './core-bridge'
import type { PackedGrid } from './grid-transfer'

/** The sheets of one book that are read as registers, and those that hold its settings, seals and plans. */
export interface PackedBook {
  readonly book: string
  readonly grids: readonly PackedGrid[]
  /** Its sheet 报备设置; null where it has none. */
  readonly settingsSheet: PackedGrid | null
  /** Its sheet 提成方案; null where it has none, or an empty one. */
  readonly planSheet: PackedGrid | null
  /** Every sheet it has, read or not. */
  readonly sheetNames: readonly string[]
}

export interface CheckRequest extends PackedBook {
  /** Books that are judged together with it and not written. */
  readonly companions: readonly PackedBook[]
  readonly packId: string
  /** YYYY-MM-DD */
  readonly asOf: string
  readonly language: Language
}
