import { findTone, readHighlightFormula } from '../workbench-core'
import { columnPixels, fittedWidth } from './column-fit'
import { evenAxis, unevenAxis } from './axis'
import type { CellLook, GridSheet, RowMark } from './grid-sheet'
import type { Block, DirectFormat, HostConditionalFormat, HostModel, HostSheet } from '../host/host-model'
import { showText } from '../host/show-text'

export const ROW_HEIGHT = 24

/** Empty rows and columns shown after the last filled one, to write in. */
const SPARE_ROWS = 40
const SPARE_COLUMNS = 4
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/** The fill and font of a rule, the rows and columns it covers, and the words it applies to. */
interface RowRule {
  readonly block: Block
  readonly statusColumn: number
  /** What to add to a row of the block to find the row of the status cell. */
  readonly offset: number
  readonly equals: string
  readonly format: HostConditionalFormat
  readonly mark: RowMark
}

/** A sheet of the host, laid out for the grid. Made anew when its shape changes; cells are read as they are drawn. */
export function hostGridSheet(model: HostModel, sheet: HostSheet): GridSheet {
  const filled = sheet.cells.filled()
  const lastRow = filled?.bottom ?? 0
  const lastColumn = Math.max(filled?.right ?? 0, ...sheet.columnWidths.keys())
  const text = (row: number, column: number): string => showText(sheet.cells.value(row, column), sheet.cells.numberFormat(row, column), model.dateSystem)
  const rules = rulesOf(sheet)
  const statusOf = memoByRow((row: number) => rules.filter(rule => row >= rule.block.top && row <= rule.block.bottom && sameWord(sheet.cells.value(row + rule.offset, rule.statusColumn), rule.equals)))
  const columnCount = Math.min(LAST_COLUMN, Math.max(lastColumn + SPARE_COLUMNS, 18))
  const widths = Array.from({ length: columnCount }, (_, at) => {
    if (sheet.hiddenColumns.has(at + 1)) return 0
    const points = sheet.columnWidths.get(at + 1)
    return points === undefined ? fittedWidth(text, at + 1, filled) : columnPixels(points)
  })
  return {
    name: sheet.name,
    rows: evenAxis(Math.min(LAST_ROW, Math.max(lastRow + SPARE_ROWS, 80)), ROW_HEIGHT, sheet.hiddenRows),
    columns: unevenAxis(widths),
    frozen: sheet.frozen,
    lastRow, lastColumn, text,
    look: (row, column) => lookOf(sheet, row, column, statusOf(row)),
    mark: row => statusOf(row)[0]?.mark ?? null,
    merged: mergedIndex(sheet.merged),
  }
}

function rulesOf(sheet: HostSheet): readonly RowRule[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).flatMap(format => {
    const read = readHighlightFormula(format.formula)
    if (format.type !== 'Custom' || !read) return []
    const shape = findTone(format.fill, format.color) ?? 'other'
    return [{ block: format.block, statusColumn: read.statusColumn, offset: read.row - format.block.top, equals: read.equals, format, mark: { shape, word: read.equals } }]
  })
}

/** As Excel compares texts: case does not matter. */
function sameWord(value: unknown, word: string): boolean {
  return value === word || (typeof value === 'string' && value.length === word.length && value.toLowerCase() === word.toLowerCase())
}

function lookOf(sheet: HostSheet, row: number, column: number, rules: readonly RowRule[]): CellLook {
  const value = sheet.cells.value(row, column)
  const rule = rules.find(({ block }) => column >= block.left && column <= block.right)?.format
  const direct = directFormats(sheet.formats, row, column)
  const align = typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left'
  return {
    align: alignment(direct.get('horizontalAlignment')) ?? align,
    fill: rule?.fill ?? asColor(direct.get('fill/color')),
    color: rule?.color ?? asColor(direct.get('font/color')),
    bold: rule?.bold === true || direct.get('font/bold') === true,
  }
}

const NO_FORMATS: ReadonlyMap<string, DirectFormat['value']> = new Map()

function directFormats(formats: readonly DirectFormat[], row: number, column: number): ReadonlyMap<string, DirectFormat['value']> {
  if (!formats.length) return NO_FORMATS
  const found = new Map<string, DirectFormat['value']>()
  for (const { block, property, value } of formats) {
    if (row >= block.top && row <= block.bottom && column >= block.left && column <= block.right) found.set(property, value)
  }
  return found
}

function alignment(value: DirectFormat['value'] | undefined): CellLook['align'] | null {
  switch (value) {
    case 'Left': return 'left'
    case 'Right': return 'right'
    case 'Center': case 'CenterAcrossSelection': return 'center'
    default: return null
  }
}

function asColor(value: DirectFormat['value'] | undefined): string | null {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : null
}

/** The answer for the row asked last is kept: all cells of a row are drawn one after the other. */
function memoByRow<A>(answer: (row: number) => A): (row: number) => A {
  let last = -1
  let kept: A
  return row => {
    if (row !== last) {
      kept = answer(row)
      last = row
    }
    return kept
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
