import type { WorkbookChanges } from '../../../addin/taskpane/core-bridge'
import { isStillWritten } from '../../../addin/taskpane/still-written'
import { aGrid } from '../../builders/grid'

const changes: WorkbookChanges = { newSheets: [{ name: '结账', rows: [['a', null], ['b', 1]], widths: [] }], highlights: [], runs: [{ sheet: '结账', row: 3, column: 2, values: ['c', null], show: 'text' }] }
const rows = [['a', ''], ['b', 1], [null, 'c'], ['mine', null]]

it.each<[string, (string | number | null)[][], boolean]>([
  ['as they were written', rows, true],
  ['with more beside them', rows.map(row => [...row, 'note']), true],
  ['with a cell changed', [['a', ''], ['b', 2], ...rows.slice(2)], false],
  ['with a row above them', [['x'], ...rows], false],
  ['with a cell filled that was left empty', [['a', 'x'], ...rows.slice(1)], false],
  ['gone', [], false],
])('knows cells %s', (_, cells, still) => {
  expect(isStillWritten(aGrid(cells, { sheet: '结账' }), changes)).toBe(still)
})

it('looks at no other sheet', () => {
  expect(isStillWritten(aGrid([], { sheet: '登记表' }), changes)).toBe(true)
})
