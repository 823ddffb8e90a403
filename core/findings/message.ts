import type { Finding, FindingCode, FindingOf } from './finding'
import type { Language } from './language'
import { en } from './messages/en'
import type { Messages } from './messages/messages'
import { zhCN } from './messages/zh-CN'

const MESSAGES: { readonly [L in Language]: Messages } = { 'zh-CN': zhCN, en }

/** One sentence that says what was found in which cell or row, on which clause, and what to do. */
export function message(finding: Finding, language: Language): string {
  return sentence(finding, MESSAGES[language])
}

function sentence<C extends FindingCode>(finding: FindingOf<C>, messages: Messages): string {
  return messages[finding.code](finding)
}
