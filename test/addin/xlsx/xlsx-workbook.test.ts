import { nodeCodec } from '../../../addin/xlsx/node-codec'
import { fflateCodec } from '../../../addin/xlsx/fflate-codec'
import { openBytes } from '../../../addin/xlsx/open-bytes'
import { writeArea } from '../../../addin/xlsx/cell-area'
import { childOf, childrenOf, readXml } from '../../../addin/xlsx/xml-tree'
import { describeWorkbook } from '../../workbook-contract'
import type { SeenHighlight } from '../../workbook-contract'
import { makeBook, partText, sheetData } from './make-package'

for (const [name, codec] of [['zlib', nodeCodec], ['fflate', fflateCodec]] as const) {
  describeWorkbook(`openBytes with ${name}`, async ({ book, dateSystem, sheets }) => {
    const xml = sheets.map(({ name: sheet, rows, merged }) => {
      const merges = merged.map((block) => `<mergeCell ref="${writeArea(block)}"/>`).join('')
      return [sheet, sheetData(rows) + (merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`)]
    })
    const bytes = makeBook({ sheets: Object.fromEntries(xml), properties: dateSystem === 1904 ? 'date1904="1"' : '' })
    const workbook = await openBytes(book, bytes, codec)
    const partOf = async (sheet: string): Promise<string> => {
      const index = (await workbook.sheetNames()).indexOf(sheet)
      return partText(await workbook.save(), `xl/worksheets/sheet${index + 1}.xml`)
    }
    return {
      workbook,
      reopened: async () => openBytes(book, await workbook.save(), codec),
      formulas: async (sheet) => [...(await partOf(sheet)).matchAll(/<c r="([A-Z]+\d+)"[^>]*><f/g)].map((match) => match[1] ?? ''),
      numberFormat: async (sheet, row, column) => (await (await openBytes(book, await workbook.save(), codec)).readSheetView(sheet)).numberFormat(row, column) ?? 'General',
      highlights: async (sheet) => highlightsOf(await partOf(sheet), partText(await workbook.save(), 'xl/styles.xml')),
    }
  })
}

function highlightsOf(sheet: string, styles: string): readonly SeenHighlight[] {
  const differences = childrenOf(childOf(readXml(styles, 'styles'), 'dxfs'), 'dxf')
  return childrenOf(readXml(sheet, 'sheet'), 'conditionalFormatting').flatMap((format) => childrenOf(format, 'cfRule').map((rule) => {
    const difference = differences[Number(rule.attributes['dxfId'])]
    const font = childOf(difference, 'font')
    const ground = childOf(childOf(childOf(difference, 'fill'), 'patternFill'), 'bgColor')
    return {
      formula: `=${childOf(rule, 'formula')?.text}`,
      cells: format.attributes['sqref'] ?? '',
      fill: `#${ground?.attributes['rgb']?.slice(2)}`,
      color: `#${childOf(font, 'color')?.attributes['rgb']?.slice(2)}`,
      bold: childOf(font, 'b') !== null,
    }
  }))
}
