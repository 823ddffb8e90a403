import { flagAt, integerAt, objectAt, textAt } from '../arguments'
import { blockAt, boundingBlock, columnCount, intersection, lastSheetColumn, lastSheetRow, readAddress, rowCount } from '../block'
import type { HostObject, HostValue } from '../host-class'
import { HostError } from '../host-error'
import type { Block } from '../host-model'
import type { RangeCells } from '../host-session'

/** A way from one range to another on its sheet; null where it leads to no cells. */
export type Navigation = (from: RangeCells, values: readonly HostValue[], cellsOf: (object: HostObject) => RangeCells | null) => Block | null

/** The methods of `Range` that answer a range, by their wire names. */
export const navigations: Readonly<Record<string, Navigation>> = {
  GetCell: ({ block }, values) => blockAt(block.top + integerAt(values, 0), block.left + integerAt(values, 1), 1, 1),
  GetRow: ({ block }, values) => blockAt(block.top + integerAt(values, 0), block.left, 1, columnCount(block)),
  GetColumn: ({ block }, values) => blockAt(block.top, block.left + integerAt(values, 0), rowCount(block), 1),
  GetLastCell: ({ block }) => blockAt(block.bottom, block.right, 1, 1),
  GetLastRow: ({ block }) => ({ ...block, top: block.bottom }),
  GetLastColumn: ({ block }) => ({ ...block, left: block.right }),
  GetEntireRow: ({ block }) => ({ ...block, left: 1, right: lastSheetColumn }),
  GetEntireColumn: ({ block }) => ({ ...block, top: 1, bottom: lastSheetRow }),
  GetResizedRange: ({ block }, values) =>
    blockAt(block.top, block.left, rowCount(block) + integerAt(values, 0, 0), columnCount(block) + integerAt(values, 1, 0)),
  GetAbsoluteResizedRange: ({ block }, values) => blockAt(block.top, block.left, integerAt(values, 0), integerAt(values, 1)),
  GetOffsetRange: ({ block }, values) =>
    blockAt(block.top + integerAt(values, 0, 0), block.left + integerAt(values, 1, 0), rowCount(block), columnCount(block)),
  GetBoundingRect: (from, values, cellsOf) => boundingBlock(from.block, otherBlock(from, values, cellsOf)),
  GetIntersection: (from, values, cellsOf) => {
    const shared = intersection(from.block, otherBlock(from, values, cellsOf))
    if (shared === null) throw new HostError('ItemNotFound', 'the ranges share no cell')
    return shared
  },
  GetIntersectionOrNullObject: (from, values, cellsOf) => intersection(from.block, otherBlock(from, values, cellsOf)),
  GetUsedRange: (from, values) => usedBlock(from, flagAt(values, 0)) ?? blockAt(from.block.top, from.block.left, 1, 1),
  GetUsedRangeOrNullObject: (from, values) => usedBlock(from, flagAt(values, 0)),
}

/** The block of another range given as an object or as an address on the same sheet. */
function otherBlock(from: RangeCells, values: readonly HostValue[], cellsOf: (object: HostObject) => RangeCells | null): Block {
  const object = objectAt(values, 0)
  if (object === null) {
    const address = readAddress(textAt(values, 0))
    if (address === null) throw new HostError('InvalidArgument', 'no such address')
    return address.block
  }
  const cells = cellsOf(object)
  if (cells === null || cells.sheet !== from.sheet) throw new HostError('InvalidArgument', 'the ranges lie on different sheets')
  return cells.block
}

/** The filled cells; with formats too unless only values count. */
export function usedBlock({ sheet, block }: RangeCells, valuesOnly: boolean): Block | null {
  const filled = sheet.cells.filled(block)
  const formatted = valuesOnly ? null : sheet.cells.formatted()
  const dressed = formatted === null ? null : intersection(formatted, block)
  return filled === null || dressed === null ? filled ?? dressed : boundingBlock(filled, dressed)
}
