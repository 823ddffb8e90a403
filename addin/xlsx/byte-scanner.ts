import { WorkbookError } from './port'

export const ascii = {
  tab: 9, newline: 10, return: 13, space: 32, bang: 33, quote: 34, hash: 35, ampersand: 38, apostrophe: 39, plus: 43, minus: 45, dot: 46, slash: 47,
  zero: 48, nine: 57, colon: 58, semicolon: 59, less: 60, equals: 61, greater: 62, question: 63, openBracket: 91, closeBracket: 93, underscore: 95,
} as const

const { greater, less, slash, bang, question, colon, minus, openBracket, closeBracket, equals, quote, apostrophe } = ascii

/** A tag with its cell must fit in this; Excel allows 32,767 characters a cell. */
const longestUnit = 16_000_000
const margin = 16

/**
 * Reads XML as bytes, in pieces cut anywhere. Subclasses take one unit at a time (`takeTag`); a unit that the piece cuts
 * short is read again from its start when the next piece has come, so that no cut can change the result.
 * Zero bytes stand behind the last one: no XML holds them, and so every loop ends there without asking for the length.
 */
export abstract class ByteScanner {
  protected bytes = new Uint8Array(1 << 16)
  protected end = 0
  /** How many bytes of the part went by before `bytes`. */
  protected base = 0

  constructor(protected readonly part: string) {}

  push(piece: Uint8Array): void {
    this.append(piece)
    let at = 0
    for (;;) {
      const tag = this.findLess(at)
      if (tag === -1) {
        at = this.end
        break
      }
      const next = this.takeMarkup(tag)
      at = next === -1 ? tag : next
      if (next === -1) break
    }
    this.keepFrom(at)
  }

  /** True when no unit is left unread. */
  protected get isSpent(): boolean {
    return this.end === 0
  }

  /** Takes the element that begins at `at`; answers the place to go on at, or -1 when the piece cuts it short. */
  protected abstract takeTag(at: number): number

  /** Takes an end tag, `at` on its `<` and `end` behind its `>`. */
  protected abstract takeEnd(at: number, end: number): void

  protected fail(): never {
    throw new WorkbookError('unreadable', { part: this.part, offset: this.base })
  }

  private takeMarkup(at: number): number {
    switch (this.bytes[at + 1]) {
      case 0: return -1
      case slash: {
        const end = this.findByte(at, greater)
        if (end !== -1) this.takeEnd(at, end + 1)
        return end === -1 ? -1 : end + 1
      }
      case bang:
      case question: return this.skipDeclaration(at)
      default: return this.takeTag(at)
    }
  }

  /** Behind a comment, CDATA section or processing instruction; a document type is a bomb. */
  protected skipDeclaration(at: number): number {
    const bytes = this.bytes
    const mark = bytes[at + 2]!
    if (bytes[at + 1] === question) return this.findPair(at + 2, question, question, false)
    if (mark === 0 || bytes[at + 3] === 0) return -1
    if (mark === minus) return this.findPair(at + 4, minus, minus, true)
    if (mark === openBracket) return this.findPair(at + 9, closeBracket, closeBracket, true)
    throw new WorkbookError('bomb', { part: this.part })
  }

  /** Behind the first `first` (twice if `twice`) followed by `>`, or -1. */
  private findPair(from: number, first: number, second: number, twice: boolean): number {
    const bytes = this.bytes
    for (let at = from; at < this.end; at++) {
      if (bytes[at] === greater && bytes[at - 1] === second && at - 1 >= from && (!twice || (bytes[at - 2] === first && at - 2 >= from))) return at + 1
    }
    return -1
  }

  protected findLess(at: number): number {
    const bytes = this.bytes
    const end = this.end
    while (at < end && bytes[at] !== less) at++
    return at < end ? at : -1
  }

  protected findByte(at: number, byte: number): number {
    const bytes = this.bytes
    const end = this.end
    while (at < end && bytes[at] !== byte) at++
    return at < end ? at : -1
  }

  /** The place of `>`, or of `/` in `/>`, of the tag at `at`; values may hold either. -1 when the tag is cut short. */
  protected findTagEnd(at: number): number {
    const bytes = this.bytes
    for (let index = at + 1; index < this.end; index++) {
      const byte = bytes[index]!
      if (byte === greater) return bytes[index - 1] === slash ? index - 1 : index
      if (byte === quote || byte === apostrophe) {
        index = this.findByte(index + 1, byte)
        if (index === -1) return -1
      }
    }
    return -1
  }

  /** Behind the whole element at `at`, whatever is in it; -1 when it is cut short. */
  protected skipElement(at: number): number {
    let depth = 0
    let tag = at
    for (;;) {
      const mark = this.bytes[tag + 1]!
      let next: number
      if (mark === bang || mark === question) {
        next = this.skipDeclaration(tag)
      } else {
        const close = mark === slash ? this.findByte(tag, greater) : this.findTagEnd(tag)
        if (close === -1) return -1
        const isAlone = this.bytes[close] === slash
        if (mark === slash) depth--
        else if (!isAlone) depth++
        next = isAlone ? close + 2 : close + 1
      }
      if (next === -1 || depth === 0) return next
      tag = this.findLess(next)
      if (tag === -1) return -1
    }
  }

  /** Where the local name begins, `name` standing on the first byte of the name. */
  protected localStart(name: number): number {
    const bytes = this.bytes
    for (let at = name; ; at++) {
      const byte = bytes[at]!
      if (byte === colon) return at + 1
      if (byte <= ascii.space || byte === greater || byte === slash || byte === equals) return name
    }
  }

  /** True when the local name at `at` is `name`, in ASCII codes. */
  protected isNamed(at: number, name: readonly number[]): boolean {
    const bytes = this.bytes
    for (let index = 0; index < name.length; index++) {
      if (bytes[at + index] !== name[index]) return false
    }
    const after = bytes[at + name.length]!
    return after <= ascii.space || after === greater || after === slash
  }

  private append(piece: Uint8Array): void {
    const needed = this.end + piece.length + margin
    if (needed > longestUnit + piece.length) this.fail()
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2))
      larger.set(this.bytes.subarray(0, this.end))
      this.bytes = larger
    }
    this.bytes.set(piece, this.end)
    this.end += piece.length
    this.bytes.fill(0, this.end, this.end + margin)
  }

  private keepFrom(at: number): void {
    this.bytes.copyWithin(0, at, this.end)
    this.end -= at
    this.base += at
  }
}

/** The ASCII codes of a name. */
export function codesOf(name: string): readonly number[] {
  return [...name].map((letter) => letter.charCodeAt(0))
}
