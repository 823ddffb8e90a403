import { type Fen, fenOf, negateFen, zeroFen } from './fen'

/**
 * Splits an amount by weights so that the parts sum to it exactly: the last cents go to the largest remainders,
 * of equal ones to the earlier listed. A negative amount is split as its mirror image.
 * @example splitFen(100 cents, [1n, 1n, 1n]) // 34, 33, 33
 */
export function splitFen(total: Fen, weights: readonly bigint[]): Fen[] {
  const sum = weights.reduce((a, b) => a + b, 0n)
  if (sum <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('a split needs weights that are not negative and not all zero')
  if (total < 0) return splitFen(negateFen(total), weights).map(negateFen)
  const products = weights.map((weight) => BigInt(total) * weight)
  const cents = products.map((product) => Number(product / sum))
  for (const at of largestRemainders(products.map((product) => product % sum), sum)) cents[at] = (cents[at] ?? 0) + 1
  return cents.map((part) => fenOf(part) ?? zeroFen)
}

/** Where the left-over cents go: as many places as the remainders make whole cents together. */
function largestRemainders(remainders: readonly bigint[], sum: bigint): readonly number[] {
  const left = Number(remainders.reduce((a, b) => a + b, 0n) / sum)
  const order = remainders.map((remainder, at) => ({ remainder, at }))
  order.sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1))
  return order.slice(0, left).map(({ at }) => at)
}
