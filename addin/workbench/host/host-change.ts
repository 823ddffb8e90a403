import type { CellValue } from './port'
import type { Block, HostSheet } from './host-model'

/** Who changed a cell: the person at the grid, or the add-in through the client library. */
export type ChangeSource = 'user' | 'add-in'

/** Something changed in the workbook; the grid repaints from it and the client's events come from it. */
export type HostChange =
  | { readonly kind: 'cells', readonly sheet: HostSheet, readonly block: Block, readonly source: ChangeSource, readonly details: CellDetails | null }
  | { readonly kind: 'format', readonly sheet: HostSheet, readonly block: Block }
  | { readonly kind: 'sheet', readonly sheet: HostSheet }
  | { readonly kind: 'sheet-added', readonly sheet: HostSheet }
  | { readonly kind: 'activated', readonly sheet: HostSheet, readonly previous: HostSheet }
  | { readonly kind: 'selection', readonly sheet: HostSheet, readonly block: Block }

/** The value of a single cell before and after its change. */
export interface CellDetails {
  readonly before: CellValue
  readonly after: CellValue
}
