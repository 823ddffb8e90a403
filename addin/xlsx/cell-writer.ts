import type { ByteWriter } from './byte-writer'
import { needsSpace, textXml } from './cell-text'
import type { CellValue } from './port'
import { columnLetters } from './port'

const mostKnown = 10_000
const encoder = new TextEncoder()

/** Writes cells and rows in the prefix of their sheet. */
export class CellWriter {
  private readonly texts = new Map<string, Uint8Array>()
  private readonly letters: string[] = []

  constructor(readonly prefix: string) {}

  /** `<c r="Z3" s="5" t="inlineStr">…</c>`; a null value is an empty cell that keeps its style. */
  writeCell(out: ByteWriter, row: number, column: number, style: number, value: CellValue): void {
    const { prefix } = this
    out.addAscii(`<${prefix}c r="${this.lettersOf(column)}${row}"${style > 0 ? ` s="${style}"` : ''}`)
    if (value === null) out.addAscii('/>')
    else if (typeof value === 'string') out.add(this.textOf(value))
    else if (typeof value === 'boolean') out.addAscii(` t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`)
    else out.addAscii(`><${prefix}v>${value}</${prefix}v></${prefix}c>`)
  }

  openRow(out: ByteWriter, row: number): void {
    out.addAscii(`<${this.prefix}row r="${row}">`)
  }

  closeRow(out: ByteWriter): void {
    out.addAscii(`</${this.prefix}row>`)
  }

  /** The same states, days and names come again and again; sentences mostly do not, so only so many are kept. */
  private textOf(text: string): Uint8Array {
    const known = this.texts.get(text)
    if (known !== undefined) return known
    const { prefix } = this
    const space = needsSpace(text) ? ' xml:space="preserve"' : ''
    const bytes = encoder.encode(` t="inlineStr"><${prefix}is><${prefix}t${space}>${textXml(text)}</${prefix}t></${prefix}is></${prefix}c>`)
    if (this.texts.size < mostKnown) this.texts.set(text, bytes)
    return bytes
  }

  private lettersOf(column: number): string {
    return (this.letters[column] ??= columnLetters(column))
  }
}
