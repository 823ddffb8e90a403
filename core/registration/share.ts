import { type Share, type ShareWeight, readShareText } from './share-text'

export type { Share, ShareWeight } from './share-text'

/** Why a split cannot be carried out as written. */
export type ShareTrouble = 'not-whole' | 'negative' | 'duplicate-person' | 'no-remainder' | 'two-remainders'

interface Exact {
  readonly n: bigint
  readonly d: bigint
}

/**
 * Reads a split as people write it; null when it does not say who gets what.
 * @example readShares('张三60%;李四40%')
 * @example readShares('张三1/3，李四2/3')
 * @example readShares('张三500元；李四其余')
 */
export function readShares(text: string): readonly Share[] | null {
  return readShareText(text)
}

/** What is wrong with a split; null when it hands out the whole exactly. */
export function shareTrouble(shares: readonly Share[]): ShareTrouble | null {
  if (new Set(shares.map(({ person }) => person)).size < shares.length) return 'duplicate-person'
  if (shares.some(isNegative)) return 'negative'
  const remainders = countKind(shares, 'remainder')
  if (remainders > 1) return 'two-remainders'
  if (remainders === 0 && countKind(shares, 'amount') > 0) return 'no-remainder'
  const { n, d } = partsTotal(shares)
  return remainders === 1 ? (n > d ? 'not-whole' : null) : n === d ? null : 'not-whole'
}

/** The sum of the percents and fractions in percent, 99.99 or 100; what a remainder takes is not in it. */
export function sharesTotalPercent(shares: readonly Share[]): number {
  const { n, d } = partsTotal(shares)
  return Number((n * 20_000n + d) / (d * 2n)) / 100
}

/**
 * Whole weights in the shares' own ratio, for `splitFen`; null when fixed amounts are among them.
 * @example 张三1/3, 李四2/3 give weights in the ratio 1 : 2
 */
export function shareWeights(shares: readonly Share[]): bigint[] | null {
  const total = partsTotal(shares)
  const parts = shares.map(({ weight }) => (weight.kind === 'remainder' ? { n: total.d - total.n, d: total.d } : exactPart(weight)))
  const whole = parts.reduce((product, part) => product * (part?.d ?? 1n), 1n)
  const weights = parts.map((part) => (part ? (part.n * whole) / part.d : null))
  return weights.every((weight) => weight !== null) ? weights : null
}

function exactPart(weight: ShareWeight): Exact | null {
  switch (weight.kind) {
    case 'percent':
      return { n: BigInt(weight.hundredths), d: 10_000n }
    case 'fraction':
      return { n: BigInt(weight.n), d: BigInt(weight.d) }
    case 'amount':
    case 'remainder':
      return null
  }
}

function partsTotal(shares: readonly Share[]): Exact {
  let n = 0n
  let d = 1n
  for (const { weight } of shares) {
    const part = exactPart(weight)
    if (!part) continue
    n = n * part.d + part.n * d
    d *= part.d
  }
  return { n, d }
}

function countKind(shares: readonly Share[], kind: ShareWeight['kind']): number {
  return shares.filter(({ weight }) => weight.kind === kind).length
}

function isNegative({ weight }: Share): boolean {
  switch (weight.kind) {
    case 'percent':
      return weight.hundredths < 0
    case 'fraction':
      return weight.n < 0
    case 'amount':
      return weight.fen < 0
    case 'remainder':
      return false
  }
}
