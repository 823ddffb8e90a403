import { HEAD_HEIGHT, HEAD_WIDTH } from './grid-measures'
import { createGridCell, type CellFrame, type GridCell } from './grid-cell'
import { selectedBlockOf, type GridSelection } from './grid-moves'
import type { GridSheet, RowMark } from './grid-sheet'

/** The columns drawn beside the frozen ones, both ends included. */
export interface DrawnColumns {
  readonly first: number
  readonly last: number
}

/** What a row is drawn from. `firstRow` is the topmost drawn one: a merged block that began above it is drawn there. */
export interface DrawnRow {
  readonly sheet: GridSheet
  readonly row: number
  readonly columns: DrawnColumns
  readonly firstRow: number
  readonly selection: GridSelection
  readonly version: number
}

/** One drawn row, to be used for whatever row is in view. */
export interface GridRow {
  draw(drawn: DrawnRow): void
  hide(): void
  remove(): void
}

/**
 * A row of the grid. What screen readers read stands in `parent`; `rail`, which stays in place while the sheet scrolls
 * sideways, shows the number, the mark and the frozen cells once more for the eye.
 */
export function createGridRow(parent: HTMLElement, rail: HTMLElement, grid: string): GridRow {
  const line = made('grid-row', 'row')
  const header = made('hidden', 'rowheader')
  header.setAttribute('aria-colindex', '1')
  line.append(header)
  const railLine = made('grid-row', null)
  const number = createRowNumber()
  railLine.append(number.element)
  parent.append(line)
  rail.append(railLine)
  const cells = createCells(line, grid)
  const copies = createCells(railLine, null)
  let drawnAs = ''

  return {
    draw({ sheet, row, columns, firstRow, selection, version }) {
      const block = selectedBlockOf(selection)
      const touched = row >= block.top && row <= block.bottom
      const key = `${version} ${row} ${columns.first} ${columns.last} ${row === firstRow} ${touched ? `${block.top} ${block.left} ${block.bottom} ${block.right} ${selection.active.row} ${selection.active.column}` : ''}`
      if (key === drawnAs) return
      drawnAs = key
      const top = `${HEAD_HEIGHT + sheet.rows.start(row)}px`
      line.hidden = railLine.hidden = false
      line.style.top = railLine.style.top = top
      line.setAttribute('aria-rowindex', String(row + 1))
      const mark = sheet.mark(row)
      header.textContent = mark ? `${row} ${mark.word}` : String(row)
      number.draw(row, mark, touched)
      const frame = (column: number, firstColumn: number): CellFrame => ({ sheet, row, column, firstRow, firstColumn, selection, block })
      const frozen = range(1, sheet.frozen.columns, sheet)
      copies.draw(frozen.map(column => frame(column, 1)))
      cells.draw([...frozen.map(column => frame(column, 1)), ...range(columns.first, columns.last, sheet).map(column => frame(column, columns.first))])
      line.classList.toggle('holds-merged', cells.holdMerged())
      railLine.classList.toggle('holds-merged', copies.holdMerged())
    },
    hide() {
      drawnAs = ''
      line.hidden = railLine.hidden = true
    },
    remove() {
      line.remove()
      railLine.remove()
    },
  }
}

/** The columns from one to another that are not hidden. */
function range(first: number, last: number, { columns }: GridSheet): number[] {
  const found: number[] = []
  for (let column = first; column <= last; column++) if (columns.size(column) > 0) found.push(column)
  return found
}

interface Cells {
  draw(frames: readonly CellFrame[]): void
  holdMerged(): boolean
}

/** Cells in a line, as many as are asked for; `grid` null for copies that only the eye sees. */
function createCells(line: HTMLElement, grid: string | null): Cells {
  const cells: GridCell[] = []
  return {
    draw(frames) {
      frames.forEach((frame, at) => {
        const cell = cells[at] ?? (cells[at] = createGridCell(line, grid))
        cell.draw(frame, HEAD_WIDTH + frame.sheet.columns.start(frame.column))
      })
      for (const cell of cells.splice(frames.length)) cell.remove()
    },
    holdMerged: () => cells.some(cell => cell.isMerged()),
  }
}

/** The number of a row, with the shape of its state; its word is the tip. */
function createRowNumber(): { readonly element: HTMLElement, draw(row: number, mark: RowMark | null, selected: boolean): void } {
  const element = made('grid-number', null)
  let drawnAs = ''
  return {
    element,
    draw(row, mark, selected) {
      const classes = `grid-number mark-${mark?.shape ?? 'none'}${selected ? ' grid-number-selected' : ''}`
      const key = `${row} ${classes} ${mark?.word}`
      if (key === drawnAs) return
      drawnAs = key
      element.className = classes
      element.textContent = String(row)
      element.title = mark?.word ?? ''
    },
  }
}

function made(className: string, role: string | null): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  if (role !== null) element.setAttribute('role', role)
  return element
}
