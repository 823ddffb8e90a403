const firstCapacity = 1024

/**
 * Where each row of a sheet stands in its part: what a patch needs to edit the row without scanning again.
 * Offsets count bytes of the part in UTF-8. Thirty-two bytes a row.
 */
export class RowIndex {
  count = 0
  /** Sheet row number. */
  rows = new Int32Array(firstCapacity)
  /** Where `<row` stands. */
  starts = new Float64Array(firstCapacity)
  /** Length of the start tag. */
  openLengths = new Int32Array(firstCapacity)
  /** From the start of the row to its end tag; the same as `lengths` in a row that closes itself. */
  bodyLengths = new Int32Array(firstCapacity)
  /** From the start of the row to the end of its end tag. */
  lengths = new Int32Array(firstCapacity)
  /** Last column with a cell, 0 in a row without. */
  lastColumns = new Int32Array(firstCapacity)
  /** Style of the first and of the last cell that names one, else the row's own, else -1. */
  firstStyles = new Int32Array(firstCapacity)
  lastStyles = new Int32Array(firstCapacity)
  /** False as soon as a row stands above or on an earlier one, or a cell left of or on an earlier one. */
  isAscending = true

  add(row: number, start: number, openLength: number): void {
    const at = this.count
    if (at === this.rows.length) this.grow()
    if (at > 0 && row <= this.rows[at - 1]!) this.isAscending = false
    this.rows[at] = row
    this.starts[at] = start
    this.openLengths[at] = openLength
    this.count++
  }

  close(bodyLength: number, length: number, lastColumn: number, firstStyle: number, lastStyle: number): void {
    const at = this.count - 1
    this.bodyLengths[at] = bodyLength
    this.lengths[at] = length
    this.lastColumns[at] = lastColumn
    this.firstStyles[at] = firstStyle
    this.lastStyles[at] = lastStyle
  }

  /** The last column with a cell in a row, 0 when it has none or is missing. Rows must ascend. */
  reachOf(row: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.rows[middle]! < row) low = middle + 1
      else high = middle
    }
    return this.rows[low] === row && low < this.count ? this.lastColumns[low]! : 0
  }

  private grow(): void {
    const capacity = this.rows.length * 2
    const larger = (array: Int32Array): Int32Array<ArrayBuffer> => copyOf(new Int32Array(capacity), array)
    this.starts = copyOf(new Float64Array(capacity), this.starts)
    this.rows = larger(this.rows)
    this.openLengths = larger(this.openLengths)
    this.bodyLengths = larger(this.bodyLengths)
    this.lengths = larger(this.lengths)
    this.lastColumns = larger(this.lastColumns)
    this.firstStyles = larger(this.firstStyles)
    this.lastStyles = larger(this.lastStyles)
  }
}

function copyOf<T extends Int32Array | Float64Array>(larger: T, array: Int32Array | Float64Array): T {
  larger.set(array)
  return larger
}
