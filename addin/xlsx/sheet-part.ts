import { ByteWriter } from './byte-writer'
import { cellValueOf } from './cell-text'
import { CellWriter } from './cell-writer'
import { showAt } from './port'
import type { NewSheet } from './port'
import type { StyleBook } from './style-book'

const rowsAPiece = 1000

/** A worksheet part holding the rows of a new sheet. `space` is the namespace its book uses. */
export async function* newSheetPart(sheet: NewSheet, space: string, styles: StyleBook): AsyncGenerator<Uint8Array> {
  const out = new ByteWriter()
  const cells = new CellWriter('')
  out.addText(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${space}">${columnsXml(sheet.widths)}<sheetData>`)
  for (const index of sheet.rows.keys()) {
    writeRow(out, cells, index + 1, sheet, styles)
    if (index % rowsAPiece === 0) yield out.take()
  }
  out.addText('</sheetData></worksheet>')
  yield out.take()
}

function writeRow(out: ByteWriter, cells: CellWriter, row: number, sheet: NewSheet, styles: StyleBook): void {
  const written = (sheet.rows[row - 1] ?? []).map(cellValueOf)
  if (written.every((value) => value === null)) return
  cells.openRow(out, row)
  written.forEach((value, index) => {
    if (value === null) return
    cells.writeCell(out, row, index + 1, styles.styleOfNew({ left: -1, first: -1, isHeader: false }, showAt(sheet, row, index + 1), value), value)
  })
  cells.closeRow(out)
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return ''
  return `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`
}
