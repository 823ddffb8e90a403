import type { MergedBlock } from './port'
import { columnLetters, columnNumber } from './port'

/** The block an address such as `A2:G9` or `$B$3` means; whole columns and rows reach to the sheet's end. Null for anything else. */
export function readArea(text: string): MergedBlock | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(text.trim())
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null
  const [, left, top, right = left, bottom = top] = match
  return {
    top: Number(top ?? 1), left: left === undefined ? 1 : columnNumber(left),
    bottom: Number(bottom ?? 1_048_576), right: right === undefined ? 16_384 : columnNumber(right),
  }
}

/** The address of a block; a single cell is written as one. */
export function writeArea({ top, left, bottom, right }: MergedBlock): string {
  const first = columnLetters(left) + top
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`
}
