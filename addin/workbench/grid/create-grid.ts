import type { ExcelHost } from '../host/create-host'
import type { Block, HostSheet } from '../host/host-model'
import { cellAddress } from '../workbench-core'
import { printClipboard, readClipboard } from './grid-clipboard'
import { createGridEditor } from './grid-editor'
import { cellId } from './grid-cell'
import { moveSelection, selectedBlockOf, type GridPlace, type GridSelection } from './grid-moves'
import type { GridSheet } from './grid-sheet'
import { createGridView } from './grid-view'
import { textToEdit } from './text-to-edit'
import { watchPointer } from './grid-pointer'
import { hostGridSheet, type SheetLooks } from './host-grid-sheet'

/** What the page around the grid shows of it. */
export interface GridState {
  readonly sheet: string
  readonly address: string
  readonly text: string
  readonly selected: Block
  readonly mark: string | null
}

export interface GridWords {
  grid(sheet: string): string
  cell(address: string): string
}

export interface Grid {
  /** Shows a host's workbook; `looks` is how the file's own cells look. */
  open(host: ExcelHost, looks: SheetLooks): void
  speak(words: GridWords): void
  state(): GridState | null
  focus(): void
  close(): void
}

let grids = 0

/** The most cells that one copy takes along. */
const MOST_COPIED = 2_000_000

/** A grid over a host: what it shows is the host's, what is typed goes to the host, what is selected is selected there. */
export function createGrid(root: HTMLElement, words: GridWords, changed: (state: GridState) => void): Grid {
  const id = `grid-${++grids}`
  const view = createGridView(root, id)
  let said = words
  let host: ExcelHost | null = null
  let looks: SheetLooks = new Map()
  let shown: HostSheet | null = null
  let sheet: GridSheet | null = null
  let selection: GridSelection = { active: { row: 1, column: 1 }, corner: { row: 1, column: 1 } }
  let stop: (() => void) | null = null
  let repainting = false
  let ownSelection = false

  const editor = createGridEditor(view.space, id, {
    key: event => onKey(event),
    textToEdit: () => editText(selection.active),
    opened: () => host?.setEditing(true),
    shut(text, move) {
      host?.setEditing(false)
      const { row, column } = selection.active
      if (text !== null && shown && host) host.editCell(shown.name, row, column, text)
      if (move) moveBy(move)
      describe()
    },
    copy: () => printClipboard(textsOf(selectedBlockOf(selection))),
    paste(text) {
      if (!shown || !host || text === '') return
      const rows = readClipboard(text)
      const { top, left } = selectedBlockOf(selection)
      host.editCells(shown.name, top, left, rows)
      select({ active: { row: top, column: left }, corner: { row: top + rows.length - 1, column: left + Math.max(...rows.map(row => row.length)) - 1 } })
    },
    clear() {
      if (!shown || !host || !sheet) return
      const { top, left, bottom, right } = filledPart(selectedBlockOf(selection), sheet)
      if (bottom < top || right < left) return
      host.editCells(shown.name, top, left, Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => '')))
    },
  })

  function onKey(event: KeyboardEvent): boolean {
    if (!sheet) return false
    const ctrl = event.ctrlKey || event.metaKey
    if (ctrl && event.key.toLowerCase() === 'a') {
      select({ active: selection.active, corner: selection.active }, { top: 1, left: 1, bottom: Math.max(1, sheet.lastRow), right: Math.max(1, sheet.lastColumn) })
      return true
    }
    if (event.key === 'Enter') { moveBy(event.shiftKey ? 'up' : 'down'); return true }
    const moved = moveSelection(sheet, selection, { key: event.key, ctrl, shift: event.shiftKey }, view.rowsPerPage())
    if (!moved) return false
    select(moved)
    return true
  }

  function moveBy(move: 'down' | 'up' | 'right' | 'left'): void {
    if (!sheet) return
    const key = { down: 'ArrowDown', up: 'ArrowUp', right: 'ArrowRight', left: 'ArrowLeft' }[move]
    const moved = moveSelection(sheet, selection, { key, ctrl: false, shift: false }, 1)
    if (moved) select(moved)
  }

  /** Selects in the grid and in the host; a whole block may be given where it is not between two corners. */
  function select(next: GridSelection, whole?: Block): void {
    selection = whole ? { active: { row: whole.top, column: whole.left }, corner: { row: whole.bottom, column: whole.right } } : next
    if (host && shown) {
      ownSelection = true
      host.select(shown.name, selectedBlockOf(selection))
      ownSelection = false
    }
    view.reveal(whole ? selection.active : selection.corner)
    view.select(selection)
    describe()
  }

  function describe(): void {
    if (!sheet) return
    const { row, column } = selection.active
    const merged = sheet.merged(row, column)
    editor.place(view.rectOf(selection.active))
    editor.describe(said.cell(cellAddress(row, column)), cellId(id, merged?.top ?? row, merged?.left ?? column))
    changed(stateNow(sheet))
  }

  function stateNow(current: GridSheet): GridState {
    const { row, column } = selection.active
    return { sheet: current.name, address: cellAddress(row, column), text: editText(selection.active), selected: selectedBlockOf(selection), mark: current.mark(row)?.word ?? null }
  }

  const editText = ({ row, column }: GridPlace): string => (shown && sheet ? textToEdit(shown.cells, sheet.text(row, column), row, column) : '')

  function textsOf({ top, left, bottom, right }: Block): string[][] {
    if (!sheet) return []
    const last = Math.min(bottom, Math.max(top, sheet.lastRow), top + Math.floor(MOST_COPIED / (right - left + 1)))
    const rows: string[][] = []
    for (let row = top; row <= last; row++) {
      const cells: string[] = []
      for (let column = left; column <= Math.min(right, Math.max(left, sheet.lastColumn)); column++) cells.push(sheet.text(row, column))
      rows.push(cells)
    }
    return rows
  }

  function repaint(): void {
    repainting = false
    if (!host || !shown) return
    sheet = hostGridSheet(host.model, shown, looks)
    view.setLabel(said.grid(sheet.name))
    view.show(sheet, selection)
    describe()
  }
  const scheduleRepaint = (): void => {
    if (repainting) return
    repainting = true
    requestAnimationFrame(repaint)
  }

  function follow(hostSheet: HostSheet, block: Block): void {
    shown = hostSheet
    selection = { active: { row: block.top, column: block.left }, corner: { row: block.bottom, column: block.right } }
  }

  const pointer = watchPointer(view.scroller, {
    down(event, place) {
      if (!sheet) return
      if (editor.isOpen) editor.finish()
      const whole = place.row === 0 || place.column === 0
      if (whole) select(selection, wholeOf(place, sheet))
      else select(event.shiftKey ? { active: selection.active, corner: place } : { active: place, corner: place })
      editor.focus()
    },
    drag(place) {
      if (place.row > 0 && place.column > 0) select({ active: selection.active, corner: place })
    },
    open: () => editor.open(),
    placeAt: (x, y) => view.placeAt(x, y),
  }, editor.input)

  return {
    open(next, fileLooks) {
      stop?.()
      host = next
      looks = fileLooks
      const now = next.selection()
      follow(now.sheet, now.block)
      stop = next.onChange(change => {
        if (change.kind === 'selection' && !ownSelection) {
          follow(change.sheet, change.block)
          repaint()
          view.reveal(selection.active)
        } else if (change.kind === 'activated' && change.sheet !== shown) {
          follow(change.sheet, next.selection().block)
          repaint()
        } else if (change.kind !== 'selection' && change.kind !== 'activated' && change.sheet === shown) scheduleRepaint()
      })
      repaint()
    },
    speak(next) {
      said = next
      repaint()
    },
    state: () => (sheet ? stateNow(sheet) : null),
    focus: () => editor.focus(),
    close() {
      stop?.()
      pointer()
      root.replaceChildren()
    },
  }
}

function filledPart(block: Block, { lastRow, lastColumn }: GridSheet): Block {
  return { ...block, bottom: Math.min(block.bottom, Math.max(block.top, lastRow)), right: Math.min(block.right, Math.max(block.left, lastColumn)) }
}

/** The row or column whose head was pressed; everything for the corner. */
function wholeOf(place: GridPlace, { rows, columns }: GridSheet): Block {
  return {
    top: place.row || 1, bottom: place.row || rows.count,
    left: place.column || 1, right: place.column || columns.count,
  }
}
