import type { Day } from '../../core/index'
import { readAsOf } from './options'
import { UsageError } from './usage-error'

/** Options of what is settled: the days, and by which plan. */
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
