import type { WorkbookChanges } from '../core-bridge'

/** Are these the very same changes, cell by cell? */
export function sameChanges(a: WorkbookChanges, b: WorkbookChanges): boolean {
  return a.runs.length === b.runs.length && a.runs.every((run, at) => sameRun(run, b.runs[at]))
    && JSON.stringify([a.highlights, a.newSheets]) === JSON.stringify([b.highlights, b.newSheets])
}

type Run = WorkbookChanges['runs'][number]

function sameRun(a: Run, b: Run | undefined): boolean {
  return b !== undefined && a.sheet === b.sheet && a.row === b.row && a.column === b.column && a.show === b.show
    && a.values.length === b.values.length && a.values.every((value, at) => value === b.values[at])
}
