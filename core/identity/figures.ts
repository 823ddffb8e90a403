import { appendTo } from '../lists/append-to'
import { hasPlaceWordAt } from './places'

/** Characters of one row count or set apart; one written for another is another organisation, not a slip of the pen. */
const ROWS = ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '甲乙丙丁戊己庚辛壬癸', '东南西北中', '上中下', '大中小', '前后', '左右', '内外', '新老旧', '男女', '春夏秋冬', '红橙黄绿青蓝紫白黑', '金银铜铁']

const rowsOf = new Map<string, number[]>()
ROWS.forEach((row, at) => [...row].forEach(character => appendTo(rowsOf, character, at)))

/** How two texts of nearly equal length differ, when it is in one place only. */
export type OneDifference =
  | { readonly kind: 'replaced'; readonly at: number }
  /** `at` counts in the longer text. */
  | { readonly kind: 'inserted'; readonly at: number }
  | { readonly kind: 'swapped'; readonly at: number }

/** The one character in which two texts differ, or null when they are equal or differ in more. */
export function findOneDifference(a: string, b: string): OneDifference | null {
  if (Math.abs(a.length - b.length) > 1 || a === b) return null
  const shorter = Math.min(a.length, b.length)
  let front = 0
  while (front < shorter && a.charCodeAt(front) === b.charCodeAt(front)) front++
  let back = 0
  while (back < shorter - front && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back)) back++
  if (a.length !== b.length) return front + back === shorter ? { kind: 'inserted', at: front } : null
  const width = a.length - front - back
  if (width === 1) return { kind: 'replaced', at: front }
  return width === 2 && a[front] === b[front + 1] && a[front + 1] === b[front] ? { kind: 'swapped', at: front } : null
}

/** Whether a replaced character counts or sets apart: 1中 and 2中, 东区 and 西区, 甲 and 乙; letters only where they stand alone. */
export function isEnumeration(a: string, b: string, at: number): boolean {
  const left = a[at] ?? ''
  const right = b[at] ?? ''
  if (isDigit(left) || isDigit(right)) return true
  const rows = rowsOf.get(left)
  if (!rows || !rowsOf.get(right)?.some(row => rows.includes(row))) return false
  return !isLetter(left) || letterRun(a, at) < 4
}

/** Whether both texts name a place around a position, and not the same one: 渝北 and 渝中. */
export function namesOtherPlace(a: string, b: string, at: number): boolean {
  for (let length = 2; length <= 3; length++) {
    for (let from = Math.max(0, at - length + 1); from <= at && from + length <= a.length; from++) {
      if (hasPlaceWordAt(a, from, length) && hasPlaceWordAt(b, from, length)) return true
    }
  }
  return false
}

/** Whether two texts are equal but for their figures, or for letters that stand alone: 1期2栋 and 2期2栋. */
export function differOnlyInFigures(a: string, b: string): boolean {
  return a !== b && withoutFigures(a) === withoutFigures(b)
}

/** The text without its ordinals and their units: 龙湖小区2期 → 龙湖小区. */
export function withoutOrdinals(text: string): string {
  return text.replace(/\d+(?:期|号楼|号院|号|栋|幢|座|区|组团|标段|批|单元|分|组)?/g, '')
}

/** The text with `#` for its figures and for letters that stand alone: 2期B栋 → #期#栋. */
export function withoutFigures(text: string): string {
  return text.replace(/\d+/g, '#').replace(/(?<![A-Z])[A-Z](?![A-Z])/g, '#')
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

function isLetter(character: string): boolean {
  return character >= 'A' && character <= 'Z'
}

function letterRun(text: string, at: number): number {
  let from = at
  let to = at
  while (from > 0 && isLetter(text[from - 1] ?? '')) from--
  while (isLetter(text[to + 1] ?? '')) to++
  return to - from + 1
}
