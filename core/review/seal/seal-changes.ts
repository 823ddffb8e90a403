import type { CellRun, CellValue, SheetGrid, WorkbookChanges } from '../../workbook/workbook'
import { NO_SETTINGS, printSettings, SETTINGS_SHEET } from '../settings-sheet'
import type { SealedRow } from '../seal'
import { isSealRow, printSeal } from './seal-cells'

/** Wide enough for the numbers and days; the digests may run out of sight. */
const WIDTHS = [10, 24, 24, 14, 12, 40]
const COLUMNS = WIDTHS.length

/**
 * The changes that make 报备设置 hold these seals and no other: rows that hold seals are written over, further ones follow
 * below. Every other row stays; only cells that change are named, so sealing twice changes nothing.
 */
export function sealChanges(seals: readonly SealedRow[], present: SheetGrid | null): WorkbookChanges {
  const wanted = seals.map(printSeal)
  if (!present) return { runs: [], highlights: [], newSheets: wanted.length === 0 ? [] : [{ name: SETTINGS_SHEET, rows: [...printSettings(NO_SETTINGS), ...wanted], widths: WIDTHS }] }
  const places = placesOf(wanted.length, present)
  const runs: CellRun[] = []
  for (let column = 1; column <= COLUMNS; column++) {
    places.forEach((row, at) => addCell(runs, row, column, wanted[at]?.[column - 1] ?? null, present))
  }
  return { runs, highlights: [], newSheets: [] }
}

/** The rows that hold seals, all of them, and as many below as are wanted. */
function placesOf(wanted: number, present: SheetGrid): readonly number[] {
  const places: number[] = []
  for (let row = present.firstRow; row <= present.lastRow; row++) if (isSealRow(present, row)) places.push(row)
  for (let row = present.lastRow + 1; places.length < wanted; row++) places.push(row)
  return places
}

function addCell(runs: CellRun[], row: number, column: number, value: CellValue, present: SheetGrid): void {
  if (present.cell(row, column) === value) return
  const last = runs.at(-1)
  if (last && last.column === column && last.row + last.values.length === row) (last.values as CellValue[]).push(value)
  else runs.push({ sheet: SETTINGS_SHEET, row, column, values: [value], show: 'text' })
}
