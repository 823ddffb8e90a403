import { readChineseAmount } from './chinese-numerals'

const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+)(?:\.(\d*))?$|^\.(\d+)$/
const CURRENCY = /^(?:人民币|RMB|CNY|¥|CN¥)[:]?|(?:人民币|RMB|CNY)$/
/** A number and its unit; a unit multiplies by a power of ten of cents. */
const PART = /^([\d.,]+)(万|亿|千|百|W|K|元|圆|块|角|毛|分)?/
const CENTS: Readonly<Record<string, number>> = { 亿: 10, 万: 6, W: 6, 千: 5, K: 5, 百: 4, 元: 2, 圆: 2, 块: 2, 角: 1, 毛: 1, 分: 0 }

/**
 * The whole cents that a text of yuan says, rounded half up away from zero; null when it says anything else or more.
 * @example readAmountText('¥120,000.50') // 12000050n
 */
export function readAmountText(text: string): bigint | null {
  const plain = text.normalize('NFKC').toUpperCase().replace(/[−–—]/g, '-').replace(/\s+(?=[万亿千百元圆块角毛分])/g, '').trim()
  const signed = takeSign(plain)
  if (signed === null) return null
  const cents = readParts(signed.rest) ?? readChineseAmount(signed.rest)
  return cents === null ? null : signed.negative ? -cents : cents
}

/** Takes brackets, signs and the currency off; null when there are two signs, or none of it closes. */
function takeSign(text: string): { readonly negative: boolean; readonly rest: string } | null {
  const bracketed = /^\((.+)\)$/.exec(text)
  const inner = takeCurrency(bracketed?.[1] ?? text)
  const sign = /^([-+]|负)/.exec(inner)?.[0]
  if (sign !== undefined && bracketed) return null
  const rest = sign === undefined ? inner : takeCurrency(inner.slice(1).trim())
  return { negative: bracketed !== null || (sign !== undefined && sign !== '+'), rest }
}

function takeCurrency(text: string): string {
  const sign = /^[-+]/.exec(text)?.[0] ?? ''
  return sign + text.slice(sign.length).trim().replace(CURRENCY, '').replace(CURRENCY, '').trim()
}

/** Sums "12万3456元": units fall from left to right, and only yuan may leave its unit out. */
function readParts(text: string): bigint | null {
  let rest = text.replace(/[整正]$/, '').trim()
  if (rest === '' || (rest !== text && !/[元圆块角毛分]$/.test(rest))) return null
  let total = 0n
  let lowest = Number.POSITIVE_INFINITY
  while (rest !== '') {
    const part = PART.exec(rest)
    const number = part?.[1]
    if (!part || number === undefined) return null
    const unit = unitAfter(number, part[2], rest.slice(part[0].length), lowest)
    const cents = unit === null || unit.power >= lowest ? null : centsOf(number, unit.power)
    if (unit === null || cents === null) return null
    total += cents
    lowest = unit.power
    rest = rest.slice(part[0].length + unit.taken).trim()
  }
  return total
}

/** The power of ten of cents that a part's unit stands for, and how many further characters (the 元 of 万元) belong to it. */
function unitAfter(number: string, unit: string | undefined, rest: string, lowest: number): { readonly power: number; readonly taken: number } | null {
  if (unit === undefined) return isBareYuan(number, rest, lowest) ? { power: 2, taken: 0 } : null
  const power = CENTS[unit] ?? null
  if (power === null) return null
  if (unit === '块' && rest === '钱') return { power, taken: 1 }
  return { power, taken: power > 2 && /^[元圆块]/.test(rest) ? 1 : 0 }
}

/** A number without a unit is yuan when it stands alone or fills its larger unit: 12万3456, but not 12万5. */
function isBareYuan(number: string, rest: string, lowest: number): boolean {
  if (rest !== '') return false
  return lowest === Number.POSITIVE_INFINITY || /^\d+$/.test(number) && number.length === lowest - 2
}

function centsOf(number: string, power: number): bigint | null {
  const found = NUMBER.exec(number)
  if (!found) return null
  const decimals = found[1] ?? found[2] ?? ''
  const whole = number.split('.')[0]?.replace(/,/g, '') ?? ''
  const kept = decimals.slice(0, power).padEnd(power, '0')
  const cents = BigInt(whole + kept)
  return decimals.charCodeAt(power) >= 53 ? cents + 1n : cents
}
