import type { RowRef } from './core-bridge'
import type { Strings } from './strings/strings'

/** A row as the pane names it: by sheet and row, and by its file where that is not the workbook itself. */
export function placeWords({ book, sheet, row }: RowRef, ownBook: string, t: Strings): string {
  return book === ownBook ? t.findings.row(sheet, row) : t.findings.rowElsewhere(book, sheet, row)
}
