import type { CellValue, MergedBlock, SheetGrid } from './port'
import { WorkbookError } from './port'
import type { StringPool } from './string-pool'

/** What a stored cell is; `ints` or `reals` holds its value or the index of its text. */
export const cellKind = { empty: 0, int: 1, real: 2, shared: 3, inline: 4, boolean: 5, error: 6 } as const

const blockBits = 10
const blockLength = 1 << blockBits
const lastOfBlock = blockLength - 1

/** A value costs 5 bytes, 13 in blocks that hold a fraction: a million rows of 25 columns take about 150 MB. */
class CellBlock {
  readonly kinds = new Uint8Array(blockLength)
  readonly ints = new Int32Array(blockLength)
  reals: Float64Array | null = null
}

/** Blocks of a thousand rows, made where something stands; a sheet that would need more than these is refused. */
const mostBlocks = 400_000

/** The cells of a sheet in typed columns, filled once by a scanner and read at random. */
export class CellColumns {
  private readonly columns: (CellBlock | undefined)[][] = []
  private blockCount = 0
  firstRow = 0
  lastRow = 0
  firstColumn = 0
  lastColumn = 0

  constructor(readonly shared: StringPool, readonly inline: StringPool) {}

  setNumber(row: number, column: number, value: number): void {
    const block = this.blockFor(row, column)
    const at = (row - 1) & lastOfBlock
    if ((value | 0) === value && (value !== 0 || 1 / value > 0)) {
      block.kinds[at] = cellKind.int
      block.ints[at] = value
    } else {
      block.kinds[at] = cellKind.real
      block.reals ??= new Float64Array(blockLength)
      block.reals[at] = value
    }
  }

  /** A text or error of the inline pool, a text of the shared pool, or 0 and 1 for a boolean. */
  setIndex(row: number, column: number, kind: number, index: number): void {
    const block = this.blockFor(row, column)
    const at = (row - 1) & lastOfBlock
    block.kinds[at] = kind
    block.ints[at] = index
  }

  get(row: number, column: number): CellValue {
    const block = this.columns[column]?.[(row - 1) >>> blockBits]
    if (block === undefined) return null
    const at = (row - 1) & lastOfBlock
    switch (block.kinds[at]) {
      case cellKind.int: return block.ints[at] ?? null
      case cellKind.real: return block.reals?.[at] ?? null
      case cellKind.shared: return this.shared.get(block.ints[at] ?? -1)
      case cellKind.inline:
      case cellKind.error: return this.inline.get(block.ints[at] ?? -1)
      case cellKind.boolean: return block.ints[at] === 1
      default: return null
    }
  }

  kindAt(row: number, column: number): number {
    return this.columns[column]?.[(row - 1) >>> blockBits]?.kinds[(row - 1) & lastOfBlock] ?? cellKind.empty
  }

  private blockFor(row: number, column: number): CellBlock {
    if (row > this.lastRow) this.lastRow = row
    if (column > this.lastColumn) this.lastColumn = column
    if (row < this.firstRow || this.firstRow === 0) this.firstRow = row
    if (column < this.firstColumn || this.firstColumn === 0) this.firstColumn = column
    return this.columns[column]?.[(row - 1) >>> blockBits] ?? this.makeBlock(row, column)
  }

  private makeBlock(row: number, column: number): CellBlock {
    if (++this.blockCount > mostBlocks) throw new WorkbookError('too-large')
    const block = new CellBlock()
    while (this.columns.length <= column) this.columns.push([])
    const blocks = this.columns[column] ?? []
    while (blocks.length <= (row - 1) >>> blockBits) blocks.push(undefined)
    blocks[(row - 1) >>> blockBits] = block
    return block
  }
}

/** The columns as the grid that the core reads. */
export function gridOf(sheet: string, cells: CellColumns, dateSystem: 1900 | 1904, merged: readonly MergedBlock[]): SheetGrid {
  const { firstRow, lastRow, firstColumn, lastColumn } = cells
  return { sheet, firstRow, lastRow, firstColumn, lastColumn, dateSystem, merged, cell: (row, column) => cells.get(row, column) }
}
