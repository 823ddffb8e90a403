import { message, severityWord, type Finding, type FindingCode, type Language } from '../../core/index'
import type { Output } from './output'

const OF_SETTINGS: ReadonlySet<FindingCode> = new Set<FindingCode>(['settings.differ', 'settings.unreadable', 'plan.unreadable'])

/** Whether a finding is about what decides how everything is judged; it is told whatever its severity. */
export function isOfSettings({ code }: Finding): boolean {
  return OF_SETTINGS.has(code)
}

/** Tells beside the answer, on stderr, what is wrong with the settings of the books; for commands whose answer has no place for it. */
export function tellBooks(findings: readonly Finding[], language: Language, output: Pick<Output, 'error'>): void {
  for (const finding of findings.filter(isOfSettings)) output.error(bookLine(finding, language))
}

/** 警告：二部.xlsx：“报备设置”表 C5：……。 The book is named once, by the sentence itself or before it. */
export function bookLine(finding: Finding, language: Language): string {
  const { severity, subject } = finding
  const said = message(finding, language)
  const parts = said.startsWith(subject.book) ? [said] : [subject.book, said]
  return [severityWord(severity, language), ...parts].join(language === 'en' ? ': ' : '：')
}
