import { findFinding } from '../findings/find-finding'
import type { Language } from '../findings/language'
import { message } from '../findings/message'
import type { Verdict } from '../lifecycle/verdict'
import { enReasons } from './basis/en'
import type { Reasons } from './basis/reasons'
import { zhReasons } from './basis/zh-CN'
import { decisiveClause } from './decisive'
import { statusWord } from './status-words'

/** `sealed`: before the contract is signed no party may learn of a collision (R16.5). */
export type Discretion = 'open' | 'sealed'

const REASONS: { readonly [L in Language]: Reasons } = { 'zh-CN': zhReasons, en: enReasons }

/**
 * One sentence, ready to send to a salesperson, that says the status of a row and why:
 * 保护中：2026-03-01 报备，保护至 2026-03-08（含当日），剩余 2 天（R03.4a）。
 */
export function basis(verdict: Verdict, language: Language, discretion: Discretion = 'open'): string {
  const { status } = verdict
  if (status === null) return notJudged(verdict, language)
  const reasons = REASONS[language]
  const sealed = discretion === 'sealed' && (status === 'blocked' || status === 'disputed')
  const reason = sealed ? reasons.sealed : reasons.of[status](verdict)
  const clause = sealed ? null : decisiveClause(verdict)
  return language === 'en'
    ? `${capital(statusWord(status, language))}: ${reason}${clause ? ` (${clause})` : ''}.`
    : `${statusWord(status, language)}：${reason}${clause ? `（${clause}）` : ''}。`
}

function notJudged(verdict: Verdict, language: Language): string {
  const future = findFinding(verdict.findings, 'filing.future')
  if (future) return message(future, language)
  return language === 'en' ? 'Not judged: filed after the day of this check.' : '暂不判定：报备日期晚于本次核对的日期。'
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
