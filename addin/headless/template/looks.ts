import type { CellStyle, FontStyle, PageSetup } from 'hucre'
import type { FieldKind } from '../../../core/index'

/** Excel's own for Chinese; a font without a name or size is drawn differently by every program. */
export const FONT: FontStyle = { name: '等线', size: 11 }

const WHITE = { rgb: 'FFFFFF' }
const edge = { style: 'thin', color: { rgb: 'BFBFBF' } } as const
const FRAME = { top: edge, right: edge, bottom: edge, left: edge }

/** Headers of columns that must be filled are dark with bold text, the others light: never told by colour alone, the hint says it too. */
export function headerLook(required: boolean): CellStyle {
  return {
    font: { ...FONT, bold: true, color: required ? WHITE : { rgb: '1F1F1F' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: required ? '1F4E79' : 'DDEBF7' } },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    border: FRAME,
  }
}

/** How the cells of a column look: words to the left, days and choices in the middle, figures to the right. */
export function columnLook(kind: FieldKind, numFmt: string, framed = false): CellStyle {
  const isWords = kind === 'text' || kind === 'phone' || kind === 'identity' || kind === 'share'
  const isFigure = kind === 'amount' || kind === 'number'
  return { numFmt, alignment: { vertical: 'center', horizontal: isWords ? 'left' : isFigure ? 'right' : 'center' }, ...(framed ? { border: FRAME } : {}) }
}

export const TITLE_LOOK: CellStyle = { font: { ...FONT, bold: true, size: 14 }, alignment: { vertical: 'center' } }
export const SUBTITLE_LOOK: CellStyle = { font: { ...FONT, bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } } }
export const TEXT_LOOK: CellStyle = { alignment: { vertical: 'top', wrapText: true } }

/** Characters of the sheet's columns that one landscape page still shows legibly: about two thirds of their size. */
const LEGIBLE = 220

/** How many pages side by side a sheet of such columns takes. */
export function pagesAcross(columns: readonly { readonly width: number }[]): number {
  return Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / LEGIBLE)
}

/** A4, as many pages wide as it takes to stay legible; the header on every page, and the first column where there are several. */
export function printSetUp(orientation: 'landscape' | 'portrait', titleRow: number | null, across = 1): PageSetup {
  return {
    paperSize: 'a4', orientation, fitToPage: true, fitToWidth: across, fitToHeight: 0, ...(across > 1 ? { printTitlesColumn: '$A:$A' } : {}),
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(titleRow === null ? {} : { printTitlesRow: `$${titleRow}:$${titleRow}` }),
  }
}

export const PAGE_NUMBERS = { oddFooter: '&C&P / &N' } as const
