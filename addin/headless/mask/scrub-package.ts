import { nodeCodec } from '../../xlsx/node-codec'
import { PackageDraft } from '../../xlsx/package-draft'
import { inflateEntry, readPackage, type PackageEntry } from '../../xlsx/package-reader'
import { makeEntry, packagePieces } from '../../xlsx/package-writer'
import { asUtf8, findEncoding, fromUtf8, type PartEncoding } from '../../xlsx/part-encoding'
import { findParts } from '../../xlsx/workbook-parts'
import { maskXml } from './mask-xml'
import { textPieces } from './text-pieces'

/** How a text that left a cell, or stands beside the cells, is to be shown. */
export type MaskOf = (text: string) => string

export interface Scrubbed {
  readonly pieces: Iterable<Uint8Array>
  /** Pictures and embedded files, into which nobody can look. */
  readonly pictures: number
}

/** Parts that keep texts of cells beside the cells: comments, drawings, caches of pivot tables and charts, filters of tables, custom properties. */
const BESIDE = /^(?:xl\/(?:comments|threadedComments|drawings|charts|pivotCache|tables|externalLinks|diagrams)|docProps|customXml)[^?]*\.(?:xml|vml)$/i
const PICTURES = /^xl\/(?:media|embeddings)\//i

/**
 * The workbook without what its cells no longer show: Excel keeps every text in a common list and copies in caches, and
 * a patch that changes cells leaves those as they were.
 */
export async function scrubPackage(bytes: Uint8Array, mask: MaskOf): Promise<Scrubbed> {
  const draft = new PackageDraft(readPackage(bytes), nodeCodec)
  const parts = await findParts(draft.pack, nodeCodec)
  const used = new Set<number>()
  for (const { part } of parts.sheets) {
    const entry = draft.pack.find(part)
    if (entry === null) continue
    if (await noteStrings(entry, used)) await draft.edit(part, text => changed(text, maskFilters(text, mask)))
  }
  const strings = parts.sharedStrings === null ? null : draft.pack.find(parts.sharedStrings)
  if (strings !== null) draft.put(await makeEntry(strings.name, fromUtf8(encoded(maskUnused(strings, used, mask)), await encodingOf(strings)), nodeCodec, strings))
  for (const { name } of draft.pack.entries) {
    if (!BESIDE.test(name)) continue
    const text = await draft.readText(name)
    const masked = text === null ? null : changed(text, maskXml(text, mask))
    if (masked !== null) await draft.writeText(name, masked)
  }
  return { pieces: packagePieces(draft.pack), pictures: draft.pack.entries.filter(({ name }) => PICTURES.test(name)).length }
}

function changed(before: string, after: string): string | null {
  return before === after ? null : after
}

/** Notes which common texts the cells of a sheet name; answers whether the sheet has a filter that names values. */
async function noteStrings(entry: PackageEntry, used: Set<number>): Promise<boolean> {
  let hasFilter = false
  const cell = /<(?:\w+:)?c\s[^>]*?\bt=["']s["'][^>]*>\s*<(?:\w+:)?v[^>]*>\s*(\d+)/g
  // No cell of the list is longer than what is carried over from piece to piece.
  for await (const text of textPieces(asUtf8(inflateEntry(entry, nodeCodec)), 2_000)) {
    for (const match of text.matchAll(cell)) used.add(Number(match[1]))
    hasFilter ||= /<(?:\w+:)?filter\s/.test(text)
  }
  return hasFilter
}

function maskFilters(xml: string, mask: MaskOf): string {
  return xml.replace(/<(?:\w+:)?filter\s[^>]*>/g, tag => maskXml(tag, mask))
}

/** The common texts, those that no cell names any more masked. */
async function* maskUnused(entry: PackageEntry, used: ReadonlySet<number>, mask: MaskOf): AsyncGenerator<string> {
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
