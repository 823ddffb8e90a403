import { readArea } from './cell-area'
import type { Codec } from './codec'
import type { Package } from './package-reader'
import { inflateEntry } from './package-reader'
import { asUtf8, decodeText } from './part-encoding'
import { readRelationships, relationshipsOf, resolveTarget } from './part-names'
import type { MergedBlock, SheetGrid } from './port'
import { SheetHead } from './sheet-head'
import { SheetLooks } from './sheet-looks'
import type { StyleLook } from './style-looks'
import { plainLook, readCellLooks, readDifferences } from './style-looks'
import { readTheme } from './theme-colours'
import type { SheetPart, WorkbookParts } from './workbook-parts'
import { readPart } from './workbook-parts'
import type { SheetScan } from './xlsx-reader'
import type { XmlElement } from './xml-tree'
import { attributeOf, childOf, childrenOf, readXml } from './xml-tree'

/** A conditional format whose rule is a formula; `formula` begins with `=` and is written for the top left cell of `block`. */
export interface ViewFormat {
  readonly type: 'Custom'
  readonly block: MergedBlock
  readonly priority: number
  readonly stopIfTrue: boolean
  readonly formula: string
  readonly fill: string | null
  readonly color: string | null
  readonly bold: boolean | null
}

/** What a grid on screen needs to know of a sheet beyond its cells. Rows and columns count from 1. */
export interface SheetView {
  readonly grid: SheetGrid
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden'
  /** The sheet is protected: Excel would refuse to edit it. */
  readonly locked: boolean
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly merged: readonly MergedBlock[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly tables: readonly { readonly name: string; readonly block: MergedBlock }[]
  readonly conditionalFormats: readonly ViewFormat[]
  /** Width in characters; null is the default. */
  columnWidth(column: number): number | null
  /** The number format of a cell as the file has it; null is General. */
  numberFormat(row: number, column: number): string | null
  /** Number format, ground and font of a cell. */
  look(row: number, column: number): StyleLook
}

/** The view of a sheet that has no looks of its own. */
export function plainView(grid: SheetGrid): SheetView {
  return {
    grid, visibility: 'Visible', locked: false, frozen: { rows: 0, columns: 0 }, merged: grid.merged, hiddenRows: [], hiddenColumns: [], tables: [],
    conditionalFormats: [], columnWidth: () => null, numberFormat: () => null, look: () => plainLook,
  }
}

/** The view of a worksheet: one more pass over the part, so ask only where it is shown. */
export async function readSheetView(pack: Package, parts: WorkbookParts, sheet: SheetPart, scan: SheetScan, codec: Codec): Promise<SheetView> {
  const looks = await scanLooks(pack, sheet, codec)
  const theme = readTheme(parts.theme === null ? null : await readPart(pack, codec, parts.theme))
  const styles = parts.styles === null ? null : await readPart(pack, codec, parts.styles)
  const cellLooks = styles === null ? [] : readCellLooks(styles, theme)
  const head = new SheetHead(decodeText(scan.head, sheet.part), sheet.part)
  const tail = readXml(`<${head.rootName}>${decodeText(scan.tail, sheet.part)}`, sheet.part)
  const look = (row: number, column: number): StyleLook => {
    const style = looks.styleOf(row, column)
    return cellLooks[style === -1 ? head.columnStyle(column) : style] ?? plainLook
  }
  return {
    grid: scan.grid, visibility: sheet.visibility, locked: isLocked(tail), frozen: head.frozen(), merged: scan.grid.merged,
    hiddenRows: looks.hiddenRows, hiddenColumns: head.hiddenColumns(), tables: await readTables(pack, sheet, codec),
    conditionalFormats: readFormats(tail, styles === null ? [] : readDifferences(styles, theme)),
    columnWidth: (column) => head.columnWidth(column),
    numberFormat: (row, column) => look(row, column).numberFormat,
    look,
  }
}

async function scanLooks(pack: Package, sheet: SheetPart, codec: Codec): Promise<SheetLooks> {
  const looks = new SheetLooks(sheet.part)
  const entry = pack.find(sheet.part)
  if (entry !== null) for await (const piece of asUtf8(inflateEntry(entry, codec))) looks.push(piece)
  return looks
}

function isLocked(tail: XmlElement): boolean {
  const value = childOf(tail, 'sheetProtection')?.attributes['sheet']
  return value === '1' || value === 'true'
}

function readFormats(tail: XmlElement, differences: readonly StyleLook[]): readonly ViewFormat[] {
  return childrenOf(tail, 'conditionalFormatting').flatMap((format) => {
    const block = readArea((format.attributes['sqref'] ?? '').split(/\s+/)[0] ?? '')
    const rules = childrenOf(format, 'cfRule').filter((rule) => rule.attributes['type'] === 'expression')
    return block === null ? [] : rules.map((rule): ViewFormat => {
      const { fill, color, bold } = differences[Number(rule.attributes['dxfId'] ?? -1)] ?? plainLook
      return {
        type: 'Custom', block, fill, color, bold,
        priority: Number(rule.attributes['priority'] ?? 0), stopIfTrue: rule.attributes['stopIfTrue'] === '1', formula: `=${childOf(rule, 'formula')?.text ?? ''}`,
      }
    })
  })
}

async function readTables(pack: Package, sheet: SheetPart, codec: Codec): Promise<SheetView['tables']> {
  const relations = await readPart(pack, codec, relationshipsOf(sheet.part))
  const tables: { name: string; block: MergedBlock }[] = []
  for (const relation of relations === null ? [] : readRelationships(relations)) {
    const root = relation.type === 'table' ? await readPart(pack, codec, resolveTarget(sheet.part, relation.target)) : null
    const block = root === null ? null : readArea(root.attributes['ref'] ?? '')
    if (root !== null && block !== null) tables.push({ name: attributeOf(root, 'displayName') ?? '', block })
  }
  return tables
}
