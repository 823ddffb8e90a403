import { createColumnStore } from './column-store'
import { excelCode, isTooLarge } from './excel-errors'
import { blockBytes, firstRows, nextRows } from './payload-blocks'
import type { BlockLimits } from './payload-blocks'
import type { CellValue, MergedBlock, ReadOptions, SheetGrid } from './port'
import type { IsSetSupported } from './run-excel'

/** A part of a sheet, counted from 0 as Excel's library counts. */
interface Part {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface SheetReading extends ReadOptions {
  readonly limits: BlockLimits
  readonly isSetSupported: IsSetSupported
}

/** Reads a sheet block by block: one load and one sync for each block, none for a cell. */
export async function readSheet(context: Excel.RequestContext, name: string, dateSystem: 1900 | 1904, reading: SheetReading): Promise<SheetGrid> {
  const sheet = context.workbook.worksheets.getItem(name)
  sheet.load('name')
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount')
  await context.sync()
  const store = createColumnStore()
  if (used.isNullObject) return store.grid(sheet.name, dateSystem, [])
  const parts = await filledParts(context, sheet, partOf(used))
  const total = parts.reduce((cells, part) => cells + part.rows * part.columns, 0)
  let done = 0
  for (const part of parts) {
    await readPart(context, sheet, part, reading, (row, values) => {
      store.put(row + 1, part.column + 1, values)
      done += values.length * part.columns
      reading.progress?.(done, total)
    })
  }
  const merged = await readMerged(context, sheet, partOf(used), reading.isSetSupported)
  return store.grid(sheet.name, dateSystem, merged)
}

function partOf(range: Excel.Range): Part {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }
}

/** Above this, a sheet is first looked through for empty stretches: one stray cell may span a million rows. */
const mostCellsUnasked = 4_000_000

/** The parts of a used range that hold something; large ones are halved and each half shrinks to what is in it. */
async function filledParts(context: Excel.RequestContext, sheet: Excel.Worksheet, whole: Part): Promise<readonly Part[]> {
  const parts: Part[] = []
  let open: readonly Part[] = [whole]
  while (open.length > 0) {
    const large = open.filter((part) => part.rows * part.columns > mostCellsUnasked)
    parts.push(...open.filter((part) => !large.includes(part)))
    const ranges = large.flatMap(halves).map((half) => rangeOf(sheet, half).getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'))
    if (ranges.length > 0) await context.sync()
    open = ranges.filter((range) => !range.isNullObject).map(partOf)
  }
  return parts.sort((a, b) => a.row - b.row || a.column - b.column)
}

function halves({ row, column, rows, columns }: Part): readonly Part[] {
  // A register is a few dozen columns wide: what spans more is first cut by columns.
  if (columns > 256) {
    const left = Math.ceil(columns / 2)
    return [{ row, column, rows, columns: left }, { row, column: column + left, rows, columns: columns - left }]
  }
  const upper = Math.ceil(rows / 2)
  return [{ row, column, rows: upper, columns }, { row: row + upper, column, rows: rows - upper, columns }]
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Part): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns)
}

/** Reads a part from its top, as many rows at a time as pass; a block that Excel refuses for its size is halved. */
async function readPart(
  context: Excel.RequestContext, sheet: Excel.Worksheet, part: Part, { limits, signal }: SheetReading, keep: (row: number, values: CellValue[][]) => void,
): Promise<void> {
  let rows = firstRows(part.columns, limits)
  let most = part.rows
  let done = 0
  while (done < part.rows) {
    signal?.throwIfAborted()
    const count = Math.min(rows, most, part.rows - done)
    const values = await readBlock(context, sheet, { ...part, row: part.row + done, rows: count })
    if (values === null) {
      most = Math.ceil(count / 2)
      continue
    }
    keep(part.row + done, values)
    done += count
    rows = nextRows(count, blockBytes(values), part.columns, limits)
  }
}

/** The values of a block; null when Excel refused it for its size and it can be made smaller. */
async function readBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, block: Part): Promise<CellValue[][] | null> {
  // An untracked range lives for this one batch, so Excel has nothing to keep and nothing to release.
  const range = rangeOf(sheet, block).untrack().load('values')
  try {
    await context.sync()
  } catch (error) {
    if (isTooLarge(error) && block.rows > 1) return null
    throw error
  }
  return range.values
}

/** Below this many rows a failure to list merged blocks is not for their number. */
const fewRows = 32

/** The merged blocks of a part. Excel lists them since ExcelApi 1.13, at most 512 at once: more are asked for in halves. */
async function readMerged(context: Excel.RequestContext, sheet: Excel.Worksheet, part: Part, isSetSupported: IsSetSupported): Promise<readonly MergedBlock[]> {
  if (!isSetSupported('ExcelApi', '1.13')) return []
  const areas = rangeOf(sheet, part).getMergedAreasOrNullObject().load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount')
  try {
    await context.sync()
  } catch (error) {
    if (excelCode(error) === 'InvalidOperationInCellEditMode' || part.rows <= fewRows) throw error
    const [upper = part, lower = part] = halves({ ...part, columns: 1 }).map((half) => ({ ...half, columns: part.columns }))
    const found = [...await readMerged(context, sheet, upper, isSetSupported), ...await readMerged(context, sheet, lower, isSetSupported)]
    // A block that crosses the cut is listed by both halves.
    return [...new Map(found.map((block) => [`${block.top} ${block.left}`, block])).values()]
  }
  if (areas.isNullObject) return []
  return areas.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => (
    { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount }))
}
