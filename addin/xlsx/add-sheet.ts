import { makeEntry } from './package-writer'
import type { PackageDraft } from './package-draft'
import type { NewSheet } from './port'
import { newSheetPart } from './sheet-part'
import type { StyleBook } from './style-book'
import { appendInside } from './xml-append'
import { editText, escapeXml } from './xml-text'
import type { XmlElement } from './xml-tree'
import { attributeOf, childOf, childrenOf, prefixOf } from './xml-tree'

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
const plainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Adds a sheet behind all others: its part, its declaration, its relation and its line in the workbook. */
export async function addSheet(draft: PackageDraft, workbook: string, sheet: NewSheet, styles: StyleBook): Promise<void> {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1)
  let number = 1
  while (draft.pack.find(`${folder}worksheets/sheet${number}.xml`) !== null) number++
  const target = `worksheets/sheet${number}.xml`
  let space = plainSpace
  await draft.edit(workbook, (_, root) => {
    space = root.attributes[prefixOf(root.name) === '' ? 'xmlns' : `xmlns:${prefixOf(root.name).slice(0, -1)}`] ?? plainSpace
    return null
  })
  draft.put(await makeEntry(folder + target, newSheetPart(sheet, space, styles), draft.codec, null))
  await draft.declare(folder + target, contentType)
  const id = await draft.relate(workbook, target, 'worksheet')
  await draft.edit(workbook, (text, root) => withSheet(text, root, sheet.name, id))
}

function withSheet(text: string, root: XmlElement, name: string, id: string): string | null {
  const list = childOf(root, 'sheets')
  if (list === null) return null
  const sheets = childrenOf(list, 'sheet')
  const number = Math.max(0, ...sheets.map((sheet) => Number(attributeOf(sheet, 'sheetId')) || 0)) + 1
  const relation = relationAttribute(root, list, sheets[0] ?? null)
  const xml = `<${prefixOf(list.name)}sheet name="${escapeXml(name)}" sheetId="${number}"${relation.declared} ${relation.name}="${id}"/>`
  return editText(text, appendInside(text, list, xml, null))
}

/** The attribute that names a relation, and its declaration where only the other sheets carry one each, as openpyxl writes it. */
function relationAttribute(root: XmlElement, list: XmlElement, sample: XmlElement | null): { readonly name: string; readonly declared: string } {
  const name = Object.keys(sample?.attributes ?? {}).find((one) => one.endsWith(':id')) ?? 'r:id'
  const key = `xmlns:${name.slice(0, -':id'.length)}`
  if (root.attributes[key] !== undefined || list.attributes[key] !== undefined) return { name, declared: '' }
  return { name, declared: ` ${key}="${sample?.attributes[key] ?? relationSpace}"` }
}
