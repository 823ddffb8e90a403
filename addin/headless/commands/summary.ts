import { printSummary } from '../../../core/index'
import { judge } from '../judge'
import type { CommonOptions } from '../options'
import type { Output } from '../output'
import { printStatement } from '../print-statement'
import { readPeriod, readPlanFile, settle, type PeriodOptions } from '../settle'
import { readLanguage } from '../options'
import { UsageError } from '../usage-error'

export interface SummaryOptions extends CommonOptions, PeriodOptions {
  readonly out?: string
}

/** The commission statement of a period, judged as of its last day unless another day is given. */
export async function summary(paths: readonly string[], options: SummaryOptions, output: Output): Promise<number> {
  const language = readLanguage(options.lang)
  const period = readPeriod(options)
  if (options.out !== undefined) throw new UsageError('not-yet', { what: language === 'en' ? 'Writing the summary workbook (--out)' : '写出汇总工作簿（--out）', instead: '--json' })
  const plans = options.plan === undefined ? [] : await readPlanFile(options.plan, period, language)
  const judged = await judge(paths, { ...options, asOf: options.asOf ?? period.to }, output)
  const statement = settle(judged, plans, period)
  judged.progress.done()
  const printed = printSummary(statement, language)
  if (options.json) output.json(printed)
  else output.text(printStatement(printed, judged.pack, judged.review.asOf, language, output))
  return statement.checks.some(({ severity }) => severity === 'error' || severity === 'conflict') ? 1 : 0
}
