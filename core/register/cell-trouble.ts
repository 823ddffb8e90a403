import type { CellTrouble } from '../registration/registration'
import { cellAddress } from '../workbook/row-ref'
import type { CellValue } from '../workbook/workbook'
import { cellText } from './cell-reading'
import { maskText } from './mask-text'

/** What a refused cell is told as; its text is masked. */
export function troubleOf(field: CellTrouble['field'], expected: string, row: number, column: number, raw: CellValue, trouble: CellTrouble['trouble']): CellTrouble {
  return { field, cell: cellAddress(row, column), trouble, expected, shown: maskText(cellText(raw)) }
}
