import { type Day, addDays, readDay } from '../calendar/day'
import type { Bilingual } from '../findings/language'
import type { Plan } from './plan'
import type { PlanMistake } from './plan-mistake'

export interface PlacedPlan {
  readonly plan: Plan
  /** Its place among several plans, "[1]"; empty for a single one. */
  readonly root: string
}

const both = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en })
const under = (root: string, path: string): string => (root === '' ? path : `${root}.${path}`)

/** Where versions claim the same day, or leave days between them to none. Expects them by their first day. */
export function checkVersions(versions: readonly PlacedPlan[]): readonly PlanMistake[] {
  const mistakes: PlanMistake[] = []
  let latest: PlacedPlan | undefined
  for (const version of versions) {
    if (latest) mistakes.push(...checkSuccession(latest, version))
    if (!latest || ends(version.plan) > ends(latest.plan)) latest = version
  }
  return mistakes
}

const NEVER = '9999-12-31'
const ends = (plan: Plan): string => plan.effective.until ?? NEVER

function checkSuccession(before: PlacedPlan, after: PlacedPlan): readonly PlanMistake[] {
  const { from } = after.plan.effective
  const place = under(after.root, 'effective.from')
  const { id } = before.plan
  const until = ends(before.plan)
  if (from <= until) {
    const end = before.plan.effective.until
    return [{
      code: 'versions-overlap', severity: 'error', place, shown: from,
      allowed: both(`方案“${id}”${end === null ? '没有失效日' : `到 ${end} 才失效`}，两个方案不能同时有效，请改其中一个的日期`, `plan "${id}" ${end === null ? 'has no end' : `runs through ${end}`}; two plans must not hold on one day, change the dates of one`),
    }]
  }
  const last = readDay(until)
  const next = last && addDays(last, 1)
  if (next === null || from === next) return []
  return [{
    code: 'versions-gap', severity: 'warning', place, shown: from,
    allowed: both(`${next} 到前一天没有任何方案，这期间签的合同不计提成；若非本意，请写 ${next}`, `from ${next} to the day before no plan holds, so contracts signed then earn nothing; write ${next} if that is not meant`),
  }]
}

/** Whether the versions reach over the whole period; contracts outside of them are excluded one by one. */
export function checkPeriod(versions: readonly PlacedPlan[], from: Day, to: Day): readonly PlanMistake[] {
  const [any] = versions
  if (!any) return [{ code: 'no-plan', severity: 'error', place: '', shown: '', allowed: both('没有可用的提成方案', 'there is no usable plan') }]
  const mistakes: PlanMistake[] = []
  const first = versions.reduce((earliest, one) => (one.plan.effective.from < earliest.plan.effective.from ? one : earliest), any)
  const last = versions.reduce((latest, one) => (ends(one.plan) > ends(latest.plan) ? one : latest), any)
  if (ends(last.plan) < to) mistakes.push({ code: 'ends-before-period', severity: 'warning', place: under(last.root, 'effective.until'), shown: ends(last.plan), allowed: both(`方案“${last.plan.id}”在本期结束日 ${to} 之前失效，其后签的合同不计提成`, `plan "${last.plan.id}" ends before the period does (${to}); contracts signed later earn nothing`) })
  if (first.plan.effective.from > from) mistakes.push({ code: 'starts-after-period', severity: 'warning', place: under(first.root, 'effective.from'), shown: first.plan.effective.from, allowed: both(`方案“${first.plan.id}”在本期开始日 ${from} 之后才生效，此前签的合同不计提成`, `plan "${first.plan.id}" starts after the period does (${from}); contracts signed before earn nothing`) })
  return mistakes
}
