import type { CellValue, SheetGrid } from '../workbook/workbook'
import { canonicalJson } from './canonical-json'
import { type ClosedAmount, type ClosedExclusion, type ClosedLine, type ClosedPeriod, openSnapshot, type PeriodSnapshot } from './close-period'
import { CLOSING_BOUNDS, CLOSING_KINDS, type ClosingColumn, findClosingTable } from './closing-columns'
import { dayOfCell, moneyOfCell, rateOfText } from './plan-cells'
import { readPlanWord } from './plan-words'

/** `none`: the period is not closed there · `altered`: what is left of it can be no closed period any more. */
export type ClosingRead = { readonly state: 'none' | 'altered' } | { readonly state: 'sealed'; readonly snapshot: PeriodSnapshot }

/** Which period of which regulation. */
export type ClosingKey = Pick<ClosedPeriod, 'policy' | 'from' | 'to'>

/** One row of the sheet, by column. */
interface ClosingRow {
  readonly kind: string
  readonly number: number
  /** The text as it stands; '' for an empty cell. */
  text(column: ClosingColumn): string
  /** null for an empty cell. */
  word(column: ClosingColumn): string | null
  whole(column: ClosingColumn): number | null
  money(column: ClosingColumn): string
  day(column: ClosingColumn): string
}

/**
 * The sealed record of a period from the sheet 提成结账: its body is put together from the visible rows, so whoever changes
 * one of them breaks the seal. Rows may have been sorted and columns moved.
 */
export function readClosing(grid: SheetGrid, key: ClosingKey): ClosingRead {
  if (grid.lastRow === 0) return { state: 'none' }
  const table = findClosingTable(grid)
  if (table === null) return { state: 'altered' }
  const rows: ClosingRow[] = []
  for (let row = table.headerRow + 1; row <= grid.lastRow; row++) {
    const read = rowOf(grid, row, table.columns)
    if (read.text('policy') === key.policy && read.day('from') === key.from && read.day('to') === key.to) rows.push(read)
  }
  if (rows.length === 0) return { state: 'none' }
  const [seal, second] = rows.filter(({ kind }) => kind === 'seal')
  const digest = seal?.text('note') ?? ''
  if (!seal || second || digest === '') return { state: 'altered' }
  const contents = rows.filter((row) => row !== seal).sort((a, b) => a.number - b.number)
  const snapshot: PeriodSnapshot = { version: 1, digest, body: canonicalJson(closedOf(key, seal, contents)) }
  return openSnapshot(snapshot) ? { state: 'sealed', snapshot } : { state: 'altered' }
}

/** What cannot be read stays as it stands, so that the seal does not fit it. */
function closedOf({ policy, from, to }: ClosingKey, seal: ClosingRow, rows: readonly ClosingRow[]): unknown {
  const lines = rows.filter(({ kind }) => kind !== 'deduction' && kind !== 'reward' && kind !== 'excluded')
  const amounts = rows.filter(({ kind }) => kind === 'deduction' || kind === 'reward')
  return { policy, from, to, grand: seal.money('amount'), lines: lines.map(lineOf), amounts: amounts.map(amountOf), excluded: rows.filter(({ kind }) => kind === 'excluded').map(exclusionOf) }
}

type Loose<T> = { readonly [K in keyof T]: unknown }

function lineOf(row: ClosingRow): Loose<ClosedLine> {
  const bound = row.word('bound')
  return {
    id: row.word('id'), contractNo: row.word('contractNo'), row: row.whole('row'), kind: row.kind, day: row.day('day'), person: row.text('person'), team: row.word('team'), base: row.money('base'),
    rate: row.text('rate').split('/').map(rateOfText).join('/'), share: row.text('share'), amount: row.money('amount'), plan: row.text('plan'), override: row.whole('override'),
    bound: bound === null ? null : readPlanWord(CLOSING_BOUNDS, bound), bonus: row.money('bonus'),
  }
}

function amountOf(row: ClosingRow): Loose<ClosedAmount> {
  return { what: row.kind, id: row.word('id'), person: row.text('person'), type: row.text('note'), day: row.word('day') === null ? null : row.day('day'), amount: row.money('amount') }
}

function exclusionOf(row: ClosingRow): Loose<ClosedExclusion> {
  return { id: row.word('id'), contractNo: row.word('contractNo'), row: row.whole('row'), code: row.text('note') }
}

function rowOf(grid: SheetGrid, row: number, columns: { readonly [C in ClosingColumn]: number }): ClosingRow {
  const cell = (column: ClosingColumn): CellValue => grid.cell(row, columns[column])
  const text = (column: ClosingColumn): string => String(cell(column) ?? '')
  const whole = (column: ClosingColumn): number | null => (text(column) === '' ? null : Number(text(column)))
  return {
    text, whole,
    kind: readPlanWord(CLOSING_KINDS, text('kind')),
    number: whole('number') ?? 0,
    word: (column) => (text(column) === '' ? null : text(column)),
    money: (column) => moneyOfCell(cell(column)),
    day: (column) => dayOfCell(cell(column), grid.dateSystem),
  }
}
