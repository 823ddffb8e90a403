import { cellInput } from './cell-input'
import { isTooLarge } from './excel-errors'
import { valueBytes } from './payload-blocks'
import type { BlockLimits } from './payload-blocks'
import { showFormat } from './port'
import type { CellShow, CellValue, ReadOptions } from './port'

/** A rectangle of cells to write, its first cell counted from 1. */
export interface WriteBlock {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly rows: readonly (readonly CellValue[])[]
  readonly show: CellShow
}

export interface BlockWriting extends ReadOptions {
  readonly limits: BlockLimits
}

/** Writes blocks in as few messages as pass; a message that Excel refuses for its size is sent in halves. */
export async function writeBlocks(context: Excel.RequestContext, blocks: readonly WriteBlock[], { limits, signal }: BlockWriting, done: (cells: number) => void): Promise<void> {
  const open = batches(blocks, limits).reverse()
  for (let batch = open.pop(); batch !== undefined; batch = open.pop()) {
    signal?.throwIfAborted()
    if (await writeBatch(context, batch)) done(batch.reduce((cells, block) => cells + cellsOf(block), 0))
    else open.push(...[...halved(batch)].reverse())
  }
}

/** Groups of blocks, each small enough for one message; a block that is too large by itself is cut between rows. */
export function batches(blocks: readonly WriteBlock[], limits: BlockLimits): WriteBlock[][] {
  const groups: WriteBlock[][] = []
  let bytes = Infinity
  let cells = 0
  for (const block of blocks) {
    let start = 0
    block.rows.forEach((row, index) => {
      const rowBytes = row.reduce<number>((sum, value) => sum + valueBytes(value) + 1, 2)
      if (bytes + rowBytes > limits.bytes || cells + row.length > limits.cells) {
        if (index > start) groups.at(-1)?.push(rowsOf(block, start, index))
        groups.push([])
        start = index
        bytes = 0
        cells = 0
      }
      bytes += rowBytes
      cells += row.length
    })
    if (block.rows.length > start) groups.at(-1)?.push(rowsOf(block, start, block.rows.length))
    // Naming a block takes some room too.
    bytes += 600
  }
  return groups.filter((group) => group.length > 0)
}

function rowsOf(block: WriteBlock, start: number, end: number): WriteBlock {
  return { ...block, row: block.row + start, rows: block.rows.slice(start, end) }
}

function halved(batch: readonly WriteBlock[]): readonly WriteBlock[][] {
  const [only] = batch
  if (batch.length > 1 || only === undefined) {
    const half = Math.ceil(batch.length / 2)
    return [batch.slice(0, half), batch.slice(half)]
  }
  const half = Math.ceil(only.rows.length / 2)
  return [[rowsOf(only, 0, half)], [rowsOf(only, half, only.rows.length)]]
}

function cellsOf({ rows }: WriteBlock): number {
  return rows.reduce((cells, row) => cells + row.length, 0)
}

/** Sends one message; false when Excel refused it for its size and it can be made smaller. */
async function writeBatch(context: Excel.RequestContext, batch: readonly WriteBlock[]): Promise<boolean> {
  context.application.suspendScreenUpdatingUntilNextSync()
  const rangeAt = rangeMaker(context)
  const written = batch.map((block) => ({ block, seen: sendBlock(rangeAt, block) }))
  try {
    await context.sync()
  } catch (error) {
    if (isTooLarge(error) && (batch.length > 1 || (batch[0]?.rows.length ?? 0) > 1)) return false
    throw error
  }
  await dropShownMarks(context, written)
  return true
}

type RangeAt = (sheet: string, row: number, column: number, rows: number, columns: number) => Excel.Range

/** Makes ranges that live for one message: an untracked range leaves Excel nothing to keep and nothing to release. */
function rangeMaker(context: Excel.RequestContext): RangeAt {
  const sheets = new Map<string, Excel.Worksheet>()
  return (name, row, column, rows, columns) => {
    const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name)
    sheets.set(name, sheet)
    return sheet.getRangeByIndexes(row - 1, column - 1, rows, columns).untrack()
  }
}

/** The library cuts what is longer into pieces of this many cells, with two more ranges for each; cut here, it need not. */
const pieceCells = 1500

/** Queues a block: the number format first, so that the values are taken as they are meant. Answers what to look at again. */
function sendBlock(rangeAt: RangeAt, { sheet, row, column, rows, show }: WriteBlock): Excel.Range | null {
  const width = rows[0]?.length ?? 0
  const format = showFormat(show)
  if (format !== null) setFormat(rangeAt(sheet, row, column, rows.length, width), format)
  const height = Math.max(1, Math.floor(pieceCells / width))
  let isMarked = false
  for (let start = 0; start < rows.length; start += height) {
    const piece = rows.slice(start, start + height).map((cells) => cells.map((value) => {
      const { input, marked } = cellInput(value, show)
      if (marked) isMarked = true
      return input
    }))
    rangeAt(sheet, row + start, column, piece.length, width).values = piece
  }
  return isMarked ? rangeAt(sheet, row, column, rows.length, width).load('values') : null
}

/** One format for a whole range: Excel takes a single value for all cells, though the library's types ask for a grid. */
function setFormat(range: Excel.Range, format: string): void {
  Object.assign(range, { numberFormat: format })
}

interface WrittenBlock {
  readonly block: WriteBlock
  readonly seen: Excel.Range | null
}

/**
 * Writes again, without its apostrophe, any text that now shows it. In cells formatted as text some versions keep the
 * apostrophe as a character; there "=1+1" is safe as it stands.
 */
async function dropShownMarks(context: Excel.RequestContext, written: readonly WrittenBlock[]): Promise<void> {
  const rangeAt = rangeMaker(context)
  let found = false
  for (const { block, seen } of written) {
    if (seen === null) continue
    const { values } = seen
    block.rows.forEach((cells, index) => cells.forEach((value, offset) => {
      if (typeof value !== 'string' || values[index]?.[offset] !== `'${value}`) return
      found = true
      rangeAt(block.sheet, block.row + index, block.column + offset, 1, 1).values = [[value]]
    }))
  }
  if (found) await context.sync()
}
