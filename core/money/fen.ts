import { readAmountText } from './amount-text'

declare const fenBrand: unique symbol

/** An amount of money as a whole number of cents, at most 2^53 - 1 either way. */
export type Fen = number & { readonly [fenBrand]: true }

/** No spelling of an amount is longer. */
const LONGEST = 60
const MEMO_SIZE = 65_536
const memo = new Map<string, Fen | null>()

export const zeroFen = 0 as Fen

/** The amount of so many whole cents; null when they are no whole number or beyond exact reach. */
export function fenOf(cents: number): Fen | null {
  // Adding 0 turns -0 into 0.
  return Number.isSafeInteger(cents) ? ((cents + 0) as Fen) : null
}

/**
 * Reads an amount in yuan, from a cell's number or its text; null when the text says anything else or more.
 * Further decimals are rounded half up, away from zero.
 * @example readFen('1.2万元') // 12000.00
 * @example readFen('约十二万') // null
 */
export function readFen(value: string | number): Fen | null {
  if (typeof value === 'number') return fenOfNumber(value)
  const plain = plainCents(value)
  if (plain >= 0) return fenOf(plain)
  if (value.length > LONGEST) return null
  const known = memo.get(value)
  if (known !== undefined) return known
  const fen = readText(value)
  if (memo.size >= MEMO_SIZE) memo.clear()
  memo.set(value, fen)
  return fen
}

/** Yuan with two decimals and no thousands marks: "-1234.50". */
export function formatFen(fen: Fen): string {
  const cents = Math.abs(fen)
  const rest = cents % 100
  return `${fen < 0 ? '-' : ''}${(cents - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`
}

/** The exact sum; a sum beyond exact reach is refused rather than rounded. */
export function addFen(a: Fen, b: Fen): Fen {
  const sum = fenOf(a + b)
  if (sum === null) throw new RangeError('sum of money beyond exact reach')
  return sum
}

export function negateFen(fen: Fen): Fen {
  return (fen === 0 ? 0 : -fen) as Fen
}

/** The cents of plain digits with at most two decimals, "1200" or "1200.50", read without a pattern; -1 for the rest. */
function plainCents(text: string): number {
  if (text.length === 0 || text.length > 14) return -1
  let cents = 0
  let decimals = -1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 46 && decimals < 0 && at > 0) decimals = 0
    else if (code < 48 || code > 57 || decimals === 2) return -1
    else {
      cents = cents * 10 + code - 48
      if (decimals >= 0) decimals++
    }
  }
  return decimals <= 0 ? cents * 100 : decimals === 1 ? cents * 10 : cents
}

function readText(text: string): Fen | null {
  const cents = readAmountText(text)
  return cents === null ? null : fenOf(Number(cents))
}

function fenOfNumber(yuan: number): Fen | null {
  if (Number.isInteger(yuan)) return fenOf(yuan * 100)
  const cents = yuan * 100
  const nearest = Math.round(cents)
  // Far enough from the half cent the product's error cannot matter; else the decimals that the user sees decide.
  if (Math.abs(cents - nearest) < 0.49 && Math.abs(nearest) < 1e12) return fenOf(nearest)
  return Number.isFinite(yuan) ? readText(plainDecimal(yuan)) : null
}

/** The shortest decimals of a number, without an exponent. */
function plainDecimal(number: number): string {
  const text = String(number)
  // eslint-disable-next-line no-restricted-syntax -- reads a cell's number; nothing is calculated with it
  return text.includes('e') ? number.toFixed(20) : text
}
