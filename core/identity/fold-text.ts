import { simplify } from './simplify'

const PLAIN = /^[一-鿿A-Z0-9]*$/
const ROMAN: Readonly<Record<string, string>> = { 'Ⅰ': '1', 'Ⅱ': '2', 'Ⅲ': '3', 'Ⅳ': '4', 'Ⅴ': '5', 'Ⅵ': '6', 'Ⅶ': '7', 'Ⅷ': '8', 'Ⅸ': '9', 'Ⅹ': '10' }

/**
 * The text in one spelling for comparison: half width, simplified, capitals, round brackets, no blanks and no quotes.
 * "重慶　啟明（中国） co." → "重庆启明(中国)CO."
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return simplify(text)
  const narrow = text
    .replace(/[Ⅰ-Ⅹ]/g, numeral => ROMAN[numeral] ?? numeral)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff"'“”‘’「」『』]+/g, '')
    .replace(/[[{【〔〖《〈<]/g, '(')
    .replace(/[\]}】〕〗》〉>]/g, ')')
  return simplify(narrow)
}
