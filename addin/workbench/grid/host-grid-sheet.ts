import { findTone, readHighlightFormula } from '../workbench-core'
import { columnPixels, fittedWidth } from './column-fit'
import { evenAxis, unevenAxis } from './axis'
import { ROW_HEIGHT } from './grid-measures'
import type { CellLook, GridSheet, RowMark } from './grid-sheet'
import { cellLook } from '../host/cell-look'
import { directFormat } from '../host/direct-format'
import type { Block, HostConditionalFormat, HostModel, HostSheet } from '../host/host-model'
import { showText } from '../host/show-text'

/** Empty rows and columns shown after the last filled one, to write in. */
const SPARE_ROWS = 40
const SPARE_COLUMNS = 4
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/** The block of a register and the column its rows are marked by. */
interface MarkedBlock {
  readonly block: Block
  readonly statusColumn: number
}

/** How the cells of a file look by themselves, by sheet; a sheet that is not there has no looks of its own. */
export type SheetLooks = ReadonlyMap<string, { look(row: number, column: number): FileLook }>

interface FileLook {
  readonly fill: string | null
  readonly color: string | null
  readonly bold: boolean | null
}

/** A sheet of the host, laid out for the grid. Made anew when its shape changes; cells are read as they are drawn. */
export function hostGridSheet(model: HostModel, sheet: HostSheet, looks: SheetLooks): GridSheet {
  const file = looks.get(sheet.name) ?? null
  const filled = sheet.cells.filled()
  const lastRow = filled?.bottom ?? 0
  const lastColumn = Math.max(filled?.right ?? 0, ...sheet.columnWidths.keys())
  const text = (row: number, column: number): string => showText(sheet.cells.value(row, column), sheet.cells.numberFormat(row, column), model.dateSystem)
  const marked = markedBlocks(sheet.conditionalFormats)
  const merged = mergedIndex(sheet.merged)
  // A title that runs over many columns is no reason to widen its first one.
  const ownText = (row: number, column: number): string => (merged(row, column) ? '' : text(row, column))
  const columnCount = Math.min(LAST_COLUMN, Math.max(lastColumn + SPARE_COLUMNS, 18))
  const widths = Array.from({ length: columnCount }, (_, at) => {
    if (sheet.hiddenColumns.has(at + 1)) return 0
    const points = sheet.columnWidths.get(at + 1)
    return points === undefined ? fittedWidth(ownText, at + 1, filled) : columnPixels(points)
  })
  return {
    name: sheet.name,
    rows: evenAxis(Math.min(LAST_ROW, Math.max(lastRow + SPARE_ROWS, 80)), ROW_HEIGHT, sheet.hiddenRows),
    columns: unevenAxis(widths),
    frozen: sheet.frozen,
    lastRow, lastColumn, text,
    look: (row, column) => lookOf(sheet, row, column, model.dateSystem, file?.look(row, column) ?? PLAIN),
    mark: row => markOf(sheet, row, marked, model.dateSystem),
    merged,
  }
}

function markedBlocks(formats: readonly HostConditionalFormat[]): readonly MarkedBlock[] {
  const blocks = new Map<string, MarkedBlock>()
  for (const { type, formula, block } of formats) {
    const read = readHighlightFormula(formula)
    if (type === 'Custom' && read) blocks.set(`${block.top} ${block.left} ${block.bottom} ${block.right} ${read.statusColumn}`, { block, statusColumn: read.statusColumn })
  }
  return [...blocks.values()]
}

/** The state of a row in a shape and a word, where its colour comes from one of our highlights. */
function markOf(sheet: HostSheet, row: number, marked: readonly MarkedBlock[], dateSystem: 1900 | 1904): RowMark | null {
  const found = marked.find(({ block }) => row >= block.top && row <= block.bottom)
  if (!found) return null
  const { text, fill, color } = cellLook(sheet, row, found.statusColumn, dateSystem)
  return fill === null || text === '' ? null : { shape: findTone(fill, color) ?? 'other', word: text }
}

const PLAIN: FileLook = { fill: null, color: null, bold: null }

function lookOf(sheet: HostSheet, row: number, column: number, dateSystem: 1900 | 1904, file: FileLook): CellLook {
  const value = sheet.cells.value(row, column)
  const { fill, color, bold } = cellLook(sheet, row, column, dateSystem)
  const own = sheet.formats.length === 0 ? null : alignment(directFormat(sheet, { top: row, left: column, bottom: row, right: column }, 'horizontalAlignment'))
  return { fill: fill ?? file.fill, color: color ?? file.color, bold: bold || file.bold === true, align: own ?? (typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left') }
}

function alignment(value: unknown): CellLook['align'] | null {
  switch (value) {
    case 'Left': return 'left'
    case 'Right': return 'right'
    case 'Center': case 'CenterAcrossSelection': return 'center'
    default: return null
  }
}

function mergedIndex(merged: readonly Block[]): GridSheet['merged'] {
  if (!merged.length) return () => null
  const byRow = new Map<number, Block[]>()
  const tall = merged.filter(block => block.bottom - block.top > 1000)
  for (const block of merged) {
    if (block.bottom - block.top > 1000) continue
    for (let row = block.top; row <= block.bottom; row++) {
      const blocks = byRow.get(row)
      if (blocks) blocks.push(block)
      else byRow.set(row, [block])
    }
  }
  return (row, column) => {
    const covers = ({ top, left, bottom, right }: Block): boolean => row >= top && row <= bottom && column >= left && column <= right
    return byRow.get(row)?.find(covers) ?? tall.find(covers) ?? null
  }
}
