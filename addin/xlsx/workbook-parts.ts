import type { Codec } from './codec'
import type { Package } from './package-reader'
import { entryBytes } from './package-reader'
import { decodeText } from './part-encoding'
import type { Relationship } from './part-names'
import { readRelationships, relationshipsOf, resolveTarget } from './part-names'
import { WorkbookError } from './port'
import type { XmlElement } from './xml-tree'
import { attributeOf, childOf, childrenOf, readXml } from './xml-tree'

/** A worksheet of the book: its name and the part that holds it. */
export interface SheetPart {
  readonly name: string
  readonly part: string
  /** The number other parts know the sheet by. */
  readonly sheetId: number
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden'
}

/** Where the parts of a workbook are. Chart, dialog and macro sheets hold no rows and are not listed. */
export interface WorkbookParts {
  readonly workbook: string
  readonly sheets: readonly SheetPart[]
  readonly sharedStrings: string | null
  readonly styles: string | null
  readonly calcChain: string | null
  readonly theme: string | null
  readonly dateSystem: 1900 | 1904
}

const defaultWorkbook = 'xl/workbook.xml'

/** Finds the parts by their relationships; throws `not-a-workbook` when the package holds none that Excel would open. */
export async function findParts(pack: Package, codec: Codec): Promise<WorkbookParts> {
  const top = await relationshipsFrom(pack, codec, '')
  const stated = top.find((relation) => relation.type === 'officeDocument')
  const workbook = stated === undefined ? defaultWorkbook : resolveTarget('', stated.target)
  const root = await readPart(pack, codec, workbook)
  if (root === null || root.local !== 'workbook') throw new WorkbookError('not-a-workbook')
  const relations = await relationshipsFrom(pack, codec, workbook)
  const partOf = (type: string): string | null => {
    const relation = relations.find((one) => one.type === type && !one.isExternal)
    const part = relation === undefined ? null : resolveTarget(workbook, relation.target)
    return part !== null && pack.find(part) !== null ? part : null
  }
  return {
    workbook,
    sheets: childrenOf(childOf(root, 'sheets'), 'sheet').flatMap((sheet) => sheetPart(sheet, relations, workbook)),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    calcChain: partOf('calcChain'),
    theme: partOf('theme'),
    dateSystem: isTrue(attributeOf(childOf(root, 'workbookPr') ?? root, 'date1904')) ? 1904 : 1900,
  }
}

/** The root of a small part, or null when the package has no such part. */
export async function readPart(pack: Package, codec: Codec, part: string): Promise<XmlElement | null> {
  const entry = pack.find(part)
  return entry === null ? null : readXml(decodeText(await entryBytes(entry, codec), part), part)
}

async function relationshipsFrom(pack: Package, codec: Codec, part: string): Promise<readonly Relationship[]> {
  const root = await readPart(pack, codec, relationshipsOf(part))
  return root === null ? [] : readRelationships(root)
}

function sheetPart(sheet: XmlElement, relations: readonly Relationship[], workbook: string): readonly SheetPart[] {
  const id = attributeOf(sheet, 'id')
  const relation = relations.find((one) => one.id === id)
  if (relation?.type !== 'worksheet' || relation.isExternal) return []
  const state = attributeOf(sheet, 'state')
  const visibility = state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible'
  const name = attributeOf(sheet, 'name') ?? ''
  return [{ name, part: resolveTarget(workbook, relation.target), sheetId: Number(attributeOf(sheet, 'sheetId')), visibility }]
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
