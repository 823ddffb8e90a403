import type { Codec } from './codec'
import { joinPieces } from './codec'
import { findTrouble } from './package-trouble'
import { WorkbookError } from './port'
import type { PackageEntry } from './zip-directory'
import { readDirectory } from './zip-directory'

export type { PackageEntry } from './zip-directory'

/** The files of a package in the order of its directory. */
export interface Package {
  readonly entries: readonly PackageEntry[]
  /** Finds a part by its name: case, a leading slash and backslashes do not matter. */
  find(name: string): PackageEntry | null
}

/** What is refused as a bomb. A register of a million rows and 25 columns inflates to 1 GB at a ratio of about 10. */
export const packageLimits = { entries: 10_000, inflatedBytes: 4_000_000_000, ratio: 250, ratioFrom: 32_000_000 } as const

/** Reads the directory of a zip package; throws what is wrong with bytes that are none, cut off, encrypted or a bomb. */
export function readPackage(file: Uint8Array): Package {
  // Node's Buffer is a Uint8Array whose `slice` does not copy; from here on there are none.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const trouble = findTrouble(bytes)
  if (trouble !== null) throw new WorkbookError(trouble)
  const entries = readDirectory(bytes, packageLimits.entries)
  checkSizes(entries)
  return packageOf(entries)
}

/** A package of the given entries. */
export function packageOf(entries: readonly PackageEntry[]): Package {
  const byName = new Map(entries.map((entry) => [partKey(entry.name), entry]))
  return { entries, find: (name) => byName.get(partKey(name)) ?? null }
}

/** A part name as it is compared: `/xl\Workbook.xml` → `xl/workbook.xml`. */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase()
}

/** The plain bytes of an entry, piece by piece; throws when they are damaged or are not as many as the directory says. */
export async function* inflateEntry(entry: PackageEntry, codec: Codec): AsyncGenerator<Uint8Array> {
  let size = 0
  let crc = 0
  try {
    for await (const piece of entry.method === 0 ? stored(entry) : codec.inflate(entry.deflated)) {
      size += piece.length
      if (size > entry.size) throw new WorkbookError('bomb', { part: entry.name })
      crc = codec.crc32(piece, crc)
      yield piece
    }
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : new WorkbookError('unreadable', { part: entry.name }, { cause })
  }
  if (size !== entry.size || crc !== entry.crc) throw new WorkbookError('unreadable', { part: entry.name })
}

/** The plain bytes of a small part at once. */
export async function entryBytes(entry: PackageEntry, codec: Codec): Promise<Uint8Array> {
  return joinPieces(inflateEntry(entry, codec))
}

async function* stored(entry: PackageEntry): AsyncGenerator<Uint8Array> {
  for (const bytes of entry.deflated) {
    for (let at = 0; at < bytes.length; at += 1 << 18) yield bytes.subarray(at, at + (1 << 18))
  }
}

function checkSizes(entries: readonly PackageEntry[]): void {
  let total = 0
  for (const entry of entries) {
    total += entry.size
    const isSuspicious = entry.size > packageLimits.ratioFrom && entry.size > entry.deflatedSize * packageLimits.ratio
    if (isSuspicious || total > packageLimits.inflatedBytes) throw new WorkbookError('bomb', { part: entry.name })
  }
}
