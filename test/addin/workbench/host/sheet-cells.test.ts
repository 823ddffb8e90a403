import * as fc from 'fast-check'
import { createSheetCells } from '../../../../addin/workbench/host/sheet-cells'

const grid = { firstRow: 2, lastRow: 3, firstColumn: 2, lastColumn: 3, cell: (row: number, column: number) => (row >= 2 && row <= 3 && column >= 2 && column <= 3 ? row * 10 + column : null) }

describe('createSheetCells', () => {
  it('reads through to its origin, and keeps what is written over it', () => {
    const cells = createSheetCells({ grid, numberFormat: (_, column) => (column === 2 ? 'yyyy-mm-dd' : null) })
    cells.put(2, 2, '新', null)
    cells.put(3, 3, null, null)
    cells.put(9, 9, '#NAME?', '=A1')
    expect([cells.value(2, 2), cells.value(2, 3), cells.value(3, 3), cells.value(1, 1), cells.formula(9, 9), cells.formula(2, 2)]).toEqual(['新', 23, null, null, '=A1', null])
    expect([cells.numberFormat(2, 2), cells.numberFormat(2, 3)]).toEqual(['yyyy-mm-dd', 'General'])
    expect([...cells.written()]).toEqual([[2, [2]], [3, [3]], [9, [9]]])
  })

  it('forgets a formula that is written over', () => {
    const cells = createSheetCells({ grid: null, numberFormat: null })
    cells.put(1, 1, '#NAME?', '=A2')
    cells.put(1, 1, 5, null)
    expect([cells.value(1, 1), cells.formula(1, 1)]).toEqual([5, null])
  })

  it('puts formats on blocks and whole columns, the later one wins', () => {
    const cells = createSheetCells({ grid: null, numberFormat: null })
    cells.putFormat({ top: 1, left: 2, bottom: 3, right: 2 }, '@')
    cells.putFormat({ top: 1, left: 2, bottom: 1048576, right: 2 }, '0')
    cells.putFormat({ top: 2, left: 2, bottom: 2, right: 2 }, '0.00')
    expect([1, 2, 3, 4].map((row) => cells.numberFormat(row, 2))).toEqual(['0', '0.00', '0', '0'])
  })

  it('finds the filled block, which shrinks when its edges are emptied', () => {
    const cells = createSheetCells({ grid, numberFormat: null })
    expect(cells.filled()).toEqual({ top: 2, left: 2, bottom: 3, right: 3 })
    cells.put(2, 2, null, null)
    cells.put(3, 2, null, null)
    expect(cells.filled()).toEqual({ top: 2, left: 3, bottom: 3, right: 3 })
    expect(cells.filled({ top: 1, left: 1, bottom: 1, right: 9 })).toBeNull()
  })

  it('finds the same filled block as a look at every cell', () => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.constantFrom('x', null))
    fc.assert(fc.property(fc.array(cell), (writes) => {
      const cells = createSheetCells({ grid: null, numberFormat: null })
      const filled = new Map<string, readonly [number, number]>()
      for (const [row, column, value] of writes) {
        cells.put(row, column, value, null)
        if (value === null) filled.delete(`${row} ${column}`)
        else filled.set(`${row} ${column}`, [row, column])
      }
      const rows = [...filled.values()].map(([row]) => row)
      const columns = [...filled.values()].map(([, column]) => column)
      const expected = rows.length === 0 ? null : { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) }
      expect(cells.filled()).toEqual(expected)
    }))
  })
})
