import type { Block } from '../host/host-model'
import { textWidth } from './column-fit'
import type { GridSelection } from './grid-moves'
import type { CellLook, GridSheet } from './grid-sheet'

/** What one cell is drawn from. `firstRow` and `firstColumn` are where the drawn part of the sheet begins. */
export interface CellFrame {
  readonly sheet: GridSheet
  readonly row: number
  readonly column: number
  readonly firstRow: number
  readonly firstColumn: number
  readonly selection: GridSelection
  readonly block: Block
}

/** One drawn cell, to be used for whatever cell is in view. */
export interface GridCell {
  draw(frame: CellFrame, left: number): void
  isMerged(): boolean
  remove(): void
}

/** The id of a cell's element, by which the input names the active cell to screen readers. */
export const cellId = (grid: string, row: number, column: number): string => `${grid}-${row}-${column}`

/** A cell's element. Only what differs from what is drawn already touches the page. */
export function createGridCell(line: HTMLElement, grid: string | null): GridCell {
  const element = document.createElement('div')
  if (grid !== null) element.setAttribute('role', 'gridcell')
  line.append(element)
  const drawn = { id: '', classes: '', text: '', left: '', width: '', height: '', fill: '', color: '', column: 0, selected: false, spans: '' }
  let merged = false

  function put(id: string, classes: string, text: string): void {
    if (classes !== drawn.classes) element.className = drawn.classes = classes
    if (text !== drawn.text) element.textContent = drawn.text = text
    if (grid !== null && id !== drawn.id) {
      drawn.id = id
      if (id === '') element.removeAttribute('id')
      else element.id = id
    }
  }
  function style(name: 'left' | 'width' | 'height', value: string): void {
    if (value !== drawn[name]) element.style[name] = drawn[name] = value
  }
  function paint({ fill, color }: Pick<CellLook, 'fill' | 'color'>): void {
    if ((fill ?? '') !== drawn.fill) element.style.backgroundColor = drawn.fill = fill ?? ''
    if ((color ?? '') !== drawn.color) element.style.color = drawn.color = color ?? ''
  }
  /** What screen readers are told beside the text. */
  function tell(column: number, selected: boolean, block: Block | null): void {
    if (grid === null) return
    if (column !== drawn.column) element.setAttribute('aria-colindex', String((drawn.column = column) + 1))
    if (selected !== drawn.selected) {
      drawn.selected = selected
      if (selected) element.setAttribute('aria-selected', 'true')
      else element.removeAttribute('aria-selected')
    }
    const spans = block ? `${block.bottom - block.top + 1} ${block.right - block.left + 1}` : ''
    if (spans === drawn.spans) return
    drawn.spans = spans
    const [rows, columns] = spans.split(' ')
    for (const [name, value] of [['aria-rowspan', rows], ['aria-colspan', columns]] as const) {
      if (value) element.setAttribute(name, value)
      else element.removeAttribute(name)
    }
  }

  return {
    draw(frame, left) {
      const { sheet, row, column, firstRow, firstColumn, selection, block } = frame
      style('left', `${left}px`)
      const area = sheet.merged(row, column)
      merged = area !== null
      if (area && (row !== Math.max(area.top, firstRow) || column !== Math.max(area.left, firstColumn))) {
        // Covered by a merged block that is drawn from its first cell in view.
        put('', 'grid-cell grid-covered', '')
        paint({ fill: null, color: null })
        return
      }
      const [shownRow, shownColumn] = area ? [area.top, area.left] : [row, column]
      const written = sheet.text(shownRow, shownColumn)
      const text = area ? written : onOneLine(written)
      const look = sheet.look(shownRow, shownColumn)
      const width = area ? sheet.columns.start(area.right + 1) - sheet.columns.start(column) : spreadWidth(sheet, row, column, text, look)
      // Each clipped element costs the browser a clip of its own, so only what may not fit is clipped.
      const isLong = area !== null || textWidth(text) + 10 > width
      const { active } = selection
      const isActive = area ? covers(area, active.row, active.column) : active.row === row && active.column === column
      const isSelected = covers(block, row, column)
      put(grid === null ? '' : cellId(grid, shownRow, shownColumn), classesOf(look, row, column, block, { isActive, isSelected, isLong, spreads: !area && width > sheet.columns.size(column), isMerged: merged }), text)
      style('width', `${width}px`)
      style('height', area ? `${sheet.rows.start(area.bottom + 1) - sheet.rows.start(row)}px` : '')
      paint(look)
      tell(column, isSelected || isActive, area)
    },
    isMerged: () => merged,
    remove: () => element.remove(),
  }
}

function covers({ top, left, bottom, right }: Block, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}

interface CellState {
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isLong: boolean
  readonly spreads: boolean
  readonly isMerged: boolean
}

function classesOf({ align, bold }: CellLook, row: number, column: number, block: Block, { isActive, isSelected, isLong, spreads, isMerged }: CellState): string {
  let classes = `grid-cell align-${align}`
  if (bold) classes += ' bold'
  if (isLong) classes += ' long'
  if (spreads) classes += ' spreads'
  if (isMerged) classes += ' merged'
  if (isActive) return `${classes} active`
  if (!isSelected) return classes
  if (row === block.top) classes += ' edge-top'
  if (row === block.bottom) classes += ' edge-bottom'
  if (column === block.left) classes += ' edge-left'
  if (column === block.right) classes += ' edge-right'
  return `${classes} selected`
}

/** Rows are one line high: a break in a header (联系电话↵（手机）) is drawn as a space, as Excel does in a cell that does not wrap. */
function onOneLine(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text
}

/** Text runs on over empty cells to its right, as in Excel. */
function spreadWidth(sheet: GridSheet, row: number, column: number, text: string, look: CellLook): number {
  let width = sheet.columns.size(column)
  if (look.align !== 'left' || text === '' || column > sheet.lastColumn) return width
  const wanted = textWidth(text) + 12
  for (let next = column + 1; width < wanted && next <= sheet.columns.count; next++) {
    // Frozen columns end where the rest begins to move.
    if (column <= sheet.frozen.columns && next > sheet.frozen.columns) break
    if (sheet.text(row, next) !== '' || sheet.merged(row, next) !== null || sheet.look(row, next).fill !== look.fill) break
    width += sheet.columns.size(next)
  }
  return width
}
