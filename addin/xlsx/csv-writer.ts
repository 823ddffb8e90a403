import type { RowEdit } from './cell-edits'
import { ByteWriter } from './byte-writer'
import type { CsvFormat } from './csv-format'
import { encodeField } from './csv-format'
import { CsvRecords } from './csv-records'
import { isoDay } from './iso-serial'
import type { CellShow, CellValue, ReadOptions } from './port'

/**
 * A value as it stands in a text file. Text of ours that a spreadsheet would take for a formula is guarded with an
 * apostrophe (OWASP, CSV injection); numbers are not, `-5` days is a number.
 */
export function csvText(value: CellValue, show: CellShow, isOurs: boolean): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') return (show === 'day' ? isoDay(value, 1900) : null) ?? String(value)
  return isOurs && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}

/** The file with the edits made: every field that no edit names keeps its bytes, quotes and all. */
export function writeCsv(bytes: Uint8Array, format: CsvFormat, edits: Iterable<RowEdit>, options: ReadOptions): Uint8Array {
  const records = new CsvRecords(bytes, format.delimiter, format.markLength)
  const writer = new ByteWriter(bytes.length + (bytes.length >> 2))
  const fields = new FieldEncoder(format)
  let copied = 0
  let row = 0
  for (const edit of edits) {
    while (row < edit.row && records.read()) row++
    if (row < edit.row) {
      writer.add(bytes.subarray(copied))
      copied = bytes.length
      row = endRecords(writer, row, edit.row, format)
      records.starts.length = 0
    } else {
      writer.add(bytes.subarray(copied, records.starts[0]))
      copied = records.end
    }
    writeRecord(writer, bytes, records, edit, fields)
    if (edit.row % 4096 === 0) options.signal?.throwIfAborted()
  }
  writer.add(bytes.subarray(copied))
  if (copied === bytes.length && isLineEnd(bytes.at(-1)) && !writer.endsWithLine) writer.addText(format.lineEnd)
  return writer.take()
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 10 || byte === 13
}

/** Ends the last record where it is open and begins the missing ones; answers the row that is now open. */
function endRecords(writer: ByteWriter, row: number, wanted: number, format: CsvFormat): number {
  if (row > 0 && !writer.endsWithLine) writer.addText(format.lineEnd)
  for (let missing = row + 1; missing < wanted; missing++) writer.addText(format.lineEnd)
  return wanted
}

function writeRecord(writer: ByteWriter, bytes: Uint8Array, records: CsvRecords, edit: RowEdit, fields: FieldEncoder): void {
  const ours = new Map(edit.cells.map((cell) => [cell.column, csvText(cell.value, cell.show, true)]))
  const count = lengthOf(records, ours)
  for (let column = 1; column <= count; column++) {
    if (column > 1) writer.addByte(fields.delimiter)
    const text = ours.get(column)
    const start = records.starts[column - 1]
    if (text !== undefined) writer.add(fields.encode(text))
    else if (start !== undefined) writer.add(bytes.subarray(start, records.ends[column - 1]))
  }
}

/** Fields of the record when it is written: empty ones at its end that we emptied ourselves are taken away again. */
function lengthOf(records: CsvRecords, ours: ReadonlyMap<number, string>): number {
  let count = Math.max(records.starts.length, ...ours.keys())
  while (count > 1 && ours.get(count) === '') count--
  return count
}

/** Our fields in bytes; the same few states, days and names come again and again. */
class FieldEncoder {
  readonly delimiter: number
  private readonly known = new Map<string, Uint8Array>()
  private readonly needsQuotes: RegExp

  constructor(private readonly format: CsvFormat) {
    this.delimiter = format.delimiter
    this.needsQuotes = new RegExp(`["\\r\\n\\${String.fromCharCode(format.delimiter)}]`)
  }

  encode(text: string): Uint8Array {
    const known = this.known.get(text)
    if (known !== undefined) return known
    const bytes = encodeField(this.needsQuotes.test(text) ? `"${text.replace(/"/g, '""')}"` : text, this.format)
    if (this.known.size < 10_000) this.known.set(text, bytes)
    return bytes
  }
}
