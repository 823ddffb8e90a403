import { chinaHolidays } from '../../../../core/calendar/holiday-calendar'
import type { Language } from '../../../../core/findings/language'
import { message } from '../../../../core/findings/message'
import type { Verdict } from '../../../../core/lifecycle/verdict'
import type { PolicyPack } from '../../../../core/policy/pack'
import { findPack } from '../../../../core/policy/shipped-packs'
import { explainVerdict, type ExplainContext } from '../../../../core/review/explain'
import { SAME_SHEET } from '../../findings/sample-findings'
import { day } from '../sample-verdicts'

export const calendar = chinaHolidays()

export function pack(id: string): PolicyPack {
  const found = findPack(id)
  if (!found) throw new Error(`no pack ${id}`)
  return found
}

export function context(asOf: string, language: Language): ExplainContext {
  return { asOf: day(asOf), calendar, message: finding => message(finding, language), related: ref => (ref === SAME_SHEET ? '张三 2026-03-01 报备' : null) }
}

export function explained(verdict: Verdict, id: string, asOf: string, language: Language = 'zh-CN'): Record<string, readonly string[]> {
  return Object.fromEntries(explainVerdict(verdict, pack(id), context(asOf, language), language).map(section => [section.title, section.lines]))
}
