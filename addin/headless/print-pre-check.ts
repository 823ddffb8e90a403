import { basis, message, rowWords, severityWord, type Language, type PreCheck, type Verdict } from '../../core/index'
import { isGrave } from './check-answer'
import type { Output } from './output'
import { countLines, titleLine, verdictWord } from './print-review'
import { paint } from './terminal/paint'
import { printTable } from './terminal/print-table'
import { wrapHanging } from './terminal/wrap-text'

type Page = Pick<Output, 'width' | 'colour'>

/** What each new row would become, with the sentences that say why, for whoever is about to enter them. */
export function printPreCheck({ review, verdicts, sheetFindings }: PreCheck, language: Language, page: Page): readonly string[] {
  const zh = language === 'zh-CN'
  const title = zh ? `预检：${titleLine(review.pack, review.asOf, verdicts.length, language)}（未登记）` : `Pre-check: ${titleLine(review.pack, review.asOf, verdicts.length, language)} (not entered)`
  const lines = [title, ...countLines({ verdicts, sheetFindings }, language, page), '']
  for (const finding of sheetFindings) lines.push(...wrapHanging(`[${severityWord(finding.severity, language)}] ${message(finding, language)}`, page.width, 2))
  return [...lines, ...verdictTable(verdicts, language, page)]
}

function verdictTable(verdicts: readonly Verdict[], language: Language, page: Page): readonly string[] {
  const titles = language === 'en' ? ['row', 'number', 'if entered', 'protected', 'why'] : ['行', '编号', '登记后', '保护期', '依据']
  const columns = titles.map((title, at) => ({ title, flexible: at === 4 }))
  return printTable(columns, verdicts.map(verdict => verdictCells(verdict, language, page)), page.width)
}

function verdictCells(verdict: Verdict, language: Language, page: Page): readonly string[] {
  const { registration, status, effectiveOn, expiresOn, findings } = verdict
  const grave = findings.filter(isGrave)
  const word = verdictWord(verdict, language)
  const why = [...(status === null ? [] : [basis(verdict, language)]), ...grave.map(finding => message(finding, language))]
  return [
    rowWords(registration.ref, registration.ref, language), registration.id ?? '', grave.length > 0 ? paint(word, 'conflict', page.colour) : word,
    effectiveOn === null ? '' : `${effectiveOn} ${expiresOn === null ? (language === 'en' ? 'on' : '起') : `– ${expiresOn}`}`,
    [...new Set(why)].join('\n'),
  ]
}
