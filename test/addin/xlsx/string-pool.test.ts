import * as fc from 'fast-check'
import { StringPool } from '../../../addin/xlsx/string-pool'
import { bytesOf } from './scan-xml'

function add(pool: StringPool, text: string): number {
  const bytes = bytesOf(text)
  pool.push(bytes, 0, bytes.length)
  return pool.end()
}

describe('StringPool', () => {
  it('gives back every text by its index, while and after it is filled', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 40 }), fc.integer({ min: 1, max: 90 }), (texts, times) => {
      const pool = new StringPool()
      const all = Array.from({ length: times }, () => texts).flat().map((text) => text.replaceAll('\0', ''))
      for (const [index, text] of all.entries()) {
        expect(add(pool, text)).toBe(index)
        if (index % 97 === 0) expect(pool.get(index)).toBe(text)
      }
      expect(all.map((_, index) => pool.get(index))).toEqual(all)
      expect(all.map((_, index) => pool.isBlank(index))).toEqual(all.map((text) => text === ''))
      expect([pool.get(all.length), pool.get(-1), pool.get(1e9)]).toEqual([null, null, null])
    }), { numRuns: 60 })
  })

  it('leaves out zero bytes, which would cut a text in two', () => {
    const pool = new StringPool()
    pool.push(Uint8Array.of(65, 0, 66), 0, 3)
    pool.end()
    expect([pool.get(0), pool.get(1)]).toEqual(['AB', null])
  })
})
