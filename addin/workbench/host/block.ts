import { columnLetters, columnNumber } from './port'
import type { MergedBlock } from './port'
import { HostError } from './host-error'

/** A rectangle of cells, rows and columns counted from 1, both ends included. */
export type Block = MergedBlock

export const lastSheetRow = 1048576
export const lastSheetColumn = 16384

export const wholeSheet: Block = { top: 1, left: 1, bottom: lastSheetRow, right: lastSheetColumn }

export function rowCount(block: Block): number {
  return block.bottom - block.top + 1
}

export function columnCount(block: Block): number {
  return block.right - block.left + 1
}

export function cellCount(block: Block): number {
  return rowCount(block) * columnCount(block)
}

/** A block of `rows` × `columns` whose first cell is row `top`, column `left`; refused outside the sheet. */
export function blockAt(top: number, left: number, rows: number, columns: number): Block {
  const block = { top, left, bottom: top + rows - 1, right: left + columns - 1 }
  const inside = top >= 1 && left >= 1 && rows >= 1 && columns >= 1 && block.bottom <= lastSheetRow && block.right <= lastSheetColumn
  if (!inside || ![top, left, rows, columns].every(Number.isInteger)) throw new HostError('InvalidArgument', 'the cells lie outside the sheet')
  return block
}

/** The cells two blocks share; null when they share none. */
export function intersection(a: Block, b: Block): Block | null {
  const shared = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) }
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null
}

/** The smallest block that holds both. */
export function boundingBlock(a: Block, b: Block): Block {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) }
}

export function contains(outer: Block, inner: Block): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
}

export function isEntireColumn(block: Block): boolean {
  return block.top === 1 && block.bottom === lastSheetRow
}

export function isEntireRow(block: Block): boolean {
  return block.left === 1 && block.right === lastSheetColumn
}

/** "B2:C9", "B2", "A:C" or "2:5". */
export function blockAddress(block: Block): string {
  const { top, left, bottom, right } = block
  if (isEntireColumn(block) && !isEntireRow(block)) return `${columnLetters(left)}:${columnLetters(right)}`
  if (isEntireRow(block)) return `${top}:${bottom}`
  const first = columnLetters(left) + top
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`
}

/** The address with its sheet, quoted as Excel quotes it: "'佣金 3月'!A1:B2". */
export function fullAddress(sheet: string, block: Block): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet)
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${blockAddress(block)}`
}

/** The sheet and cells an address names; `sheet` is null when it names none. Null when it is no address. */
export function readAddress(address: string): { readonly sheet: string | null, readonly block: Block } | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(address.trim())
  if (match === null) return null
  const block = readCells((match[3] ?? '').replaceAll('$', ''))
  if (block === null) return null
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null
  return { sheet, block }
}

function readCells(text: string): Block | null {
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text)
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells
    return ordered(Number(top), columnNumber(left), Number(bottom), columnNumber(right))
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text)
  if (columns !== null) return ordered(1, columnNumber(columns[1] ?? ''), lastSheetRow, columnNumber(columns[2] ?? ''))
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text)
  if (rows !== null) return ordered(Number(rows[1]), 1, Number(rows[2]), lastSheetColumn)
  return null
}

function ordered(top: number, left: number, bottom: number, right: number): Block | null {
  const block = { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) }
  return block.top >= 1 && block.left >= 1 && contains(wholeSheet, block) ? block : null
}
