import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { explainPlanMistake, readPlans, summarise, type Day, type Language, type Plan, type Summary } from '../../core/index'
import type { Judged } from './judge'
import { readAsOf } from './options'
import { UsageError } from './usage-error'

export interface PeriodOptions {
  readonly from?: string
  readonly to?: string
  readonly plan?: string
}

/** The days of a statement, both included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

export function readPeriod(options: PeriodOptions): Period {
  if (options.from === undefined) throw new UsageError('missing-option', { option: '--from', example: '--from 2026-03-01' })
  if (options.to === undefined) throw new UsageError('missing-option', { option: '--to', example: '--to 2026-03-31' })
  const from = readAsOf(options.from, '--from')
  const to = readAsOf(options.to, '--to')
  if (from > to) throw new UsageError('bad-period', { from, to })
  return { from, to }
}

/** The plans of a file; every mistake of it in one sentence. */
export async function readPlanFile(path: string, period: Period, language: Language): Promise<readonly Plan[]> {
  const file = basename(path)
  const text = await readFile(path, 'utf8').catch(() => { throw new UsageError('not-found', { file: path }) })
  const { plans, mistakes } = readPlans(parseJson(text, file), period)
  const grave = mistakes.filter(({ severity }) => severity === 'error')
  if (grave.length > 0) throw new UsageError('bad-plan', { file, reason: grave.map(mistake => explainPlanMistake(mistake, language).replace(/[。.]$/, '')).join(language === 'en' ? '; ' : '；') })
  return plans
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new UsageError('bad-plan', { file, reason: cause instanceof Error ? cause.message : 'JSON' })
  }
}

/** The commission statement of judged registers. */
export function settle({ review, registers, pack }: Judged, plans: readonly Plan[], { from, to }: Period): Summary {
  const { verdicts, ledger, calendar } = review
  return summarise({ pack, verdicts, ledger, calendar, plans, from, to, events: registers.events, layouts: registers.layouts })
}
