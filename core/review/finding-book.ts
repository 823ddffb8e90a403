import type { Finding } from '../findings/finding'

const NONE: readonly Finding[] = []

/** Findings by row; rows without any share one empty list. */
export class FindingBook {
  private readonly byRow: (Finding[] | undefined)[]

  constructor(size: number) {
    this.byRow = new Array<Finding[] | undefined>(size)
  }

  put(row: number, finding: Finding): void {
    const list = this.byRow[row]
    if (list) list.push(finding)
    else this.byRow[row] = [finding]
  }

  of(row: number): readonly Finding[] {
    return this.byRow[row] ?? NONE
  }

  clear(row: number): void {
    if (this.byRow[row]) this.byRow[row] = undefined
  }
}
