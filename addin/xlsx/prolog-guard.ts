import type { Codec } from './codec'
import type { Package, PackageEntry } from './package-reader'
import { findEncoding } from './part-encoding'
import { WorkbookError } from './port'

const partEnding = /\.(xml|rels)$/i
/** Parts that others put in for themselves; nothing here reads them. */
const foreign = /^(customXml|docProps)\//i
const longestProlog = 4096
const documentType = /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<!(?:DOCTYPE|ENTITY)/i

/**
 * Refuses a package in which a part of the format begins with a document type: the format forbids them, and an XML reader
 * that obeys one can be made to write gigabytes. A document type can only stand before the root, so the head is enough.
 */
export async function guardPrologs(pack: Package, codec: Codec): Promise<void> {
  for (const entry of pack.entries) {
    if (!partEnding.test(entry.name) || foreign.test(entry.name)) continue
    if (documentType.test(await prologOf(entry, codec))) throw new WorkbookError('bomb', { part: entry.name })
  }
}

async function prologOf(entry: PackageEntry, codec: Codec): Promise<string> {
  const head = entry.method === 0 ? entry.deflated[0] ?? new Uint8Array(0) : await firstPiece(entry, codec)
  return new TextDecoder(findEncoding(head)).decode(head.subarray(0, longestProlog))
}

async function firstPiece(entry: PackageEntry, codec: Codec): Promise<Uint8Array> {
  try {
    for await (const piece of codec.inflate(entry.deflated)) return piece
  } catch {
    // A damaged part is told of when it is read, and only then: many are never needed.
  }
  return new Uint8Array(0)
}
