import { ByteScanner, ascii, codesOf } from './byte-scanner'
import { TextBuffer } from './text-buffer'

const { greater, slash, bang, question, openBracket } = ascii
const names = { text: codesOf('t'), run: codesOf('r') }
const cdataOpen = 9
const cdataClose = 3

/** A scanner that also reads text: plain, in CDATA, and in the runs of rich text. */
export abstract class TextScanner extends ByteScanner {
  protected readonly text = new TextBuffer()

  /** Adds the character data from `from` up to the next end tag; answers the place behind that tag, or -1. */
  protected gatherText(from: number): number {
    const bytes = this.bytes
    let at = from
    for (;;) {
      const tag = this.findLess(at)
      if (tag === -1 || bytes[tag + 1] === 0) return -1
      this.text.add(bytes, at, tag)
      if (bytes[tag + 1] === slash) {
        const end = this.findByte(tag, greater)
        return end === -1 ? -1 : end + 1
      }
      const isDeclaration = bytes[tag + 1] === bang || bytes[tag + 1] === question
      at = isDeclaration ? this.skipDeclaration(tag) : this.skipElement(tag)
      if (at === -1) return -1
      if (bytes[tag + 1] === bang && bytes[tag + 2] === openBracket) this.text.add(bytes, tag + cdataOpen, at - cdataClose, true)
    }
  }

  /** Adds the `<t>` of a string and of its runs, phonetic hints left out; `from` behind the start tag of `<si>`, `<is>` or `<r>`. */
  protected gatherRuns(from: number): number {
    const bytes = this.bytes
    let at = from
    for (;;) {
      const tag = this.findLess(at)
      if (tag === -1 || bytes[tag + 1] === 0) return -1
      if (bytes[tag + 1] === slash) {
        const end = this.findByte(tag, greater)
        return end === -1 ? -1 : end + 1
      }
      at = bytes[tag + 1] === bang || bytes[tag + 1] === question ? this.skipDeclaration(tag) : this.gatherRun(tag)
      if (at === -1) return -1
    }
  }

  private gatherRun(tag: number): number {
    const name = this.localStart(tag + 1)
    const isText = this.isNamed(name, names.text)
    if (!isText && !this.isNamed(name, names.run)) return this.skipElement(tag)
    const close = this.findTagEnd(tag)
    if (close === -1) return -1
    if (this.bytes[close] === slash) return this.bytes[close + 1] === 0 ? -1 : close + 2
    return isText ? this.gatherText(close + 1) : this.gatherRuns(close + 1)
  }
}
