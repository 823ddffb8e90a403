import { readDay } from '../calendar/day'
import { type DateSystem, dayToSerial } from '../calendar/serial'
import type { Language } from '../findings/language'
import type { CellRun, CellShow, CellValue, NewSheet, SheetGrid, WorkbookChanges } from '../workbook/workbook'
import type { ClosedAmount, ClosedExclusion, ClosedLine, ClosedPeriod } from './close-period'
import { CLOSING_BOUNDS, CLOSING_COLUMN_NAMES, CLOSING_COLUMNS, CLOSING_KINDS, CLOSING_SHEET, CLOSING_SHOWS, CLOSING_WIDTHS, type ClosingColumn, type ClosingKind, findClosingTable } from './closing-columns'
import { rateOfText } from './plan-cells'
import { planWord } from './plan-words'
import { percentText } from './rate-text'
import { readClosing } from './read-closing'

type Cells = { readonly [C in ClosingColumn]?: CellValue }

/** Where and how a closed period is written. */
export interface ClosingPlace {
  /** The sheet as it is; null where the workbook has none. */
  readonly present: SheetGrid | null
  readonly language: Language
  readonly dateSystem: DateSystem
}

/** What writes a closed period and what takes it back; or why it may not be written. */
export type ClosingWritten =
  | { readonly state: 'written'; readonly changes: WorkbookChanges; readonly inverse: WorkbookChanges }
  | { readonly state: 'already-closed' | 'other-sheet' }

/**
 * A closed period as rows below what the sheet 提成结账 holds: its seal, then every amount and exclusion. Nothing that is
 * there is written over, and a period that is closed is not closed again. `readClosing` reads it back.
 */
export function writeClosing(closed: ClosedPeriod, digest: string, { present, language, dateSystem }: ClosingPlace): ClosingWritten {
  const rows = rowsOf(closed, digest, language, dateSystem)
  const titles: Cells = Object.fromEntries(CLOSING_COLUMN_NAMES.map((column) => [column, CLOSING_COLUMNS[column][language]]))
  if (present === null) return written({ runs: [], highlights: [], newSheets: [newSheet([titles, ...rows], language)] }, runsOf(CLOSING_SHEET[language], 1, inOrder, [titles, ...rows]))
  if (present.lastRow === 0) {
    const runs = [...runsOf(present.sheet, 1, inOrder, [titles]), ...runsOf(present.sheet, 2, inOrder, rows)]
    return written({ runs, highlights: [], newSheets: [] }, runs)
  }
  const table = findClosingTable(present)
  if (table === null) return { state: 'other-sheet' }
  if (readClosing(present, closed).state !== 'none') return { state: 'already-closed' }
  const runs = runsOf(present.sheet, present.lastRow + 1, table.columns, rows)
  return written({ runs, highlights: [], newSheets: [] }, runs)
}

/** A sheet is not taken away again, since that would empty the user's list of undoing: its cells are emptied. */
function written(changes: WorkbookChanges, runs: readonly CellRun[]): ClosingWritten {
  return { state: 'written', changes, inverse: { runs: runs.map((run) => ({ ...run, values: run.values.map(() => null), show: 'general' })), highlights: [], newSheets: [] } }
}

const inOrder = Object.fromEntries(CLOSING_COLUMN_NAMES.map((column, at) => [column, at + 1])) as { readonly [C in ClosingColumn]: number }

function newSheet(rows: readonly Cells[], language: Language): NewSheet {
  const body: readonly CellShow[] = CLOSING_COLUMN_NAMES.map((column) => CLOSING_SHOWS[column])
  return { name: CLOSING_SHEET[language], rows: rows.map((cells) => CLOSING_COLUMN_NAMES.map((column) => cells[column] ?? null)), widths: CLOSING_WIDTHS, shows: rows.map((_, at) => (at === 0 ? [] : body)) }
}

function runsOf(sheet: string, row: number, columns: { readonly [C in ClosingColumn]: number }, rows: readonly Cells[]): readonly CellRun[] {
  return CLOSING_COLUMN_NAMES.map((column) => ({ sheet, row, column: columns[column], values: rows.map((cells) => cells[column] ?? null), show: CLOSING_SHOWS[column] }))
}

function rowsOf(closed: ClosedPeriod, digest: string, language: Language, system: DateSystem): readonly Cells[] {
  const day = (text: string): CellValue => dayCell(text, system)
  const period: Cells = { policy: closed.policy, from: day(closed.from), to: day(closed.to) }
  const kind = (of: ClosingKind): string => CLOSING_KINDS[of][language]
  const contents: readonly Cells[] = [
    ...closed.lines.map((line) => lineCells(line, kind(line.kind), language, day)),
    ...closed.amounts.map((one) => amountCells(one, kind(one.what), day)),
    ...closed.excluded.map((one) => exclusionCells(one, kind('excluded'))),
  ]
  // Numbered, so that a sheet somebody sorted reads as it was written.
  return [{ ...period, number: 0, kind: kind('seal'), amount: Number(closed.grand), note: digest }, ...contents.map((cells, at) => ({ ...period, number: at + 1, ...cells }))]
}

function lineCells({ id, contractNo, row, day, person, team, base, rate, share, amount, plan, override, bound, bonus }: ClosedLine, kind: string, language: Language, dayOf: (text: string) => CellValue): Cells {
  return {
    kind, person, team, contractNo, id, row, day: dayOf(day), base: Number(base), rate: ratesText(rate), share, amount: Number(amount), plan, override,
    bound: bound === null ? null : planWord(CLOSING_BOUNDS, bound, language), bonus: Number(bonus),
  }
}

function amountCells({ id, person, type, day, amount }: ClosedAmount, kind: string, dayOf: (text: string) => CellValue): Cells {
  return { kind, person, id, day: day === null ? null : dayOf(day), amount: Number(amount), note: type }
}

function exclusionCells({ id, contractNo, row, code }: ClosedExclusion, kind: string): Cells {
  return { kind, id, contractNo, row, note: code }
}

function dayCell(text: string, system: DateSystem): CellValue {
  const day = readDay(text)
  return day === null ? text : dayToSerial(day, system)
}

/** "0.03/0.05" as "3%/5%", unless reading that back would spell a rate in another way. */
function ratesText(rates: string): string {
  return rates.split('/').map((rate) => (rateOfText(percentText(rate)) === rate ? percentText(rate) : rate)).join('/')
}
