import * as fc from 'fast-check'
import { createColumnStore } from '../../../addin/excel/column-store'

describe('createColumnStore', () => {
  it('gives back every cell that was put, and null elsewhere', () => {
    const block = fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 1, max: 6 }), rows: fc.array(fc.array(fc.constantFrom('', 'x', 'y', 0, 5, true, false), { minLength: 2, maxLength: 2 }), { maxLength: 5 }) })
    fc.assert(fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      // Excel's blocks come from the top and never overlap; the later of two here lies below the earlier.
      const store = createColumnStore()
      const expected = new Map<string, string | number | boolean>()
      let below = 0
      for (const { row, column, rows } of blocks) {
        store.put(below + row, column, rows)
        rows.forEach((cells, index) => cells.forEach((value, offset) => { if (value !== '') expected.set(`${below + row + index} ${column + offset}`, value) }))
        below += row + rows.length
      }
      const grid = store.grid('报备', 1900, [])
      const places = Array.from({ length: (below + 2) * 10 }, (_, index) => [Math.floor(index / 10), index % 10] as const)
      expect(places.map(([row, column]) => grid.cell(row, column))).toEqual(places.map(([row, column]) => expected.get(`${row} ${column}`) ?? null))
      const rows = [...expected.keys()].map((key) => Number(key.split(' ')[0]))
      expect(grid.lastRow).toBe(Math.max(0, ...rows))
      if (rows.length > 0) expect(grid.firstRow).toBe(Math.min(...rows))
    }))
  })

  it('is empty until something is put', () => {
    expect(createColumnStore().grid('报备', 1904, [])).toMatchObject({ firstRow: 1, lastRow: 0, firstColumn: 1, lastColumn: 0, dateSystem: 1904 })
  })
})
