import { type Phone, type PhoneTrouble, readNumber, withExtension } from './phone-number'
import { type PhoneChunk, phoneChunks } from './phone-text'

export interface PhoneCell {
  readonly phones: readonly Phone[]
  /** What is wrong with a number in the cell; the readable ones are in `phones` all the same. */
  readonly trouble: PhoneTrouble | null
}

/** No number is written in more groups: +86 1 99 00 00 09 01. */
const MOST_GROUPS = 8
/** A few digits beside a number (2号楼) are no attempt at one. */
const FEWEST_DIGITS = 5

/** The numbers of a cell that mixes them with words, extensions or one another; what is left over is named as trouble. */
export function readMixedCell(text: string): PhoneCell {
  const phones: Phone[] = []
  let trouble: PhoneTrouble | null = null
  let crumb: PhoneTrouble | null = null
  for (const chunk of phoneChunks(text)) {
    const before = phones.at(-1)
    const read = (chunk.afterSlash && before ? readLastDigits(before, chunk) : null) ?? readChunk(chunk)
    if (typeof read !== 'string') for (const phone of read) addPhone(phones, phone)
    else if (chunk.groups.join('').length < FEWEST_DIGITS) crumb ??= read
    else trouble ??= read
  }
  return { phones, trouble: trouble ?? (phones.length === 0 ? crumb ?? 'malformed-phone' : null) }
}

export function addPhone(phones: Phone[], phone: Phone): void {
  if (!phones.some((other) => other.digits === phone.digits && other.extension === phone.extension)) phones.push(phone)
}

/** The numbers of a chunk: the whole of it, or else its groups taken together as several numbers. */
function readChunk(chunk: PhoneChunk): readonly Phone[] | PhoneTrouble {
  const joined = chunk.groups.join('')
  const whole = readNumber(joined)
  if (typeof whole !== 'string') return [withExtension(whole, chunk.extension)]
  return splitGroups(chunk, 0, new Set()) ?? readMarkedExtension(joined) ?? whole
}

/** The groups from `from` on as numbers, the longest first; null when some group belongs to none. */
function splitGroups(chunk: PhoneChunk, from: number, failed: Set<number>): readonly Phone[] | null {
  const { groups, extension } = chunk
  if (failed.has(from)) return null
  for (let to = Math.min(groups.length, from + MOST_GROUPS); to > from; to--) {
    const number = readNumber(groups.slice(from, to).join(''))
    if (typeof number === 'string') continue
    if (to === groups.length) return [withExtension(number, extension)]
    const rest = splitGroups(chunk, to, failed)
    if (rest) return [withExtension(number, null), ...rest]
    const tail = isExtension(chunk, to) ? (to + 1 === groups.length ? [] : splitGroups(chunk, to + 1, failed)) : null
    if (tail) return [withExtension(number, groups[to] ?? null), ...tail]
  }
  failed.add(from)
  return null
}

function isExtension({ groups, dashed }: PhoneChunk, at: number): boolean {
  return dashed[at] === true && /^\d{1,6}$/.test(groups[at] ?? '')
}

/** 02368880001x801: one mark after a whole number begins an extension. */
function readMarkedExtension(joined: string): readonly Phone[] | null {
  const [, digits = '', extension = ''] = /^([^?]+)\?(\d{1,6})$/.exec(joined) ?? []
  const number = readNumber(digits)
  return typeof number === 'string' ? null : [withExtension(number, extension)]
}

/** 023-68880001/02 is two numbers: the digits after the slash replace the last ones before it. */
function readLastDigits(before: Phone, chunk: PhoneChunk): readonly Phone[] | null {
  const last = chunk.groups.length === 1 ? chunk.groups[0] ?? '' : ''
  if (!/^\d{1,4}$/.test(last) || before.masked) return null
  const digits = before.digits.slice(0, -last.length) + last
  return [withExtension({ digits, kind: before.kind, masked: false }, chunk.extension)]
}
