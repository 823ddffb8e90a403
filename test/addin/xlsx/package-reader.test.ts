import * as fc from 'fast-check'
import { Zip, ZipDeflate, ZipPassThrough, strToU8, unzipSync, zipSync } from 'fflate'
import { fflateCodec } from '../../../addin/xlsx/fflate-codec'
import { nodeCodec } from '../../../addin/xlsx/node-codec'
import { joinBytes, onePiece } from '../../../addin/xlsx/codec'
import { entryBytes, packageLimits, readPackage } from '../../../addin/xlsx/package-reader'
import { makeEntry, packagePieces, withEntries } from '../../../addin/xlsx/package-writer'

const text = '报备'.repeat(5000)
const files = { 'xl/workbook.xml': strToU8(text), '[Content_Types].xml': strToU8('<Types/>'), 'leer.bin': new Uint8Array(0) }
const plain = zipSync(files)

/** A package written as a stream: local headers hold no sizes, descriptors behind the data do. */
function streamed(): Uint8Array {
  const pieces: Uint8Array[] = []
  const zip = new Zip((_, piece) => pieces.push(piece))
  for (const [name, data] of Object.entries(files)) {
    const entry = data.length > 100 ? new ZipDeflate(name) : new ZipPassThrough(name)
    zip.add(entry)
    entry.push(data, true)
  }
  zip.end()
  return joinBytes(pieces)
}

/** The package with one 16 or 32 bit number changed in every directory record or at one place. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number, wide: boolean): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 22 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue
    if (wide) view.setUint32(at + offset, value, true)
    else view.setUint16(at + offset, value, true)
  }
  return copy
}

/** The same package with every size and place in a zip64 field, and the directory found through zip64 records. */
function zip64(bytes: Uint8Array): Uint8Array {
  const pack = readPackage(bytes)
  const pieces: Uint8Array[] = []
  const records: Uint8Array[] = []
  let offset = 0
  for (const entry of pack.entries) {
    const extra = new Uint8Array(28)
    const field = new DataView(extra.buffer)
    field.setUint16(0, 1, true)
    field.setUint16(2, 24, true)
    field.setUint32(4, entry.size, true)
    field.setUint32(12, entry.deflatedSize, true)
    field.setUint32(20, offset, true)
    const record = joinBytes([entry.central, extra])
    const view = new DataView(record.buffer)
    for (const at of [20, 24, 42]) view.setUint32(at, 0xffffffff, true)
    view.setUint16(30, 28, true)
    records.push(record)
    for (const piece of entry.local) {
      pieces.push(piece)
      offset += piece.length
    }
  }
  const directory = joinBytes(records)
  const end = new Uint8Array(56 + 20 + 22)
  const view = new DataView(end.buffer)
  view.setUint32(0, 0x06064b50, true)
  view.setUint32(32, records.length, true)
  view.setUint32(40, directory.length, true)
  view.setUint32(48, offset, true)
  view.setUint32(56, 0x07064b50, true)
  view.setUint32(64, offset + directory.length, true)
  view.setUint32(76, 0x06054b50, true)
  for (const at of [84, 86]) view.setUint16(at, 0xffff, true)
  for (const at of [88, 92]) view.setUint32(at, 0xffffffff, true)
  return joinBytes([...pieces, directory, end])
}

describe('readPackage', () => {
  const shifted = joinBytes([strToU8('#!/bin/sh\n'), plain])
  it.each<[string, Uint8Array]>([
    ['a plain one', plain], ['one written as a stream', streamed()], ['one with stored parts', zipSync(files, { level: 0 })], ['a zip64 one', zip64(plain)],
    ['one with a comment behind', joinBytes([patched(plain, 0x06054b50, 20, 2, false), strToU8('ok')])],
  ])('reads the parts of %s', async (_, bytes) => {
    for (const codec of [nodeCodec, fflateCodec]) {
      const pack = readPackage(bytes)
      expect(pack.entries.map((entry) => entry.name)).toEqual(Object.keys(files))
      for (const [name, data] of Object.entries(files)) expect(Buffer.from(await entryBytes(pack.find(name)!, codec)).equals(Buffer.from(data))).toBe(true)
    }
  })

  it('finds parts whatever their case, slashes and a leading slash', () => {
    const pack = readPackage(zipSync({ 'XL\\Workbook.xml': strToU8('x') }))
    expect(pack.find('/xl/workbook.xml')?.name).toBe('XL\\Workbook.xml')
    expect(pack.find('xl/other.xml')).toBeNull()
  })

  const ole = new Uint8Array(4096)
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const named = (name: string): Uint8Array => {
    const copy = ole.slice()
    ;[...name].forEach((letter, index) => { copy[1024 + index * 2] = letter.charCodeAt(0) })
    return copy
  }
  const bomb = zipSync({ 'a.xml': new Uint8Array(packageLimits.ratioFrom + 1) }, { level: 9 })
  it.each<[string, Uint8Array, string]>([
    ['an encrypted workbook', named('EncryptedPackage'), 'encrypted'],
    ['an old workbook', named('Workbook'), 'legacy-xls'],
    ['an older workbook', named('Book'), 'legacy-xls'],
    ['the oldest workbook', Uint8Array.of(9, 2, 6, 0, 0, 0, 16, 0), 'legacy-xls'],
    ['an old document of another kind', named('WordDocument'), 'not-a-workbook'],
    ['text', strToU8('报备编号,客户名称\n'), 'not-a-workbook'],
    ['nothing', new Uint8Array(0), 'truncated'],
    ['encrypted parts', patched(plain, 0x02014b50, 8, 1, false), 'encrypted'],
    ['an unknown compression', patched(plain, 0x02014b50, 10, 12, false), 'unreadable'],
    ['a place beyond the end', patched(plain, 0x02014b50, 42, 0x7fffffff, true), 'truncated'],
    ['a size beyond the end', patched(plain, 0x02014b50, 20, 0x7fffffff, true), 'truncated'],
    ['a directory beyond the end', patched(plain, 0x06054b50, 16, 0x7fffffff, true), 'truncated'],
    ['a bomb', bomb, 'bomb'],
    ['parts that say they are enormous', patched(plain, 0x02014b50, 24, 0xfffffff0, true), 'bomb'],
    ['something in front of the package', shifted, 'not-a-workbook'],
  ])('refuses %s', (_, bytes, problem) => {
    expect(() => readPackage(bytes)).toThrow(expect.objectContaining({ name: 'WorkbookError', problem }))
  })

  it('refuses too many parts', () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: packageLimits.entries + 1 }, (_, index) => [`p${index}`, new Uint8Array(0)])), { level: 0 })
    expect(() => readPackage(many)).toThrow(expect.objectContaining({ problem: 'bomb' }))
  })

  it('says of a package cut off anywhere that it is', () => {
    for (let length = 4; length < plain.length; length += 13) {
      expect(() => readPackage(plain.slice(0, length))).toThrow(expect.objectContaining({ problem: 'truncated' }))
    }
  })

  it('never throws anything but a WorkbookError on damaged bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(plain.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = plain.slice()
      for (const [at, byte] of changes) bytes[at] = byte
      try {
        for (const entry of readPackage(bytes).entries) await entryBytes(entry, nodeCodec)
      } catch (error) {
        expect(error).toMatchObject({ name: 'WorkbookError' })
      }
    }), { numRuns: 300 })
  })
})

describe('inflateEntry', () => {
  it.each([['zlib', nodeCodec], ['fflate', fflateCodec]] as const)('refuses a part that is longer than it says, or damaged, with %s', async (_, codec) => {
    const longer = readPackage(patched(plain, 0x02014b50, 24, 10, true))
    await expect(entryBytes(longer.entries[0]!, codec)).rejects.toMatchObject({ problem: 'bomb' })
    const shorter = readPackage(patched(plain, 0x02014b50, 24, 40_000, true))
    await expect(entryBytes(shorter.entries[0]!, codec)).rejects.toMatchObject({ problem: 'unreadable' })
    const altered = readPackage(patched(plain, 0x02014b50, 16, 1, true))
    await expect(entryBytes(altered.entries[0]!, codec)).rejects.toMatchObject({ problem: 'unreadable' })
    const entry = readPackage(plain).entries[0]!
    await expect(entryBytes({ ...entry, deflated: [entry.deflated[0]!.subarray(0, 20)] }, codec)).rejects.toMatchObject({ problem: 'unreadable' })
  })
})

describe('packagePieces', () => {
  it.each<[string, Uint8Array]>([['plain', plain], ['streamed', streamed()], ['zip64', zip64(plain)]])('writes a %s package anew with every untouched part as it was stored', async (_, bytes) => {
    const pack = readPackage(bytes)
    const changed = withEntries(pack, [
      await makeEntry('xl/workbook.xml', onePiece(strToU8('neu')), nodeCodec, pack.find('xl/workbook.xml')), await makeEntry('xl/新.xml', onePiece(strToU8('zu')), nodeCodec, null),
    ])
    const written = joinBytes([...packagePieces(changed)])
    const parts = unzipSync(written)
    expect(Object.keys(parts)).toEqual([...Object.keys(files), 'xl/新.xml'])
    expect(new TextDecoder().decode(parts['xl/workbook.xml'])).toBe('neu')
    const again = readPackage(written)
    for (const name of ['[Content_Types].xml', 'leer.bin']) expect(again.find(name)?.deflated).toEqual(pack.find(name)?.deflated)
  })

  it('leaves out a part that is dropped', () => {
    const pack = withEntries(readPackage(plain), [], ['leer.bin'])
    expect(Object.keys(unzipSync(joinBytes([...packagePieces(pack)])))).toEqual(['xl/workbook.xml', '[Content_Types].xml'])
  })

  it('gives the same bytes for the same edit', async () => {
    const write = async (): Promise<Uint8Array> => {
      const pack = readPackage(plain)
      return joinBytes([...packagePieces(withEntries(pack, [await makeEntry('a', onePiece(strToU8(text)), nodeCodec, null)]))])
    }
    expect(await write()).toEqual(await write())
  })
})
