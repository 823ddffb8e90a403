import { type TierSlice, fillTiers, reachedStep, sliceTiers, wholeSlice } from './fill-tiers'
import type { RateTable } from './rate-table'

/** The steps as they stand at the end of the period, or as they stood on the day before it. */
export type View = 'now' | 'before'

export type ReachedSteps = { readonly [V in View]: number }

/** One person's part of one increment of base, placed in its steps. */
export interface Earned {
  readonly table: RateTable
  /** The base poured into the steps, and what filled them before. */
  readonly amount: number
  readonly level: number
  /** The step reached, for tables where everything earns at the rate reached (全额). */
  readonly step: ReachedSteps
  /** Its earnings count so many times out of the contract's whole. */
  readonly factor: bigint
}

/** What a part of an increment earns, in cents times the plan's unit times the contract's whole. */
export function earn({ table, amount, level, step, factor }: Earned, view: View): bigint {
  const raw = table.mode === 'whole' ? BigInt(amount) * (table.steps[step[view]]?.units ?? 0n) : fillTiers(table, level, amount)
  return factor === 1n ? raw : raw * factor
}

/** The steps that an increment fell into, for the explanation. */
export function slicesOf({ table, amount, level, step }: Earned, view: View): readonly TierSlice[] {
  return table.mode === 'whole' ? [wholeSlice(table, step[view], amount)] : sliceTiers(table, level, amount)
}

/** The rates of those steps, joined with "/". */
export function ratesOf(earned: Earned, view: View): string {
  const { table, amount, level, step } = earned
  if (table.mode === 'whole') return table.steps[step[view]]?.rate ?? '0'
  const [first, last] = [reachedStep(table, level + Math.min(amount, 1)), reachedStep(table, level + amount)]
  return first === last ? table.steps[first]?.rate ?? '0' : [...new Set(table.steps.slice(first, last + 1).map(({ rate }) => rate))].join('/')
}
