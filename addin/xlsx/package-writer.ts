import type { Codec } from './codec'
import type { Package, PackageEntry } from './package-reader'
import { packageOf } from './package-reader'
import { WorkbookError } from './port'

const deflateMethod = 8
const utf8Name = 0x0800
/** 1 January 1980, the zero of zip files: new parts say no time, so that the same edit gives the same bytes. */
const noTime = 0x0021_0000
const narrowLimit = 0xffffffff

/** An entry holding new bytes under `name`; where `before` is given, its time and its attributes stay. */
export async function makeEntry(name: string, plain: AsyncIterable<Uint8Array>, codec: Codec, before: PackageEntry | null): Promise<PackageEntry> {
  let size = 0
  let crc = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of plain) {
      size += piece.length
      crc = codec.crc32(piece, crc)
      yield piece
    }
  }
  const deflated: Uint8Array[] = []
  for await (const piece of codec.deflate(counted())) deflated.push(piece)
  const deflatedSize = deflated.reduce((sum, piece) => sum + piece.length, 0)
  if (size >= narrowLimit || deflatedSize >= narrowLimit) throw new WorkbookError('too-large', { part: name })
  const { header, central } = recordsOf(name, crc, size, deflatedSize, before)
  return { name, method: deflateMethod, crc, size, deflatedSize, deflated, local: [header, ...deflated], central, offsetField: 42 }
}

/** The package with the given entries in place of those of the same name, new ones behind, and without the parts named in `dropped`. */
export function withEntries(pack: Package, changed: readonly PackageEntry[], dropped: readonly string[] = []): Package {
  const fresh = new Map(changed.map((entry) => [pack.find(entry.name) ?? entry, entry]))
  const gone = new Set(dropped.map((name) => pack.find(name)))
  const kept = pack.entries.filter((entry) => !gone.has(entry)).map((entry) => fresh.get(entry) ?? entry)
  return packageOf([...kept, ...changed.filter((entry) => pack.find(entry.name) === null)])
}

/** The bytes of the package: every entry's local record as it stands, then a directory with the new places. */
export function* packagePieces(pack: Package): Generator<Uint8Array> {
  let offset = 0
  const directory: Uint8Array[] = []
  for (const entry of pack.entries) {
    directory.push(placed(entry, offset))
    for (const piece of entry.local) {
      yield piece
      offset += piece.length
    }
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0)
  if (offset + size >= narrowLimit) throw new WorkbookError('too-large')
  yield* directory
  yield endRecord(pack.entries.length, size, offset)
}

function placed(entry: PackageEntry, offset: number): Uint8Array {
  const record = entry.central.slice()
  const view = new DataView(record.buffer)
  view.setUint32(entry.offsetField, offset, true)
  // A place in the zip64 field has eight bytes, the one in the record itself four.
  if (entry.offsetField !== 42) view.setUint32(entry.offsetField + 4, 0, true)
  return record
}

function recordsOf(
  name: string, crc: number, size: number, deflatedSize: number, before: PackageEntry | null,
): { readonly header: Uint8Array; readonly central: Uint8Array } {
  const nameBytes = new TextEncoder().encode(name)
  const old = before === null ? null : new DataView(before.central.buffer, before.central.byteOffset, before.central.byteLength)
  const central = new Uint8Array(46 + nameBytes.length)
  const view = new DataView(central.buffer)
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, old?.getUint16(4, true) ?? 20, true)
  view.setUint16(6, 20, true)
  view.setUint16(8, utf8Name, true)
  view.setUint16(10, deflateMethod, true)
  view.setUint32(12, old?.getUint32(12, true) ?? noTime, true)
  view.setUint32(16, crc, true)
  view.setUint32(20, deflatedSize, true)
  view.setUint32(24, size, true)
  view.setUint16(28, nameBytes.length, true)
  view.setUint32(38, old?.getUint32(38, true) ?? 0, true)
  central.set(nameBytes, 46)
  const header = new Uint8Array(30 + nameBytes.length)
  new DataView(header.buffer).setUint32(0, 0x04034b50, true)
  header.set(central.subarray(6, 32), 4)
  header.fill(0, 28, 30)
  header.set(nameBytes, 30)
  return { header, central }
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(22)
  const view = new DataView(record.buffer)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, offset, true)
  return record
}
