import { extname } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { explainPlanMistake, PLAN_SHEET, planJsonSchema, readPlans, writePlanSheet, type Language, type Plan, type PlansRead } from '../../../core/index'
import { FONT } from '../../statement/looks'
import { planPage } from '../../statement/plan-page'
import { onePiece } from '../../xlsx/codec'
import { writeAtomically } from '../../xlsx/write-atomically'
import { readLanguage, type CommonOptions } from '../options'
import type { Output } from '../output'
import { readPlanFile, readPlanMistakes } from '../plan-file'
import { newFile } from '../target-file'
import { printTable } from '../terminal/print-table'
import { wrapHanging } from '../terminal/wrap-text'

export interface PlanOptions extends CommonOptions {
  readonly out?: string
  readonly schema?: boolean
}

/** Shows a commission plan with all its mistakes, or writes it as an editable sheet or as JSON; without a file, an example to begin with. */
export async function plan([file]: readonly string[], options: PlanOptions, output: Output): Promise<number> {
  const language = readLanguage(options.lang)
  if (options.schema) {
    output.text([JSON.stringify(planJsonSchema(), null, 2)])
    return 0
  }
  if (options.out === undefined) {
    const read = file === undefined ? readPlans(EXAMPLE) : await readPlanMistakes(file, undefined, language)
    if (options.json) output.json(answerOf(read, language))
    else output.text(printPlans(read, language, output))
    return read.mistakes.some(({ severity }) => severity === 'error') ? 1 : 0
  }
  const target = await newFile(options.out, ['.xlsx', '.json'], file ?? null)
  const plans = file === undefined ? readPlans(EXAMPLE).plans : await readPlanFile(file, undefined, language)
  await writeAtomically(target, onePiece(extname(target).toLowerCase() === '.json' ? jsonBytes(plans) : await sheetBytes(plans, language)))
  if (options.json) output.json({ plans, out: target })
  else output.text([language === 'en' ? `written: ${target}` : `已写入：${target}`])
  return 0
}

/** A plan that shows what can be said: steps by month, an override, a bonus, a cap. */
const EXAMPLE = {
  id: '示例方案', effective: { from: '2026-01-01', until: null }, base: 'contractAmount',
  tiers: { mode: 'marginal', per: 'person-month', steps: [{ upTo: '100000.00', rate: '0.03' }, { upTo: null, rate: '0.05' }] },
  overrides: [{ when: { channel: '老客户转介绍' }, rate: '0.02' }], bonus: [{ when: 'firstOrder', amount: '200.00' }], cap: '50000.00', floor: '0.00', pay: 'onSigning', clawback: true,
}

function jsonBytes(plans: readonly Plan[]): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(plans.length === 1 ? plans[0] : plans, null, 2)}\n`)
}

async function sheetBytes(plans: readonly Plan[], language: Language): Promise<Uint8Array> {
  return writeXlsx({ sheets: [planPage(plans, PLAN_SHEET[language], language)], defaultFont: FONT })
}

function answerOf({ plans, mistakes }: PlansRead, language: Language) {
  return { plans, mistakes: mistakes.map(one => ({ ...one, message: explainPlanMistake(one, language) })) }
}

function printPlans({ plans, mistakes }: PlansRead, language: Language, page: Pick<Output, 'width'>): readonly string[] {
  const told = mistakes.flatMap(one => wrapHanging(`${one.severity === 'error' ? '✗' : '!'} ${explainPlanMistake(one, language)}`, page.width, 2))
  if (plans.length === 0) return told
  const [head = [], ...rows] = writePlanSheet(plans, language).rows.map(row => row.map(cell => (cell === null ? '' : String(cell))))
  // A column that no row fills is left out.
  const used = head.map((_, at) => at).filter(at => rows.some(row => row[at] !== ''))
  return [...printTable(used.map(at => ({ title: head[at] ?? '' })), rows.map(row => used.map(at => row[at] ?? '')), page.width), ...(told.length === 0 ? [] : ['', ...told])]
}
