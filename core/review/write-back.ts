import { appendTo } from '../lists/append-to'
import { dayToSerial } from '../calendar/serial'
import { isDay, type Day } from '../calendar/day'
import { LANGUAGES, type Language } from '../findings/language'
import { rowsWords } from '../findings/refs'
import type { Status, Verdict } from '../lifecycle/verdict'
import { OWNED_HEADERS, type OwnedHeader } from '../register/owned-columns'
import type { Layout } from '../registration/registration'
import type { RowRef } from '../workbook/row-ref'
import type { CellRun, CellShow, CellValue, Highlight, SheetGrid, WorkbookChanges } from '../workbook/workbook'
import { basis, type Discretion } from './basis'
import type { Review } from './review'
import { STATUS_TONE, statusWord } from './status-words'

/** What one book is to be given, and what takes it back. */
export interface WriteBack {
  readonly book: string
  readonly changes: WorkbookChanges
  readonly inverse: WorkbookChanges
  /** Cells that change; 0 when the book already says the same. */
  readonly cells: number
}

const SHOWS: { readonly [H in OwnedHeader]: CellShow } = { 状态: 'text', 生效日: 'day', 到期日: 'day', 剩余天数: 'integer', 归属: 'text', 冲突行: 'text', 判定依据: 'text' }

/**
 * The owned columns of every register of a book as edits: only cells that change, and one highlight per register.
 * Missing columns are put to the right of the last one. A second write of the same review yields no edit.
 */
export function writeBack(review: Review, grids: readonly { readonly book: string; readonly grid: SheetGrid }[], language: Language): readonly WriteBack[] {
  const bySheet = new Map<string, Verdict[]>()
  for (const verdict of review.verdicts) {
    const { book, sheet } = verdict.registration.ref
    appendTo(bySheet, `${book}\u0000${sheet}`, verdict)
  }
  const books = new Map<string, { runs: CellRun[]; back: CellRun[]; highlights: Highlight[]; cells: number }>()
  for (const layout of review.registers.layouts) {
    const grid = grids.find(g => g.book === layout.book && g.grid.sheet === layout.sheet)?.grid
    if (!grid) continue
    const book = books.get(layout.book) ?? { runs: [], back: [], highlights: [], cells: 0 }
    books.set(layout.book, book)
    const columns = placeColumns(layout)
    const verdicts = placeVerdicts(bySheet.get(`${layout.book}\u0000${layout.sheet}`) ?? [], layout)
    for (const header of OWNED_HEADERS) book.cells += writeColumn(header, columns[header], verdicts, layout, grid, review, language, book.runs, book.back)
    book.highlights.push(highlightOf(layout, columns, language))
  }
  return [...books].map(([book, { runs, back, highlights, cells }]) => ({
    book, cells,
    changes: { runs, highlights, newSheets: [] },
    inverse: { runs: back, highlights: highlights.map(h => ({ ...h, rules: [] })), newSheets: [] },
  }))
}

/** The verdicts of a register by row, counted from its first; undefined where a row is no registration. */
function placeVerdicts(verdicts: readonly Verdict[], layout: Layout): readonly (Verdict | undefined)[] {
  const placed = new Array<Verdict | undefined>(Math.max(0, layout.lastRow - layout.firstRow + 1)).fill(undefined)
  for (const verdict of verdicts) placed[verdict.registration.ref.row - layout.firstRow] = verdict
  return placed
}

/** Where each owned column stands: where the sheet has it, else to the right of everything. */
function placeColumns(layout: Layout): Readonly<Record<OwnedHeader, number>> {
  let next = Math.max(layout.lastColumn, ...Object.values(layout.owned)) + 1
  const place = (header: OwnedHeader): number => layout.owned[header] ?? next++
  return { 状态: place('状态'), 生效日: place('生效日'), 到期日: place('到期日'), 剩余天数: place('剩余天数'), 归属: place('归属'), 冲突行: place('冲突行'), 判定依据: place('判定依据') }
}

/** Adds the runs of one column; answers how many cells change. */
function writeColumn(header: OwnedHeader, column: number, verdicts: readonly (Verdict | undefined)[], layout: Layout, grid: SheetGrid, review: Review, language: Language, runs: CellRun[], back: CellRun[]): number {
  const show = SHOWS[header]
  let cells = 0
  let start = 0
  let fresh: CellValue[] = []
  let old: CellValue[] = []
  const close = (): void => {
    if (fresh.length === 0) return
    runs.push({ sheet: layout.sheet, row: start, column, values: fresh, show })
    back.push({ sheet: layout.sheet, row: start, column, values: old, show: layout.owned[header] === undefined ? 'general' : show })
    cells += fresh.length
    fresh = []
    old = []
  }
  if (grid.cell(layout.headerRow, column) !== header) {
    const present = grid.cell(layout.headerRow, column)
    // A header we find in another spelling stays as it is written.
    if (layout.owned[header] === undefined) {
      runs.push({ sheet: layout.sheet, row: layout.headerRow, column, values: [header], show: 'text' })
      back.push({ sheet: layout.sheet, row: layout.headerRow, column, values: [present], show: 'general' })
      cells++
    }
  }
  for (let row = layout.firstRow; row <= grid.lastRow; row++) {
    // Below the last registration only what an earlier check left beside rows since emptied is ours to clear.
    if (row > layout.lastRow && !isLeftOver(row, layout, grid)) {
      close()
      continue
    }
    const present = grid.cell(row, column)
    // Rows that are no registration (further lines, blanks between) keep nothing of an earlier check.
    const verdict = verdicts[row - layout.firstRow]
    const value = verdict === undefined ? null : valueOf(header, verdict, grid, review, language)
    if (isSame(present, value, grid)) {
      close()
      continue
    }
    if (fresh.length === 0) start = row
    fresh.push(value)
    old.push(present)
  }
  close()
  return cells
}

/** A row whose own cells are all empty and whose 状态 is one of our words. */
function isLeftOver(row: number, layout: Layout, grid: SheetGrid): boolean {
  const status = layout.owned.状态 === undefined ? null : grid.cell(row, layout.owned.状态)
  if (typeof status !== 'string' || !STATUS_WORDS.has(status)) return false
  return layout.columns.every(({ column }) => (grid.cell(row, column) ?? '') === '')
}

const STATUS_WORDS: ReadonlySet<string> = new Set((Object.keys(STATUS_TONE) as Status[]).flatMap(status => LANGUAGES.map(language => statusWord(status, language))))

/** Text files give every cell as text; a number written as its digits, and a day written out, are the same. */
function isSame(present: CellValue, value: CellValue, grid: SheetGrid): boolean {
  if (present === value) return true
  if (value === null) return present === ''
  if (typeof present !== 'string' || typeof value !== 'number') return false
  return present === String(value) || (isDay(present) && dayToSerial(present, grid.dateSystem) === value)
}

function valueOf(header: OwnedHeader, verdict: Verdict, grid: SheetGrid, review: Review, language: Language): CellValue {
  switch (header) {
    case '状态': return verdict.status === null ? null : statusWord(verdict.status, language)
    case '生效日': return dayCell(verdict.effectiveOn, grid)
    case '到期日': return dayCell(verdict.expiresOn, grid)
    case '剩余天数': return verdict.daysLeft
    case '归属': return verdict.owner
    case '冲突行': return conflictWords(verdict, language)
    case '判定依据': return basis(verdict, language, discretionOf(review))
  }
}

/** R16.5: until the contract is signed no party is told of a collision, so the sentence meant for them does not tell. */
function discretionOf(review: Review): Discretion {
  return review.pack.attribution.sealed === null ? 'open' : 'sealed'
}

function dayCell(day: Day | null, grid: SheetGrid): CellValue {
  return day === null ? null : dayToSerial(day, grid.dateSystem)
}

/** The rows a row is in conflict with, each once. */
function conflictWords(verdict: Verdict, language: Language): string | null {
  let refs: RowRef[] | null = null
  for (const finding of verdict.findings) {
    if (!CONFLICT_CODES.has(finding.code)) continue
    for (const ref of finding.related) if (!refs?.some(r => r.row === ref.row && r.sheet === ref.sheet && r.book === ref.book)) (refs ??= []).push(ref)
  }
  return refs === null ? null : rowsWords(refs, verdict.registration.ref, language)
}

const CONFLICT_CODES = new Set(['duplicate.active', 'duplicate.self', 'duplicate.possible', 'duplicate.ban', 'collision.visit', 'queue.full', 'queue.position', 'queue.lapsed', 'objection.open', 'attribution.customer-choice', 'attribution.decided', 'attribution.contested', 'walkin.matched'])

function highlightOf(layout: Layout, columns: Readonly<Record<OwnedHeader, number>>, language: Language): Highlight {
  const left = Math.min(...layout.columns.map(c => c.column), columns.状态)
  return {
    sheet: layout.sheet, firstRow: layout.firstRow, lastRow: layout.lastRow, left, right: Math.max(...Object.values(columns)), statusColumn: columns.状态,
    rules: (Object.keys(STATUS_TONE) as (keyof typeof STATUS_TONE)[]).map(status => ({ equals: statusWord(status, language), tone: STATUS_TONE[status] })),
  }
}
