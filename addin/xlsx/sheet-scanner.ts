import { ascii, codesOf } from './byte-scanner'
import { readArea } from './cell-area'
import type { CellColumns } from './cell-columns'
import { CellStore } from './cell-store'
import { CellTagScanner, letter } from './cell-tag-scanner'
import type { MergedBlock } from './port'
import { RowIndex } from './row-index'

const { greater, slash, less, bang, question } = ascii
const names = {
  row: codesOf('row'), sheetData: codesOf('sheetData'), mergeCell: codesOf('mergeCell'), value: codesOf('v'), inline: codesOf('is'),
}
const lastSheetRow = 1_048_576
const lastSheetColumn = 16_384

/** Reads a worksheet part into columns, an index of its rows and its merged blocks. */
export class SheetScanner extends CellTagScanner {
  readonly rows = new RowIndex()
  readonly merged: MergedBlock[] = []
  /** Where `<sheetData` stands, behind its start tag, where its end tag stands and behind that (the last three are one behind `<sheetData/>`); -1 until found. */
  readonly data = { start: -1, openEnd: -1, closeStart: -1, end: -1 }
  private place: 'head' | 'data' | 'row' | 'tail' = 'head'
  private depth = 0
  private hasRoot = false
  private readonly store: CellStore

  private row = 0
  private column = 0
  private rowStart = 0
  private firstStyle = -1
  private lastStyle = -1

  constructor(part: string, cells: CellColumns, dateSystem: 1900 | 1904) {
    super(part)
    this.store = new CellStore(cells, dateSystem)
  }

  /** Ends the reading; a part that stops in the middle is refused. */
  finish(): void {
    if (!this.isSpent || !this.hasRoot || this.place === 'data' || this.place === 'row' || this.depth !== 0) this.fail()
  }

  protected takeTag(at: number): number {
    switch (this.place) {
      case 'row': return this.isCell(at) ? this.takeCell(at) : this.skipElement(at)
      case 'data': return this.isNamed(this.localStart(at + 1), names.row) ? this.takeRow(at) : this.skipElement(at)
      default: return this.takeOutside(at)
    }
  }

  protected takeEnd(at: number, end: number): void {
    if (this.place === 'row') {
      this.closeRow(at, end)
    } else if (this.place === 'data') {
      this.data.closeStart = this.base + at
      this.data.end = this.base + end
      this.place = 'tail'
    } else {
      this.depth--
    }
  }

  /** Elements before and after the rows. Only a `sheetData` right below the root counts: extensions may hold rows of their own. */
  private takeOutside(at: number): number {
    const close = this.findTagEnd(at)
    if (close === -1) return -1
    const isAlone = this.bytes[close] === slash
    const end = isAlone ? close + 2 : close + 1
    const name = this.localStart(at + 1)
    if (this.depth === 1 && this.place === 'head' && this.isNamed(name, names.sheetData)) return this.takeData(at, end, isAlone)
    if (this.depth === 2 && this.isNamed(name, names.mergeCell)) this.takeMerge(at, close)
    this.hasRoot = true
    if (!isAlone) this.depth++
    return end
  }

  private takeData(at: number, end: number, isAlone: boolean): number {
    this.data.start = this.base + at
    this.data.openEnd = this.base + end
    if (isAlone) this.data.closeStart = this.data.end = this.data.openEnd
    this.place = isAlone ? 'tail' : 'data'
    return end
  }

  private takeMerge(at: number, end: number): void {
    const tag = new TextDecoder().decode(this.bytes.subarray(at, end))
    const block = readArea(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '')
    if (block !== null) this.merged.push(block)
  }

  private takeRow(at: number): number {
    const close = this.readAttributes(at)
    if (close === -1 || this.bytes[close + 1] === 0 && this.bytes[close] === slash) return -1
    const isAlone = this.bytes[close] === slash
    const end = isAlone ? close + 2 : close + 1
    this.isRowImplied = this.refRow === 0
    this.row = this.isRowImplied ? this.row + 1 : this.refRow
    if (this.row > lastSheetRow) this.fail()
    this.column = 0
    this.rowStart = this.base + at
    this.firstStyle = -1
    this.lastStyle = this.hasOwnStyle ? this.style : -1
    this.rows.add(this.row, this.rowStart, end - at)
    this.place = 'row'
    if (isAlone) this.closeRow(end, end)
    return end
  }

  private closeRow(at: number, end: number): void {
    const first = this.firstStyle === -1 ? this.lastStyle : this.firstStyle
    this.rows.close(this.base + at - this.rowStart, this.base + end - this.rowStart, this.column, first, this.lastStyle)
    this.place = 'data'
  }

  private takeCell(at: number): number {
    const bytes = this.bytes
    const close = this.readAttributes(at)
    if (close === -1) return -1
    const isAlone = bytes[close] === slash
    if (isAlone && bytes[close + 1] === 0) return -1
    const row = this.isRowImplied && this.refRow > 0 ? this.refRow : this.row
    const column = this.refColumn === 0 ? this.column + 1 : this.refColumn
    if (row > lastSheetRow || column > lastSheetColumn) this.fail()
    const end = isAlone ? close + 2 : this.takeContent(close + 1, row, column)
    if (end === -1) return -1
    this.passCell(row, column)
    return end
  }

  /** Notes that a whole cell went by. */
  private passCell(row: number, column: number): void {
    if (column <= this.column) this.rows.isAscending = false
    this.column = column
    if (row !== this.row) this.moveRow(row)
    if (this.style >= 0) {
      this.lastStyle = this.style
      if (this.firstStyle === -1) this.firstStyle = this.style
    }
  }

  /** A row without a number of its own has the one that its cells say. */
  private moveRow(row: number): void {
    const last = this.rows.count - 1
    if (last > 0 && row <= this.rows.rows[last - 1]!) this.rows.isAscending = false
    this.rows.rows[last] = row
    this.row = row
  }

  /** Reads what stands between `<c …>` and `</c>` and stores it; answers the place behind, or -1. */
  private takeContent(from: number, row: number, column: number): number {
    const bytes = this.bytes
    let at = from
    for (;;) {
      at = bytes[at] === less ? at : this.findLess(at)
      if (at === -1) return -1
      const mark = bytes[at + 1]!
      if (mark === slash) return this.behindEnd(at, letter.c)
      if (mark === letter.v && bytes[at + 2] === greater) at = this.takeValue(at + 3, row, column)
      else if (mark === bang || mark === question) at = this.skipDeclaration(at)
      else at = this.takeChild(at, row, column)
      if (at === -1) return -1
    }
  }

  /** A value or text with prefix or attributes; formulas and extensions are passed over. */
  private takeChild(at: number, row: number, column: number): number {
    const name = this.localStart(at + 1)
    if (this.isNamed(name, names.inline)) return this.takeInline(at, row, column)
    const close = this.isNamed(name, names.value) ? this.findTagEnd(at) : -1
    if (close === -1) return this.skipElement(at)
    return this.bytes[close] === slash ? this.skipElement(at) : this.takeValue(close + 1, row, column)
  }

  /** The text of `<v>` from `from`; answers the place behind `</v>`. */
  private takeValue(from: number, row: number, column: number): number {
    const bytes = this.bytes
    const to = this.findLess(from)
    if (to === -1 || bytes[to + 1] === 0) return -1
    if (bytes[to + 1] !== slash || this.type !== 'number' && this.type !== 'shared') return this.takeLongValue(from, row, column)
    const end = this.behindEnd(to, letter.v)
    if (end !== -1) this.store.putNumber(row, column, this.type, bytes, from, to)
    return end
  }

  /** Behind the end tag at `at`, which most often is the plain one of a single letter. */
  private behindEnd(at: number, name: number): number {
    const bytes = this.bytes
    if (bytes[at + 2] === name && bytes[at + 3] === greater) return at + 4
    const end = this.findByte(at, greater)
    return end === -1 ? -1 : end + 1
  }

  private takeLongValue(from: number, row: number, column: number): number {
    this.text.clear()
    const end = this.gatherText(from)
    if (end !== -1) this.store.putText(row, column, this.type, this.text)
    return end
  }

  /** The runs of `<is>`, those of phonetic hints left out. */
  private takeInline(at: number, row: number, column: number): number {
    const bytes = this.bytes
    const close = this.findTagEnd(at)
    if (close === -1 || bytes[close] === slash) return close === -1 ? -1 : close + 2
    this.text.clear()
    const end = this.gatherRuns(close + 1)
    if (end !== -1) this.store.putText(row, column, 'text', this.text)
    return end
  }
}
