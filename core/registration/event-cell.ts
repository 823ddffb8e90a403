import { cellAddress } from '../workbook/row-ref'
import type { EventColumns, RegisterEvent } from './registration'

/** The cell of an event with its sheet, as a formula names it: 跟进记录!C5; null where the sheet has no such column. */
export function eventCell({ ref, columns }: Pick<RegisterEvent, 'ref' | 'columns'>, part: keyof EventColumns): string | null {
  const column = columns?.[part] ?? null
  return column === null ? null : `${ref.sheet}!${cellAddress(ref.row, column)}`
}
