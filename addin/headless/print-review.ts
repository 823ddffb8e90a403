import { basis, countReview, message, rowWords, statusWord, type Finding, type Language, type Review, type Severity, type Status } from '../../core/index'

const SEVERITIES: readonly Severity[] = ['conflict', 'error', 'warning', 'notice']
const WORDS: { readonly [S in Severity]: { readonly 'zh-CN': string; readonly en: string } } = {
  conflict: { 'zh-CN': '冲突', en: 'conflict' }, error: { 'zh-CN': '错误', en: 'error' }, warning: { 'zh-CN': '提醒', en: 'warning' }, notice: { 'zh-CN': '说明', en: 'notice' },
}
const LISTED = 20

/** The result of a check as lines for people: counts, the gravest findings, where the copy is. */
export function printReview(review: Review, written: readonly string[], language: Language, _width: number): readonly string[] {
  const { status, severity } = countReview(review)
  const zh = language === 'zh-CN'
  const lines = [zh ? `${review.pack.id}《${review.pack.title.zh}》 截至 ${review.asOf}，共 ${review.verdicts.length} 条报备` : `${review.pack.id} ${review.pack.title.en}, as of ${review.asOf}: ${review.verdicts.length} registrations`]
  const statuses = Object.entries(status).map(([key, count]) => `${key === 'unjudged' ? (zh ? '未到判定日' : 'not judged') : statusWord(key as Status, language)} ${count}`)
  lines.push(`  ${statuses.join(zh ? '　' : '   ')}`)
  lines.push(`  ${SEVERITIES.map(s => `${WORDS[s][language]} ${severity[s]}`).join(zh ? '　' : '   ')}`)
  const grave = [...review.sheetFindings, ...review.verdicts.flatMap(verdict => verdict.findings)].filter(f => f.severity === 'conflict' || f.severity === 'error').sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  if (grave.length) lines.push('', ...grave.slice(0, LISTED).map(finding => findingLine(finding, language)))
  if (grave.length > LISTED) lines.push(zh ? `  …… 共 ${grave.length} 条，其余见写出的表格，或加 --json 查看全部` : `  … ${grave.length} in all; the rest is in the written copy, or in --json`)
  const first = review.verdicts.find(verdict => verdict.status === 'active')
  if (first && grave.length === 0) lines.push('', `  ${basis(first, language)}`)
  for (const path of written) lines.push('', zh ? `已写入：${path}` : `written: ${path}`)
  return lines
}

function findingLine(finding: Finding, language: Language): string {
  return `  [${WORDS[finding.severity][language]}] ${rowWords(finding.subject, { book: '', sheet: '', row: 0 }, language)} ${message(finding, language)}`
}
