import { compareReviews } from '../../../core/index'
import { exitStatusOf } from '../check-answer'
import { choosePack } from '../choose-pack'
import { compareSettlements } from '../compare-settlements'
import { choosePackFor, judgeBy, openBooks } from '../judge'
import type { CommonOptions } from '../options'
import type { Output } from '../output'
import { pairReviews } from '../pair-reviews'
import { printWhatIf, whatIfAnswer } from '../print-what-if'
import { readPeriod, readPlanFile, type PeriodOptions } from '../settle'
import { UsageError } from '../usage-error'

export interface WhatIfOptions extends CommonOptions, PeriodOptions {
  readonly against?: string
}

/** Judges the same rows twice, by the pack as it is and by another one or with other numbers; tells what flips. */
export async function whatif(paths: readonly string[], options: WhatIfOptions, output: Output): Promise<number> {
  const { against, set = [] } = options
  if (against !== undefined && set.length > 0) throw new UsageError('options-clash', { options: '--against --set' })
  if (against === undefined && set.length === 0) throw new UsageError('missing-option', { option: '--against / --set', example: '--set protection.days=60' })
  const period = hasPeriod(options) ? readPeriod(options) : null
  const asOf = options.asOf ?? period?.to
  const opened = await openBooks(paths, { ...options, set: [], ...(asOf === undefined ? {} : { asOf }) }, output)
  const { language, loaded } = opened
  const plans = options.plan === undefined || period === null ? [] : await readPlanFile(options.plan, period, language)
  const packs = [await choosePackFor(opened, options.policy, []), await (against === undefined ? choosePackFor(opened, options.policy, set) : choosePack(against, [], language))] as const
  const before = judgeBy(packs[0], opened)
  const after = judgeBy(packs[1], opened)
  opened.progress.done()
  const paired = pairReviews(before.review, after.review)
  const comparison = {
    ...paired, set, ...compareReviews(paired.before, paired.after),
    money: period === null ? null : compareSettlements(before, after, plans, period),
  }
  if (options.json) output.json(whatIfAnswer(comparison, loaded.books.map(book => book.name), language))
  else output.text(printWhatIf(comparison, language, output))
  return exitStatusOf({ verdicts: comparison.flips.map(flip => flip.after), sheetFindings: [] })
}

function hasPeriod({ from, to, plan }: PeriodOptions): boolean {
  return from !== undefined || to !== undefined || plan !== undefined
}
