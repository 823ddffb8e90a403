import * as fc from 'fast-check'
import { blockBytes, excelLimits, firstRows, nextRows, valueBytes } from '../../../addin/excel/payload-blocks'

describe('valueBytes', () => {
  it('is never less than the value takes as JSON in UTF-8', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)), (value) => {
      expect(valueBytes(value)).toBeGreaterThanOrEqual(new TextEncoder().encode(JSON.stringify(value)).length)
    }))
  })
})

describe('blockBytes', () => {
  it('judges a long block from a part of its rows', () => {
    const rows = Array.from({ length: 1000 }, () => ['甲公司', 5])
    expect(blockBytes(rows)).toBe(1000 * (valueBytes('甲公司') + valueBytes(5)))
    expect(blockBytes([])).toBe(0)
  })
})

describe('firstRows and nextRows', () => {
  it('stay within the limits and ask for at least one row', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 16384 }), fc.integer({ min: 1, max: 100000 }), fc.integer({ min: 0, max: 10000000 }), (columns, rows, bytes) => {
      for (const count of [firstRows(columns, excelLimits), nextRows(rows, bytes, columns, excelLimits)]) {
        expect(count).toBeGreaterThanOrEqual(1)
        expect(count === 1 || count * columns <= excelLimits.cells).toBe(true)
      }
    }))
  })

  it('grow at most fourfold and shrink at once', () => {
    expect(nextRows(100, 100, 3, excelLimits)).toBe(400)
    expect(nextRows(1000, 35_000_000, 3, excelLimits)).toBe(100)
  })
})
