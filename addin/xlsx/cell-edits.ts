import { cellValueOf } from './cell-text'
import type { CellRun, CellShow, CellValue } from './port'

/** One cell to write; `value` is as a cell can hold it (`cellValueOf`). */
export interface CellEdit {
  readonly column: number
  readonly value: CellValue
  readonly show: CellShow
}

/** The cells to write in one row, by column, each column once. */
export interface RowEdit {
  readonly row: number
  readonly cells: readonly CellEdit[]
}

interface Waiting {
  readonly run: CellRun
  readonly order: number
  readonly end: number
  readonly cell: { column: number; value: CellValue; show: CellShow }
}

/**
 * The rows that the runs touch, from the top down; where runs overlap, the later one counts. Memory holds one row only:
 * every row comes in the same objects, so a caller that wants to keep one copies it.
 */
export function* rowEdits(runs: readonly CellRun[]): Generator<RowEdit> {
  const waiting = runs.map(waitingRun).filter((one) => one.run.values.length > 0).sort((a, b) => a.run.row - b.run.row)
  const edit: { row: number; cells: CellEdit[] } = { row: 0, cells: [] }
  let active: Waiting[] = []
  let next = 0
  while (active.length > 0 || next < waiting.length) {
    edit.row = active.length > 0 ? edit.row + 1 : waiting[next]?.run.row ?? 0
    const before = active.length
    for (; waiting[next]?.run.row === edit.row; next++) active.push(waiting[next]!)
    if (active.length !== before) active.sort((a, b) => a.run.column - b.run.column || a.order - b.order)
    gatherCells(active, edit)
    yield edit
    if (active.some((one) => one.end === edit.row + 1)) active = active.filter((one) => one.end !== edit.row + 1)
  }
}

function waitingRun(run: CellRun, order: number): Waiting {
  return { run, order, end: run.row + run.values.length, cell: { column: run.column, value: null, show: run.show } }
}

function gatherCells(active: readonly Waiting[], edit: { readonly row: number; readonly cells: CellEdit[] }): void {
  const { row, cells } = edit
  cells.length = 0
  for (const { run, cell } of active) {
    cell.value = cellValueOf(run.values[row - run.row] ?? null)
    if (cells.at(-1)?.column === cell.column) cells.pop()
    cells.push(cell)
  }
}

/** The same rows without the cells that `isSame` finds already there; rows of which nothing is left are left out. */
export function* changedOnly(rows: Iterable<RowEdit>, isSame: (row: number, cell: CellEdit) => boolean): Generator<RowEdit> {
  const edit: { row: number; cells: CellEdit[] } = { row: 0, cells: [] }
  for (const { row, cells } of rows) {
    edit.row = row
    edit.cells.length = 0
    for (const cell of cells) if (!isSame(row, cell)) edit.cells.push(cell)
    if (edit.cells.length > 0) yield edit
  }
}
