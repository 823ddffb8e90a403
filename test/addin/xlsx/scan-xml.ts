import { CellColumns } from '../../../addin/xlsx/cell-columns'
import { SharedStringsScanner } from '../../../addin/xlsx/shared-strings'
import { SheetScanner } from '../../../addin/xlsx/sheet-scanner'
import { StringPool } from '../../../addin/xlsx/string-pool'
import { cellAddress } from '../../../core/workbook/row-ref'
import type { CellValue } from '../../../core/workbook/workbook'

/** What a scan of a worksheet found, in a form that compares. */
export interface Scanned {
  readonly cells: Readonly<Record<string, CellValue>>
  readonly merged: readonly unknown[]
  readonly rows: readonly unknown[]
  readonly data: unknown
}

/** The bytes cut at the given places. */
export function cut(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const all = [0, ...[...places].sort((a, b) => a - b), bytes.length]
  return all.slice(1).map((end, index) => bytes.slice(all[index], end))
}

/** The worksheet read in pieces. */
export function scanPieces(pieces: readonly Uint8Array[], shared = new StringPool(), dateSystem: 1900 | 1904 = 1900): Scanned {
  const cells = new CellColumns(shared, new StringPool())
  const scanner = new SheetScanner('sheet', cells, dateSystem)
  for (const piece of pieces) scanner.push(piece)
  scanner.finish()
  const { rows } = scanner
  const found: Record<string, CellValue> = {}
  for (let row = cells.firstRow; row > 0 && row <= cells.lastRow; row++) {
    for (let column = cells.firstColumn; column <= cells.lastColumn; column++) {
      const value = cells.get(row, column)
      if (value !== null) found[cellAddress(row, column)] = value
    }
  }
  return {
    cells: found,
    merged: scanner.merged,
    rows: Array.from({ length: rows.count }, (_, index) => [
      rows.rows[index], rows.starts[index], rows.openLengths[index], rows.bodyLengths[index], rows.lengths[index], rows.lastColumns[index], rows.firstStyles[index], rows.lastStyles[index],
    ]),
    data: { ...scanner.data, isAscending: rows.isAscending },
  }
}

/** The cells of a worksheet's XML. */
export function cellsOf(xml: string, shared?: StringPool, dateSystem?: 1900 | 1904): Readonly<Record<string, CellValue>> {
  return scanPieces([new TextEncoder().encode(xml)], shared, dateSystem).cells
}

/** The shared strings of a part read in pieces. */
export function stringsOf(pieces: readonly Uint8Array[]): readonly (string | null)[] {
  const pool = poolOf(pieces)
  return Array.from({ length: pool.size }, (_, index) => pool.get(index))
}

export function poolOf(pieces: readonly Uint8Array[]): StringPool {
  const scanner = new SharedStringsScanner('strings')
  for (const piece of pieces) scanner.push(piece)
  return scanner.finish()
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
