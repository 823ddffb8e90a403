import { printSettings, SETTINGS_SHEET, type BookSettings, type CellValue, type SheetGrid, type WorkbookChanges } from '../core-bridge'
import { sheetChanges, type WantedSheet } from './sheet-changes'

const WIDTHS = [10, 24, 24, 14, 12, 40]

/**
 * The changes that make the sheet 报备设置 hold `settings`. A sheet that is there is written over; its rows of other
 * kinds than these settings have, such as seals, are kept below.
 */
export function settingsChanges(settings: BookSettings, present: SheetGrid | null): WorkbookChanges {
  const rows = printSettings(settings)
  return sheetChanges(settingsSheet(present ? [...rows, ...foreignRows(present, rows)] : rows), present)
}

/** The sheet 报备设置 with these rows. */
export function settingsSheet(rows: WantedSheet['rows']): WantedSheet {
  return { name: SETTINGS_SHEET, rows, widths: WIDTHS }
}

/** Kinds of rows that the settings print; anything else belongs to somebody else. */
const OWN_KINDS: ReadonlySet<CellValue> = new Set(['项目', '制度', '语言', '列对应', '规则', '节假日', '裁定'])

/** The rows of a sheet that settings do not print: seals, regulations of one's own. */
export function foreignRows(present: SheetGrid, printed: readonly (readonly CellValue[])[]): CellValue[][] {
  const title = printed[0]?.[0]
  const rows: CellValue[][] = []
  for (let row = present.firstRow; row <= present.lastRow; row++) {
    const kind = present.cell(row, 1)
    if (kind === null || kind === title || OWN_KINDS.has(kind)) continue
    rows.push(Array.from({ length: present.lastColumn }, (_, at) => present.cell(row, at + 1)))
  }
  return rows
}
