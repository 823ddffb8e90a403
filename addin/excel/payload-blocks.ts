import type { CellValue } from './port'

/** How large one message to or from Excel may be. */
export interface BlockLimits {
  readonly bytes: number
  readonly cells: number
}

/** Excel on the web stops at 5 MB a message and everywhere at five million cells; these leave room for what surrounds the values. */
export const excelLimits: BlockLimits = { bytes: 3_500_000, cells: 1_000_000 }

/** About what a cell takes in a message before anything is known of the sheet. */
const usualCellBytes = 24

/** Rows to ask for first: enough to be quick, few enough to pass. */
export function firstRows(columns: number, limits: BlockLimits): number {
  return rowsWithin(usualCellBytes * columns, columns, limits)
}

/** Rows to ask for after `rows` rows took `bytes`; grows at most fourfold, since the next rows may be fuller. */
export function nextRows(rows: number, bytes: number, columns: number, limits: BlockLimits): number {
  return Math.min(rows * 4, rowsWithin(Math.max(bytes, 1) / rows, columns, limits))
}

function rowsWithin(rowBytes: number, columns: number, { bytes, cells }: BlockLimits): number {
  return Math.max(1, Math.min(Math.floor(bytes / rowBytes), Math.floor(cells / columns)))
}

/** Bytes of a value as JSON in UTF-8, from above: every other than a plain character counts as its longest spelling. */
export function valueBytes(value: CellValue): number {
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 1e7 ? 8 : 24
  if (typeof value !== 'string') return 6
  let bytes = value.length + 3
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code >= 0x80) bytes += 2
    else if (code < 0x20) bytes += 5
    else if (code === 0x22 || code === 0x5c) bytes += 1
  }
  return bytes
}

/** Bytes of a block of values, judged from every sixteenth row of a long one. */
export function blockBytes(rows: readonly (readonly CellValue[])[]): number {
  const step = rows.length > 64 ? 16 : 1
  let bytes = 0
  let counted = 0
  for (let row = 0; row < rows.length; row += step) {
    counted += 1
    for (const value of rows[row] ?? []) bytes += valueBytes(value)
  }
  return counted === 0 ? 0 : Math.ceil(bytes * (rows.length / counted))
}
