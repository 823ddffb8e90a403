const encoder = new TextEncoder()
const longestLoop = 64

/** Bytes put together piece by piece in one growing array. */
export class ByteWriter {
  private bytes: Uint8Array
  private length = 0

  constructor(capacity = 1 << 16) {
    this.bytes = new Uint8Array(Math.max(capacity, 64))
  }

  get size(): number {
    return this.length
  }

  /** True at the start and after a line end. */
  get endsWithLine(): boolean {
    const last = this.bytes[this.length - 1]
    return this.length === 0 || last === 10 || last === 13
  }

  add(piece: Uint8Array): void {
    this.reserve(piece.length)
    this.bytes.set(piece, this.length)
    this.length += piece.length
  }

  /** Adds a stretch of other bytes; a short one without making a view of it first. */
  addRange(source: Uint8Array, from: number, to: number): void {
    if (to - from > longestLoop) return this.add(source.subarray(from, to))
    this.reserve(to - from)
    const bytes = this.bytes
    let at = this.length
    for (let index = from; index < to; index++) bytes[at++] = source[index]!
    this.length = at
  }

  addByte(byte: number): void {
    this.reserve(1)
    this.bytes[this.length++] = byte
  }

  /** Adds text known to be ASCII; short ones go in faster than through an encoder. */
  addAscii(text: string): void {
    this.reserve(text.length)
    const bytes = this.bytes
    let at = this.length
    for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index)
    this.length = at
  }

  /** Adds the digits of a whole number that is not negative, without making a text of it. */
  addDigits(number: number): void {
    let digits = 1
    for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) digits++
    this.reserve(digits)
    let rest = number
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      const tens = Math.floor(rest / 10)
      this.bytes[at] = 48 + rest - tens * 10
      rest = tens
    }
    this.length += digits
  }

  /** Adds text in UTF-8. Texts of a few words are encoded here: an encoder makes an object each time, and they come by the million. */
  addText(text: string): void {
    this.reserve(text.length * 3)
    const bytes = this.bytes
    let at = this.length
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code < 0x80) {
        bytes[at++] = code
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6)
        bytes[at++] = 0x80 | (code & 63)
      } else if (code < 0xd800 || code > 0xdfff) {
        bytes[at++] = 0xe0 | (code >> 12)
        bytes[at++] = 0x80 | ((code >> 6) & 63)
        bytes[at++] = 0x80 | (code & 63)
      } else {
        // The rest holds characters of two codes each: let the encoder have it.
        at += encoder.encodeInto(text.slice(index), bytes.subarray(at)).written
        break
      }
    }
    this.length = at
  }

  /** Everything so far, as its own array; the writer is empty afterwards. */
  take(): Uint8Array {
    const whole = this.bytes.slice(0, this.length)
    this.length = 0
    return whole
  }

  /** Everything so far, as it stands in the writer; the next `clear` lets it be overwritten. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }
}
