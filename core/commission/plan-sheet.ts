import type { Language } from '../findings/language'
import type { CellValue, NewSheet } from '../workbook/workbook'
import type { Plan, PlanTiers } from './plan'
import { CHOICES, PAYMENTS, PLAN_COLUMNS, PLAN_COLUMN_NAMES, PLAN_ITEMS, PLAN_WORDS, type PlanColumn, type PlanItem, planWord } from './plan-words'
import { percentText } from './rate-text'
import { rateOfText } from './plan-cells'

/** The name of the sheet that holds the plans. */
export const PLAN_SHEET: { readonly [L in Language]: string } = { 'zh-CN': '提成方案', en: 'Commission plan' }

type Cells = { readonly [C in PlanColumn]?: string }

/** The plans as a sheet that people can read and edit; `readPlanSheet` reads it back. */
export function writePlanSheet(plans: readonly Plan[], language: Language): NewSheet {
  const header = PLAN_COLUMN_NAMES.map((column) => PLAN_COLUMNS[column][language])
  const rows = plans.flatMap((plan) => rowsOf(plan, language))
  return { name: PLAN_SHEET[language], rows: [header, ...rows.map(cellsOf)], widths: [16, 12, 6, 10, 14, 12, 12, 12, 12, 14, 10, 16] }
}

function cellsOf(cells: Cells): readonly CellValue[] {
  return PLAN_COLUMN_NAMES.map((column) => cells[column] ?? null)
}

function rowsOf(plan: Plan, language: Language): readonly Cells[] {
  const row = (item: PlanItem, cells: Cells): Cells => ({ plan: plan.id, item: PLAN_ITEMS[item][language], ...cells })
  const value = (item: PlanItem, text: string | null): readonly Cells[] => (text === null ? [] : [row(item, { value: text })])
  return [
    ...value('from', plan.effective.from), ...value('until', plan.effective.until),
    ...value('base', planWord(PLAN_WORDS.base, plan.base, language)), ...value('fixed', plan.fixed),
    ...stepCells(plan.tiers, language).map((cells) => row('step', cells)),
    ...plan.overrides.flatMap(({ when, rate, tiers }, index) => {
      const cells = tiers ? stepCells(tiers, language) : [{ rate: rateText(rate ?? '') }]
      return cells.map((one) => row('override', { number: String(index + 1), ...conditionCells(when), ...one }))
    }),
    ...plan.bonus.flatMap(({ amount }) => value('firstOrder', amount)),
    ...value('cap', plan.cap), ...value('floor', plan.floor),
    ...value('pay', planWord(PAYMENTS, plan.pay, language)), ...value('clawback', planWord(CHOICES, String(plan.clawback), language)),
  ]
}

function conditionCells({ seller, product, channel, team }: Plan['overrides'][number]['when']): Cells {
  return { ...(seller !== undefined && { seller }), ...(product !== undefined && { product }), ...(channel !== undefined && { channel }), ...(team !== undefined && { team }) }
}

function stepCells({ mode, per, steps }: PlanTiers, language: Language): readonly Cells[] {
  return steps.map(({ upTo, rate }) => ({
    mode: planWord(PLAN_WORDS.mode, mode, language), per: planWord(PLAN_WORDS.per, per, language), rate: rateText(rate), ...(upTo !== null && { upTo }),
  }))
}

/** In per cent, unless reading that back would spell the plan's rate in another way. */
function rateText(rate: string): string {
  const percent = percentText(rate)
  return rateOfText(percent) === rate ? percent : rate
}
