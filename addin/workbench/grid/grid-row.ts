import type { Block } from '../host/host-model'
import { textWidth } from './column-fit'
import { selectedBlockOf, type GridSelection } from './grid-moves'
import type { CellLook, GridSheet, RowMark } from './grid-sheet'
import { HEAD_HEIGHT, HEAD_WIDTH } from './grid-view'

/** The columns drawn beside the frozen ones, both ends included. */
export interface DrawnColumns {
  readonly first: number
  readonly last: number
}

/** One drawn row, to be used for whatever row is in view. */
export interface GridRow {
  draw(sheet: GridSheet, row: number, columns: DrawnColumns, firstRow: number, selection: GridSelection, version: number): void
  hide(): void
  remove(): void
}

/** The id of a cell's element, by which the input names the active cell to screen readers. */
export const cellId = (grid: string, row: number, column: number): string => `${grid}-${row}-${column}`

/** A row of the grid: its number with a mark, the frozen cells, the cells that scroll. */
export function createGridRow(parent: HTMLElement, grid: string): GridRow {
  const line = document.createElement('div')
  line.className = 'grid-row'
  line.setAttribute('role', 'row')
  const fixed = document.createElement('div')
  fixed.className = 'grid-fixed'
  const head = createRowHead()
  fixed.append(head.element)
  line.append(fixed)
  parent.append(line)
  const cells: HTMLElement[] = []
  const fixedCells: HTMLElement[] = []
  let drawnAs = ''

  const cellAt = (list: HTMLElement[], into: HTMLElement, at: number): HTMLElement => {
    const found = list[at]
    if (found) return found
    const cell = document.createElement('div')
    cell.setAttribute('role', 'gridcell')
    list.push(cell)
    into.append(cell)
    return cell
  }

  return {
    draw(sheet, row, columns, firstRow, selection, version) {
      const block = selectedBlockOf(selection)
      const touched = row >= block.top && row <= block.bottom
      const from = Math.max(1, firstRow)
      const key = `${version} ${row} ${columns.first} ${columns.last} ${row === firstRow ? from : ''} ${touched ? `${block.top} ${block.left} ${block.bottom} ${block.right} ${selection.active.row} ${selection.active.column}` : ''}`
      if (key === drawnAs) return
      drawnAs = key
      line.hidden = false
      line.style.top = `${HEAD_HEIGHT + sheet.rows.start(row)}px`
      line.setAttribute('aria-rowindex', String(row + 1))
      head.draw(row, sheet.mark(row), touched)
      let used = 0
      for (let column = 1; column <= sheet.frozen.columns; column++) {
        if (sheet.columns.size(column) === 0) continue
        const cell = cellAt(fixedCells, fixed, used++)
        drawCell(cell, sheet, row, column, { firstRow, firstColumn: 1, lastColumn: sheet.frozen.columns }, selection, block, grid)
        cell.style.left = ''
      }
      drop(fixedCells, used)
      used = 0
      for (let column = columns.first; column <= columns.last; column++) {
        if (sheet.columns.size(column) === 0) continue
        const cell = cellAt(cells, line, used++)
        drawCell(cell, sheet, row, column, { firstRow, firstColumn: columns.first, lastColumn: sheet.columns.count }, selection, block, grid)
        cell.style.left = `${HEAD_WIDTH + sheet.columns.start(column)}px`
        cell.classList.add('grid-placed')
      }
      drop(cells, used)
    },
    hide() {
      drawnAs = ''
      line.hidden = true
    },
    remove: () => line.remove(),
  }
}

function drop(cells: HTMLElement[], used: number): void {
  for (const cell of cells.splice(used)) cell.remove()
}

/** The number of a row, with the shape and word of its state. */
function createRowHead(): { readonly element: HTMLElement, draw(row: number, mark: RowMark | null, selected: boolean): void } {
  const element = document.createElement('div')
  element.setAttribute('role', 'rowheader')
  element.setAttribute('aria-colindex', '1')
  const number = document.createElement('span')
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use')
  shape.setAttribute('viewBox', '0 0 20 20')
  shape.setAttribute('aria-hidden', 'true')
  shape.append(use)
  const word = document.createElement('span')
  word.className = 'hidden'
  element.append(shape, number, word)
  return {
    element,
    draw(row, mark, selected) {
      element.className = selected ? 'grid-number grid-number-selected' : 'grid-number'
      number.textContent = String(row)
      shape.setAttribute('class', `grid-mark mark-${mark?.shape ?? 'none'}`)
      if (mark) use.setAttribute('href', `#mark-${mark.shape}`)
      word.textContent = mark ? ` ${mark.word}` : ''
      element.title = mark?.word ?? ''
    },
  }
}

interface DrawnArea {
  readonly firstRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

function drawCell(cell: HTMLElement, sheet: GridSheet, row: number, column: number, area: DrawnArea, selection: GridSelection, block: Block, grid: string): void {
  const merged = sheet.merged(row, column)
  if (merged && (row !== Math.max(merged.top, area.firstRow) || column !== Math.max(merged.left, area.firstColumn))) {
    cell.className = 'grid-cell grid-covered'
    cell.textContent = ''
    cell.removeAttribute('id')
    cell.setAttribute('aria-hidden', 'true')
    cell.style.width = merged && column >= area.firstColumn ? `${sheet.columns.size(column)}px` : '0'
    return
  }
  const anchor = merged ? { row: merged.top, column: merged.left } : { row, column }
  const text = sheet.text(anchor.row, anchor.column)
  const look = sheet.look(anchor.row, anchor.column)
  const { active } = selection
  const isActive = merged ? active.row >= merged.top && active.row <= merged.bottom && active.column >= merged.left && active.column <= merged.right : active.row === row && active.column === column
  const isSelected = row >= block.top && row <= block.bottom && column >= block.left && column <= block.right
  const width = merged ? sheet.columns.start(merged.right + 1) - sheet.columns.start(column) : spreadWidth(sheet, row, column, text, look, area)
  cell.className = classesOf(look, { isActive, isSelected, spreads: !merged && width > sheet.columns.size(column), isMerged: merged !== null }, row, column, block)
  if (cell.textContent !== text) cell.textContent = text
  cell.id = cellId(grid, row, column)
  cell.removeAttribute('aria-hidden')
  cell.setAttribute('aria-colindex', String(column + 1))
  if (isSelected || isActive) cell.setAttribute('aria-selected', 'true')
  else cell.removeAttribute('aria-selected')
  cell.style.width = `${width}px`
  cell.style.height = merged ? `${sheet.rows.start(merged.bottom + 1) - sheet.rows.start(row)}px` : ''
  cell.style.backgroundColor = look.fill ?? ''
  cell.style.color = look.color ?? ''
  spanOf(cell, merged)
}

function spanOf(cell: HTMLElement, merged: Block | null): void {
  if (merged) {
    cell.setAttribute('aria-rowspan', String(merged.bottom - merged.top + 1))
    cell.setAttribute('aria-colspan', String(merged.right - merged.left + 1))
  } else if (cell.hasAttribute('aria-rowspan')) {
    cell.removeAttribute('aria-rowspan')
    cell.removeAttribute('aria-colspan')
  }
}

function classesOf(look: CellLook, { isActive, isSelected, spreads, isMerged }: { readonly isActive: boolean, readonly isSelected: boolean, readonly spreads: boolean, readonly isMerged: boolean }, row: number, column: number, block: Block): string {
  let classes = `grid-cell align-${look.align}`
  if (look.bold) classes += ' bold'
  if (spreads) classes += ' spreads'
  if (isMerged) classes += ' merged'
  if (isSelected && !isActive) classes += ' selected'
  if (isSelected) {
    if (row === block.top) classes += ' edge-top'
    if (row === block.bottom || isMerged) classes += ' edge-bottom'
    if (column === block.left) classes += ' edge-left'
    if (column === block.right || isMerged) classes += ' edge-right'
  }
  if (isActive) classes += ' active'
  return classes
}

/** Text runs on over empty cells to its right, as in Excel. */
function spreadWidth(sheet: GridSheet, row: number, column: number, text: string, look: CellLook, area: DrawnArea): number {
  let width = sheet.columns.size(column)
  if (look.align !== 'left' || text === '' || column > sheet.lastColumn) return width
  const wanted = textWidth(text) + 12
  for (let next = column + 1; width < wanted && next <= area.lastColumn; next++) {
    if (sheet.text(row, next) !== '' || sheet.merged(row, next) !== null || sheet.look(row, next).fill !== look.fill) break
    width += sheet.columns.size(next)
  }
  return width
}
