import type { Severity } from './finding'
import type { Bilingual, Language } from './language'

const WORDS: { readonly [S in Severity]: Bilingual } = {
  conflict: { 'zh-CN': '冲突', en: 'conflict' }, error: { 'zh-CN': '错误', en: 'error' }, warning: { 'zh-CN': '警告', en: 'warning' }, notice: { 'zh-CN': '提示', en: 'notice' },
}

/** How grave a finding is, in a word. */
export function severityWord(severity: Severity, language: Language): string {
  return WORDS[severity][language]
}
