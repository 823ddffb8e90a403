import { ascii } from './byte-scanner'
import type { CellColumns } from './cell-columns'
import { cellKind } from './cell-columns'
import type { CellType } from './cell-tag-scanner'
import { letter } from './cell-tag-scanner'
import { isoSerial } from './iso-serial'
import { numberIn } from './number-bytes'
import type { TextBuffer } from './text-buffer'

/** Puts the values of cells into columns, each as its type has it. */
export class CellStore {
  constructor(private readonly cells: CellColumns, private readonly dateSystem: 1900 | 1904) {}

  /** A number or the index of a shared string, from the bytes they are written in. What is neither is kept as text. */
  putNumber(row: number, column: number, type: CellType, bytes: Uint8Array, from: number, to: number): void {
    if (from === to) return
    const value = numberIn(bytes, from, to)
    if (Number.isNaN(value)) {
      this.cells.inline.push(bytes, from, to)
      this.cells.setIndex(row, column, cellKind.inline, this.cells.inline.end())
    } else if (type === 'number') {
      this.cells.setNumber(row, column, value)
    } else if (value >= 0 && value < this.cells.shared.size && !this.cells.shared.isBlank(value)) {
      this.cells.setIndex(row, column, cellKind.shared, value)
    }
  }

  /** A value whose text has been gathered. */
  putText(row: number, column: number, type: CellType, text: TextBuffer): void {
    if (text.length === 0) return
    switch (type) {
      case 'number':
      case 'shared': return this.putNumber(row, column, type, text.bytes, 0, text.length)
      case 'boolean': return this.putBoolean(row, column, text)
      case 'date': return this.putDate(row, column, text)
      case 'error': return this.putInline(row, column, cellKind.error, text)
      case 'text': return this.putInline(row, column, cellKind.inline, text)
    }
  }

  private putBoolean(row: number, column: number, text: TextBuffer): void {
    const first = text.bytes[0]!
    this.cells.setIndex(row, column, cellKind.boolean, first === ascii.zero + 1 || (first | 32) === letter.t ? 1 : 0)
  }

  private putDate(row: number, column: number, text: TextBuffer): void {
    const serial = isoSerial(text.toString(), this.dateSystem)
    if (serial === null) this.putInline(row, column, cellKind.inline, text)
    else this.cells.setNumber(row, column, serial)
  }

  private putInline(row: number, column: number, kind: number, text: TextBuffer): void {
    this.cells.inline.push(text.bytes, 0, text.length)
    this.cells.setIndex(row, column, kind, this.cells.inline.end())
  }
}
