import { entriesOf } from '../../statement/entries'
import { sayIn, type Say } from '../../statement/say'
import { openSheetNames } from '../../statement/sheet-names'
import { explainEmpty, explainExclusion, explainRemedy, type Fen, type Language, type NewSheet, type PolicyPack, type Summary } from '../core-bridge'
import type { RecordValue } from '../statement'
import { dayCell, moneyCell, rateCell, shownRows, type ShownCell, type ShownRow } from './shown-cells'
import { statementLists } from './statement-lists'

type Rows = readonly ShownRow[]

export interface SheetsAsked {
  /** "2026-03", for their names. */
  readonly period: string
  /** Names of the sheets that are there. */
  readonly taken: readonly string[]
  readonly plans: readonly string[]
  /** How the workbook counts its days. */
  readonly dateSystem: 1900 | 1904
}

/**
 * A statement as new sheets of the workbook: totals, every amount with its reason, exclusions, and the lists of the
 * regulation. No header of theirs names a customer, a phone or a day of filing, so that no check takes them for registers.
 */
export function statementSheets(summary: Summary, pack: PolicyPack, { period, taken, plans, dateSystem }: SheetsAsked, language: Language): readonly NewSheet[] {
  const say = sayIn(language)
  // A statement is never written over another.
  const name = openSheetNames(taken)
  const sheet = (title: string, rows: Rows, widths: readonly number[]): NewSheet => ({ name: name(`${title} ${period}`, title), widths, ...shownRows(rows) })
  const lists = listRows(summary, language)
  return [
    sheet(say('提成汇总', 'Commission'), totalRows(summary, pack, plans, language, say), [18, 16, 16, 40]),
    sheet(say('提成明细', 'Commission lines'), lineRows(summary, dateSystem, language, say), [10, 10, 10, 12, 14, 12, 14, 12, 10, 14, 16, 10, 80]),
    ...(summary.excluded.length === 0 ? [] : [sheet(say('不计提成', 'Excluded'), excludedRows(summary, language, say), [14, 12, 10, 24, 60, 60, 10])]),
    ...(lists.length === 0 ? [] : [sheet(say('提成附表', 'Commission lists'), lists, [16, 16, 16, 16, 16, 16, 16, 16])]),
  ]
}

function totalRows(summary: Summary, pack: PolicyPack, plans: readonly string[], language: Language, say: Say): Rows {
  const { period, totals, emptyBecause } = summary
  return [
    [say(`提成汇总 ${period.from} 至 ${period.to}`, `Commission from ${period.from} to ${period.to}`)],
    [say('制度', 'Regulation'), say(`${pack.id} ${pack.title.zh}`, `${pack.id} ${pack.title.en}`)],
    [say('提成方案', 'Plan'), plans.join(say('、', ', ')) || say('无', 'none')],
    ...(emptyBecause === null ? [] : [[say('没有提成', 'No commission'), explainEmpty(summary, language)]]),
    [],
    [say('人员', 'Person'), say('金额（元）', 'Amount (yuan)')],
    ...amountsOf(totals.byPerson),
    [say('合计', 'Total'), moneyCell(totals.grand)],
    [],
    [say('部门', 'Team'), say('金额（元）', 'Amount (yuan)')],
    ...amountsOf(totals.byTeam),
    ...(totals.withoutTeam === 0 ? [] : [[say('未填部门', 'no team'), moneyCell(totals.withoutTeam)]]),
  ]
}

function amountsOf(amounts: Readonly<Record<string, Fen>>): Rows {
  return Object.entries(amounts).sort(([, a], [, b]) => b - a).map(([name, fen]) => [name, moneyCell(fen)])
}

function lineRows(summary: Summary, dateSystem: 1900 | 1904, language: Language, say: Say): Rows {
  const header = [
    say('人员', 'Person'), say('部门', 'Team'), say('类型', 'Kind'), say('计提日', 'Counted on'), say('合同编号', 'Contract'), say('编号', 'Filing'), say('基数', 'Base'), say('比例', 'Rate'), say('分成', 'Share'), say('金额', 'Amount'),
    say('方案', 'Plan'), say('条款', 'Clause'), say('怎样得出', 'How it came about'),
  ]
  const rows = entriesOf(summary, language).map(({ person, team, word, day, contractNo, id, base, rate, share, amount, plan, clause, why }) =>
    [person, team, word, dayCell(day, dateSystem), contractNo, id, moneyCell(base), rateCell(rate), share, moneyCell(amount), plan, clause, why])
  return [header, ...rows, [say('合计', 'Total'), ...Array.from({ length: 8 }, () => null), moneyCell(summary.totals.grand)]]
}

function excludedRows({ excluded }: Summary, language: Language, say: Say): Rows {
  const header = [say('合同编号', 'Contract'), say('编号', 'Filing'), say('人员', 'Person'), say('所在行', 'Row'), say('为什么不计', 'Why not'), say('怎样才计', 'What would change it'), say('条款', 'Clause')]
  return [header, ...excluded.map(one => [one.contractNo, one.id, one.person, `${one.ref.book} ${one.ref.sheet} ${one.ref.row}`, explainExclusion(one, language), explainRemedy(one, language), one.clause])]
}

/** The lists one below the other, each under its title. */
function listRows(summary: Summary, language: Language): Rows {
  return statementLists(summary, language).filter(({ id }) => id !== 'deductions' && id !== 'rewards').flatMap(({ title, records }): Rows => {
    const titles = [...new Set(records.flatMap(({ values }) => values.map(value => value.title)))]
    return [[title], titles, ...records.map(({ values }) => titles.map(one => recordCell(values.find(({ title: own }) => own === one)))), []]
  })
}

function recordCell(value: RecordValue | undefined): ShownCell | string | null {
  if (!value?.figure) return value?.value ?? null
  return { value: value.figure.number, show: value.figure.isMoney ? 'money' : 'general' }
}
