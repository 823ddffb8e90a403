import type { SheetChart, WriteSheet } from 'hucre'
import { addFen, explainEmpty, zeroFen, type Fen, type Language, type Summary } from '../../core/index'
import { barChart, columnChart } from './charts'
import type { RunConditions } from './conditions'
import { noTeam, type Entry } from './entries'
import type { EntriesSheet } from './entries-sheet'
import { pageMarks, pageSetup, type Look } from './looks'
import type { Payee } from './people'
import type { PersonSheet } from './person-sheet'
import { sayIn, type Say } from './say'
import { fixedCell, openSheet, type Content, type Formula, type SheetDraft } from './sheet-draft'
import { quotedSheet } from './sheet-names'
import { AMOUNT_COLUMN } from './person-sheet'
import { yuan } from './yuan'

export interface OverviewParts {
  readonly summary: Summary
  readonly conditions: RunConditions
  readonly entries: readonly Entry[]
  readonly list: EntriesSheet
  /** In the order of the sheets. */
  readonly people: readonly { readonly payee: Payee; readonly page: PersonSheet }[]
}

/** Where the sums stand that must be equal. */
export interface OverviewSheet {
  readonly sheet: WriteSheet
  /** Cells of the sums by month, by team, by person; null for a table that is not there. */
  readonly sums: { readonly months: string | null; readonly teams: string | null; readonly people: string | null }
}

/** A table of amounts on the sheet: its rows, from the first to the last, and the row of its sum. */
interface Table {
  readonly first: number
  readonly last: number
  readonly sum: number
}

const WIDTHS = [20, 18, 15, 14, 14, 16, 3, 12, 12, 12, 12, 12, 12]
const TABLE_COLUMNS = 6
const TOTAL = 6
const CHART_COLUMN = 7
const CHART_COLUMNS = 6
const FIRST_CHART_ROW = 3
/** Rows that a chart takes: of bars beside one for each bar, of columns. */
const BAR_ROWS = 5
const LEAST_BAR_ROWS = 10
const COLUMN_ROWS = 12
/** More bars cannot be told apart. */
const MOST_BARS = 20

/** The first sheet: what is due in all, by month, by team and by person, with a chart of each. */
export function overviewSheet(parts: OverviewParts, name: string, language: Language): OverviewSheet {
  const { summary, conditions } = parts
  const say = sayIn(language)
  const draft = openSheet(name, WIDTHS)
  heads(draft, parts, say)
  if (summary.emptyBecause !== null) draft.merged(explainEmpty(summary, language), 'section', TABLE_COLUMNS)
  draft.blank()
  const months = sumTable(draft, say('按月份', 'By month'), sumsOf(parts.entries, ({ month }) => month), parts.list.ranges?.month ?? null, parts.list, say)
  const teamSums = sumsOf(parts.entries, ({ team }) => team)
  const knowsTeams = teamSums.some(([team]) => team !== noTeam(language))
  const teams = knowsTeams ? sumTable(draft, say('按部门', 'By team'), byAmount(teamSums), parts.list.ranges?.team ?? null, parts.list, say) : null
  const people = peopleTable(draft, parts, say)
  const place = (table: Table | null): string | null => (table === null ? null : `${quotedSheet(name)}!${fixedCell(table.sum, TOTAL)}`)
  return {
    sums: { months: place(months), teams: place(teams), people: place(people) },
    sheet: draft.finish({
      charts: charts({ months, teams, people }, say), view: { showGridLines: false },
      pageSetup: pageSetup('landscape', null), headerFooter: pageMarks(`${conditions.pack.id} ${summary.period.from} – ${summary.period.to}`, `${say('报备管家', 'Baobei')} ${conditions.version}`, language),
    }),
  }
}

function heads(draft: SheetDraft, { summary, conditions, people, entries }: OverviewParts, say: Say): void {
  const { pack, asOf } = conditions
  const { period, totals, excluded, checks } = summary
  draft.merged(say('提成汇总', 'Commission summary'), 'title', TABLE_COLUMNS)
  draft.merged(say(`${pack.id}《${pack.title.zh}》　${period.from} 至 ${period.to}　判定截至 ${asOf}`, `${pack.id} ${pack.title.en}, ${period.from} to ${period.to}, judged as of ${asOf}`), 'subtitle', TABLE_COLUMNS)
  draft.blank()
  const contracts = new Set(summary.lines.map(({ trace: { ref } }) => JSON.stringify(ref))).size
  draft.row([say('应发合计', 'Total due'), say('人数', 'People'), say('计提成合同', 'Contracts'), say('不计提成', 'Excluded'), say('扣罚奖励', 'Fines, rewards'), say('核对提示', 'To check')], 'label', 22)
  draft.row([yuan(totals.grand), people.length, contracts, excluded.length, entries.length - summary.lines.length, checks.length], ['tileMoney', 'tile', 'tile', 'tile', 'tile', 'tile'], 32)
}

type Sums = readonly (readonly [name: string, amount: Fen])[]

function sumsOf(entries: readonly Entry[], keyOf: (entry: Entry) => string): Sums {
  const sums = new Map<string, Fen>()
  for (const entry of entries) sums.set(keyOf(entry), addFen(sums.get(keyOf(entry)) ?? zeroFen, entry.amount))
  return [...sums].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

function byAmount(sums: Sums): Sums {
  return [...sums].sort(([, a], [, b]) => b - a)
}

/** Names with their sums, each added up from the list by exactly that name. */
function sumTable(draft: SheetDraft, title: string, sums: Sums, keys: string | null, { ranges }: EntriesSheet, say: Say): Table | null {
  if (sums.length === 0 || keys === null || ranges === null) return null
  draft.merged(title, 'section', TABLE_COLUMNS)
  const first = draft.next
  for (const [name, amount] of sums) {
    const at = draft.next
    const sum: Formula = { formula: `ROUND(SUMPRODUCT(EXACT(${keys},${fixedCell(at, 1)})*${ranges.amount}),2)`, value: yuan(amount) }
    const row = draft.row([name, null, null, null, null, sum], ['text', 'text', 'text', 'text', 'text', 'money'])
    draft.join(row, 1, TABLE_COLUMNS - 1)
  }
  return closeTable(draft, first, sums.map(([, amount]) => amount), say, [null, null, null])
}

/** Everyone with commission, deductions and rewards, read from the sheet of that person. */
function peopleTable(draft: SheetDraft, { people }: OverviewParts, say: Say): Table | null {
  if (people.length === 0) return null
  draft.merged(say('按人员', 'By person'), 'section', TABLE_COLUMNS)
  draft.row([say('领款人', 'Payee'), say('部门', 'Team'), say('提成', 'Commission'), say('扣罚', 'Deductions'), say('奖励', 'Rewards'), say('应发', 'Due')], 'header', 22)
  const first = draft.next
  for (const { payee, page } of people) {
    const cell = (row: number | null, amount: Fen): Content => (row === null ? null : { formula: `${quotedSheet(page.name)}!${fixedCell(row, AMOUNT_COLUMN)}`, value: yuan(amount) })
    const { sums, total, person, teams } = payee
    const row = draft.row([
      person, teams.join(say('、', ', ')), cell(page.sumRows.line, sums.line), cell(page.sumRows.deduction, sums.deduction), cell(page.sumRows.reward, sums.reward), cell(page.totalRow, total),
    ], ['link', 'text', 'money', 'money', 'money', 'money'])
    draft.link(row, 1, page.name)
  }
  const sumOf = (kind: Entry['kind']): Fen => people.reduce<Fen>((sum, { payee }) => addFen(sum, payee.sums[kind]), zeroFen)
  return closeTable(draft, first, people.map(({ payee }) => payee.total), say, [sumOf('line'), sumOf('deduction'), sumOf('reward')])
}

/** The row of sums below a table; `parts` are those of the columns before the total. */
function closeTable(draft: SheetDraft, first: number, amounts: readonly Fen[], say: Say, parts: readonly (Fen | null)[]): Table {
  const last = draft.next - 1
  const sum = (column: number, fen: Fen): Formula => ({ formula: `ROUND(SUM(${fixedCell(first, column)}:${fixedCell(last, column)}),2)`, value: yuan(fen) })
  const looks: readonly Look[] = ['total', 'total', 'totalMoney', 'totalMoney', 'totalMoney', 'totalMoney']
  const row = draft.row([say('合计', 'In all'), null, ...parts.map((fen, at) => (fen === null ? null : sum(at + 3, fen))), sum(TOTAL, amounts.reduce<Fen>(addFen, zeroFen))], looks, 22)
  draft.blank()
  return { first, last, sum: row }
}

/** People above, teams and months side by side below them, so that all stand on the first printed page. */
function charts({ months, teams, people }: { readonly months: Table | null; readonly teams: Table | null; readonly people: Table | null }, say: Say): SheetChart[] {
  const unit = say('（元）', ' (yuan)')
  const bars = people === null ? 0 : Math.min(MOST_BARS, people.last - people.first + 1)
  const below = FIRST_CHART_ROW + (people === null ? 0 : Math.max(LEAST_BAR_ROWS, BAR_ROWS + bars))
  const half = teams === null ? CHART_COLUMNS : CHART_COLUMNS / 2
  const title = people !== null && people.last - people.first + 1 > MOST_BARS ? say(`应发最高的 ${MOST_BARS} 人`, `The ${MOST_BARS} highest`) : say('各人应发', 'Due by person')
  const columns = (table: Table, name: string, left: number): SheetChart => {
    const { names, values, rows } = dataOf(table)
    return { ...columnChart(`${name}${unit}`, names, values, rows), anchor: { from: { row: below, col: left }, to: { row: below + COLUMN_ROWS, col: left + half } } }
  }
  return [
    ...(people === null ? [] : [{ ...barChart(`${title}${unit}`, dataOf(people).names, dataOf(people).values), anchor: { from: { row: FIRST_CHART_ROW, col: CHART_COLUMN }, to: { row: below, col: CHART_COLUMN + CHART_COLUMNS } } }]),
    ...(teams === null ? [] : [columns(teams, say('各部门应发', 'Due by team'), CHART_COLUMN)]),
    ...(months === null ? [] : [columns(months, say('各月应发', 'Due by month'), CHART_COLUMN + CHART_COLUMNS - half)]),
  ]
}

function dataOf({ first, last }: Table): { readonly names: string; readonly values: string; readonly rows: number } {
  const end = Math.min(last, first + MOST_BARS - 1)
  return { names: `${fixedCell(first, 1)}:${fixedCell(end, 1)}`, values: `${fixedCell(first, TOTAL)}:${fixedCell(end, TOTAL)}`, rows: end - first + 1 }
}
