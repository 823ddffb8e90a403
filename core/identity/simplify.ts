import { SIMPLIFIED, TRADITIONAL } from './traditional-table'

const FIRST = 0x3400

/** Simplified code by traditional code, 0 where the character is written the same in both. */
const TABLE = buildTable()

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000 - FIRST)
  for (let at = 0; at < TRADITIONAL.length; at++) table[TRADITIONAL.charCodeAt(at) - FIRST] = SIMPLIFIED.charCodeAt(at)
  return table
}

/** The text with traditional characters simplified one by one; for keys only, never to be shown: 重慶啟明 → 重庆启明. */
export function simplify(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= FIRST && TABLE[code - FIRST] !== 0) return simplifyFrom(text, at)
  }
  return text
}

function simplifyFrom(text: string, start: number): string {
  let simplified = text.slice(0, start)
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const other = code < FIRST ? 0 : TABLE[code - FIRST]
    simplified += other ? String.fromCharCode(other) : text[at]
  }
  return simplified
}
