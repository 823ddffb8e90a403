import { ascii } from './byte-scanner'

const { zero, nine, dot, minus } = ascii
const powers = Float64Array.from({ length: 23 }, (_, index) => Number(`1e${index}`))

/** The number written in `bytes`, exactly as `Number` reads it; NaN when it is none. */
export function numberIn(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  const isNegative = bytes[at] === minus
  if (isNegative) at++
  let digits = 0
  let decimals = 0
  let whole = 0
  for (; at < to && isDigit(bytes[at]!); at++, digits++) whole = whole * 10 + bytes[at]! - zero
  if (at < to && bytes[at] === dot) {
    for (at++; at < to && isDigit(bytes[at]!); at++, decimals++) whole = whole * 10 + bytes[at]! - zero
  }
  // Below 16 digits the whole number is exact, and so is one division by an exact power of ten (Clinger 1990).
  if (at !== to || digits + decimals === 0 || digits + decimals > 15) return slowNumber(bytes, from, to)
  const value = decimals === 0 ? whole : whole / powers[decimals]!
  return isNegative ? -value : value
}

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= nine
}

function slowNumber(bytes: Uint8Array, from: number, to: number): number {
  const text = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 64))).trim()
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN
}
