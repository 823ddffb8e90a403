import fc from 'fast-check'
import type { CellValue } from '../../../addin/taskpane/core-bridge'
import { packGrid, transferables, unpackGrid } from '../../../addin/taskpane/grid-transfer'
import { aGrid } from '../../builders/grid'

const cell = fc.oneof(fc.constant(null), fc.string(), fc.double({ noNaN: true }), fc.boolean()) as fc.Arbitrary<CellValue>

it('gives every cell back as it was, blank texts as blank', async () => {
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 })
  await fc.assert(fc.asyncProperty(rows, fc.nat(5), fc.nat(5), async (cells, down, right) => {
    const grid = aGrid(cells, { sheet: '登记', at: { row: down + 1, column: right + 1 } })
    const back = unpackGrid(structuredClone(await packGrid(grid, () => Promise.resolve())))
    for (let row = 0; row <= grid.lastRow + 1; row++) {
      for (let column = 0; column <= grid.lastColumn + 1; column++) {
        const value = grid.cell(row, column)
        expect(back.cell(row, column)).toBe(value === '' ? null : value)
      }
    }
  }))
})

it('keeps the sheet, its bounds and what is merged', async () => {
  const grid = aGrid([['标题', null], ['甲', 1]], { sheet: '三月', dateSystem: 1904, merged: [{ top: 1, left: 1, bottom: 1, right: 2 }], at: { row: 3, column: 2 } })
  const { cell: _cells, ...shape } = unpackGrid(await packGrid(grid, () => Promise.resolve()))
  const { cell: _own, ...expected } = grid
  expect(shape).toEqual(expected)
})

it('packs an empty sheet', async () => {
  const back = unpackGrid(await packGrid(aGrid([]), () => Promise.resolve()))
  expect(back.lastRow).toBe(0)
  expect(back.cell(1, 1)).toBeNull()
})

it('gives way to the page while it packs a long sheet', async () => {
  let turns = 0
  await packGrid(aGrid(Array.from({ length: 1_000 }, () => Array.from({ length: 1_000 }, () => 1))), async () => { turns++ })
  expect(turns).toBe(1)
})

it('hands over its buffers rather than copying them', async () => {
  const packed = await packGrid(aGrid([['甲', 1]]), () => Promise.resolve())
  const there = structuredClone(packed, { transfer: transferables([packed]) })
  expect(packed.numbers.byteLength).toBe(0)
  expect(unpackGrid(there).cell(1, 1)).toBe('甲')
})
