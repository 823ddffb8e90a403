import { type Fen, fenOf } from './fen'

/** An exact rate, `units` divided by ten to the `scale`: 0.03 is 3 and 2. */
export interface Rate {
  readonly units: bigint
  readonly scale: number
}

const DECIMAL = /^(\d+)(?:\.(\d+))?(%)?$/

/** Reads a rate from its decimal text, "0.03" or "3%"; null for anything else. */
export function readRate(text: string): Rate | null {
  const found = DECIMAL.exec(text.trim())
  if (!found) return null
  const decimals = found[2] ?? ''
  return { units: BigInt((found[1] ?? '') + decimals), scale: decimals.length + (found[3] ? 2 : 0) }
}

/**
 * The rate's part of an amount, rounded once, half up and away from zero.
 * @example applyRate(50 cents, 0.03) // 2 cents: 1.5 rounds up; -50 cents give -2
 */
export function applyRate(fen: Fen, rate: Rate): Fen {
  const result = fenOf(applySmall(Math.abs(fen), rate) ?? applyLarge(Math.abs(fen), rate))
  if (result === null) throw new RangeError('part of an amount beyond exact reach')
  return fen < 0 ? fenOf(-result) ?? result : result
}

/** In numbers where the product is exact; null where only bigints are. */
function applySmall(cents: number, rate: Rate): number | null {
  const product = cents * Number(rate.units)
  if (product > Number.MAX_SAFE_INTEGER || rate.scale > 15) return null
  const divisor = 10 ** rate.scale
  const rest = product % divisor
  return (product - rest) / divisor + (rest * 2 >= divisor ? 1 : 0)
}

function applyLarge(cents: number, rate: Rate): number {
  const divisor = 10n ** BigInt(rate.scale)
  return Number((BigInt(cents) * rate.units * 2n + divisor) / (divisor * 2n))
}
