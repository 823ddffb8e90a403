import { type Day, addMonths, dayOfCivil, yearOf } from '../calendar/day'

/** An identity card's or an enterprise's number, with what can be checked of it without asking anybody. */
export interface IdentityNumber {
  readonly kind: 'resident' | 'credit-code' | 'other'
  /** Half width, upper case, without separators. */
  readonly number: string
  /** Check digit, region and date agree; for other papers, that the shape is one that exists. */
  readonly valid: boolean
  /** The day of birth of a valid identity card. */
  readonly birth: Day | null
}

const LONGEST = 80
const LABEL = /^(?:居民)?(?:身份证|统一社会信用代码|信用代码|营业执照|证件|护照)(?:号码?|编号)?[:]?/
const RESIDENT = /^\d{17}[\dX]$/
const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const RESIDENT_CHECKS = '10X98765432'
/** Provinces, Hong Kong, Macao and Taiwan (81–83 on residence permits) and, with 9, foreign residents. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/
/** Identity cards bear no later birth than this, whatever day the register is judged on. */
const LAST_BIRTH_YEAR = 2100
const CREDIT = /^[0-9A-Z]{18}$/
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** The region follows two places of registry and kind; 10 is the whole country. */
const CREDIT_REGION = /^..(?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}/
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/**
 * Reads an identity number of any kind; null for a blank cell and for a number with hidden digits.
 * @example readIdentityNumber('11010519491231002x') // resident, valid, born 1949-12-31
 */
export function readIdentityNumber(text: string): IdentityNumber | null {
  const number = plainNumber(text.slice(0, LONGEST))
  if (number === '' || isMaskedIdentity(number)) return null
  if (RESIDENT.test(number)) return readEighteen(number)
  if (CREDIT.test(number)) return { kind: 'credit-code', number, valid: isCreditCode(number), birth: null }
  return readOldCard(number) ?? { kind: 'other', number, valid: isKnownShape(number), birth: null }
}

/** Whether some of a number's places are hidden, as in 110105********002X. */
export function isMaskedIdentity(text: string): boolean {
  return /\d/.test(text) && /[*＊×●•?？]|X{2,}/i.test(text)
}

/**
 * Whole years of age; the birthday counts, and who was born on 29 February has it on 28 February in other years.
 * @example ageOn('2008-03-05', '2026-03-05') // 18
 */
export function ageOn(birth: Day, day: Day): number {
  const years = yearOf(day) - yearOf(birth)
  return addMonths(birth, years * 12) > day ? years - 1 : years
}

function plainNumber(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/[\s'"`·.\-‐-―()]/g, '').replace(LABEL, '')
}

/** Eighteen digits may be either: a region and a date of birth make them a card, whether or not its check agrees. */
function readEighteen(number: string): IdentityNumber {
  const birth = PROVINCE.test(number) ? birthAt(number, 6, 4) : null
  if (!birth && isCreditCode(number)) return { kind: 'credit-code', number, valid: true, birth: null }
  const valid = birth !== null && isResidentChecked(number)
  return { kind: 'resident', number, valid, birth: valid ? birth : null }
}

function isResidentChecked(number: string): boolean {
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return RESIDENT_CHECKS[sum % 11] === number[17]
}

/** Cards issued before 1999 had fifteen digits, a year of two and no check digit. */
function readOldCard(number: string): IdentityNumber | null {
  if (!/^\d{15}$/.test(number) || !PROVINCE.test(number)) return null
  const birth = birthAt(number, 6, 2)
  return birth && { kind: 'resident', number, valid: true, birth }
}

function birthAt(number: string, at: number, yearDigits: 2 | 4): Day | null {
  const year = Number(number.slice(at, at + yearDigits)) + (yearDigits === 2 ? 1900 : 0)
  const month = at + yearDigits
  return year > LAST_BIRTH_YEAR ? null : dayOfCivil(year, Number(number.slice(month, month + 2)), Number(number.slice(month + 2, month + 4)))
}

/** The check character of GB 32100: weights are powers of three modulo 31, and I, O, S, V, Z do not occur. */
function isCreditCode(number: string): boolean {
  let sum = 0
  for (let at = 0; at < 17; at++) {
    const value = CREDIT_ALPHABET.indexOf(number.charAt(at))
    if (value < 0) return false
    sum += value * (CREDIT_WEIGHTS[at] ?? 0)
  }
  return CREDIT_REGION.test(number) && CREDIT_ALPHABET[(31 - (sum % 31)) % 31] === number[17]
}

/**
 * Passports, travel permits, old business licences (15 digits), organisation codes (9 places). Longer numbers near
 * eighteen places are cards or codes with a place too few or too many.
 */
function isKnownShape(number: string): boolean {
  return /^[0-9A-Z]{5,15}$/.test(number) || !/^[0-9A-Z]*$/.test(number)
}
