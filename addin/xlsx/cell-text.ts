import type { CellValue } from './port'

/** Excel refuses to open a cell with more. */
const longestText = 32_767
const unusual = /[&<>"\0-\x1f_\ud800-\udfff\ufffe\uffff]/
const notXml = /[\0-\x08\x0b-\x1f]|_(?=x[0-9A-Fa-f]{4}_)/g

/**
 * The value as a cell can hold it and gives it back: an empty text is no value, a number that is none neither, a text ends
 * where Excel's cells end, and halves of characters become the replacement mark.
 */
export function cellValueOf(value: CellValue): CellValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value !== 'string') return value
  if (value === '') return null
  const text = value.length > longestText ? value.slice(0, longestText) : value
  return unusual.test(text) ? wholeCharacters(text).replace(/\0/g, '') || null : text
}

/** The text between `<t>` and `</t>`: what XML cannot hold is written as Excel writes it, a carriage return as `_x000D_`. */
export function textXml(text: string): string {
  if (!unusual.test(text)) return text
  return text
    .replace(notXml, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** True when the text needs `xml:space="preserve"` to keep its spaces and line ends. */
export function needsSpace(text: string): boolean {
  return /^\s|\s$|\n/.test(text)
}

function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff\ufffe\uffff]/g, (mark) => (mark.length === 2 ? mark : '\ufffd'))
}
