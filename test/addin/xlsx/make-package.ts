import { strToU8, unzipSync, zipSync } from 'fflate'
import { escapeXml } from '../../../addin/xlsx/xml-text'
import { cellAddress } from '../../../core/workbook/row-ref'
import type { CellValue } from '../../../core/workbook/workbook'

/** The parts of a package by name, as text or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The bytes of a package. */
export function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data])))
}

/** The parts of a package as bytes. */
export function unzipParts(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes)
}

/** The text of one part. */
export function partText(bytes: Uint8Array, part: string): string {
  const data = unzipSync(bytes)[part]
  if (data === undefined) throw new Error(`no part ${part}`)
  return new TextDecoder().decode(data)
}

export interface BookParts {
  /** The XML of the worksheets by name, or only what stands inside `<worksheet>`. */
  readonly sheets: Readonly<Record<string, string>>
  readonly sharedStrings?: string
  readonly styles?: string
  /** Attributes of `workbookPr`. */
  readonly properties?: string
  readonly extra?: Parts
}

export const plainStyles = `<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="${main}">`
  + '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>'
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
  + '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

/** A whole book of hand-written parts. */
export function bookParts({ sheets, sharedStrings, styles = plainStyles, properties = '', extra = {} }: BookParts): Parts {
  const names = Object.keys(sheets)
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${types}.${type}+xml"/>`
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
  return {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
      + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
      + override('xl/workbook.xml', 'sheet.main') + override('xl/styles.xml', 'styles')
      + (sharedStrings === undefined ? '' : override('xl/sharedStrings.xml', 'sharedStrings'))
      + names.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('') + '</Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr ${properties}/><sheets>`
      + names.map((name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('') + '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${packageRelations}">`
      + names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')
      + relation('rIdStyles', 'styles', 'styles.xml') + (sharedStrings === undefined ? '' : relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml')) + '</Relationships>',
    'xl/styles.xml': styles,
    ...(sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': sharedStrings }),
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheets[name] ?? '')])),
    ...extra,
  }
}

/** The bytes of a book of hand-written parts. */
export function makeBook(parts: BookParts): Uint8Array {
  return zipParts(bookParts(parts))
}

function worksheet(xml: string): string {
  return xml.startsWith('<?xml') || xml.startsWith('<worksheet') ? xml : `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}" xmlns:r="${relations}">${xml}</worksheet>`
}

/** `sheetData` with the values from A1, texts inline; an error value is written as one. */
export function sheetData(rows: readonly (readonly CellValue[])[]): string {
  const cell = (value: CellValue, row: number, column: number): string => {
    const start = `<c r="${cellAddress(row, column)}"`
    if (value === null || value === '') return ''
    if (typeof value === 'number') return `${start}><v>${value}</v></c>`
    if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`
    return value.startsWith('#') ? `${start} t="e"><v>${value}</v></c>` : `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
  }
  return `<sheetData>${rows.map((values, row) => `<row r="${row + 1}">${values.map((value, column) => cell(value, row + 1, column + 1)).join('')}</row>`).join('')}</sheetData>`
}
