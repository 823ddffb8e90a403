const blockBits = 10
const blockLength = 1 << blockBits
const firstCapacity = 1 << 14

/**
 * Texts by index, kept as bytes and decoded a thousand at a time when the first of them is asked for:
 * columns nobody looks at cost no strings, and one native call decodes a whole block.
 */
export class StringPool {
  private readonly blocks: (Uint8Array | null)[] = []
  private readonly decoded: (readonly string[])[] = []
  private readonly decoder: TextDecoder
  private buffer = new Uint8Array(firstCapacity)
  private length = 0
  private textStart = 0
  private count = 0
  private readonly blank = new Set<number>()
  private openTexts: readonly string[] | null = null

  constructor(encoding: 'utf-8' | 'gb18030' = 'utf-8') {
    this.decoder = new TextDecoder(encoding, { ignoreBOM: true })
  }

  get size(): number {
    return this.count
  }

  /** Adds bytes to the text under way; a zero byte, which no text may hold, is left out. */
  push(bytes: Uint8Array, from: number, to: number): void {
    if (this.length + to - from + 1 > this.buffer.length) this.grow(to - from + 1)
    const buffer = this.buffer
    let at = this.length
    for (let index = from; index < to; index++) {
      const byte = bytes[index]!
      if (byte !== 0) buffer[at++] = byte
    }
    this.length = at
  }

  /** Ends the text under way and answers its index. */
  end(): number {
    const index = this.count++
    this.openTexts = null
    if (this.length === this.textStart) this.blank.add(index)
    if (this.length + 1 > this.buffer.length) this.grow(1)
    this.buffer[this.length++] = 0
    this.textStart = this.length
    if ((this.count & (blockLength - 1)) === 0) this.closeBlock()
    return index
  }

  isBlank(index: number): boolean {
    return this.blank.has(index)
  }

  /** The text, or null when there is none of that index. */
  get(index: number): string | null {
    const texts = this.decoded[index >>> blockBits] ?? this.decodeBlock(index >>> blockBits)
    return texts[index & (blockLength - 1)] ?? null
  }

  private decodeBlock(block: number): readonly string[] {
    const bytes = this.blocks[block]
    if (bytes === undefined || bytes === null) return block === this.blocks.length ? this.decodeOpen() : []
    const texts = this.split(bytes)
    this.blocks[block] = null
    this.decoded[block] = texts
    return texts
  }

  private decodeOpen(): readonly string[] {
    return (this.openTexts ??= this.textStart === 0 ? [] : this.split(this.buffer.subarray(0, this.textStart)))
  }

  private split(bytes: Uint8Array): readonly string[] {
    return this.decoder.decode(bytes.subarray(0, bytes.length - 1)).split('\0')
  }

  private closeBlock(): void {
    this.blocks.push(this.buffer.slice(0, this.length))
    this.length = 0
    this.textStart = 0
  }

  private grow(more: number): void {
    const buffer = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more))
    buffer.set(this.buffer.subarray(0, this.length))
    this.buffer = buffer
  }
}
