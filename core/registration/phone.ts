import { type PhoneCell, addPhone, readMixedCell } from './phone-cell'
import { type Phone, readNumber, withExtension } from './phone-number'
import { joinedDigits } from './phone-text'

export type { PhoneCell } from './phone-cell'
export type { Phone, PhoneTrouble } from './phone-number'

const NO_PHONES: PhoneCell = { phones: [], trouble: null }
const SEPARATORS = /[/、，,;；|\r\n]+/
/** 2026-03-05 has as many digits as a local number, but is a day that slipped into the column. */
const DAY = /^ *(?:19|20)\d\d-\d\d?-\d\d? *$/

/**
 * Reads every telephone number of a cell, full or masked.
 * @example readPhones('023-68880001 / 199 0000 0701') // a landline 02368880001 and a mobile 19900000701
 * @example readPhones('199****0901') // a mobile 199????0901, masked
 */
export function readPhones(text: string): PhoneCell {
  if (isPlainMobile(text)) return { phones: [{ digits: text, kind: 'mobile', masked: false, extension: null }], trouble: null }
  if (text.trim() === '') return NO_PHONES
  return readSingles(text.split(SEPARATORS)) ?? readMixedCell(text)
}

/** The numbers of a cell whose every part is one number of digits, stars, spaces and dashes; null for every other cell. */
function readSingles(parts: readonly string[]): PhoneCell | null {
  const phones: Phone[] = []
  for (const part of parts) {
    const digits = joinedDigits(part)
    const number = digits === null || digits.length < 7 || digits.length > 12 ? null : readNumber(digits)
    if (number === null || typeof number === 'string') return null
    if (number.digits.length === 8 && DAY.test(part)) return { phones: [], trouble: 'malformed-phone' }
    addPhone(phones, withExtension(number, null))
  }
  return { phones, trouble: null }
}

/**
 * Whether two numbers are the same, position by position. Hidden digits, a missing area code and unlike extensions
 * leave it open.
 */
export function comparePhones(a: Phone, b: Phone): 'same' | 'different' | 'cannot-tell' {
  if (a.kind !== b.kind && !isOpenMask(a) && !isOpenMask(b)) return 'different'
  if (hasContradiction(a.digits, b.digits)) return 'different'
  if (a.digits.length !== b.digits.length) return isOpenAtStart(a) || isOpenAtStart(b) ? 'cannot-tell' : 'different'
  if (a.masked || b.masked) return 'cannot-tell'
  return a.extension !== null && b.extension !== null && a.extension !== b.extension ? 'cannot-tell' : 'same'
}

/** Whether nothing that both numbers show contradicts their being the same. */
export function isCompatible(a: Phone, b: Phone): boolean {
  return comparePhones(a, b) !== 'different'
}

/** How many positions both numbers show, counted from the right; the weight of a compatible pair. */
export function countSharedDigits(a: Phone, b: Phone): number {
  let count = 0
  for (let back = 1; back <= Math.min(a.digits.length, b.digits.length); back++) {
    if (a.digits.at(-back) !== '?' && a.digits.at(-back) === b.digits.at(-back)) count++
  }
  return count
}

const SHAPES = { '3-4': { front: 3, back: 4, hidden: 4 }, '4-5': { front: 4, back: 5, hidden: 2 } } as const

/**
 * The number fit to be shown: its first and last digits with stars between. Shorter numbers show fewer first digits.
 * @example maskPhone(19900000901, '3-4') // '199****0901'
 * @example maskPhone(19900001101, '4-5') // '1990**01101'
 */
export function maskPhone(phone: Phone, shape: keyof typeof SHAPES): string {
  const { front, back, hidden } = SHAPES[shape]
  const digits = phone.digits.replace(/\?/g, '*')
  const shownFront = Math.max(0, Math.min(front, digits.length - back - hidden))
  const shownBack = Math.min(back, Math.max(0, digits.length - hidden))
  return digits.slice(0, shownFront) + '*'.repeat(digits.length - shownFront - shownBack) + digits.slice(digits.length - shownBack)
}

/** Eleven half-width digits of a mobile and nothing else: nearly every cell, so it is decided without a pattern. */
function isPlainMobile(text: string): boolean {
  if (text.length !== 11 || text.charCodeAt(0) !== 49) return false
  for (let at = 1; at < 11; at++) {
    const code = text.charCodeAt(at)
    if (code < (at === 1 ? 51 : 48) || code > 57) return false
  }
  return true
}

function hasContradiction(a: string, b: string): boolean {
  for (let i = a.length - 1, j = b.length - 1; i >= 0 && j >= 0; i--, j--) {
    const left = a.charCodeAt(i)
    const right = b.charCodeAt(j)
    if (left !== right && left !== 63 && right !== 63) return true
  }
  return false
}

/** A mask that hides the first digit says nothing of the kind of number. */
function isOpenMask(phone: Phone): boolean {
  return phone.digits.charCodeAt(0) === 63
}

/** More digits may stand before those given: a hidden beginning, or a landline without its area code. */
function isOpenAtStart(phone: Phone): boolean {
  return isOpenMask(phone) || (phone.kind === 'landline' && phone.digits.charCodeAt(0) !== 48)
}
