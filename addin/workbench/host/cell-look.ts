import { directFormat } from './direct-format'
import type { HostConditionalFormat, HostSheet } from './host-model'
import { readHighlightFormula } from './port'
import { showText } from './show-text'

/** How a cell is to be painted; null where nothing but the default is asked for. */
export interface CellLook {
  readonly text: string
  readonly fill: string | null
  readonly color: string | null
  readonly bold: boolean
}

/**
 * The text and colours of a cell. Of conditional formats those are drawn whose formula compares a cell of the row with
 * a text, as our highlights do; others need a calculation engine and are left out.
 */
export function cellLook(sheet: HostSheet, row: number, column: number, dateSystem: 1900 | 1904): CellLook {
  const { cells } = sheet
  const text = showText(cells.value(row, column), cells.numberFormat(row, column), dateSystem)
  const conditional = firstMatch(sheet, row, column)
  if (conditional === null && sheet.formats.length === 0) return { text, fill: null, color: null, bold: false }
  const block = { top: row, left: column, bottom: row, right: column }
  return {
    text,
    fill: conditional?.fill ?? own(directFormat(sheet, block, 'fill/color'), '#FFFFFF'),
    color: conditional?.color ?? own(directFormat(sheet, block, 'font/color'), '#000000'),
    bold: conditional?.bold ?? directFormat(sheet, block, 'font/bold') === true,
  }
}

function own(value: unknown, usual: string): string | null {
  return typeof value === 'string' && value !== usual ? value : null
}

function firstMatch({ conditionalFormats, cells }: HostSheet, row: number, column: number): HostConditionalFormat | null {
  let match: HostConditionalFormat | null = null
  for (const format of conditionalFormats) {
    const { top, left, bottom, right } = format.block
    if (row < top || row > bottom || column < left || column > right || (match !== null && match.priority < format.priority)) continue
    const rule = readHighlightFormula(format.formula)
    if (rule === null) continue
    // A formula is written for the first row of its block and moves down with it.
    const value = cells.value(row + rule.row - top, rule.statusColumn)
    if (typeof value === 'string' && value.toLowerCase() === rule.equals.toLowerCase()) match = format
  }
  return match
}
