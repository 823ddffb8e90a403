import type { RowRef, SheetGrid } from './core-bridge'

/** Another book whose registers are judged together with the workbook's (a house keeps one for each department); it is only read. */
export interface Companion {
  readonly book: string
  /** Its sheets as they are now. */
  read(): Promise<readonly SheetGrid[]>
  /** Goes to one of its rows; null where the book is not open beside the pane. */
  readonly showRow: ((ref: RowRef) => void) | null
}
