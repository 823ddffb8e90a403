const LONGEST = 40
const DATE = /(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:[T ]*\d{1,2}[:时]\d{1,2}(?:[:分]\d{1,2})?)?/.source
const NUMBER = /\+?\d(?:[\d*?]|[ \-–]+(?=[\d*?]))*[Xx]?/.source
const DATE_OR_NUMBER = new RegExp(`(${DATE})|${NUMBER}`, 'g')
/** No telephone number in China begins with 20. */
const COMPACT_DATE = /^20\d\d[01]\d[0-3]\d(?:\d{4}|\d{6})?$/

/**
 * A cell's text fit to be shown: phones and identity numbers lose their middle, dates stay, 40 characters at most.
 * @example maskText('陈嘉怡 199 0000 0701') // '陈嘉怡 199****0701'
 */
export function maskText(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const masked = plain.replace(DATE_OR_NUMBER, (number: string, date: string | undefined) => (date === undefined ? maskNumber(number) : number))
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked
}

/** Fewer than seven digits identify nobody; a long number keeps at most its first three and last four. */
function maskNumber(number: string): string {
  const digits = number.replace(/[^\d*?Xx]/g, '')
  if (digits.length < 7 || COMPACT_DATE.test(number)) return number
  const head = digits.length >= 10 ? 3 : 2
  const tail = digits.length >= 15 ? 2 : digits.length >= 10 ? 4 : 2
  return digits.slice(0, head) + '*'.repeat(digits.length - head - tail) + digits.slice(-tail)
}
