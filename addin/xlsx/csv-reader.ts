import { CellColumns, cellKind, gridOf } from './cell-columns'
import type { CsvFormat } from './csv-format'
import { CsvRecords, eachRun } from './csv-records'
import type { ReadOptions, SheetGrid } from './port'
import { WorkbookError } from './port'
import { StringPool } from './string-pool'

const recordsBetweenReports = 4096
const quote = 34
const equalsSign = 61
const lastSheetColumn = 16_384

/** The records of a text file as a grid of texts: nothing is guessed, `00123` stays as it is and an empty field is null. */
export function readCsv(sheet: string, bytes: Uint8Array, format: CsvFormat, options: ReadOptions = {}): SheetGrid {
  const pool = new StringPool(format.encoding === 'gb18030' ? 'gb18030' : 'utf-8')
  const cells = new CellColumns(pool, pool)
  const records = new CsvRecords(bytes, format.delimiter, format.markLength)
  const field = new FieldBytes()
  options.signal?.throwIfAborted()
  for (let row = 1; records.read(); row++) {
    if (records.starts.length > lastSheetColumn) throw new WorkbookError('too-large', { row })
    for (let index = 0; index < records.starts.length; index++) {
      if (!field.read(bytes, records.starts[index]!, records.ends[index]!)) continue
      pool.push(field.bytes, field.from, field.to)
      cells.setIndex(row, index + 1, cellKind.inline, pool.end())
    }
    if (row % recordsBetweenReports === 0) report(records.next, bytes.length, options)
  }
  report(bytes.length, bytes.length, options)
  return gridOf(sheet, cells, 1900, [])
}

function report(done: number, total: number, options: ReadOptions): void {
  options.signal?.throwIfAborted()
  options.progress?.(done, total)
}

/** The value of one field, in bytes. */
class FieldBytes {
  bytes = new Uint8Array(1 << 12)
  from = 0
  to = 0

  /** False when the field is empty. `="007"`, by which other programs keep Excel from eating zeros, is read as `007`. */
  read(source: Uint8Array, start: number, end: number): boolean {
    if (end - start > this.bytes.length) this.bytes = new Uint8Array((end - start) * 2)
    this.from = 0
    this.to = 0
    if (source[start] === quote) {
      eachRun(source, start, end, (from, to) => {
        this.bytes.set(source.subarray(from, to), this.to)
        this.to += to - from
      })
    } else {
      for (let at = start; at < end; at++) this.bytes[this.to++] = source[at]!
    }
    if (this.to >= 3 && this.bytes[0] === equalsSign && this.bytes[1] === quote && this.bytes[this.to - 1] === quote) {
      this.from = 2
      this.to--
    }
    return this.to > this.from
  }
}
