import type { Codec } from './codec'
import { joinPieces } from './codec'
import { findTrouble } from './package-trouble'
import { WorkbookError } from './port'

/** One file inside the package as its central directory describes it; `deflated` are its bytes exactly as stored. */
export interface PackageEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly deflated: Uint8Array
  /** The whole local record, header and descriptor included, for copying it byte for byte. */
  readonly local: readonly Uint8Array[]
  /** The record in the central directory, for the same, and where in it the local record's place is told. */
  readonly central: Uint8Array
  readonly offsetField: number
}

/** The files of a package in the order of its directory. */
export interface Package {
  readonly entries: readonly PackageEntry[]
  /** Finds a part by its name: case, a leading slash and backslashes do not matter. */
  find(name: string): PackageEntry | null
}

/** What is refused as a bomb. A register of a million rows and 25 columns inflates to 1 GB at a ratio of about 10. */
export const packageLimits = { entries: 10_000, inflatedBytes: 4_000_000_000, ratio: 250, ratioFrom: 32_000_000 } as const

const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locator64Signature = 0x07064b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50
const longestComment = 65_535

/** Reads the directory of a zip package; throws what is wrong with bytes that are none, cut off, encrypted or a bomb. */
export function readPackage(file: Uint8Array): Package {
  // Node's Buffer is a Uint8Array whose `slice` does not copy; from here on there are none.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const trouble = findTrouble(bytes)
  if (trouble !== null) throw new WorkbookError(trouble)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(view)
  if (directory.count > packageLimits.entries) throw new WorkbookError('bomb', { entries: directory.count })
  const entries = readDirectory(bytes, view, directory)
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
  for (let at = 0; at < entry.deflated.length; at += 1 << 18) yield entry.deflated.subarray(at, at + (1 << 18))
}

interface Directory {
  readonly offset: number
  readonly end: number
  readonly count: number
  /** Bytes before the package, as in a self-extracting archive; every offset counts from behind them. */
  readonly shift: number
}

function findDirectory(view: DataView): Directory {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - longestComment; at--) {
    if (view.getUint32(at, true) === endSignature) return directoryAt(view, at)
  }
  throw new WorkbookError('truncated')
}

function directoryAt(view: DataView, at: number): Directory {
  const wide = at >= 20 && view.getUint32(at - 20, true) === locator64Signature ? findEnd64(view, at - 20) : null
  const size = wide === null ? view.getUint32(at + 12, true) : readLong(view, wide + 40)
  const stated = wide === null ? view.getUint32(at + 16, true) : readLong(view, wide + 48)
  const count = wide === null ? view.getUint16(at + 10, true) : readLong(view, wide + 32)
  const end = wide ?? at
  const shift = end - size - stated
  if (shift < 0 || stated + shift > end) throw new WorkbookError('truncated')
  return { offset: stated + shift, end, count, shift }
}

function findEnd64(view: DataView, locator: number): number {
  const at = readLong(view, locator + 8)
  if (at + 56 > locator || view.getUint32(at, true) !== end64Signature) throw new WorkbookError('truncated')
  return at
}

function readLong(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000
}

function readDirectory(bytes: Uint8Array, view: DataView, directory: Directory): PackageEntry[] {
  const entries: PackageEntry[] = []
  let at = directory.offset
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== centralSignature) throw new WorkbookError('truncated')
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > directory.end) throw new WorkbookError('truncated')
    entries.push(readEntry(bytes, view, at, next, directory))
    at = next
  }
  return entries
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, next: number, directory: Directory): PackageEntry {
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new WorkbookError('encrypted')
  const method = view.getUint16(at + 10, true)
  if (method !== 0 && method !== 8) throw new WorkbookError('unreadable', { method })
  const nameLength = view.getUint16(at + 28, true)
  const sizes = readSizes(view, at, at + 46 + nameLength, at + 46 + nameLength + view.getUint16(at + 30, true))
  const start = sizes.offset + directory.shift
  if (start + 30 > directory.offset || view.getUint32(start, true) !== localSignature) throw new WorkbookError('truncated')
  const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  const dataEnd = dataStart + sizes.deflated
  if (dataEnd > directory.offset) throw new WorkbookError('truncated')
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method,
    crc: view.getUint32(at + 16, true),
    size: sizes.plain,
    deflated: bytes.subarray(dataStart, dataEnd),
    local: [bytes.subarray(start, dataEnd + descriptorLength(view, at, dataEnd, directory.offset))],
    central: bytes.subarray(at, next),
    offsetField: sizes.offsetField - at,
  }
}

interface EntrySizes {
  readonly plain: number
  readonly deflated: number
  readonly offset: number
  readonly offsetField: number
}

/** Sizes and place from the record itself or, where it holds FFFFFFFF, from its zip64 field. */
function readSizes(view: DataView, at: number, extra: number, extraEnd: number): EntrySizes {
  let plain = view.getUint32(at + 24, true)
  let deflated = view.getUint32(at + 20, true)
  let offset = view.getUint32(at + 42, true)
  let offsetField = at + 42
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue
    const fieldEnd = Math.min(extraEnd, field + 4 + view.getUint16(field + 2, true))
    let value = field + 4
    const take = (): number => {
      if (value + 8 > fieldEnd) throw new WorkbookError('truncated')
      value += 8
      return readLong(view, value - 8)
    }
    if (plain === 0xffffffff) plain = take()
    if (deflated === 0xffffffff) deflated = take()
    if (offset === 0xffffffff) {
      offset = take()
      offsetField = value - 8
    }
  }
  return { plain, deflated, offset, offsetField }
}

/** The length of the data descriptor after the data: none, or 12 to 24 bytes with or without signature and zip64. */
function descriptorLength(view: DataView, central: number, dataEnd: number, limit: number): number {
  if ((view.getUint16(central + 8, true) & 8) === 0) return 0
  const crc = view.getUint32(central + 16, true)
  const signed = dataEnd + 4 <= limit && view.getUint32(dataEnd, true) === 0x08074b50 ? 4 : 0
  if (dataEnd + signed + 12 > limit || view.getUint32(dataEnd + signed, true) !== crc) return 0
  const wideSize = view.getUint32(central + 20, true)
  const isWide = dataEnd + signed + 20 <= limit && view.getUint32(dataEnd + signed + 8, true) === 0
    && view.getUint32(dataEnd + signed + 4, true) === wideSize && view.getUint32(central + 24, true) !== 0
  return signed + (isWide ? 20 : 12)
}

function checkSizes(entries: readonly PackageEntry[]): void {
  let total = 0
  for (const entry of entries) {
    total += entry.size
    const isSuspicious = entry.size > packageLimits.ratioFrom && entry.size > entry.deflated.length * packageLimits.ratio
    if (isSuspicious || total > packageLimits.inflatedBytes) throw new WorkbookError('bomb', { part: entry.name })
  }
}
