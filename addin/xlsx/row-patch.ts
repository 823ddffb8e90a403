import type { ByteWriter } from './byte-writer'
import type { CellEdit } from './cell-edits'
import type { CellWriter } from './cell-writer'
import type { LostFormulas } from './lost-formulas'
import { RowCells } from './row-cells'
import { writeRowTag } from './row-tag'
import type { StyleBook } from './style-book'

/** A row that is there, as the scan found it. */
export interface FoundRow {
  readonly row: number
  readonly openLength: number
  readonly bodyLength: number
  readonly lastColumn: number
  readonly firstStyle: number
  readonly lastStyle: number
}

/** What all rows of one patch share. */
export interface PatchContext {
  readonly styles: StyleBook
  readonly cells: CellWriter
  readonly lost: LostFormulas
  /** The style of a column as a whole, -1 when it has none. */
  columnStyle(column: number): number
  isHeader(row: number): boolean
  /** True when the cell was made by us, so that it goes when it is emptied; of others the style stays. */
  isOurs(row: number, column: number): boolean
}

/** Writes rows anew with some cells changed; everything else of the row keeps its bytes. */
export class RowPatch {
  private readonly found = new RowCells('row')

  constructor(private readonly context: PatchContext) {}

  /** A row that is there. */
  write(bytes: Uint8Array, row: FoundRow, edits: readonly CellEdit[], out: ByteWriter): void {
    // Edits come by column, so the first tells.
    const isBehind = (edits[0]?.column ?? 0) > row.lastColumn
    if (!isBehind || row.row <= this.context.lost.lastRow) return this.writeWalking(bytes, row, edits, out)
    if (isEmpty(edits)) return out.add(bytes)
    this.open(bytes, row, edits, out)
    out.addRange(bytes, row.openLength, row.bodyLength)
    for (const edit of edits) this.addCell(out, row.row, edit, row.firstStyle, row.lastStyle)
    this.close(bytes, row, out)
  }

  /** A row that is not there yet; nothing when all its cells would be empty. */
  writeNew(row: number, edits: readonly CellEdit[], out: ByteWriter): void {
    if (isEmpty(edits)) return
    this.context.cells.openRow(out, row)
    for (const edit of edits) this.addCell(out, row, edit, -1, -1)
    this.context.cells.closeRow(out)
  }

  private writeWalking(bytes: Uint8Array, row: FoundRow, edits: readonly CellEdit[], out: ByteWriter): void {
    const { found } = this
    found.read(bytes)
    if (found.columns.length === 0 && isEmpty(edits)) return out.add(bytes)
    this.open(bytes, row, edits, out)
    let next = 0
    let copied = row.openLength
    let left = found.columns.length > 0 ? -1 : row.lastStyle
    for (let index = 0; index < found.columns.length; index++) {
      const column = found.columns[index]!
      out.addRange(bytes, copied, found.starts[index]!)
      for (; next < edits.length && edits[next]!.column < column; next++) this.addCell(out, row.row, edits[next]!, row.firstStyle, left)
      if (edits[next]?.column === column) this.replaceCell(out, row.row, edits[next++]!, bytes, index)
      else if (row.row > this.context.lost.lastRow) out.addRange(bytes, found.starts[index]!, found.ends[index]!)
      else out.add(this.context.lost.keep(bytes.subarray(found.starts[index], found.ends[index]), row.row, column))
      if (found.styles[index]! >= 0) left = found.styles[index]!
      copied = found.ends[index]!
    }
    for (; next < edits.length; next++) this.addCell(out, row.row, edits[next]!, row.firstStyle, left)
    out.addRange(bytes, copied, row.bodyLength)
    this.close(bytes, row, out)
  }

  /** The start tag, its spans wide enough for what is added. */
  private open(bytes: Uint8Array, row: FoundRow, edits: readonly CellEdit[], out: ByteWriter): void {
    let left = Infinity
    let right = 0
    for (const { column, value } of edits) {
      if (value === null) continue
      left = Math.min(left, column)
      right = column
    }
    if (right === 0) out.addRange(bytes, 0, row.openLength)
    else writeRowTag(bytes, row.openLength, left, right, out)
  }

  private close(bytes: Uint8Array, row: FoundRow, out: ByteWriter): void {
    if (row.bodyLength === row.openLength && bytes.length === row.openLength) this.context.cells.closeRow(out)
    else out.addRange(bytes, row.bodyLength, bytes.length)
  }

  private addCell(out: ByteWriter, row: number, edit: CellEdit, first: number, left: number): void {
    const { value } = edit
    if (value === null) return
    const { styles, cells, columnStyle, isHeader } = this.context
    const base = left >= 0 ? left : columnStyle(edit.column)
    cells.writeCell(out, row, edit.column, styles.styleOfNew({ left: base, first: left >= 0 ? first : base, isHeader: isHeader(row) }, edit.show, value), value)
  }

  private replaceCell(out: ByteWriter, row: number, edit: CellEdit, bytes: Uint8Array, index: number): void {
    const { styles, cells, lost, isOurs } = this.context
    if (this.found.formulas[index] === true) lost.lose(bytes.subarray(this.found.starts[index], this.found.ends[index]), row, edit.column)
    const style = Math.max(this.found.styles[index] ?? 0, 0)
    const { value } = edit
    // A cell behind it that says no address counts on from this one.
    const isCounted = this.found.addressed[index + 1] === false
    if (value === null && !isCounted && (style === 0 || isOurs(row, edit.column))) return
    cells.writeCell(out, row, edit.column, styles.styleOfExisting(style, edit.show, value), value)
  }
}

function isEmpty(edits: readonly CellEdit[]): boolean {
  for (const edit of edits) if (edit.value !== null) return false
  return true
}
