import { basis, countReview, message, rowWords, severityWord, statusWord, type Finding, type Language, type PolicyPack, type Review, type Severity, type Status, type Verdict } from '../../core/index'
import { isGrave } from './check-answer'
import type { Output } from './output'
import { bookLine, isOfSettings } from './tell-books'
import { paint } from './terminal/paint'
import { printTable } from './terminal/print-table'
import { wrapText } from './terminal/wrap-text'

type Page = Pick<Output, 'width' | 'colour'>

const SEVERITIES: readonly Severity[] = ['conflict', 'error', 'warning', 'notice']
const LISTED = 20
const NOWHERE = { book: '', sheet: '', row: 0 }

/** The result of a check as lines for people: counts, the gravest findings, where the copy is. */
export function printReview(review: Review, written: readonly string[], language: Language, page: Page): readonly string[] {
  const zh = language === 'zh-CN'
  const grave = [...review.sheetFindings, ...review.verdicts.flatMap(verdict => verdict.findings)].filter(isGrave)
  const lines = [titleLine(review.pack, review.asOf, review.verdicts.length, language), ...countLines(review, language, page)]
  for (const finding of review.sheetFindings.filter(isOfSettings)) lines.push('', ...wrapText(bookLine(finding, language), page.width))
  if (grave.length > 0) lines.push('', ...findingTable(grave, LISTED, language, page))
  if (grave.length > LISTED) lines.push(zh ? `…… 共 ${grave.length} 条，其余见写出的表格，或加 --json 查看全部` : `… ${grave.length} in all; the rest is in the written copy, or in --json`)
  const first = review.verdicts.find(verdict => verdict.status === 'active')
  if (first && grave.length === 0) lines.push('', ...wrapText(basis(first, language), page.width))
  for (const path of written) lines.push('', zh ? `已写入：${path}` : `written: ${path}`)
  return lines
}

export function titleLine(pack: PolicyPack, asOf: string, count: number, language: Language): string {
  return language === 'en' ? `${pack.id} ${pack.title.en}, as of ${asOf}: ${count} registrations` : `${pack.id}《${pack.title.zh}》截至 ${asOf}，共 ${count} 条报备`
}

/** How many rows have each status and how many findings each severity. */
export function countLines(review: Pick<Review, 'verdicts' | 'sheetFindings'>, language: Language, page: Page): readonly string[] {
  const { status, severity } = countReview(review)
  const gap = language === 'en' ? '   ' : '　'
  const statuses = Object.entries(status).map(([key, count]) => `${statusName(key as Status | 'unjudged', language)} ${count}`)
  const severities = SEVERITIES.map(one => paint(`${severityWord(one, language)} ${severity[one]}`, one, page.colour && severity[one] > 0))
  return [statuses.join(gap), severities.join(gap)].filter(line => line !== '').map(line => `  ${line}`)
}

/** The gravest findings first, so many of them, each with its row. */
export function findingTable(findings: readonly Finding[], most: number, language: Language, page: Page): readonly string[] {
  const sorted = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  const rows = sorted.slice(0, most).map(finding => [
    paint(severityWord(finding.severity, language), finding.severity, page.colour), rowWords(finding.subject, NOWHERE, language), message(finding, language),
  ])
  const titles = language === 'en' ? ['', 'row', 'finding'] : ['', '位置', '发现']
  return printTable([{ title: titles[0] ?? '' }, { title: titles[1] ?? '' }, { title: titles[2] ?? '', flexible: true }], rows, page.width)
}

/** The word of a verdict's status; rows filed after the day of the check have none. */
export function verdictWord({ status }: Pick<Verdict, 'status'>, language: Language): string {
  return statusName(status ?? 'unjudged', language)
}

export function statusName(status: Status | 'unjudged' | null, language: Language): string {
  if (status === null || status === 'unjudged') return language === 'en' ? 'not judged yet' : '未到判定日'
  return statusWord(status, language)
}
