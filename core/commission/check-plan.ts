import type { Bilingual } from '../findings/language'
import { readFen } from '../money/fen'
import { overrideFile, planFile, tiersFile } from './plan'
import type { PlanMistake, PlanMistakeCode } from './plan-mistake'

const { effective, cap, base, fixed, overrides, bonus } = planFile.shape
const tiersLimit = tiersFile.shape.steps.element.shape.upTo
const both = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en })

/**
 * What is wrong between the values of one plan. Each part is looked at as soon as it is well formed by itself,
 * so that a slip elsewhere hides nothing.
 */
export function checkPlan(file: unknown, root: string): readonly PlanMistake[] {
  const at = (path: string): string => (root === '' ? path : `${root}.${path}`)
  const parts = partsOf(file)
  return [
    ...checkDays(parts['effective'], at('effective.until')),
    ...checkTiers(parts['tiers'], at('tiers')),
    ...checkFixed(parts['base'], parts['fixed'], at('fixed')),
    ...checkBounds(parts['cap'], parts['floor'], at('floor')),
    ...checkOverrides(parts['overrides'], at('overrides')),
    ...checkBonus(parts['bonus'], at('bonus')),
  ]
}

function mistake(code: PlanMistakeCode, place: string, shown: string, allowed: Bilingual): PlanMistake {
  return { code, severity: 'error', place, shown, allowed }
}

function checkDays(value: unknown, place: string): readonly PlanMistake[] {
  const days = effective.safeParse(value)
  if (!days.success || days.data.until === null || days.data.until >= days.data.from) return []
  return [mistake('until-before-from', place, days.data.until, both(`失效日不能早于生效日 ${days.data.from}`, `the last day must not lie before the first, ${days.data.from}`))]
}

/** The steps are looked at limit by limit, so that a bad rate beside them hides nothing. */
function checkTiers(value: unknown, place: string): readonly PlanMistake[] {
  const { mode, steps } = partsOf(value)
  if (!Array.isArray(steps) || steps.length === 0) return []
  return [...checkSteps(steps, `${place}.steps`), ...(mode === 'flat' ? checkFlat(steps.length, `${place}.steps`) : [])]
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function checkFlat(steps: number, place: string): readonly PlanMistake[] {
  if (steps === 1) return []
  return [mistake('flat-has-steps', place, `${steps}`, both('flat（单一比例）只能有一档；分档请用 marginal（累进）或 whole（全额）', 'flat has one step only; for several use marginal or whole'))]
}

function checkSteps(steps: readonly unknown[], place: string): readonly PlanMistake[] {
  const mistakes: PlanMistake[] = []
  let reached: string | null = null
  steps.forEach((step, index) => {
    const limit = tiersLimit.safeParse(partsOf(step)['upTo'])
    if (!limit.success) return
    const upTo = limit.data
    const here = `${place}[${index}].upTo`
    const last = index === steps.length - 1
    if (upTo === null && !last) mistakes.push(mistake('open-step-not-last', here, 'null', both('只有最后一档的上限可以为 null，否则后面的档与它重叠', 'only the last step may be open, or those behind it overlap it')))
    if (upTo !== null && last) mistakes.push(mistake('last-step-closed', here, upTo, both('最后一档的上限应为 null，否则超出部分没有比例', 'the last step must be open (null), or amounts beyond it have no rate')))
    if (upTo === null) return
    if ((readFen(upTo) ?? 0) <= (readFen(reached ?? '0') ?? 0)) mistakes.push(mistake('steps-not-ascending', here, upTo, both(`各档上限应逐档增大，这里应大于 ${reached ?? '0'}，否则两档重叠`, `limits must rise from step to step; here above ${reached ?? '0'}, or two steps overlap`)))
    reached = upTo
  })
  return mistakes
}

function checkFixed(baseValue: unknown, fixedValue: unknown, place: string): readonly PlanMistake[] {
  const kind = base.safeParse(baseValue)
  if (!kind.success) return []
  if (kind.data === 'fixed' && (fixedValue === undefined || fixedValue === null)) return [mistake('fixed-missing', place, '', both('base 为 fixed 时须写每份合同的固定金额，如 "500.00"', 'with base fixed, write the amount per contract, such as "500.00"'))]
  const amount = fixed.safeParse(fixedValue)
  if (kind.data === 'fixed' || !amount.success || amount.data === null) return []
  return [mistake('fixed-unused', place, amount.data, both(`base 为 ${kind.data} 时不用 fixed，请删去，或把 base 改为 fixed`, `with base ${kind.data} leave fixed out, or make the base fixed`))]
}

function checkBounds(capValue: unknown, floorValue: unknown, place: string): readonly PlanMistake[] {
  const upper = cap.safeParse(capValue)
  const lower = cap.safeParse(floorValue)
  if (!upper.success || !lower.success || upper.data === null || lower.data === null) return []
  if ((readFen(lower.data) ?? 0) <= (readFen(upper.data) ?? 0)) return []
  return [mistake('floor-above-cap', place, lower.data, both(`保底不能高于封顶 ${upper.data}`, `the floor must not lie above the cap, ${upper.data}`))]
}

function checkOverrides(value: unknown, place: string): readonly PlanMistake[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  const mistakes = list.flatMap((one, index) => checkOverride(one, `${place}[${index}]`))
  const all = overrides.safeParse(value)
  if (!all.success) return mistakes
  const seen = new Map<string, number>()
  all.data.forEach(({ when }, index) => {
    const key = JSON.stringify([when.seller, when.product, when.channel, when.team])
    const first = seen.get(key)
    if (first === undefined) seen.set(key, index)
    else mistakes.push({ ...mistake('override-twice', `${place}[${index}].when`, '', both(`与第 ${first + 1} 条例外的条件相同，以后写的为准`, `same conditions as override ${first + 1}; the later one holds`)), severity: 'warning' })
  })
  return mistakes
}

function checkOverride(value: unknown, place: string): readonly PlanMistake[] {
  const inner = typeof value === 'object' && value !== null && 'tiers' in value ? checkTiers(value.tiers, `${place}.tiers`) : []
  const one = overrideFile.safeParse(value)
  if (!one.success) return inner
  const { when, rate, tiers } = one.data
  const mistakes = [...inner]
  if (Object.values(when).every((condition) => condition === undefined)) mistakes.push(mistake('override-without-condition', `${place}.when`, '{}', both('至少写一个条件：seller、product、channel、team', 'write one condition at least: seller, product, channel or team')))
  if ((rate === undefined) === (tiers === undefined)) mistakes.push(mistake('override-rate-or-tiers', place, '', both('rate 与 tiers 须写且只写一个', 'write either rate or tiers, not both and not neither')))
  return mistakes
}

function checkBonus(value: unknown, place: string): readonly PlanMistake[] {
  const all = bonus.safeParse(value)
  if (!all.success || all.data.length < 2) return []
  return [mistake('bonus-twice', `${place}[1]`, all.data[1]?.when ?? '', both('每种奖励只能写一次', 'each bonus may stand once only'))]
}
