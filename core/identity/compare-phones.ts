import { comparePhones, countSharedDigits } from '../registration/phone'
import type { Phone } from '../registration/phone'

/** How the numbers of two records stand to each other. */
export type PhoneRelation =
  | { readonly kind: 'shared'; readonly phone: Phone }
  /** Nothing known contradicts; `digits` positions are known in both and equal. */
  | { readonly kind: 'compatible'; readonly phone: Phone; readonly digits: number; readonly telling: boolean }
  | { readonly kind: 'different' }
  /** One of the two has no number. */
  | { readonly kind: 'unsaid' }

const UNSAID: PhoneRelation = { kind: 'unsaid' }
const DIFFERENT: PhoneRelation = { kind: 'different' }

/** So many digits in common make an equal name the same person. */
export const ENOUGH_DIGITS = 5

/** One shared number is a match; else the compatible pair with most digits in common; else they differ. */
export function comparePhoneLists(a: readonly Phone[], b: readonly Phone[]): PhoneRelation {
  if (a.length === 0 || b.length === 0) return UNSAID
  let best: PhoneRelation = DIFFERENT
  for (const left of a) {
    for (const right of b) {
      const relation = comparePhones(left, right)
      if (relation === 'same') return { kind: 'shared', phone: left }
      if (relation === 'different') continue
      const digits = countSharedDigits(left, right)
      const telling = (left.masked || right.masked) && phoneEdges(left) !== null && phoneEdges(left) === phoneEdges(right)
      if (best.kind !== 'compatible' || digits > best.digits || (telling && !best.telling)) best = { kind: 'compatible', phone: left, digits, telling }
    }
  }
  return best
}

/** The first three and last four digits of a mobile as one number, or null when some are hidden: what 132****3550 and 1328**43550 have in common. */
export function phoneEdges(phone: Phone): number | null {
  const { digits } = phone
  if (digits.length !== 11) return null
  let edges = 0
  for (let at = 0; at < 11; at++) {
    if (at >= 3 && at < 7) continue
    const digit = digits.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return null
    edges = edges * 10 + digit
  }
  return edges
}

/** The last four digits as a number, or null when some are hidden. */
export function phoneTail(phone: Phone): number | null {
  const tail = phone.digits.slice(-4)
  return /^\d{4}$/.test(tail) ? Number(tail) : null
}

/** "*0701", or what is known of the end: never more than four digits. */
export function showTail(phone: Phone): string {
  return `*${phone.digits.slice(-4).replace(/\?/g, '*')}`
}
