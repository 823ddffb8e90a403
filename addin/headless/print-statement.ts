import type { Language, PolicyPack, PrintedSummary } from '../../core/index'
import { SECTIONS, shownValue, type Column, type Words } from '../statement/sections'
import type { Output } from './output'
import { paint } from './terminal/paint'
import { printTable } from './terminal/print-table'
import { wrapHanging } from './terminal/wrap-text'

type Page = Pick<Output, 'width' | 'colour'>
type Rows = NonNullable<PrintedSummary['collisions']>

/** The statement as tables for people, the totals first; sections without rows are left out. */
export function printStatement(printed: PrintedSummary, pack: PolicyPack, asOf: string, language: Language, page: Page): readonly string[] {
  const { period, totals, emptyBecause } = printed
  const lines = [language === 'en'
    ? `Commission summary, ${pack.id} ${pack.title.en}, ${period.from} to ${period.to}, as of ${asOf}`
    : `提成汇总：${pack.id}《${pack.title.zh}》，${period.from} 至 ${period.to}，截至 ${asOf}`]
  if (emptyBecause) lines.push(...wrapHanging(emptyBecause.message, page.width, 0))
  lines.push(...totalLines(totals, language, page))
  for (const { list, title, columns } of SECTIONS) lines.push(...sectionLines(printed[list] ?? [], title, columns, language, page))
  return lines
}

function totalLines({ byPerson, byTeam, grand }: PrintedSummary['totals'], language: Language, page: Page): readonly string[] {
  const [people, teams, all] = language === 'en' ? ['By person', 'By team', 'In all'] : ['按人员合计', '按部门合计', '总计']
  return [...amounts(people ?? '', byPerson, language, page), ...amounts(teams ?? '', byTeam, language, page), '', paint(`${all}  ${grand}`, 'strong', page.colour)]
}

function amounts(title: string, sums: Readonly<Record<string, string>>, language: Language, page: Page): readonly string[] {
  const rows = Object.entries(sums).map(([name, amount]) => [name, amount])
  if (rows.length === 0) return []
  return ['', paint(title, 'strong', page.colour), ...printTable([{ title: language === 'en' ? 'name' : '名称' }, { title: language === 'en' ? 'amount' : '金额', align: 'right' }], rows, page.width)]
}

/** A column in which no row says anything is left out. */
function sectionLines(records: Rows, title: Words, columns: readonly Column[], language: Language, page: Page): readonly string[] {
  if (records.length === 0) return []
  const at = language === 'en' ? 1 : 0
  const used = columns.filter(column => records.some(record => shownValue(column, record[column.key], language) !== ''))
  const rows = records.map(record => used.map(column => shownValue(column, record[column.key], language)))
  const heads = used.map(({ title: words, kind }) => ({ title: words[at], align: kind === 'number' ? ('right' as const) : ('left' as const), flexible: kind === 'sentence' }))
  return ['', paint(title[at], 'strong', page.colour), ...printTable(heads, rows, page.width)]
}
