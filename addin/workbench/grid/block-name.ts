import type { Block } from '../host/host-model'
import { cellAddress, columnLetters } from '../workbench-core'

/** "A1:C9" or "A1". */
export function blockName({ top, left, bottom, right }: Block): string {
  const first = cellAddress(top, left)
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`
}
