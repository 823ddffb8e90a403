import type { BorderSide, BorderStyle, CellStyle, FontStyle, HeaderFooter, PageSetup } from 'hucre'

/** Excel's own for Chinese; a font without a name or size is drawn differently by every program. */
export const FONT: FontStyle = { name: '等线', size: 11 }

const SMALL: FontStyle = { ...FONT, size: 9, color: { rgb: '595959' } }
const edge: BorderSide = { style: 'thin', color: { rgb: 'BFBFBF' } }
const dark: BorderSide = { style: 'thin', color: { rgb: '404040' } }
const BOX: BorderStyle = { top: edge, right: edge, bottom: edge, left: edge }
const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } })

export const MONEY = '#,##0.00'

/** How cells look, by what they are. Objects are shared, so that a style stands in the file once. */
export const LOOKS = styles({
  title: { font: { ...FONT, bold: true, size: 18 }, alignment: { horizontal: 'center', vertical: 'center' } },
  heading: { font: { ...FONT, bold: true, size: 14 }, alignment: { vertical: 'center' } },
  subtitle: { font: { ...FONT, color: { rgb: '595959' } }, alignment: { horizontal: 'center', vertical: 'center' } },
  note: { font: SMALL, alignment: { vertical: 'top', wrapText: true } },
  section: { font: { ...FONT, bold: true }, fill: fill('DDEBF7'), alignment: { vertical: 'center' }, border: BOX },
  header: { font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } }, fill: fill('1F4E79'), alignment: { horizontal: 'center', vertical: 'center', wrapText: true }, border: BOX },
  text: { font: FONT, alignment: { vertical: 'center', wrapText: true }, border: BOX },
  middle: { font: FONT, alignment: { horizontal: 'center', vertical: 'center' }, border: BOX },
  link: { font: { ...FONT, underline: 'single', color: { rgb: '0563C1' } }, alignment: { vertical: 'center' }, border: BOX },
  money: { font: FONT, numFmt: MONEY, alignment: { horizontal: 'right', vertical: 'center' }, border: BOX },
  count: { font: FONT, numFmt: '0', alignment: { horizontal: 'right', vertical: 'center' }, border: BOX },
  figure: { font: FONT, numFmt: 'General', alignment: { horizontal: 'right', vertical: 'center' }, border: BOX },
  why: { font: SMALL, alignment: { vertical: 'center', wrapText: true }, border: BOX },
  subtotal: { font: { ...FONT, bold: true }, alignment: { horizontal: 'right', vertical: 'center' }, border: BOX },
  subtotalMoney: { font: { ...FONT, bold: true }, numFmt: MONEY, alignment: { horizontal: 'right', vertical: 'center' }, border: BOX },
  total: { font: { ...FONT, bold: true, size: 12 }, fill: fill('F2F2F2'), alignment: { vertical: 'center' }, border: { top: dark, right: edge, bottom: dark, left: edge } },
  totalMoney: { font: { ...FONT, bold: true, size: 12 }, fill: fill('F2F2F2'), numFmt: MONEY, alignment: { horizontal: 'right', vertical: 'center' }, border: { top: dark, right: edge, bottom: dark, left: edge } },
  label: { font: { ...FONT, color: { rgb: '595959' } }, alignment: { horizontal: 'center', vertical: 'center' }, border: BOX, fill: fill('F2F2F2') },
  tile: { font: { ...FONT, bold: true, size: 14 }, alignment: { horizontal: 'center', vertical: 'center' }, border: BOX },
  tileMoney: { font: { ...FONT, bold: true, size: 14 }, numFmt: MONEY, alignment: { horizontal: 'center', vertical: 'center' }, border: BOX },
  plain: { font: FONT, alignment: { vertical: 'center' } },
  sign: { font: FONT, alignment: { vertical: 'bottom' } },
  line: { font: FONT, alignment: { vertical: 'bottom' }, border: { bottom: dark } },
})

function styles<K extends string>(looks: Readonly<Record<K, CellStyle>>): Readonly<Record<K, CellStyle>> {
  return looks
}

export type Look = keyof typeof LOOKS

/** A4, as wide as the sheet, the header row on every page. */
export function pageSetup(orientation: 'landscape' | 'portrait', titleRow: number | null, printArea: string | null = null): PageSetup {
  return {
    paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    ...(titleRow === null ? {} : { printTitlesRow: `$${titleRow}:$${titleRow}` }),
    ...(printArea === null ? {} : { printArea }),
  }
}

/** What stands above and below every printed page; an ampersand would begin a code there. */
export function pageMarks(left: string, right: string, language: 'zh-CN' | 'en'): HeaderFooter {
  const plain = (text: string): string => text.replaceAll('&', '&&').slice(0, 80)
  return { oddHeader: `&L${plain(left)}&R${plain(right)}`, oddFooter: language === 'en' ? '&CPage &P of &N' : '&C第 &P 页 共 &N 页' }
}
