import { writeXlsx } from 'hucre/xlsx'
import type { WriteSheet } from 'hucre'
import { PLAN_SHEET, printSummary, type Language, type Summary } from '../../core/index'
import { adjustmentsSheet } from './adjustments-sheet'
import { checksSheet } from './checks-sheet'
import { closedSheet } from './closed-sheet'
import type { RunConditions } from './conditions'
import { conditionsSheet } from './conditions-sheet'
import { entriesOf } from './entries'
import { entriesSheet } from './entries-sheet'
import { excludedSheet } from './excluded-sheet'
import { listSheet } from './list-sheet'
import { FONT } from './looks'
import { overviewSheet } from './overview-sheet'
import { payeesOf } from './people'
import { personSheet } from './person-sheet'
import { planPage } from './plan-page'
import { sayIn, type Say } from './say'
import { SECTIONS } from './sections'
import { openSheetNames } from './sheet-names'

/** Lists that have sheets of their own shape. */
const SHAPED: ReadonlySet<string> = new Set(['lines', 'deductions', 'rewards', 'excluded', 'checks'])

/**
 * The statement as the bytes of a new workbook: overview with charts, one sheet for each person, every amount in a list, exclusions,
 * deductions, the regulation's own figures, checks that come to zero, the plan as read, the conditions of the run.
 */
export async function buildStatement(summary: Summary, conditions: RunConditions, language: Language): Promise<Uint8Array> {
  const say = sayIn(language)
  // The day of the judgement, not of the writing: the same run gives the same bytes.
  const day = new Date(`${conditions.asOf}T00:00:00Z`)
  return writeXlsx({
    sheets: statementSheets(summary, conditions, language), defaultFont: FONT,
    properties: { title: say(`提成汇总 ${summary.period.from} 至 ${summary.period.to}`, `Commission summary ${summary.period.from} to ${summary.period.to}`), creator: say('报备管家', 'Baobei'), created: day, modified: day },
  })
}

/** The sheets of a statement, in order. */
export function statementSheets(summary: Summary, conditions: RunConditions, language: Language): WriteSheet[] {
  const say = sayIn(language)
  const caption = `${conditions.pack.id} ${summary.period.from} – ${summary.period.to}`
  const nameSheet = openSheetNames()
  const own = ownNames(say, nameSheet, language)
  const entries = entriesOf(summary, language)
  const lists = listSheets(summary, caption, nameSheet, language)
  const people = payeesOf(summary, entries, language).map(payee => ({ payee, page: personSheet(payee, nameSheet(payee.person, say('未填姓名', 'no name')), summary, conditions, language) }))
  const list = entriesSheet(entries, own.entries, caption, language)
  const overview = overviewSheet({ summary, conditions, entries, list, people }, own.overview, language)
  return [
    overview.sheet, ...people.map(({ page }) => page.sheet), list.sheet,
    excludedSheet(summary, own.excluded, caption, language), adjustmentsSheet(entries, own.adjustments, caption, language), ...lists,
    checksSheet(summary, overview, list, own.checks, caption, language), ...(conditions.closed === null ? [] : [closedSheet(conditions.closed, own.closed, caption, language)]),
    planPage(conditions.plans, own.plan, language), conditionsSheet(summary, conditions, own.conditions, caption, language),
  ]
}

/** Our own sheets have their names before anybody who may be called the same. */
function ownNames(say: Say, nameSheet: ReturnType<typeof openSheetNames>, language: Language) {
  const name = (zh: string, en: string): string => nameSheet(say(zh, en), en)
  return {
    overview: name('总览', 'Overview'), entries: name('明细', 'Entries'), excluded: name('不计提成', 'Excluded'), adjustments: name('扣罚奖励', 'Deductions and rewards'),
    checks: name('核对', 'Checks'), closed: name('与结账比较', 'Against closing'), plan: nameSheet(PLAN_SHEET[language], 'plan'), conditions: name('运行条件', 'Conditions'),
  }
}

/** The regulation's own lists that say anything. */
function listSheets(summary: Summary, caption: string, nameSheet: ReturnType<typeof openSheetNames>, language: Language): readonly WriteSheet[] {
  const printed = printSummary({ ...summary, lines: [] }, language)
  return SECTIONS.flatMap(({ list, title: [zh, en], columns }) => {
    const records = SHAPED.has(list) ? [] : printed[list] ?? []
    if (records.length === 0) return []
    const title = language === 'en' ? en : zh
    return [listSheet(nameSheet(title, en), title, columns, records, caption, language)]
  })
}
