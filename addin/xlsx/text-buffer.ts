import { ascii } from './byte-scanner'

const { ampersand, underscore, semicolon, hash } = ascii

/** Text put together from runs of XML, in UTF-8: entities, line ends and Excel's `_x000D_` escapes are resolved as it comes in. */
export class TextBuffer {
  bytes = new Uint8Array(1 << 12)
  length = 0

  clear(): void {
    this.length = 0
  }

  /** Adds character data; `isLiteral` when it comes from a CDATA section, where `&` is only itself. */
  add(source: Uint8Array, from: number, to: number, isLiteral = false): void {
    this.reserve(to - from)
    const bytes = this.bytes
    let length = this.length
    let at = from
    while (at < to) {
      const byte = source[at]!
      if (byte === ampersand && !isLiteral) {
        this.length = length
        at = this.addEntity(source, at, to)
        length = this.length
      } else if (byte === underscore && at + 7 <= to && source[at + 1] === 120 && source[at + 6] === underscore) {
        this.length = length
        at = this.addEscape(source, at)
        length = this.length
      } else if (byte === ascii.return) {
        // XML reads every line end as one newline.
        if (source[at + 1] !== ascii.newline || at + 1 >= to) bytes[length++] = ascii.newline
        at++
      } else {
        bytes[length++] = byte
        at++
      }
    }
    this.length = length
  }

  /** The text so far; for numbers and dates, which are short. */
  toString(): string {
    return new TextDecoder().decode(this.bytes.subarray(0, this.length))
  }

  private addEntity(source: Uint8Array, at: number, to: number): number {
    let end = at + 1
    while (end < to && source[end] !== semicolon && end - at < 12) end++
    const code = source[end] === semicolon ? entityCode(source, at + 1, end) : null
    if (code === null) {
      this.bytes[this.length++] = ampersand
      return at + 1
    }
    this.addCode(code)
    return end + 1
  }

  /** `_x000D_` is a carriage return, `_x005F_` an underscore that begins no escape; surrogates and zero stay as written. */
  private addEscape(source: Uint8Array, at: number): number {
    let code = 0
    for (let index = at + 2; index < at + 6; index++) {
      const digit = hexDigit(source[index]!)
      if (digit < 0) code = -1
      if (code >= 0) code = code * 16 + digit
    }
    if (code <= 0 || (code >= 0xd800 && code <= 0xdfff)) {
      this.bytes[this.length++] = underscore
      return at + 1
    }
    this.addCode(code)
    return at + 7
  }

  /** No entity is shorter than its UTF-8 bytes, so the room reserved for the run is enough. */
  private addCode(code: number): void {
    const bytes = this.bytes
    if (code < 0x80) {
      bytes[this.length++] = code
    } else if (code < 0x800) {
      bytes[this.length++] = 0xc0 | (code >> 6)
      bytes[this.length++] = 0x80 | (code & 63)
    } else if (code < 0x10000) {
      bytes[this.length++] = 0xe0 | (code >> 12)
      bytes[this.length++] = 0x80 | ((code >> 6) & 63)
      bytes[this.length++] = 0x80 | (code & 63)
    } else {
      bytes[this.length++] = 0xf0 | (code >> 18)
      bytes[this.length++] = 0x80 | ((code >> 12) & 63)
      bytes[this.length++] = 0x80 | ((code >> 6) & 63)
      bytes[this.length++] = 0x80 | (code & 63)
    }
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }
}

function entityCode(source: Uint8Array, from: number, to: number): number | null {
  const name = String.fromCharCode(...source.subarray(from, to))
  switch (name) {
    case 'amp': return 38
    case 'lt': return 60
    case 'gt': return 62
    case 'quot': return 34
    case 'apos': return 39
  }
  if (source[from] !== hash) return null
  const code = /^#[xX]/.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? code : null
}

function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  const letter = byte | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}
