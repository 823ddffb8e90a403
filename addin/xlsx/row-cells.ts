import { ascii } from './byte-scanner'
import { CellTagScanner, letter } from './cell-tag-scanner'

/** The cells of one whole row: where each begins and ends, its column and its style (-1 when it names none). */
export class RowCells extends CellTagScanner {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly columns: number[] = []
  readonly styles: number[] = []
  readonly formulas: boolean[] = []
  /** False for cells that say no address of their own. */
  readonly addressed: boolean[] = []
  private isInRow = false

  /** Reads the row that the bytes are, from `<row` to the end of its end tag. */
  read(bytes: Uint8Array): void {
    for (const list of [this.starts, this.ends, this.columns, this.styles, this.formulas, this.addressed]) list.length = 0
    this.isInRow = false
    this.base = 0
    this.push(bytes)
    if (!this.isSpent) this.fail()
  }

  protected takeTag(at: number): number {
    if (!this.isInRow) {
      const close = this.findTagEnd(at)
      this.isInRow = true
      return close === -1 ? -1 : this.bytes[close] === ascii.slash ? close + 2 : close + 1
    }
    return this.isCell(at) ? this.takeCell(at) : this.skipElement(at)
  }

  protected takeEnd(): void {
    this.isInRow = false
  }

  private takeCell(at: number): number {
    if (this.readAttributes(at) === -1) return -1
    const end = this.skipElement(at)
    if (end === -1) return -1
    this.starts.push(this.base + at)
    this.ends.push(this.base + end)
    this.columns.push(this.refColumn === 0 ? (this.columns.at(-1) ?? 0) + 1 : this.refColumn)
    this.addressed.push(this.refColumn !== 0)
    this.styles.push(this.style)
    this.formulas.push(this.hasFormula(at, end))
    return end
  }

  private hasFormula(at: number, end: number): boolean {
    const bytes = this.bytes
    for (let tag = this.findLess(at + 1); tag !== -1 && tag < end; tag = this.findLess(tag + 1)) {
      const name = this.localStart(tag + 1)
      if (bytes[name] === letter.f && (bytes[name + 1]! <= ascii.space || bytes[name + 1] === ascii.greater || bytes[name + 1] === ascii.slash)) return true
    }
    return false
  }
}
