import { columnLetters } from '../workbench-core'
import { createGridRow, type DrawnColumns, type GridRow } from './grid-row'
import { selectedBlockOf, type GridPlace, type GridSelection } from './grid-moves'
import type { GridSheet } from './grid-sheet'
import { HEAD_HEIGHT, HEAD_WIDTH, ROW_HEIGHT } from './grid-measures'

/** Rows drawn beyond the window on both sides, so that fast scrolling shows no gaps. */
const SPARE = 8

export interface GridView {
  readonly scroller: HTMLElement
  /** Holds what scrolls along with the cells; the editor lives here. */
  readonly space: HTMLElement
  show(sheet: GridSheet, selection: GridSelection): void
  select(selection: GridSelection): void
  /** Scrolls as little as needed to bring a cell into view. */
  reveal(place: GridPlace): void
  /** Where a cell lies within `space`. */
  rectOf(place: GridPlace): { readonly left: number, readonly top: number, readonly width: number, readonly height: number }
  /** The cell under a point of the window; row or column 0 for the heads. */
  placeAt(x: number, y: number): GridPlace
  rowsPerPage(): number
  setLabel(label: string): void
}

/** Draws the part of a sheet that is in view and keeps it in step with scrolling. Rows are reused, never rebuilt as a whole. */
export function createGridView(root: HTMLElement, id: string): GridView {
  const scroller = element('grid-scroller')
  const space = element('grid-space')
  const grid = element('grid')
  const head = element('grid-head')
  const letters = element('grid-row grid-letters')
  grid.id = id
  grid.setAttribute('role', 'grid')
  grid.setAttribute('aria-multiselectable', 'true')
  head.setAttribute('role', 'rowgroup')
  letters.setAttribute('role', 'row')
  letters.setAttribute('aria-rowindex', '1')
  const body = element('grid-body')
  body.setAttribute('role', 'rowgroup')
  const headRail = rail()
  const bodyRail = rail()
  head.append(headRail, letters)
  body.append(bodyRail)
  grid.append(head, body)
  space.append(grid)
  scroller.append(space)
  root.append(scroller)

  let sheet: GridSheet | null = null
  let selection: GridSelection = { active: { row: 1, column: 1 }, corner: { row: 1, column: 1 } }
  let version = 0
  let scheduled = false
  const drawn = new Map<number, GridRow>()
  const frozen = new Map<number, GridRow>()
  const spare: GridRow[] = []

  const frozenHeight = (): number => (sheet ? sheet.rows.start(sheet.frozen.rows + 1) : 0)
  const frozenWidth = (): number => (sheet ? sheet.columns.start(sheet.frozen.columns + 1) : 0)

  function paint(): void {
    scheduled = false
    if (!sheet) return
    const { rows, columns } = sheet
    const top = scroller.scrollTop + frozenHeight()
    const bottom = scroller.scrollTop + scroller.clientHeight - HEAD_HEIGHT
    const first = Math.max(sheet.frozen.rows + 1, rows.at(top - SPARE * ROW_HEIGHT))
    const last = rows.at(bottom + SPARE * ROW_HEIGHT)
    const left = scroller.scrollLeft + frozenWidth()
    const right = scroller.scrollLeft + scroller.clientWidth - HEAD_WIDTH
    const shown: DrawnColumns = { first: Math.max(sheet.frozen.columns + 1, columns.at(left - 120)), last: columns.at(right + 120) }
    paintLetters(sheet, shown)
    for (const [row, element] of drawn) {
      if (row >= first && row <= last && rows.size(row) > 0) continue
      drawn.delete(row)
      spare.push(element)
    }
    for (let row = first; row <= last; row++) {
      if (rows.size(row) === 0) continue
      let element = drawn.get(row)
      if (!element) {
        element = spare.pop() ?? createGridRow(body, bodyRail, id)
        drawn.set(row, element)
      }
      element.draw({ sheet, row, columns: shown, firstRow: first, selection, version })
    }
    for (const element of spare) element.hide()
  }

  function paintFrozen(): void {
    if (!sheet) return
    for (const [row, element] of frozen) if (row > sheet.frozen.rows) { element.remove(); frozen.delete(row) }
    const { columns } = sheet
    const shown: DrawnColumns = { first: sheet.frozen.columns + 1, last: columns.count }
    for (let row = 1; row <= sheet.frozen.rows; row++) {
      let element = frozen.get(row)
      if (!element) {
        element = createGridRow(head, headRail, id)
        frozen.set(row, element)
      }
      element.draw({ sheet, row, columns: shown, firstRow: 1, selection, version })
    }
  }

  let paintedLetters = ''
  function paintLetters(current: GridSheet, { first, last }: DrawnColumns): void {
    const block = selectedBlockOf(selection)
    const key = `${version} ${first} ${last} ${block.left} ${block.right}`
    if (key === paintedLetters) return
    paintedLetters = key
    const fixed = element('grid-fixed')
    fixed.append(element('grid-corner'))
    const make = (column: number): HTMLElement => {
      const cell = element(column >= block.left && column <= block.right ? 'grid-letter grid-letter-selected' : 'grid-letter')
      cell.setAttribute('role', 'columnheader')
      cell.setAttribute('aria-colindex', String(column + 1))
      cell.textContent = columnLetters(column)
      cell.style.width = `${current.columns.size(column)}px`
      return cell
    }
    for (let column = 1; column <= current.frozen.columns; column++) if (current.columns.size(column) > 0) fixed.append(make(column))
    const cells: HTMLElement[] = []
    for (let column = first; column <= last; column++) {
      if (current.columns.size(column) === 0) continue
      const cell = make(column)
      cell.style.left = `${HEAD_WIDTH + current.columns.start(column)}px`
      cell.classList.add('grid-placed')
      cells.push(cell)
    }
    letters.replaceChildren(fixed, ...cells)
  }

  const schedule = (): void => {
    if (scheduled) return
    scheduled = true
    requestAnimationFrame(paint)
  }
  scroller.addEventListener('scroll', schedule, { passive: true })
  new ResizeObserver(schedule).observe(scroller)

  function reveal({ row, column }: GridPlace): void {
    if (!sheet) return
    const { rows, columns } = sheet
    if (row > sheet.frozen.rows) {
      const top = rows.start(row)
      const highest = top - frozenHeight()
      const lowest = top + ROW_HEIGHT + HEAD_HEIGHT - scroller.clientHeight
      if (scroller.scrollTop > highest) scroller.scrollTop = highest
      else if (scroller.scrollTop < lowest) scroller.scrollTop = lowest
    }
    if (column > sheet.frozen.columns) {
      const left = columns.start(column)
      const most = left - frozenWidth()
      const least = left + columns.size(column) + HEAD_WIDTH - scroller.clientWidth
      if (scroller.scrollLeft > most) scroller.scrollLeft = most
      else if (scroller.scrollLeft < least) scroller.scrollLeft = Math.min(most, least)
    }
  }

  return {
    scroller, space, reveal,
    show(next, at) {
      const other = sheet?.name !== next.name
      sheet = next
      selection = at
      version++
      space.style.width = `${HEAD_WIDTH + next.columns.total}px`
      space.style.height = `${HEAD_HEIGHT + next.rows.total}px`
      grid.setAttribute('aria-rowcount', String(next.rows.count + 1))
      grid.setAttribute('aria-colcount', String(next.columns.count + 1))
      head.style.height = `${HEAD_HEIGHT + frozenHeight()}px`
      headRail.style.width = bodyRail.style.width = `${HEAD_WIDTH + frozenWidth()}px`
      if (other) scroller.scrollTo(0, 0)
      paintFrozen()
      paint()
    },
    select(next) {
      selection = next
      paintFrozen()
      paint()
    },
    rectOf({ row, column }) {
      if (!sheet) return { left: 0, top: 0, width: 0, height: 0 }
      const block = sheet.merged(row, column) ?? { top: row, left: column, bottom: row, right: column }
      const left = sheet.columns.start(block.left)
      const top = sheet.rows.start(block.top)
      return {
        left: HEAD_WIDTH + left + (column <= sheet.frozen.columns ? scroller.scrollLeft : 0),
        top: HEAD_HEIGHT + top + (row <= sheet.frozen.rows ? scroller.scrollTop : 0),
        width: sheet.columns.start(block.right + 1) - left,
        height: sheet.rows.start(block.bottom + 1) - top,
      }
    },
    placeAt(x, y) {
      if (!sheet) return { row: 1, column: 1 }
      const box = scroller.getBoundingClientRect()
      const across = x - box.left - HEAD_WIDTH
      const down = y - box.top - HEAD_HEIGHT
      const column = across < 0 ? 0 : sheet.columns.at(across < frozenWidth() ? across : across + scroller.scrollLeft)
      const row = down < 0 ? 0 : sheet.rows.at(down < frozenHeight() ? down : down + scroller.scrollTop)
      return { row, column }
    },
    rowsPerPage: () => Math.max(1, Math.floor((scroller.clientHeight - HEAD_HEIGHT - frozenHeight()) / ROW_HEIGHT) - 1),
    setLabel: label => grid.setAttribute('aria-label', label),
  }
}

function element(className: string): HTMLDivElement {
  const made = document.createElement('div')
  made.className = className
  return made
}

/** What stays in place while the sheet scrolls sideways; for the eye only. */
function rail(): HTMLDivElement {
  const made = element('grid-rail')
  made.setAttribute('aria-hidden', 'true')
  return made
}
