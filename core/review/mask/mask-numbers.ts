import type { PolicyPack } from '../../policy/pack'
import { readIdentityNumber } from '../../registration/identity-number'
import { maskPhone, readPhones } from '../../registration/phone'

/** Which digits of a phone stay: the first three and last four, or the first four and last five (R12.1). */
export type PhoneShape = '3-4' | '4-5'

/** A text with its numbers masked, and how many were. */
export interface MaskedText {
  readonly text: string
  readonly phones: number
  readonly identities: number
}

/** How a pack shows phones; where it takes them in full, the middle four digits are hidden. */
export function phoneShape(pack: Pick<PolicyPack, 'phone'>): PhoneShape {
  return pack.phone === 'masked-4-5' ? '4-5' : '3-4'
}

const GAP = '[ \\u00a0‐-―−-]?'
const NOT_AFTER = '(?<![\\d*?])'
const NOT_BEFORE = '(?![\\d*?])'
/** 500112 19900101 1234, and the fifteen digits of old cards; longer runs are cards of banks. */
const CARD = new RegExp(`(?<![\\dA-Z])(?:\\d{6}${GAP}(?:18|19|20)\\d\\d${GAP}\\d{4}${GAP}\\d{3}[\\dX]|\\d{15,19})(?![\\dA-Z])`, 'g')
/** A mobile as it is dialled from abroad has as many digits as an old card. */
const ABROAD = /^00861[3-9]\d{9}$/
const CREDIT_CODE = /(?<![\dA-Z])[\dA-HJ-NPQRTUWXY]{18}(?![\dA-Z])/g
const MOBILE = new RegExp(`${NOT_AFTER}(?:(?:\\+|00)?86${GAP}|0)?1${GAP}[3-9](?:${GAP}\\d){9}${NOT_BEFORE}`, 'g')
/** 199.0000.0701 */
const DOTTED = /(?<![\d.])1[3-9]\d[.·]\d{4}[.·]\d{4}(?![\d.])/g
const LANDLINE = new RegExp(`${NOT_AFTER}(?:(?:\\+|00)86${GAP})?\\(?0\\d{2,3}\\)?${GAP}[2-9]\\d{2,3}${GAP}\\d{4}${NOT_BEFORE}`, 'g')
const FOREIGN = new RegExp(`(?:\\+|${NOT_AFTER}00)(?!86)[1-9](?:${GAP}\\d){8,13}${NOT_BEFORE}`, 'g')
const ACCOUNT = /(?<=(?:QQ|微信|WX|VX)号?[:： ]{0,2})\d{5,11}/g
const EMAIL = /[\w.+-]+(?=@[\w-]+\.[\w.-]+)/g
/** What is left in a column of phones: local numbers, and digits that make no number. */
const LOCAL = /(?<![\d*?])(?:\d{7,}|[2-9]\d{2,3}[ -]\d{4})(?![\d*?])/g
/** A number that hides too little: 1990000*701. */
const PARTIAL = /(?<![\d*?])1(?=[\d*?]*[*?])[\d*?]{10}(?![\d*?])/g
const FEWEST = /\d(?:[^\d\r\n]?[\d*?]){4}|@/

/**
 * The text with every phone, identity number, account and mailbox in it masked and all else as it was; dates and amounts stay.
 * @example maskNumbers('陈女士 199-0000-0701，3 月 5 日回访', '3-4').text // '陈女士 199-****-0701，3 月 5 日回访'
 */
export function maskNumbers(text: string, shape: PhoneShape, isPhoneColumn = false): MaskedText {
  const book = new MaskBook(text)
  if (!FEWEST.test(book.narrow)) return book
  book.identities += book.replace(CARD, found => (ABROAD.test(found) ? found : hide(found, 3, 2)))
  book.identities += book.replace(CREDIT_CODE, found => (readIdentityNumber(found)?.valid ? hide(found, 3, 2) : found))
  for (const pattern of [MOBILE, DOTTED, FOREIGN]) book.phones += book.replace(pattern, found => hidePhone(found, shape))
  book.phones += book.replace(LANDLINE, found => (readPhones(found).phones[0]?.kind === 'landline' ? hidePhone(found, shape) : found))
  book.phones += book.replace(ACCOUNT, found => hide(found, 2, 2))
  book.phones += book.replace(EMAIL, found => hide(found, 1, 0))
  book.phones += book.replace(PARTIAL, found => hideMiddle(found, shape))
  if (isPhoneColumn) book.phones += book.replace(LOCAL, found => hidePhone(found, shape))
  return book
}

/** The same, and a text that is nothing but a number of a customer's, whatever it looks like: `known` holds them, digits alone. */
export function maskKnown(text: string, shape: PhoneShape, known: ReadonlySet<string>, isPhoneColumn = false): MaskedText {
  const isOne = known.has(text)
  // Identity numbers are longer than any phone.
  if (isOne && text.length > 12) return { text: maskIdentity(text), phones: 0, identities: 1 }
  return maskNumbers(text, shape, isPhoneColumn || isOne)
}

/** A number of the register's own with the mobiles and identity numbers in it masked; whatever else it is made of stays. */
export function maskCode(text: string, shape: PhoneShape): MaskedText {
  const book = new MaskBook(text)
  for (const pattern of [CARD, CREDIT_CODE]) book.identities += book.replace(pattern, found => (readIdentityNumber(found)?.valid ? hide(found, 3, 2) : found))
  book.phones += book.replace(MOBILE, found => hidePhone(found, shape))
  return book
}

/** A text under masking: what is found in its half-width form is hidden in it as it was written. */
class MaskBook implements MaskedText {
  phones = 0
  identities = 0
  narrow: string

  constructor(public text: string) {
    this.narrow = toNarrow(text)
  }

  /** Hides what `mask` makes stars of; answers how many finds it hid anything of. */
  replace(pattern: RegExp, mask: (found: string) => string): number {
    let hidden = 0
    for (const { 0: found, index } of this.narrow.matchAll(pattern)) {
      const masked = mask(found)
      if (masked === found) continue
      hidden++
      const shown = [...masked].map((mark, at) => (mark === '*' ? mark : this.text[index + at] ?? mark)).join('')
      this.text = this.text.slice(0, index) + shown + this.text.slice(index + found.length)
    }
    if (hidden > 0) this.narrow = toNarrow(this.text)
    return hidden
  }
}

/** An identity number as it may be shown, whatever kind it is. */
export function maskIdentity(text: string): string {
  return /[*＊]/.test(text) || text.replace(/[^\dA-Za-z]/g, '').length < 6 ? text : hide(text, 3, 2)
}

/** Hides the digits that `maskPhone` hides, and leaves separators and a country code where they are. */
function hidePhone(written: string, shape: PhoneShape): string {
  const phone = readPhones(written).phones[0] ?? { digits: written.replace(/\D/g, ''), kind: 'other', masked: false, extension: null }
  const shown = maskPhone(phone, shape)
  let fromEnd = 0
  return [...written].reverse().map(mark => {
    if (!/\d/.test(mark)) return mark
    fromEnd++
    return shown.at(-fromEnd) === '*' ? '*' : mark
  }).reverse().join('')
}

/** A mobile of eleven places, its middle hidden whatever was hidden before. */
function hideMiddle(written: string, shape: PhoneShape): string {
  const [front, back] = shape === '4-5' ? [4, 5] : [3, 4]
  return [...written].map((mark, at) => (at < front || at >= written.length - back || mark === '?' ? mark : '*')).join('')
}

/** Stars for all letters and figures but the first `head` and the last `tail`. */
function hide(written: string, head: number, tail: number): string {
  const marks = [...written]
  const size = marks.filter(isLetter).length
  let at = 0
  return marks.map(mark => {
    if (!isLetter(mark)) return mark
    at++
    return at <= head || at > size - tail ? mark : '*'
  }).join('')
}

function isLetter(mark: string): boolean {
  return /[\dA-Za-z]/.test(mark)
}

/** The same text with half-width figures and letters in upper case, character for character. */
function toNarrow(text: string): string {
  return text.replace(/[！-～]/g, mark => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).replace(/[a-z]+/g, letters => letters.toUpperCase())
}
