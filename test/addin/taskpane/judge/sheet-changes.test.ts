import { sheetChanges } from '../../../../addin/taskpane/judge/sheet-changes'
import { aGrid } from '../../../builders/grid'

const wanted = { name: '提成方案', rows: [['a', 1], ['b', 2]], widths: [8] }

it('makes a sheet that is not there', () => {
  expect(sheetChanges(wanted, null)).toEqual({ runs: [], highlights: [], newSheets: [wanted] })
})

it('writes over one that is, and empties what is not wanted any more', () => {
  const present = aGrid([['x', 'y', 'z'], ['x'], ['old']], { sheet: 'Commission plan' })
  const { runs, newSheets } = sheetChanges(wanted, present)
  expect(newSheets).toEqual([])
  expect(runs.map(({ sheet, column, values }) => [sheet, column, values])).toEqual([
    ['Commission plan', 1, ['a', 'b', null]], ['Commission plan', 2, [1, 2, null]], ['Commission plan', 3, [null, null, null]],
  ])
})
