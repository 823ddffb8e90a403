const quote = 34
const newline = 10
const carriageReturn = 13

/**
 * Splits a text file into records and fields by their places, so that reading and writing see the same fields and a field
 * nobody edits keeps its very bytes (kept parsers hand out values, not places). In UTF-8 and in GB18030 no byte of a longer
 * character can be taken for a quote, a line end, comma, semicolon or tab.
 */
export class CsvRecords {
  /** The fields of the record last read: where each begins and ends, quotes included. */
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** Where the record ends, without its line end, and behind that. */
  end = 0
  next = 0

  constructor(private readonly bytes: Uint8Array, private readonly delimiter: number, private readonly from: number) {
    this.next = from
  }

  rewind(): void {
    this.next = this.from
  }

  /** Reads the next record; false at the end of the file. A line end at the very end begins no further record. */
  read(): boolean {
    const { bytes, delimiter } = this
    if (this.next >= bytes.length) return false
    this.starts.length = 0
    this.ends.length = 0
    let at = this.next
    for (;;) {
      this.starts.push(at)
      if (bytes[at] === quote) at = this.skipQuoted(at)
      while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== newline && bytes[at] !== carriageReturn) at++
      this.ends.push(at)
      if (bytes[at] !== delimiter || at >= bytes.length) break
      at++
    }
    this.end = at
    this.next = at + (bytes[at] === carriageReturn && bytes[at + 1] === newline ? 2 : 1)
    return true
  }

  private skipQuoted(from: number): number {
    const bytes = this.bytes
    let at = from + 1
    while (at < bytes.length) {
      if (bytes[at++] !== quote) continue
      if (bytes[at] !== quote) return at
      at++
    }
    return at
  }
}

/** Hands the bytes of a field's value to `take`, in runs: the quotes around it gone, doubled ones single. */
export function eachRun(bytes: Uint8Array, start: number, end: number, take: (from: number, to: number) => void): void {
  if (bytes[start] !== quote) return take(start, end)
  let from = start + 1
  for (let at = from; at < end; at++) {
    if (bytes[at] !== quote) continue
    if (at + 1 === end || bytes[at + 1] !== quote) {
      take(from, at)
      return take(at + 1, end)
    }
    take(from, at + 1)
    at++
    from = at + 1
  }
  take(from, end)
}
