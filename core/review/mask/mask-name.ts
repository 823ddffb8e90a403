import { readCustomerName } from '../../identity/name'
import { isPlaceholder } from '../../registration/placeholder'

/** Full width, so that a masked name is as wide as the name was. */
const STAR = '＊'
const BETWEEN = /([、,，/;；\s]+)/
const LEGAL_FORM = /(?:股份有限公司|有限责任公司|有限公司|集团公司|分公司|公司|集团)$/
/** Masked already, by us or by hand. */
const MASKED = /[*＊]/
/** A name beside a number that was masked before: 陈嘉怡199****0701. What touches a star is a masked name's rest. */
const IN_CLEAR = /(?<![*＊]|\p{Script=Han})\p{Script=Han}{2,}(?![*＊]|\p{Script=Han})/gu

/**
 * A customer's name fit to be shown: of a person the first character, of a company how it begins and its legal form.
 * Several names in a cell are masked one by one; placeholders say nothing and stay.
 * @example maskName('陈嘉怡') // '陈＊＊'
 * @example maskName('重庆启明装饰有限公司') // '重庆＊＊＊＊有限公司'
 */
export function maskName(text: string): string {
  const kind = readCustomerName(text)?.kind
  if (kind === 'company') return maskOne(text, true)
  return text.split(BETWEEN).map((part, at) => (at % 2 === 1 ? part : maskOne(part, readCustomerName(part)?.kind === 'company'))).join('')
}

function maskOne(name: string, isCompany: boolean): string {
  const letters = [...name]
  if (letters.length < 2 || isPlaceholder(name)) return name
  if (MASKED.test(name)) return name.replace(IN_CLEAR, run => [...run].map((letter, at) => (at === 0 ? letter : STAR)).join(''))
  if (!isCompany) return letters.map((letter, at) => (at === 0 ? letter : STAR)).join('')
  const tail = [...(LEGAL_FORM.exec(name.trimEnd())?.[0] ?? letters.at(-1) ?? '')].length
  const head = letters.length - tail > 2 ? 2 : 1
  const hidden = Math.max(1, letters.length - head - tail)
  return letters.slice(0, head).join('') + STAR.repeat(hidden) + letters.slice(Math.max(head, letters.length - tail)).join('')
}
