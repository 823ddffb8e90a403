import type { CellEdit, RowEdit } from './cell-edits'
import { changedOnly, rowEdits } from './cell-edits'
import type { Codec } from './codec'
import { SheetTail } from './highlights'
import { LostFormulas, withoutCells } from './lost-formulas'
import { PackageDraft } from './package-draft'
import type { Package } from './package-reader'
import { inflateEntry } from './package-reader'
import type { SheetMemory } from './own-cells'
import { addedColumns, emptiedColumns } from './own-cells'
import { makeEntry } from './package-writer'
import { asUtf8, decodeText, fromUtf8 } from './part-encoding'
import { sheetSplices } from './patch-sheet'
import type { CellRun, CellValue, Highlight, NewSheet, ReadOptions, WorkbookChanges } from './port'
import { showAt, WorkbookError } from './port'
import { addSheet } from './add-sheet'
import { SheetHead } from './sheet-head'
import { splicePieces } from './splice-pieces'
import { StyleSource } from './style-source'
import type { SheetPart, WorkbookParts } from './workbook-parts'
import { findParts } from './workbook-parts'
import type { SheetScan } from './xlsx-reader'
import { withProgress } from './xlsx-reader'
import { readXml } from './xml-tree'

/** A book as it is before a change. */
export interface PatchedBook {
  readonly pack: Package
  readonly parts: WorkbookParts
  readonly codec: Codec
  /** A sheet of `pack`, which may hold sheets that were only just added. */
  scan(pack: Package, sheet: SheetPart): Promise<SheetScan>
  /** What the sheet was like before this session first wrote into it. */
  memory(sheet: SheetPart, scan: SheetScan): SheetMemory
}

/** The package with the changes made, and the sheets that are no longer as they were read; the same package when nothing changes. */
export async function applyChanges(book: PatchedBook, changes: WorkbookChanges, options: ReadOptions): Promise<{ pack: Package; touched: readonly string[] }> {
  const draft = new PackageDraft(book.pack, book.codec)
  const styles = new StyleSource(draft, book.parts)
  const isThere = (sheet: NewSheet): boolean => book.parts.sheets.some((one) => one.name === sheet.name)
  const parts = await addSheets(draft, book.parts, changes.newSheets.filter((sheet) => !isThere(sheet)), styles)
  const runs = [...changes.newSheets.filter(isThere).flatMap(rowRuns), ...changes.runs]
  const tasks = [...sheetsOf(runs, changes.highlights)].map((name) => taskFor(name, parts, runs, changes.highlights))
  const progress = new PatchProgress(tasks.map((task) => draft.pack.find(task.sheet.part)?.size ?? 0), options)
  const touched: string[] = []
  for (const task of tasks) {
    const scan = await book.scan(draft.pack, task.sheet)
    if (await patchOne(draft, task, scan, book.memory(task.sheet, scan), styles, progress.options())) touched.push(task.sheet.name)
    progress.next()
  }
  await styles.write()
  return { pack: draft.pack, touched }
}

function sheetsOf(runs: readonly CellRun[], highlights: readonly Highlight[]): ReadonlySet<string> {
  return new Set([...runs, ...highlights].map((one) => one.sheet))
}

/** What is to happen to one sheet. */
interface SheetTask {
  readonly sheet: SheetPart
  readonly runs: readonly CellRun[]
  readonly highlights: readonly Highlight[]
  readonly parts: WorkbookParts
}

function taskFor(name: string, parts: WorkbookParts, runs: readonly CellRun[], highlights: readonly Highlight[]): SheetTask {
  const sheet = parts.sheets.find((one) => one.name === name)
  if (sheet === undefined) throw new WorkbookError('no-such-sheet', { sheet: name })
  return { sheet, runs: runs.filter((run) => run.sheet === name), highlights: highlights.filter((highlight) => highlight.sheet === name), parts }
}

async function addSheets(draft: PackageDraft, parts: WorkbookParts, sheets: readonly NewSheet[], styles: StyleSource): Promise<WorkbookParts> {
  for (const sheet of sheets) await addSheet(draft, parts.workbook, sheet, await styles.get())
  return sheets.length === 0 ? parts : findParts(draft.pack, draft.codec)
}

/** The rows of a sheet as runs down its columns: cells without a gap that are shown alike. */
function rowRuns(sheet: NewSheet): readonly CellRun[] {
  const runs: (CellRun & { readonly values: CellValue[] })[] = []
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (let column = 1; column <= width; column++) {
    for (const [index, row] of sheet.rows.entries()) {
      if (row.length < column) continue
      const value = row[column - 1] ?? null
      const show = showAt(sheet, index + 1, column)
      const last = runs.at(-1)
      if (last?.column === column && last.show === show && last.row + last.values.length === index + 1) last.values.push(value)
      else runs.push({ sheet: sheet.name, row: index + 1, column, values: [value], show })
    }
  }
  return runs
}

/** Progress over several sheets as one: bytes of the sheets done and of the one under way. */
class PatchProgress {
  private done = 0
  private index = 0
  private readonly total: number

  constructor(private readonly sizes: readonly number[], private readonly wanted: ReadOptions) {
    this.total = sizes.reduce((sum, size) => sum + size, 0)
  }

  options(): ReadOptions {
    const { progress, signal } = this.wanted
    return { ...(signal && { signal }), ...(progress && { progress: (done: number) => progress(this.done + done, this.total) }) }
  }

  /** The sheet under way is done, patched or not. */
  next(): void {
    this.done += this.sizes[this.index++] ?? 0
    this.wanted.progress?.(this.done, this.total)
  }
}

/** Patches one sheet; false when it already is as asked. */
async function patchOne(
  draft: PackageDraft, task: SheetTask, scan: SheetScan, memory: SheetMemory, source: StyleSource, options: ReadOptions,
): Promise<boolean> {
  const { sheet, runs, highlights } = task
  const entry = draft.pack.find(sheet.part)
  if (entry === null) throw new WorkbookError('unreadable', { part: sheet.part })
  const isSame = (row: number, cell: CellEdit): boolean => scan.grid.cell(row, cell.column) === cell.value
  const rows = (): Iterable<RowEdit> => changedOnly(rowEdits(runs), isSame)
  const styles = await source.get()
  const head = new SheetHead(decodeText(scan.head, entry.name), entry.name)
  const emptied = emptiedColumns(runs, scan.grid)
  const hasTail = highlights.length > 0 || emptied.size > 0
  const tail = hasTail ? new SheetTail(decodeText(scan.tail, entry.name), head.rootName, entry.name).write(highlights, emptied, styles) : null
  if (tail === null && !isSome(rows())) return false
  if (!scan.rows.isAscending || scan.data.start === -1) throw new WorkbookError('unreadable', { part: sheet.part })
  const lost = new LostFormulas()
  const added = addedColumns(emptied, runs, scan.rows)
  const isOurs = (row: number, column: number): boolean => (memory.hasWritten(column) ? memory.isMadeHere(row, column) : added.has(column))
  const splices = sheetSplices({ scan, head, tail, runs, rows: rows(), highlights, isOurs, styles, lost })
  const plain = asUtf8(withProgress(inflateEntry(entry, draft.codec), entry, options))
  draft.put(await makeEntry(entry.name, fromUtf8(splicePieces(plain, splices), scan.encoding), draft.codec, entry))
  memory.note(runs)
  await forgetFormulas(draft, task, lost)
  return true
}

function isSome(rows: Iterable<RowEdit>): boolean {
  for (const _row of rows) return true
  return false
}

/** Takes overwritten formulas out of the calculation chain, which may not name cells without one. */
async function forgetFormulas(draft: PackageDraft, task: SheetTask, lost: LostFormulas): Promise<void> {
  const part = task.parts.calcChain
  const chain = part === null ? null : await draft.readText(part)
  if (part === null || chain === null || lost.addresses.length === 0) return
  const after = withoutCells(chain, part, task.sheet.sheetId, new Set(lost.addresses))
  if (after === null) return
  if (readXml(after, part).children.length === 0) await draft.drop(part, task.parts.workbook, 'calcChain')
  else await draft.writeText(part, after)
}
