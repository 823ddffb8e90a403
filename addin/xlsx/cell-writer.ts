import type { ByteWriter } from './byte-writer'
import { needsSpace, textXml } from './cell-text'
import type { CellValue } from './port'
import { columnLetters } from './port'

/** Writes cells and rows in the prefix of their sheet. */
export class CellWriter {
  private readonly starts: string[] = []
  private readonly textStart: string
  private readonly spacedStart: string
  private readonly textEnd: string

  constructor(readonly prefix: string) {
    this.textStart = ` t="inlineStr"><${prefix}is><${prefix}t>`
    this.spacedStart = ` t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">`
    this.textEnd = `</${prefix}t></${prefix}is></${prefix}c>`
  }

  /** `<c r="Z3" s="5" t="inlineStr">…</c>`; a null value is an empty cell that keeps its style. */
  writeCell(out: ByteWriter, row: number, column: number, style: number, value: CellValue): void {
    out.addAscii(this.startOf(column))
    out.addDigits(row)
    out.addAscii('"')
    if (style > 0) {
      out.addAscii(' s="')
      out.addDigits(style)
      out.addAscii('"')
    }
    this.writeValue(out, value)
  }

  openRow(out: ByteWriter, row: number): void {
    out.addAscii(`<${this.prefix}row r="${row}">`)
  }

  closeRow(out: ByteWriter): void {
    out.addAscii(`</${this.prefix}row>`)
  }

  private writeValue(out: ByteWriter, value: CellValue): void {
    const { prefix } = this
    switch (typeof value) {
      case 'string':
        out.addAscii(needsSpace(value) ? this.spacedStart : this.textStart)
        out.addText(textXml(value))
        return out.addAscii(this.textEnd)
      case 'number': return out.addAscii(`><${prefix}v>${value}</${prefix}v></${prefix}c>`)
      case 'boolean': return out.addAscii(` t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`)
      default: return out.addAscii('/>')
    }
  }

  private startOf(column: number): string {
    return (this.starts[column] ??= `<${this.prefix}c r="${columnLetters(column)}`)
  }
}
