import { cellValueOf } from './cell-text'
import type { CellRun, SheetGrid } from './port'
import type { RowIndex } from './row-index'

/** How far the rows of a sheet reached before this session wrote into it, and where it wrote. */
export class SheetMemory {
  private readonly written = new Set<number>()

  constructor(private readonly rows: RowIndex) {}

  /** Notes the columns that runs are about to write. */
  note(runs: readonly CellRun[]): void {
    for (const run of runs) this.written.add(run.column)
  }

  hasWritten(column: number): boolean {
    return this.written.has(column)
  }

  /** True when the cell was made in this session: it lies behind all that its row held before. */
  isMadeHere(row: number, column: number): boolean {
    return this.written.has(column) && column > this.rows.reachOf(row)
  }
}

/** Columns of which nothing is left: every run empties them, and no other cell of theirs holds anything. */
export function emptiedColumns(runs: readonly CellRun[], grid: SheetGrid): ReadonlySet<number> {
  const columns = new Set(runs.map((run) => run.column))
  return new Set([...columns].filter((column) => isEmptied(column, runs.filter((run) => run.column === column), grid)))
}

function isEmptied(column: number, runs: readonly CellRun[], grid: SheetGrid): boolean {
  if (runs.some((run) => run.values.some((value) => cellValueOf(value) !== null))) return false
  const rows = rowsOf(runs)
  let hadAny = false
  for (let row = grid.firstRow; row > 0 && row <= grid.lastRow; row++) {
    if (grid.cell(row, column) === null) continue
    if (!rows.has(row)) return false
    hadAny = true
  }
  return hadAny
}

/**
 * The emptied columns that an earlier session of ours seems to have added: they are the last ones, and they have no cells
 * but those that are emptied. Of other columns the owner may have drawn borders there, so their cells stay, empty.
 */
export function addedColumns(emptied: ReadonlySet<number>, runs: readonly CellRun[], rows: RowIndex): ReadonlySet<number> {
  const last = Math.max(...emptied)
  const found = new Set(emptied)
  for (const column of emptied) {
    const edited = rowsOf(runs.filter((run) => run.column === column))
    for (let index = 0; index < rows.count; index++) {
      const reach = rows.lastColumns[index]!
      if (reach > last || (reach >= column && !edited.has(rows.rows[index]!))) found.delete(column)
    }
  }
  return found
}

function rowsOf(runs: readonly CellRun[]): ReadonlySet<number> {
  const rows = new Set<number>()
  for (const run of runs) for (let index = 0; index < run.values.length; index++) rows.add(run.row + index)
  return rows
}
