import { ascii, codesOf } from './byte-scanner'
import type { ByteWriter } from './byte-writer'

const spans = codesOf('spans')
const { space, quote, apostrophe, zero, nine, colon, slash, equals } = ascii

/**
 * Writes the start tag of a row, open even where it closed itself, its `spans` wide enough for cells from `left` to `right`.
 * Readers use the spans to size a row before its cells come, so they may be too wide but not too narrow.
 */
export function writeRowTag(bytes: Uint8Array, length: number, left: number, right: number, out: ByteWriter): void {
  const end = bytes[length - 2] === slash ? length - 2 : length - 1
  const at = findSpans(bytes, end)
  const value = at === null ? null : readSpans(bytes, at.from, at.to)
  if (at === null || value === null || (value.left <= left && value.right >= right)) {
    out.addRange(bytes, 0, end)
  } else {
    out.addRange(bytes, 0, at.from)
    out.addAscii(`${Math.min(value.left, left)}:${Math.max(value.right, right)}`)
    out.addRange(bytes, at.to, end)
  }
  out.addByte(ascii.greater)
}

/** The places of the value of `spans`, or null when the tag has none. */
function findSpans(bytes: Uint8Array, end: number): { readonly from: number; readonly to: number } | null {
  for (let at = 4; at + spans.length < end; at++) {
    if (bytes[at - 1]! > space || !spans.every((code, index) => bytes[at + index] === code)) continue
    let from = at + spans.length
    while (bytes[from] === equals || bytes[from]! <= space) from++
    const mark = bytes[from]
    if (mark !== quote && mark !== apostrophe) return null
    return { from: from + 1, to: bytes.indexOf(mark, from + 1) }
  }
  return null
}

/** The outermost columns of `1:25`, or of several such spans. */
function readSpans(bytes: Uint8Array, from: number, to: number): { readonly left: number; readonly right: number } | null {
  let left = Infinity
  let right = 0
  let number = 0
  for (let at = from; at <= to; at++) {
    const byte = bytes[at]!
    if (byte >= zero && byte <= nine) {
      number = number * 10 + byte - zero
    } else {
      if (byte !== colon && byte > space && at < to) return null
      if (number > 0) left = Math.min(left, number)
      right = Math.max(right, number)
      number = 0
    }
  }
  return right === 0 ? null : { left, right }
}
