import { ascii, codesOf } from './byte-scanner'
import { numberIn } from './number-bytes'
import { TextScanner } from './text-scanner'

const { greater, slash, equals, quote, apostrophe, zero, nine, space } = ascii

/** ASCII codes of the letters that the names of cells and their parts are made of. */
export const letter = { b: 98, c: 99, d: 100, e: 101, f: 102, h: 104, i: 105, r: 114, s: 115, t: 116, v: 118 } as const
const cellName = codesOf('c')
const customFormat = codesOf('customFormat')
const hidden = codesOf('hidden')

/** What `t` says a cell holds. */
export type CellType = 'number' | 'shared' | 'text' | 'boolean' | 'error' | 'date'

/** A scanner that knows the start tags of rows and cells. */
export abstract class CellTagScanner extends TextScanner {
  /** True while the row under way says no number of its own. */
  protected isRowImplied = false
  protected refRow = 0
  protected refColumn = 0
  protected style = -1
  protected type: CellType = 'number'
  protected hasOwnStyle = false
  protected isHidden = false

  protected isCell(at: number): boolean {
    const bytes = this.bytes
    // The plain `<c ` first: it is what nearly every file has.
    return (bytes[at + 1] === letter.c && bytes[at + 2] === space) || this.isNamed(this.localStart(at + 1), cellName)
  }

  /** Reads `r`, `s`, `t`, `customFormat` and `hidden`; answers the place of `>` or of `/`, or -1 when the tag is cut short. */
  protected readAttributes(at: number): number {
    const bytes = this.bytes
    this.refRow = 0
    this.refColumn = 0
    this.style = -1
    this.type = 'number'
    this.hasOwnStyle = false
    this.isHidden = false
    let index = at + 1
    while (bytes[index]! > space && bytes[index] !== greater && bytes[index] !== slash) index++
    for (;;) {
      while (bytes[index]! <= space) {
        if (bytes[index++] === 0) return -1
      }
      if (bytes[index] === greater || bytes[index] === slash) return index
      const name = index
      while (bytes[index] !== equals) {
        if (bytes[index] === 0 || bytes[index] === greater) return this.cutOrFail(index)
        index++
      }
      const from = this.valueStart(index + 1)
      if (from === -1) return -1
      const mark = bytes[from - 1]!
      index = from
      while (bytes[index] !== mark) {
        if (bytes[index] === 0) return -1
        index++
      }
      this.readAttribute(name, from, index)
      index++
    }
  }

  private valueStart(at: number): number {
    const bytes = this.bytes
    let index = at
    while (bytes[index]! <= space && bytes[index] !== 0) index++
    if (bytes[index] === quote || bytes[index] === apostrophe) return index + 1
    return this.cutOrFail(index)
  }

  /** A tag that ends where it must not is cut short when the bytes end there, and broken otherwise. */
  private cutOrFail(at: number): -1 {
    if (this.bytes[at] === 0) return -1
    return this.fail()
  }

  private readAttribute(name: number, from: number, to: number): void {
    const bytes = this.bytes
    const after = bytes[name + 1]!
    if (after !== equals && after > space) {
      if (bytes[name] === letter.c) this.hasOwnStyle ||= this.isSet(customFormat, name, from)
      else if (bytes[name] === letter.h) this.isHidden ||= this.isSet(hidden, name, from)
      return
    }
    switch (bytes[name]) {
      case letter.r: return this.readRef(from, to)
      case letter.s: {
        const style = numberIn(bytes, from, to)
        if (style >= 0) this.style = style
        return
      }
      case letter.t: this.type = typeOf(bytes, from, to)
    }
  }

  /** True when the attribute at `name` is the wanted one and says `1` or `true`. */
  private isSet(wanted: readonly number[], name: number, from: number): boolean {
    const bytes = this.bytes
    return wanted.every((code, index) => bytes[name + index] === code) && (bytes[from] === zero + 1 || bytes[from] === letter.t)
  }

  /** `B17` of a cell, `17` of a row. The digits of a cell are read only where its row has no number. */
  private readRef(from: number, to: number): void {
    const bytes = this.bytes
    let column = 0
    let at = from
    for (; at < to && bytes[at]! > nine; at++) column = column * 26 + (bytes[at]! | 32) - 96
    this.refColumn = column
    if (column > 0 && !this.isRowImplied) return
    const row = numberIn(bytes, at, to)
    this.refRow = row > 0 ? row : 0
  }
}

function typeOf(bytes: Uint8Array, from: number, to: number): CellType {
  switch (bytes[from]) {
    case letter.s: return to - from === 1 ? 'shared' : 'text'
    case letter.i: return 'text'
    case letter.b: return 'boolean'
    case letter.e: return 'error'
    case letter.d: return 'date'
    default: return 'number'
  }
}
