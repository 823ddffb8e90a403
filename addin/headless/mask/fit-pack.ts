import { readRegisters, shippedPacks, templateColumns, type BookSheet, type HeaderMapping, type PolicyPack, type SheetGrid } from '../../../core/index'

/** Headers stand within so many rows from the top. */
const HEAD = 60

/** The shipped pack that knows the headers of the sheets best; null when none finds a header row. */
export function fitPack(sheets: readonly BookSheet[], mapping: readonly HeaderMapping[]): PolicyPack | null {
  const heads = sheets.map(({ book, grid }) => ({ book, grid: headOf(grid) }))
  let best: { readonly pack: PolicyPack; readonly score: number } | null = null
  for (const pack of shippedPacks()) {
    const { layouts, findings } = readRegisters(heads, pack, { mapping })
    if (layouts.length === 0) continue
    const own = new Set(templateColumns(pack).map(({ field }) => field))
    const columns = layouts.flatMap(layout => layout.columns)
    const stages = layouts.flatMap(layout => layout.stageColumns).filter(({ approval }) => approval !== null)
    // Nearly every header is known to every pack; one that belongs to its form tells more.
    const score = columns.length + columns.filter(({ field }) => own.has(field)).length + stages.length - findings.filter(({ code }) => code === 'header.missing').length
    if (best === null || score > best.score) best = { pack, score }
  }
  return best?.pack ?? null
}

function headOf(grid: SheetGrid): SheetGrid {
  const lastRow = Math.min(grid.lastRow, grid.firstRow + HEAD - 1)
  return { ...grid, lastRow, cell: (row, column) => (row > lastRow ? null : grid.cell(row, column)) }
}
