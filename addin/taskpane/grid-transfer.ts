import type { CellValue, MergedBlock, SheetGrid } from './core-bridge'

/** What a packed cell is. */
const EMPTY = 0
const NUMBER = 1
const TEXT = 2
const FALSE = 3
const TRUE = 4

/** A grid that travels to the worker without being copied: kinds and numbers in typed arrays, texts once each. */
export interface PackedGrid {
  readonly sheet: string
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
  readonly dateSystem: 1900 | 1904
  readonly merged: readonly MergedBlock[]
  readonly kinds: Uint8Array<ArrayBuffer>
  /** The number itself, or the place of the text in `texts`. */
  readonly numbers: Float64Array<ArrayBuffer>
  readonly texts: readonly string[]
}

/** Cells packed at a stretch before the page gets a turn: about 20 ms. */
const CELLS_PER_TURN = 500_000

/** The grid as typed arrays; gives way to the page between stretches of rows. */
export async function packGrid(grid: SheetGrid, giveWay: () => Promise<void>): Promise<PackedGrid> {
  const width = Math.max(0, grid.lastColumn - grid.firstColumn + 1)
  const height = grid.lastRow === 0 ? 0 : grid.lastRow - grid.firstRow + 1
  const kinds = new Uint8Array(width * height)
  const numbers = new Float64Array(width * height)
  const places = new Map<string, number>()
  const texts: string[] = []
  const rowsPerTurn = Math.max(1, Math.floor(CELLS_PER_TURN / Math.max(1, width)))
  for (let row = 0; row < height; row++) {
    if (row > 0 && row % rowsPerTurn === 0) await giveWay()
    for (let column = 0; column < width; column++) {
      const value = grid.cell(grid.firstRow + row, grid.firstColumn + column)
      if (value === null || value === '') continue
      const at = row * width + column
      if (typeof value === 'number') {
        kinds[at] = NUMBER
        numbers[at] = value
      } else if (typeof value === 'boolean') kinds[at] = value ? TRUE : FALSE
      else {
        let place = places.get(value)
        if (place === undefined) {
          place = texts.length
          places.set(value, place)
          texts.push(value)
        }
        kinds[at] = TEXT
        numbers[at] = place
      }
    }
  }
  const { sheet, firstRow, lastRow, firstColumn, lastColumn, dateSystem, merged } = grid
  return { sheet, firstRow, lastRow, firstColumn, lastColumn, dateSystem, merged, kinds, numbers, texts }
}

/** The grid again, reading straight from the typed arrays. */
export function unpackGrid(packed: PackedGrid): SheetGrid {
  const { sheet, firstRow, lastRow, firstColumn, lastColumn, dateSystem, merged, kinds, numbers, texts } = packed
  const width = lastColumn - firstColumn + 1
  const cell = (row: number, column: number): CellValue => {
    if (row < firstRow || row > lastRow || column < firstColumn || column > lastColumn) return null
    const at = (row - firstRow) * width + column - firstColumn
    switch (kinds[at]) {
      case EMPTY: return null
      case NUMBER: return numbers[at] ?? null
      case TEXT: return texts[numbers[at] ?? -1] ?? null
      default: return kinds[at] === TRUE
    }
  }
  return { sheet, firstRow, lastRow, firstColumn, lastColumn, dateSystem, merged, cell }
}

/** The buffers to hand over, so that posting the grid copies only its texts. */
export function transferables(grids: readonly PackedGrid[]): Transferable[] {
  return grids.flatMap(grid => [grid.kinds.buffer, grid.numbers.buffer])
}
