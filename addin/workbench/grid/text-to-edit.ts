import type { SheetCells } from '../host/sheet-cells'

/**
 * The text a cell opens with for editing: its formula; a date as it is `shown`; a number in full.
 * @example 0.30000000000000004 shown as 0.3 → "0.30000000000000004"; 46027 shown as 2026-01-05 → "2026-01-05"
 */
export function textToEdit(cells: Pick<SheetCells, 'formula' | 'value'>, shown: string, row: number, column: number): string {
  const formula = cells.formula(row, column)
  if (formula !== null) return formula
  const value = cells.value(row, column)
  const isPlainNumber = typeof value === 'number' && /^[\d,.%¥￥\s-]+$/.test(shown) && !/\d[-/]\d/.test(shown)
  return isPlainNumber && Number(shown) !== value ? String(value) : shown
}
