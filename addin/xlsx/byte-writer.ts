const encoder = new TextEncoder()

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

  addText(text: string): void {
    this.reserve(text.length * 3)
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written
  }

  /** Everything so far; the writer is empty afterwards. */
  take(): Uint8Array {
    const whole = this.bytes.slice(0, this.length)
    this.length = 0
    return whole
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }
}
