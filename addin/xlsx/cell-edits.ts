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

/** The rows that the runs touch, from the top down; where runs overlap, the later one counts. Memory holds the runs of one row only. */
export function* rowEdits(runs: readonly CellRun[]): Generator<RowEdit> {
  const waiting = runs.map((run, order) => ({ run, order })).filter((one) => one.run.values.length > 0).sort((a, b) => a.run.row - b.run.row)
  let active: typeof waiting = []
  let next = 0
  let row = 0
  while (active.length > 0 || next < waiting.length) {
    row = active.length > 0 ? row + 1 : waiting[next]?.run.row ?? 0
    const before = active.length
    for (; waiting[next]?.run.row === row; next++) active.push(waiting[next]!)
    if (active.length !== before) active.sort((a, b) => a.run.column - b.run.column || a.order - b.order)
    yield { row, cells: cellsAt(active.map((one) => one.run), row) }
    const after = row + 1
    if (active.some((one) => endOf(one.run) === after)) active = active.filter((one) => endOf(one.run) !== after)
  }
}

function endOf(run: CellRun): number {
  return run.row + run.values.length
}

function cellsAt(runs: readonly CellRun[], row: number): readonly CellEdit[] {
  const cells: CellEdit[] = []
  for (const run of runs) {
    if (cells.at(-1)?.column === run.column) cells.pop()
    cells.push({ column: run.column, value: cellValueOf(run.values[row - run.row] ?? null), show: run.show })
  }
  return cells
}

/** The same rows without the cells that `isSame` finds already there; rows of which nothing is left are left out. */
export function* changedOnly(rows: Iterable<RowEdit>, isSame: (row: number, cell: CellEdit) => boolean): Generator<RowEdit> {
  for (const { row, cells } of rows) {
    const changed = cells.filter((cell) => !isSame(row, cell))
    if (changed.length > 0) yield { row, cells: changed }
  }
}
