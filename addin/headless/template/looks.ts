import type { CellStyle, PageSetup } from 'hucre'

const WHITE = { rgb: 'FFFFFF' }
const edge = { style: 'thin', color: { rgb: 'BFBFBF' } } as const

/** Headers of columns that must be filled are dark with bold text, the others light: never told by colour alone, the hint says it too. */
export function headerLook(required: boolean): CellStyle {
  return {
    font: { bold: true, ...(required ? { color: WHITE } : { color: { rgb: '1F1F1F' } }) },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: required ? '1F4E79' : 'DDEBF7' } },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    border: { top: edge, right: edge, bottom: edge, left: edge },
  }
}

export const TITLE_LOOK: CellStyle = { font: { bold: true, size: 14 }, alignment: { vertical: 'center' } }
export const SUBTITLE_LOOK: CellStyle = { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } } }
export const TEXT_LOOK: CellStyle = { alignment: { vertical: 'top', wrapText: true } }

/** A4, as wide as the sheet, the header on every page. */
export function printSetUp(orientation: 'landscape' | 'portrait', titleRow: number | null): PageSetup {
  return {
    paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(titleRow === null ? {} : { printTitlesRow: `$${titleRow}:$${titleRow}` }),
  }
}

export const PAGE_NUMBERS = { oddFooter: '&C&P / &N' } as const
