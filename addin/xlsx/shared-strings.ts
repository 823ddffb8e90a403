import { codesOf, ascii } from './byte-scanner'
import { StringPool } from './string-pool'
import { TextScanner } from './text-scanner'

const item = codesOf('si')

/** Reads the shared strings into a pool, in their order. */
export class SharedStringsScanner extends TextScanner {
  readonly pool = new StringPool()
  private depth = 0

  finish(): StringPool {
    if (!this.isSpent || this.depth !== 0) this.fail()
    return this.pool
  }

  protected takeTag(at: number): number {
    const close = this.findTagEnd(at)
    if (close === -1) return -1
    const isAlone = this.bytes[close] === ascii.slash
    const end = isAlone ? close + 2 : close + 1
    const isItem = this.depth === 1 && this.isNamed(this.localStart(at + 1), item)
    if (isItem) return isAlone ? this.takeBlank(end) : this.takeItem(end)
    // Extensions may hold strings of their own, but not right below the root.
    if (!isAlone) this.depth++
    return end
  }

  protected takeEnd(): void {
    this.depth--
  }

  private takeBlank(end: number): number {
    this.pool.end()
    return end
  }

  private takeItem(from: number): number {
    this.text.clear()
    const end = this.gatherRuns(from)
    if (end === -1) return -1
    this.pool.push(this.text.bytes, 0, this.text.length)
    this.pool.end()
    return end
  }
}
