import type { PolicyPack } from '../policy/pack'
import type { Layout, Registration } from '../registration/registration'
import type { SheetGrid } from '../workbook/workbook'
import { neededFields } from './column-plan'
import { foldFurtherLines } from './further-lines'
import { readRow } from './read-row'
import { classifyRow, countKeys, rowReader } from './row-reader'

/** The rows of one register: its registrations with their further lines, and the last row that holds data. */
export interface SheetRows {
  readonly registrations: readonly Registration[]
  readonly lastRow: number
}

/** Reads every row below the header: blanks, totals, footers, repeated headers and pre-numbered rows are no filings. */
export function readRows(grid: SheetGrid, layout: Layout, pack: PolicyPack, titles: ReadonlySet<string>): SheetRows {
  const reader = rowReader(grid, layout, pack, titles)
  const rows: Registration[] = []
  let belowFooter = false
  for (let row = layout.firstRow; row <= grid.lastRow; row++) {
    const kind = classifyRow(reader, row)
    if (kind === 'header') belowFooter = false
    if (kind === 'footer') belowFooter = true
    if (kind !== 'data' || (belowFooter && countKeys(reader) < 2)) continue
    belowFooter = false
    rows.push(readRow(reader, row))
  }
  return { registrations: foldFurtherLines(rows, neededFields(pack)), lastRow: rows.at(-1)?.ref.row ?? layout.headerRow }
}

/** Reads one row alone, as after a change of one of its cells; null when it is no filing. */
export function readRegisterRow(grid: SheetGrid, layout: Layout, row: number, pack: PolicyPack): Registration | null {
  const reader = rowReader(grid, layout, pack, new Set())
  return classifyRow(reader, row) === 'data' ? readRow(reader, row) : null
}
