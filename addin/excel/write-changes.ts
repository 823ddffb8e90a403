import { mostCharacters } from './cell-input'
import { WorkbookError } from './port'
import type { NewSheet, WorkbookChanges } from './port'
import { sheetBlocks } from './sheet-blocks'
import { writeBlocks } from './write-blocks'
import type { BlockWriting, WriteBlock } from './write-blocks'
import { writeHighlights } from './write-highlights'

/** Writes everything a write-back asks for: sheets, cells, highlights. What it cannot write whole it does not begin. */
export async function writeChanges(context: Excel.RequestContext, book: string, changes: WorkbookChanges, writing: BlockWriting): Promise<void> {
  const blocks = [...changes.newSheets.flatMap(sheetBlocks), ...changes.runs.flatMap(({ sheet, row, column, values, show }) =>
    (values.length === 0 ? [] : [{ sheet, row, column, rows: values.map((value) => [value]), show }]))]
  requireShortTexts(book, blocks)
  const sheets = context.workbook.worksheets.load('items/name')
  await context.sync()
  const names = new Set(sheets.items.map(({ name }) => name.toLowerCase()))
  requireSheets(book, changes, names)
  writing.signal?.throwIfAborted()

  const missing = changes.newSheets.filter(({ name }) => !names.has(name.toLowerCase()))
  for (const { name } of missing) sheets.add(name)
  for (const sheet of changes.newSheets) setWidths(sheets, sheet)
  if (changes.newSheets.length > 0) await context.sync()

  const total = blocks.reduce((cells, { rows }) => cells + rows.reduce((sum, row) => sum + row.length, 0), 1)
  let done = 0
  await writeBlocks(context, blocks, writing, (cells) => {
    done += cells
    writing.progress?.(done, total)
  })
  await writeHighlights(context, changes.highlights)
  writing.progress?.(total, total)
}

function requireShortTexts(book: string, blocks: readonly WriteBlock[]): void {
  for (const { sheet, row, rows } of blocks) {
    rows.forEach((cells, index) => {
      if (cells.some((value) => typeof value === 'string' && value.length > mostCharacters)) {
        throw new WorkbookError('too-large', { book, sheet, row: row + index })
      }
    })
  }
}

function requireSheets(book: string, { runs, highlights, newSheets }: WorkbookChanges, names: ReadonlySet<string>): void {
  const known = new Set([...names, ...newSheets.map(({ name }) => name.toLowerCase())])
  for (const { sheet } of [...runs, ...highlights]) {
    if (!known.has(sheet.toLowerCase())) throw new WorkbookError('no-such-sheet', { book, sheet })
  }
}

/** A column of `characters` in the points Excel measures it in: each of the default font takes 7 of 96 to the inch. */
function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75
}

function setWidths(sheets: Excel.WorksheetCollection, { name, widths }: NewSheet): void {
  widths.forEach((characters, index) => {
    sheets.getItem(name).getRangeByIndexes(0, index, 1, 1).untrack().format.columnWidth = columnPoints(characters)
  })
}
