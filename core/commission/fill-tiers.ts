import type { Fen } from '../money/fen'
import type { RateTable } from './rate-table'

/** The part of an amount that fell into one step. */
export interface TierSlice {
  /** Position of the step, from 0. */
  readonly step: number
  /** What the step reaches to; null for the open one. */
  readonly upTo: Fen | null
  readonly base: Fen
  readonly rate: string
}

/**
 * What an amount earns when it is poured in above `level`, in cents times the plan's unit: each slice at its own rate.
 * @example steps to 1,000.00 at 3 %, then 5 %: 1,500.00 from 0 earns 30.00 + 25.00
 */
export function fillTiers(table: RateTable, level: number, amount: number): bigint {
  const { steps } = table
  let earned = 0n
  let from = level
  const top = level + amount
  for (const { upTo, units } of steps) {
    const reach = upTo === null || upTo >= top ? top : upTo
    if (reach > from) {
      earned += BigInt(reach - from) * units
      from = reach
    }
    if (from >= top) break
  }
  return earned
}

/** The position of the step that an amount reaches; a step's limit belongs to it. */
export function reachedStep(table: RateTable, amount: number): number {
  const at = table.steps.findIndex(({ upTo }) => upTo === null || amount <= upTo)
  return at < 0 ? table.steps.length - 1 : at
}

/** The slices of `fillTiers`, for the explanation; an amount of nothing shows the step it stands in. */
export function sliceTiers(table: RateTable, level: number, amount: number): readonly TierSlice[] {
  const slices: TierSlice[] = []
  let from = level
  const top = level + amount
  table.steps.forEach(({ upTo, rate }, step) => {
    const reach = upTo === null || upTo >= top ? top : upTo
    if (reach <= from) return
    slices.push({ step, upTo, base: (reach - from) as Fen, rate })
    from = reach
  })
  return slices.length > 0 ? slices : [wholeSlice(table, reachedStep(table, level), 0)]
}

/** The whole amount in one step. */
export function wholeSlice(table: RateTable, step: number, amount: number): TierSlice {
  const { upTo, rate } = table.steps[step] ?? { upTo: null, rate: '0' }
  return { step, upTo, base: amount as Fen, rate }
}
