import type { BesideMask } from '../../../core/index'
import { nodeCodec } from '../../xlsx/node-codec'
import { PackageDraft } from '../../xlsx/package-draft'
import { inflateEntry, readPackage, type PackageEntry } from '../../xlsx/package-reader'
import { makeEntry, packagePieces } from '../../xlsx/package-writer'
import { asUtf8, findEncoding, fromUtf8, type PartEncoding } from '../../xlsx/part-encoding'
import { readRelationships, relationshipsOf, resolveTarget } from '../../xlsx/part-names'
import { findParts, readPart, type SheetPart } from '../../xlsx/workbook-parts'
import { attributeOf, childOf, childrenOf } from '../../xlsx/xml-tree'
import { maskLinks } from './mask-links'
import { maskXml } from './mask-xml'
import { type MaskOf, PackageMask } from './package-mask'
import { scrubSheet } from './scrub-sheet'
import { textPieces } from './text-pieces'
import { unreadParts, type UnreadParts } from './unread-parts'

export interface Scrubbed extends UnreadParts {
  readonly pieces: Iterable<Uint8Array>
  /** The new names of sheets whose names told of a customer. */
  readonly renamed: readonly string[]
}

/** Parts whose texts are no customer's: what the package is made of, the order of calculation, the theme. */
const NO_TEXTS = /(?:^\[Content_Types\]\.xml|\.rels|(?:^|\/)calcChain\.xml|\/theme\/[^/]*\.xml)$/i
const TEXTS = /\.(?:xml|vml)$/i
const THUMBNAIL = /^docProps\/thumbnail\.\w+$/i

/**
 * The workbook without what its cells no longer show: Excel keeps every text in a common list and copies in caches, and
 * names, comments, links and titles tell customers too. Names of sheets and ranges change in every formula that uses them.
 */
export async function scrubPackage(bytes: Uint8Array, beside: BesideMask): Promise<Scrubbed> {
  const draft = new PackageDraft(readPackage(bytes), nodeCodec)
  const parts = await findParts(draft.pack, nodeCodec)
  const mask = new PackageMask(text => beside.text(text), digits => beside.isKnown(digits))
  const renamed = await renameAll(draft, parts.workbook, mask)
  const done = new Set(parts.sheets.map(({ part }) => part.toLowerCase()))
  const used = new Set<number>()
  for (const sheet of parts.sheets) {
    const entry = draft.pack.find(sheet.part)
    if (entry === null) continue
    await noteStrings(entry, used)
    await scrubRows(draft, entry, mask)
    await scrubComments(draft, sheet, beside)
  }
  const strings = parts.sharedStrings === null ? null : draft.pack.find(parts.sharedStrings)
  if (strings !== null) {
    done.add(strings.name.toLowerCase())
    await rewrite(draft, strings, maskUnused(strings, used, mask))
  }
  for (const { name } of draft.pack.entries) {
    if (/\.rels$/i.test(name)) await edit(draft, name, text => maskLinks(text, mask))
    if (!TEXTS.test(name) || NO_TEXTS.test(name) || done.has(name.toLowerCase())) continue
    await edit(draft, name, text => maskXml(text, mask))
  }
  // A picture of the first sheet as it was.
  for (const { name } of draft.pack.entries) if (THUMBNAIL.test(name)) await draft.drop(name, '', 'thumbnail')
  return { pieces: packagePieces(draft.pack), renamed, ...unreadParts(draft.pack.entries.map(({ name }) => name)) }
}

/** Gives the sheets, the named ranges and the tables the names they may be shown by. */
async function renameAll(draft: PackageDraft, workbook: string, mask: PackageMask): Promise<readonly string[]> {
  const root = await readPart(draft.pack, draft.codec, workbook)
  if (root === null) return []
  const names = childrenOf(childOf(root, 'definedNames'), 'definedName').map(name => attributeOf(name, 'name') ?? '')
  for (const { name } of draft.pack.entries) {
    if (!/^xl\/tables\/[^/]+\.xml$/i.test(name)) continue
    const table = await readPart(draft.pack, draft.codec, name)
    if (table) names.push(attributeOf(table, 'displayName') ?? '', attributeOf(table, 'name') ?? '')
  }
  mask.rename('word', [...new Set(names)])
  return mask.rename('sheet', childrenOf(childOf(root, 'sheets'), 'sheet').map(sheet => attributeOf(sheet, 'name') ?? ''))
}

async function edit(draft: PackageDraft, part: string, change: MaskOf): Promise<void> {
  const text = await draft.readText(part)
  const after = text === null ? null : change(text)
  if (after !== null && after !== text) await draft.writeText(part, after)
}

async function rewrite(draft: PackageDraft, entry: PackageEntry, texts: AsyncIterable<string>): Promise<void> {
  draft.put(await makeEntry(entry.name, fromUtf8(encoded(texts), await encodingOf(entry)), nodeCodec, entry))
}

/** A sheet may be long: it is looked through first, and written anew only if anything in it changes. */
async function scrubRows(draft: PackageDraft, entry: PackageEntry, mask: PackageMask): Promise<void> {
  let isChanged = false
  for await (const text of scrubSheet(asUtf8(inflateEntry(entry, nodeCodec)), mask, () => (isChanged = true))) void text
  if (isChanged) await rewrite(draft, entry, scrubSheet(asUtf8(inflateEntry(entry, nodeCodec)), mask))
}

/** Comments of both kinds speak of the row that they hang on: its customer's name goes wherever it stands in them. */
async function scrubComments(draft: PackageDraft, { name, part }: SheetPart, beside: BesideMask): Promise<void> {
  const root = await readPart(draft.pack, draft.codec, relationshipsOf(part))
  for (const { type, target, isExternal } of root === null ? [] : readRelationships(root)) {
    if (isExternal || (type !== 'comments' && type !== 'threadedComment')) continue
    await edit(draft, resolveTarget(part, target), xml => xml.replace(/<((?:\w+:)?(?:comment|threadedComment))\s[^>]*?\bref=["'][A-Z]+(\d+)[\s\S]*?<\/\1>/g, (comment: string, _, row: string) =>
      maskXml(comment, new PackageMask(text => beside.text(text, { sheet: name, row: Number(row) }), digits => beside.isKnown(digits)))))
  }
}

/** Notes which common texts the cells of a sheet name. */
async function noteStrings(entry: PackageEntry, used: Set<number>): Promise<void> {
  const cell = /<(?:\w+:)?c\s[^>]*?\bt=["']s["'][^>]*>\s*<(?:\w+:)?v[^>]*>\s*(\d+)/g
  // No cell of the list is longer than what is carried over from piece to piece.
  for await (const text of textPieces(asUtf8(inflateEntry(entry, nodeCodec)), 2_000)) {
    for (const match of text.matchAll(cell)) used.add(Number(match[1]))
  }
}

/** The common texts, those that no cell names any more masked. */
async function* maskUnused(entry: PackageEntry, used: ReadonlySet<number>, mask: PackageMask): AsyncGenerator<string> {
  let index = 0
  let rest = ''
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const item = /<((?:\w+:)?)si(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1si>)/g
  for await (const bytes of asUtf8(inflateEntry(entry, nodeCodec))) {
    const text = rest + decoder.decode(bytes, { stream: true })
    let done = 0
    let out = ''
    for (const match of text.matchAll(item)) {
      out += text.slice(done, match.index) + (used.has(index++) ? match[0] : maskXml(match[0], mask))
      done = match.index + match[0].length
    }
    rest = text.slice(done)
    yield out
  }
  yield rest + decoder.decode()
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}

async function encodingOf(entry: PackageEntry): Promise<PartEncoding> {
  for await (const piece of inflateEntry(entry, nodeCodec)) return findEncoding(piece)
  return 'utf-8'
}
