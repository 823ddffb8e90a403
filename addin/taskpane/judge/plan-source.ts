import { explainPlanMistake, readPlans, readPlanSheet, type Day, type Language, type PlanMistake, type PlansRead } from '../core-bridge'
import { unpackGrid } from '../grid-transfer'
import type { PlanSource, PlanTrouble } from '../statement'

interface Days {
  readonly from: Day
  readonly to: Day
}

/** The plans of a source with everything that is wrong with them; a text that is no JSON is one mistake. */
export function readPlanSource(source: PlanSource, period?: Days): PlansRead {
  switch (source.kind) {
    case 'none': return { plans: [], mistakes: [] }
    case 'sheet': return readPlanSheet(unpackGrid(source.grid), period)
    case 'file': {
      const json = parse(source.text)
      return json.read ? readPlans(json.value, period) : { plans: [], mistakes: [notJson(source.name, json.trouble)] }
    }
  }
}

function parse(text: string): { readonly read: true, readonly value: unknown } | { readonly read: false, readonly trouble: string } {
  try {
    return { read: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (cause) {
    return { read: false, trouble: cause instanceof Error ? cause.message : '' }
  }
}

function notJson(name: string, trouble: string): PlanMistake {
  return { code: 'shape', severity: 'error', place: name, shown: '', allowed: { 'zh-CN': `应为 JSON 格式的提成方案文件（${trouble}）`, en: `a commission plan file is JSON (${trouble})` } }
}

/** Mistakes of plans as the pane tells them. */
export function planTroubles(mistakes: readonly PlanMistake[], language: Language): readonly PlanTrouble[] {
  return mistakes.map(mistake => ({ severity: mistake.severity, place: mistake.place, sentence: explainPlanMistake(mistake, language), allowed: mistake.allowed[language] }))
}
