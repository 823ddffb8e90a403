/** A telephone number as far as a cell shows it. */
export interface Phone {
  /**
   * The digits without country code or separators, "?" for each hidden one. A landline begins with its area code
   * (02368880001) where the cell gives one; a foreign number begins with + (+85291234567).
   */
  readonly digits: string
  readonly kind: 'mobile' | 'landline' | 'service' | 'other'
  readonly masked: boolean
  readonly extension: string | null
}

/** What is wrong with a number: digits that make none, or stars whose places are open. */
export type PhoneTrouble = 'malformed-phone' | 'ambiguous-mask'

/** A number before its extension is known. */
export type Numbered = Omit<Phone, 'extension'>

const AREA = '(?:10|2\\d|[3-9]\\d\\d)'
const MOBILE_MASK = /^1[3-9?]/
const MOBILE = /^1[3-9]\d{9}$/
/** Area codes of three digits go with eight local ones, those of four with seven or eight. */
const LANDLINE = /^0(?:(?:10|2\d)[2-9]\d{7}|[3-9]\d\d[2-9]\d{6,7})$/
const LOCAL = /^[2-9]\d{6,7}$/
const SERVICE = /^(?:[48]00\d{7}|9[56]\d{3,4}|1[012]\d{3})$/
const FOREIGN = /^(?:\+|00)([1-9]\d{9,13})$/
const NO_ZERO = new RegExp(`^${AREA}[2-9]\\d{6,7}$`)
/** A landline typed into a number cell lost its zero; 010 and 02x alone cannot be a mobile that lacks a digit. */
const LOST_ZERO = /^(?:10|2\d)[2-9]\d{7}$/

/** One number from its digits, with "?" for hidden ones and + for a country code; otherwise what is wrong with it. */
export function readNumber(written: string): Numbered | PhoneTrouble {
  if (written.includes('?')) return readMask(written)
  const abroad = /^(?:\+|00)86(.+)$/.exec(written)?.[1]
  if (abroad !== undefined) return readDomestic(abroad) ?? readAfterCountryCode(abroad) ?? 'malformed-phone'
  return readDomestic(written) ?? readLoose(written) ?? 'malformed-phone'
}

/** Written out rather than spread: numbers of one shape are compared many millions of times. */
export function withExtension({ digits, kind, masked }: Numbered, extension: string | null): Phone {
  return { digits, kind, masked, extension }
}

function full(digits: string, kind: Phone['kind']): Numbered {
  return { digits, kind, masked: false }
}

function readDomestic(digits: string): Numbered | null {
  if (MOBILE.test(digits)) return full(digits, 'mobile')
  if (LANDLINE.test(digits)) return full(digits, 'landline')
  if (SERVICE.test(digits)) return full(digits, 'service')
  return LOCAL.test(digits) ? full(digits, 'landline') : null
}

/** Abroad one leaves the area code's zero out: +86 23 6888 0001. */
function readAfterCountryCode(digits: string): Numbered | null {
  return NO_ZERO.test(digits) ? readDomestic(`0${digits}`) : null
}

function readLoose(written: string): Numbered | null {
  const foreign = FOREIGN.exec(written)?.[1]
  if (foreign !== undefined) return full(`+${foreign}`, 'other')
  if (LOST_ZERO.test(written)) return full(`0${written}`, 'landline')
  const rest = /^(?:86|0)(.+)$/.exec(written)?.[1] ?? ''
  return MOBILE.test(rest) || (written.startsWith('86') && LANDLINE.test(rest)) ? readDomestic(rest) : null
}

/** A masked number: its positions must come out in one way only. */
function readMask(written: string): Numbered | PhoneTrouble {
  if (written.length === 11 && MOBILE_MASK.test(written)) return { digits: written, kind: 'mobile', masked: true }
  const national = written.replace(/^(?:\+|00)86/, '')
  const plain = /^86(?:1|\?)/.test(national) && national.length === 13 ? national.slice(2) : national
  if (!/\d/.test(plain) || plain.includes('+')) return 'ambiguous-mask'
  const kind = maskKind(plain)
  const digits = kind && (fits(plain, kind) ? plain : stretch(plain, kind))
  return digits && kind ? { digits, kind, masked: true } : 'ambiguous-mask'
}

/** The kind that the first digits prove; a mask that hides them is taken for a mobile. */
function maskKind(mask: string): Phone['kind'] | null {
  if (/^(?:1(?:[3-9?]|$)|\?)/.test(mask)) return 'mobile'
  if (/^0(?:10|2\d|[3-9]\d\d)/.test(mask)) return 'landline'
  if (/^[48]00/.test(mask)) return 'service'
  return /^[2-9]/.test(mask) ? 'landline' : null
}

function fits(mask: string, kind: Phone['kind']): boolean {
  return lengths(mask, kind).includes(mask.length)
}

function lengths(mask: string, kind: Phone['kind']): readonly number[] {
  if (kind === 'mobile') return [11]
  if (kind === 'service') return [10]
  if (!mask.startsWith('0')) return [7, 8]
  return /^0(?:10|2\d)/.test(mask) ? [11] : [11, 12]
}

/** One run of stars, too short or too long, filled to the only length the number can have; null when that is open. */
function stretch(mask: string, kind: Phone['kind']): string | null {
  const [length, other] = lengths(mask, kind)
  const found = /^(\d*)\?+(\d*)$/.exec(mask)
  if (!found || length === undefined || other !== undefined) return null
  const [, front = '', back = ''] = found
  const hidden = length - front.length - back.length
  return hidden > 0 ? front + '?'.repeat(hidden) + back : null
}
