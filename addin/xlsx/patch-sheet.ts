import type { ByteWriter } from './byte-writer'
import type { CellEdit, RowEdit } from './cell-edits'
import { cellValueOf } from './cell-text'
import { CellWriter } from './cell-writer'
import type { LostFormulas } from './lost-formulas'
import type { CellRun, Highlight, MergedBlock } from './port'
import type { RowIndex } from './row-index'
import type { PatchContext } from './row-patch'
import { RowPatch } from './row-patch'
import type { SheetHead } from './sheet-head'
import type { Splice } from './splice-pieces'
import type { StyleBook } from './style-book'
import { columnWidths } from './text-width'
import type { SheetScan } from './xlsx-reader'

/** All that is to change in one worksheet part. */
export interface SheetChange {
  readonly scan: SheetScan
  readonly head: SheetHead
  /** What is to stand behind the rows, null when that stays. */
  readonly tail: string | null
  /** The runs as asked for; `rows` are those of their cells that hold something else now. */
  readonly runs: readonly CellRun[]
  readonly rows: Iterable<RowEdit>
  readonly highlights: readonly Highlight[]
  /** True when a cell was made by us and goes when it is emptied. */
  isOurs(row: number, column: number): boolean
  readonly styles: StyleBook
  readonly lost: LostFormulas
}

/** The splices that make the change, from the top of the part to its end. */
export function* sheetSplices(change: SheetChange): Generator<Splice> {
  const { scan, head, tail } = change
  const headText = head.write(filledBlock(change.runs), newWidths(change))
  if (headText !== null) yield { from: 0, to: scan.data.start, write: (_, out) => out.addText(headText) }
  yield* rowSplices(change, head)
  if (tail !== null) yield { from: scan.data.end, to: Infinity, write: (_, out) => out.addText(tail) }
}

function* rowSplices(change: SheetChange, head: SheetHead): Generator<Splice> {
  const { scan, lost } = change
  const { rows, data } = scan
  const patch = new RowPatch(contextOf(change, head))
  const splice = new RowSplice(patch, rows)
  const isAlone = data.end === data.openEnd
  if (isAlone) yield openedData(scan, head)
  let index = 0
  for (const edit of change.rows) {
    for (; index < rows.count && rows.rows[index]! < edit.row; index++) {
      // A row between may share a formula that a row above has just lost.
      if (rows.rows[index]! <= lost.lastRow) yield splice.at(index, [])
    }
    if (index < rows.count && rows.rows[index] === edit.row) yield splice.at(index++, edit.cells)
    else yield newRowSplice(patch, index < rows.count ? rows.starts[index]! : data.closeStart, edit)
  }
  for (; index < rows.count && rows.rows[index]! <= lost.lastRow; index++) yield splice.at(index, [])
  if (isAlone) yield { from: data.end, to: data.end, write: (_, out) => out.addText(`</${head.prefix}sheetData>`) }
}

/** The splice of one row after the other; one object for all of them, as a sheet may have a million. */
class RowSplice implements Splice {
  from = 0
  to = 0
  private cells: readonly CellEdit[] = []
  private readonly row = { row: 0, openLength: 0, bodyLength: 0, lastColumn: 0, firstStyle: -1, lastStyle: -1 }

  constructor(private readonly patch: RowPatch, private readonly rows: RowIndex) {}

  at(index: number, cells: readonly CellEdit[]): this {
    const { row, rows } = this
    this.from = rows.starts[index]!
    this.to = this.from + rows.lengths[index]!
    this.cells = cells
    row.row = rows.rows[index]!
    row.openLength = rows.openLengths[index]!
    row.bodyLength = rows.bodyLengths[index]!
    row.lastColumn = rows.lastColumns[index]!
    row.firstStyle = rows.firstStyles[index]!
    row.lastStyle = rows.lastStyles[index]!
    return this
  }

  write(bytes: Uint8Array, out: ByteWriter): void {
    this.patch.write(bytes, this.row, this.cells, out)
  }
}

function newRowSplice(patch: RowPatch, at: number, edit: RowEdit): Splice {
  return { from: at, to: at, write: (_, out) => patch.writeNew(edit.row, edit.cells, out) }
}

/** `<sheetData/>` opened. */
function openedData(scan: SheetScan, head: SheetHead): Splice {
  return { from: scan.data.start, to: scan.data.openEnd, write: (_, out) => out.addText(`<${head.prefix}sheetData>`) }
}

function contextOf(change: SheetChange, head: SheetHead): PatchContext {
  const { styles, lost, runs } = change
  const firstDataRow = Math.min(...change.highlights.map((highlight) => highlight.firstRow))
  const firstRow = runs.reduce((first, run) => Math.min(first, run.row), Infinity)
  return {
    styles,
    cells: new CellWriter(head.prefix),
    lost,
    columnStyle: (column) => head.columnStyle(column),
    // Data begins where the highlights do; without any, what stands in the topmost row written is a header.
    isHeader: (row) => row < firstDataRow && (firstDataRow !== Infinity || row === firstRow),
    isOurs: (row, column) => change.isOurs(row, column),
  }
}

/** The block that the runs fill, empty ends left out; null when they only empty cells. */
function filledBlock(runs: readonly CellRun[]): MergedBlock | null {
  let extent: MergedBlock | null = null
  for (const run of runs) {
    const first = run.values.findIndex((value) => cellValueOf(value) !== null)
    const last = run.values.findLastIndex((value) => cellValueOf(value) !== null)
    if (first === -1) continue
    const { top, left, bottom, right }: MergedBlock = extent ?? { top: Infinity, left: Infinity, bottom: 0, right: 0 }
    extent = {
      top: Math.min(top, run.row + first), left: Math.min(left, run.column), bottom: Math.max(bottom, run.row + last), right: Math.max(right, run.column),
    }
  }
  return extent
}

/** Widths for the columns behind everything used so far; the others have the width their owner gave them. */
function newWidths(change: SheetChange): ReadonlyMap<number, number> {
  const { rows } = change.scan
  let used = change.scan.grid.lastColumn
  for (let index = 0; index < rows.count; index++) used = Math.max(used, rows.lastColumns[index]!)
  return new Map([...columnWidths(change.runs)].filter(([column]) => column > used))
}
