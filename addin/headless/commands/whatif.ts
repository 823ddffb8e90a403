import { compareReviews } from '../../../core/index'
import { exitStatusOf } from '../check-answer'
import { choosePack } from '../choose-pack'
import { compareSettlements } from '../compare-settlements'
import { choosePackFor, judgeBy, openBooks } from '../judge'
import type { CommonOptions } from '../options'
import type { Output } from '../output'
import { pairReviews } from '../pair-reviews'
import { printWhatIf, whatIfAnswer } from '../print-what-if'
import { readPeriod, type PeriodOptions } from '../period'
import { readPlanFile } from '../plan-file'
import { choosePlans, type ChosenPlans } from '../settle'
import { tellBooks } from '../tell-books'
import { UsageError } from '../usage-error'

export interface WhatIfOptions extends CommonOptions, PeriodOptions {
  readonly against?: string
  /** A plan that takes the place of --plan. */
  readonly againstPlan?: string
}

/** Judges and pays the same rows twice, by the pack and plan as they are and by others or with other numbers; tells what flips and whose money moves. */
export async function whatif(paths: readonly string[], options: WhatIfOptions, output: Output): Promise<number> {
  const { against, set = [] } = options
  if (against !== undefined && set.length > 0) throw new UsageError('options-clash', { options: '--against --set' })
  if (against === undefined && set.length === 0 && options.againstPlan === undefined) throw new UsageError('missing-option', { option: '--against / --set / --against-plan', example: '--set protection.days=60' })
  const period = hasPeriod(options) ? readPeriod(options) : null
  const asOf = options.asOf ?? period?.to
  const opened = await openBooks(paths, { ...options, set: [], ...(asOf === undefined ? {} : { asOf }) }, output)
  const { language, loaded } = opened
  const pack = await choosePackFor(opened, options.policy, [])
  const other = against !== undefined ? await choosePack(against, [], language, loaded.ownPacks) : set.length > 0 ? await choosePackFor(opened, options.policy, set) : null
  const before = judgeBy(pack, opened)
  // Another plan alone changes no verdict.
  const after = other === null ? before : judgeBy(other, opened)
  opened.progress.done()
  const plans = period === null ? null : await choosePlans(options.plan, before, period, language)
  tellBooks([...loaded.troubles, ...plans?.findings ?? []], language, output)
  const otherPlans: ChosenPlans | null = period === null || options.againstPlan === undefined ? plans : { plans: await readPlanFile(options.againstPlan, period, language), findings: [] }
  const paired = pairReviews(before.review, after.review)
  const comparison = {
    ...paired, set, ...compareReviews(paired.before, paired.after),
    otherPlans: options.againstPlan === undefined ? [] : (otherPlans?.plans ?? []).map(({ id }) => id),
    money: period === null ? null : compareSettlements({ judged: before, plans: plans ?? NO_PLANS }, { judged: after, plans: otherPlans ?? NO_PLANS }, period),
  }
  if (options.json) output.json(whatIfAnswer(comparison, loaded.books.map(book => book.name), language))
  else output.text(printWhatIf(comparison, language, output))
  return exitStatusOf({ verdicts: comparison.flips.map(flip => flip.after), sheetFindings: [] })
}

const NO_PLANS: ChosenPlans = { plans: [], findings: [] }

function hasPeriod({ from, to, plan, againstPlan }: WhatIfOptions): boolean {
  return [from, to, plan, againstPlan].some(given => given !== undefined)
}
