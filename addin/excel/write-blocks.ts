import { cellInput, numberFormat } from './cell-input'
import { isTooLarge } from './excel-errors'
import { valueBytes } from './payload-blocks'
import type { BlockLimits } from './payload-blocks'
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
  const checks = batch.map((block) => ({ block, seen: sendBlock(context, block) }))
  try {
    await context.sync()
  } catch (error) {
    if (isTooLarge(error) && (batch.length > 1 || (batch[0]?.rows.length ?? 0) > 1)) return false
    throw error
  }
  await dropShownMarks(context, checks)
  return true
}

/** Queues a block: the number format first, so that the values are taken as they are meant. Answers what to look at again. */
function sendBlock(context: Excel.RequestContext, block: WriteBlock): Excel.Range | null {
  const range = blockRange(context, block)
  const format = numberFormat(block.show)
  if (format !== null) fill(range, format)
  const inputs = block.rows.map((row) => row.map((value) => cellInput(value, block.show)))
  range.values = inputs.map((row) => row.map(({ input }) => input))
  return inputs.some((row) => row.some(({ marked }) => marked)) ? blockRange(context, block).load('values') : null
}

function blockRange(context: Excel.RequestContext, { sheet, row, column, rows }: WriteBlock): Excel.Range {
  const width = rows[0]?.length ?? 0
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column - 1, rows.length, width).untrack()
}

/** One format for a whole range: Excel takes a single value for all cells, though the type says a grid. */
function fill(range: Excel.Range, format: string): void {
  range.set({ numberFormat: format as unknown as string[][] })
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
  let found = false
  for (const { block, seen } of written) {
    block.rows.forEach((row, index) => row.forEach((value, column) => {
      if (seen === null || typeof value !== 'string' || seen.values[index]?.[column] !== `'${value}`) return
      found = true
      blockRange(context, { ...block, row: block.row + index, column: block.column + column, rows: [[value]] }).values = [[value]]
    }))
  }
  if (found) await context.sync()
}
