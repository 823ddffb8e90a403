import type { Fen } from './fen'

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟'] as const
const GROUPS = ['', '万', '亿', '万亿'] as const

/**
 * The amount in the capital numerals of receipts and statements.
 * @example chineseAmount(100405) // '壹仟零肆元零伍分'
 */
export function chineseAmount(fen: Fen): string {
  if (fen < 0) return `负${chineseAmount(-fen as Fen)}`
  const cents = fen % 100
  const yuan = (fen - cents) / 100
  const whole = yuan === 0 ? '' : `${wholeNumerals(yuan)}元`
  if (cents === 0) return `${whole || '零元'}整`
  return whole + centNumerals(cents, whole !== '')
}

function centNumerals(cents: number, afterYuan: boolean): string {
  const jiao = Math.floor(cents / 10)
  const fen = cents % 10
  const tens = jiao === 0 ? (afterYuan ? '零' : '') : `${DIGITS[jiao]}角`
  return tens + (fen === 0 ? '整' : `${DIGITS[fen]}分`)
}

/** Numerals of a positive whole number; a gap of zeros, however long, is read once. */
function wholeNumerals(yuan: number): string {
  const groups = groupsOfFour(yuan)
  let text = ''
  let gap = false
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at] ?? 0
    if (group === 0) {
      gap = text !== ''
      continue
    }
    if (text !== '' && (gap || group < 1000)) text += '零'
    text += groupNumerals(group) + (GROUPS[at] ?? '')
    gap = false
  }
  // 万亿 followed by 亿 says 亿 once: 壹万贰仟亿, not 壹万亿贰仟亿.
  return (groups[2] ?? 0) > 0 ? text.replace('万亿', '万') : text
}

function groupsOfFour(number: number): readonly number[] {
  const groups: number[] = []
  for (let rest = number; rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000)
  return groups
}

function groupNumerals(group: number): string {
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    text += (gap ? '零' : '') + (DIGITS[digit] ?? '') + (PLACES[place] ?? '')
    gap = false
  }
  return text
}
