import { WorkbookError } from './port'

/** One file inside the package as its central directory describes it; `deflated` are its bytes exactly as stored. */
export interface PackageEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly deflatedSize: number
  readonly deflated: readonly Uint8Array[]
  /** The whole local record, header and descriptor included, for copying it byte for byte. */
  readonly local: readonly Uint8Array[]
  /** The record in the central directory, for the same, and where in it the local record's place is told. */
  readonly central: Uint8Array
  readonly offsetField: number
}

const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locator64Signature = 0x07064b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50
const longestComment = 65_535

/** The entries of a zip package in the order of its directory; more than `most` are a bomb. */
export function readDirectory(bytes: Uint8Array, most: number): readonly PackageEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(view)
  if (directory.count > most) throw new WorkbookError('bomb', { entries: directory.count })
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
    deflated: [bytes.subarray(dataStart, dataEnd)],
    deflatedSize: sizes.deflated,
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
