import { addDays, daysBetween, dayOfWeek, type Day } from '../../calendar/day'
import type { Language } from '../../findings/language'
import type { Stretch, Verdict } from '../../lifecycle/verdict'
import type { PolicyPack, Term } from '../../policy/pack'
import { clauseMark, type ExplainContext } from './context'

/** Periods of at most so many days are told day by day, longer ones by their first and last day. */
const TOLD_DAY_BY_DAY = 10

/** How the last day of each stretch came about, day by day. */
export function periodLines(verdict: Verdict, pack: PolicyPack, context: ExplainContext, language: Language): readonly string[] {
  const lines: string[] = []
  for (const stretch of verdict.trace.stretches) lines.push(...stretchLines(stretch, verdict, pack, context, language))
  const left = leftLine(verdict, context, language)
  return left ? [...lines, left] : lines
}

function stretchLines(stretch: Stretch, verdict: Verdict, pack: PolicyPack, context: ExplainContext, language: Language): readonly string[] {
  const zh = language === 'zh-CN'
  const mark = clauseMark(stretch.clause, language)
  const what = beginning(stretch, verdict, language)
  const { until, plainUntil } = stretch
  if (until === null || plainUntil === null) return [zh ? `${what}，没有固定的到期日${mark}。` : `${what}, without a fixed end${mark}.`]
  const term = termOf(stretch, pack)
  if (stretch.what === 'opening' && !term) return [zh ? `${what}，有效至开盘日 ${until}（含当日）${mark}。` : `${what}, valid through the opening day ${until}${mark}.`]
  const counted = (pack.protection?.countStartDay ?? false) && stretch.what !== 'extension'
  const first = counted ? stretch.from : addDays(stretch.from, 1)
  const lines = [
    zh
      ? `${what}，期限${term ? ` ${termWords(term, language)}` : ''}，${counted ? '当日计入' : '当日不计'}，第 1 天为 ${first}${mark}。`
      : `${what}, ${term ? `${termWords(term, language)}, ` : ''}that day ${counted ? 'counted' : 'not counted'}, day 1 is ${first}${mark}.`,
    ...dayLines(first, plainUntil, term, stretch, context, language),
  ]
  lines.push(...holidayLines(stretch, context, pack.protection?.holidayClause ?? null, language))
  if (stretch.rolledFrom) {
    lines.push(zh ? `最后一天 ${stretch.rolledFrom} 是休息日，顺延到下一个工作日 ${until}。` : `The last day ${stretch.rolledFrom} is a rest day and moves to the next working day ${until}.`)
  }
  lines.push(zh ? `到期日：${until}，当日仍受保护，${addDays(until, 1)} 零时起失效。` : `Last day: ${until}, still protected; over from ${addDays(until, 1)}, 00:00.`)
  return lines
}

function beginning(stretch: Stretch, verdict: Verdict, language: Language): string {
  const zh = language === 'zh-CN'
  const { from } = stretch
  switch (stretch.what) {
    case 'start':
      return from === verdict.trace.approvedOn && from !== verdict.trace.filedOn ? (zh ? `自审批通过日 ${from} 起` : `From the approval on ${from}`) : zh ? `自 ${from} 起` : `From ${from}`
    case 'deposit':
      return zh ? `${from} 交定，期限从这天重新起算` : `Deposit paid on ${from}, which starts the period anew`
    case 'confirmed-visit':
      return zh ? `${from} 到访确认，期限从这天重新起算` : `Visit confirmed on ${from}, which starts the period anew`
    case 'opening':
      return zh ? `${from} 报备，早于或等于开盘日` : `Filed on ${from}, on or before the opening day`
    case 'extension':
      return zh ? `延期：从原到期日 ${from} 接续` : `Extension: goes on from the old last day ${from}`
    case 'queue':
      if (verdict.status === 'queued') return zh ? `排队中：报备在先的一方若到期未签，自 ${from} 起由本行接续` : `Queued: if the earlier filing ends unsigned, this one takes over from ${from}`
      return zh ? `报备在先的一方到期未签，自 ${from} 起由本行接续` : `The earlier filing ended unsigned; this one takes over from ${from}`
  }
}

/** The term behind a stretch as the pack has it; null where it ends on a given day (the opening). */
function termOf(stretch: Stretch, pack: PolicyPack): Term | null {
  const periods = pack.protection?.periods ?? []
  switch (stretch.what) {
    case 'extension':
      return pack.extension?.queuedClause === stretch.clause && pack.extension.termWhenQueued ? pack.extension.termWhenQueued : pack.extension?.term ?? null
    case 'opening':
      return null
    case 'start':
    case 'queue':
      return (periods.find(period => period.from === 'start') ?? periods.find(period => period.from === 'opening'))?.term ?? null
    case 'deposit':
    case 'confirmed-visit':
      return periods.find(period => period.from === stretch.what)?.term ?? null
  }
}

/** 7 天, 3 个月 · "7 days", "3 months". */
export function termWords(term: Term, language: Language): string {
  const { amount, unit } = term
  if (language === 'zh-CN') return `${amount} ${unit === 'day' ? '天' : unit === 'month' ? '个月' : '个工作日'}`
  const word = unit === 'day' ? 'day' : unit === 'month' ? 'month' : 'working day'
  return `${amount} ${word}${amount === 1 ? '' : 's'}`
}

function dayLines(first: Day, last: Day, term: Term | null, stretch: Stretch, context: ExplainContext, language: Language): readonly string[] {
  const zh = language === 'zh-CN'
  const days = daysBetween(first, last) + 1
  if (days <= TOLD_DAY_BY_DAY) {
    return Array.from({ length: days }, (_, at) => {
      const day = addDays(first, at)
      return zh ? `第 ${at + 1} 天：${day}${dayRemark(day, context, language)}` : `Day ${at + 1}: ${day}${dayRemark(day, context, language)}`
    })
  }
  if (term?.unit === 'month') {
    const cut = last.slice(8) !== stretch.from.slice(8)
    return [zh
      ? `${stretch.from} 之后第 ${term.amount} 个月${cut ? '没有对应日，取月末' : '的对应日是'} ${last}，共 ${days} 天。`
      : `${termWords(term, language)} after ${stretch.from} is ${last}${cut ? ', the last day of the month, as there is no corresponding day' : ''}: ${days} days.`]
  }
  return [zh ? `第 1 天 ${first} 至第 ${days} 天 ${last}。` : `Day 1, ${first}, to day ${days}, ${last}.`]
}

function dayRemark(day: Day, context: ExplainContext, language: Language): string {
  const name = context.calendar.holidayName(day, language)
  const zh = language === 'zh-CN'
  if (name && context.calendar.isDayOff(day)) return zh ? `（${name}放假）` : ` (${name})`
  if (name && context.calendar.isMakeUpDay(day)) return zh ? `（${name}调休上班）` : ` (${name}, worked in exchange)`
  const weekday = dayOfWeek(day)
  if (weekday === 6) return zh ? '（周六）' : ' (Saturday)'
  return weekday === 0 ? (zh ? '（周日）' : ' (Sunday)') : ''
}

function holidayLines(stretch: Stretch, context: ExplainContext, clause: string | null, language: Language): readonly string[] {
  const { holidays } = stretch
  if (holidays.length === 0) return []
  const zh = language === 'zh-CN'
  const lines = holidays.map((day, at) => {
    const name = context.calendar.holidayName(day, language) ?? (zh ? '节假日' : 'holiday')
    return zh ? `${day} ${name}放假，顺延第 ${at + 1} 天` : `${day} ${name}: lengthened by day ${at + 1}`
  })
  const mark = clauseMark(clause, language)
  lines.push(zh
    ? `期内放假共 ${holidays.length} 天（含顺延后新遇到的），由 ${stretch.plainUntil ?? ''} 顺延到 ${stretch.until ?? ''}${mark}。`
    : `${holidays.length} holiday ${holidays.length === 1 ? 'day' : 'days'} in all (those newly reached included): from ${stretch.plainUntil ?? ''} to ${stretch.until ?? ''}${mark}.`)
  return lines
}

function leftLine(verdict: Verdict, context: ExplainContext, language: Language): string | null {
  const { expiresOn, status } = verdict
  if (expiresOn === null || (status !== 'active' && status !== 'expired' && status !== 'abandoned' && status !== 'public')) return null
  const left = daysBetween(context.asOf, expiresOn)
  if (language === 'en') return left >= 0 ? `On ${context.asOf} ${left} ${left === 1 ? 'day is' : 'days are'} left.` : `On ${context.asOf} it has been over for ${-left} ${left === -1 ? 'day' : 'days'}.`
  return left >= 0 ? `截至 ${context.asOf}，剩余 ${left} 天。` : `截至 ${context.asOf}，已过期 ${-left} 天。`
}
