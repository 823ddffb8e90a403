import { readRegisters, shippedPacks, type BookSheet, type HeaderMapping, type PolicyPack, type SheetGrid } from '../../../core/index'

/** Headers stand within so many rows from the top. */
const HEAD = 60

/** The shipped pack that knows the headers of the sheets best; null when none finds a header row. */
export function fitPack(sheets: readonly BookSheet[], mapping: readonly HeaderMapping[]): PolicyPack | null {
  const heads = sheets.map(({ book, grid }) => ({ book, grid: headOf(grid) }))
  let best: { readonly pack: PolicyPack; readonly score: number } | null = null
  for (const pack of shippedPacks()) {
    const { layouts, findings } = readRegisters(heads, pack, { mapping })
    if (layouts.length === 0) continue
    const known = layouts.reduce((sum, { columns, stageColumns }) => sum + columns.length + stageColumns.filter(({ approval }) => approval !== null).length, 0)
    const score = known - findings.filter(({ code }) => code === 'header.missing').length
    if (best === null || score > best.score) best = { pack, score }
  }
  return best?.pack ?? null
}

function headOf(grid: SheetGrid): SheetGrid {
  const lastRow = Math.min(grid.lastRow, grid.firstRow + HEAD - 1)
  return { ...grid, lastRow, cell: (row, column) => (row > lastRow ? null : grid.cell(row, column)) }
}
