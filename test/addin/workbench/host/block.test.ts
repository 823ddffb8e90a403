import * as fc from 'fast-check'
import { blockAddress, blockAt, boundingBlock, cellCount, contains, fullAddress, intersection, readAddress, wholeSheet } from '../../../../addin/workbench/host/block'
import type { Block } from '../../../../addin/workbench/host/host-model'

const anyBlock = fc.tuple(fc.integer({ min: 1, max: 1048576 }), fc.integer({ min: 1, max: 16384 }), fc.integer({ min: 1, max: 1048576 }), fc.integer({ min: 1, max: 16384 }))
  .map(([row, column, otherRow, otherColumn]): Block => ({ top: Math.min(row, otherRow), left: Math.min(column, otherColumn), bottom: Math.max(row, otherRow), right: Math.max(column, otherColumn) }))

describe('readAddress', () => {
  it.each([
    ['A1', null, [1, 1, 1, 1]],
    ['b2:A1', null, [1, 1, 2, 2]],
    ['$B$2:C9', null, [2, 2, 9, 3]],
    ['报备!A1:B2', '报备', [1, 1, 2, 2]],
    ["'佣金 3''月'!C3", "佣金 3'月", [3, 3, 3, 3]],
    ['A:C', null, [1, 1, 1048576, 3]],
    ['2:5', null, [2, 1, 5, 16384]],
    ['XFD1048576', null, [1048576, 16384, 1048576, 16384]],
  ])('reads %s', (text, sheet, [top, left, bottom, right]) => {
    expect(readAddress(text)).toEqual({ sheet, block: { top, left, bottom, right } })
  })

  it.each(['', 'A', '12', 'A0', 'XFE1', 'A1048577', 'A1:B', '报备!', 'A1,B2', '客户'])('reads nothing from %j', (text) => {
    expect(readAddress(text)).toBeNull()
  })

  it('is the inverse of fullAddress', () => {
    fc.assert(fc.property(anyBlock, fc.constantFrom('报备', 'Sheet1', "it's", '佣金 3月', '2026-3'), (block, sheet) => {
      expect(readAddress(fullAddress(sheet, block))).toEqual({ sheet, block })
    }))
  })
})

describe('blockAddress', () => {
  it.each([[wholeSheet, '1:1048576'], [blockAt(1, 2, 1048576, 2), 'B:C'], [blockAt(4, 5, 1, 1), 'E4'], [blockAt(4, 5, 2, 1), 'E4:E5']])('writes %j as %s', (block, address) => {
    expect(blockAddress(block)).toBe(address)
  })
})

describe('blockAt', () => {
  it.each([[0, 1, 1, 1], [1, 16384, 1, 2], [1048576, 1, 2, 1], [1, 1, 0, 1], [1.5, 1, 1, 1]])('refuses %d, %d, %d × %d', (top, left, rows, columns) => {
    expect(() => blockAt(top, left, rows, columns)).toThrow('outside')
  })
})

describe('intersection and boundingBlock', () => {
  it('lie inside and outside of both, and agree with a look at single cells', () => {
    fc.assert(fc.property(anyBlock, anyBlock, (a, b) => {
      const shared = intersection(a, b)
      const around = boundingBlock(a, b)
      expect(contains(around, a) && contains(around, b)).toBe(true)
      if (shared !== null) expect(contains(a, shared) && contains(b, shared)).toBe(true)
      else expect(a.bottom < b.top || b.bottom < a.top || a.right < b.left || b.right < a.left).toBe(true)
    }))
  })

  it('count cells', () => {
    expect(cellCount({ top: 2, left: 3, bottom: 4, right: 7 })).toBe(15)
  })
})
