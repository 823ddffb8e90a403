import { type Fen, formatFen } from '../money/fen'
import { readRate } from '../money/rate'

/** A decimal rate in per cent: "0.035" → "3.5%". */
export function percentText(rate: string): string {
  const read = readRate(rate)
  if (!read) return rate
  const { units, scale } = read
  return `${decimalText(units, scale - 2)}%`
}

/** A rate's part of an amount in yuan, exact, with two decimals or as many as it needs. */
export function exactPart(base: Fen, rate: string): string {
  const read = readRate(rate)
  if (!read) return formatFen(base)
  const text = decimalText(BigInt(base) * read.units, read.scale + 2)
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0
  return decimals >= 2 ? text : `${text}${decimals === 0 ? '.' : ''}${'0'.repeat(2 - decimals)}`
}

/** units ÷ 10^scale without closing zeros. */
function decimalText(units: bigint, scale: number): string {
  if (scale <= 0) return String(units * 10n ** BigInt(-scale))
  const sign = units < 0n ? '-' : ''
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const decimals = digits.slice(-scale).replace(/0+$/, '')
  return sign + digits.slice(0, -scale) + (decimals === '' ? '' : `.${decimals}`)
}
