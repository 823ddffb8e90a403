import type { CellShow, NewSheet } from './workbook'

/** Number formats by how cells are shown; every adapter writes them alike. Without sections of their own, negative amounts show a plain minus. */
const formats: Readonly<Record<Exclude<CellShow, 'general'>, string>> = {
  text: '@', day: 'yyyy-mm-dd', integer: '0', money: '#,##0.00', percent: '0.00%',
}

/** The number format of cells shown so; null leaves the format that is there. */
export function showFormat(show: CellShow): string | null {
  return show === 'general' ? null : formats[show]
}

/** How a cell of a new sheet is shown, row and column counted from 1. */
export function showAt({ shows }: NewSheet, row: number, column: number): CellShow {
  return shows?.[row - 1]?.[column - 1] ?? 'general'
}
