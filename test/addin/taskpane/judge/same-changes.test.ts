import type { WorkbookChanges } from '../../../../addin/taskpane/core-bridge'
import { sameChanges } from '../../../../addin/taskpane/judge/same-changes'

const run = { sheet: '登记', row: 2, column: 9, values: ['保护中', null, 3], show: 'general' as const }
const changes = (part: Partial<WorkbookChanges> = {}): WorkbookChanges => ({ runs: [run], highlights: [], newSheets: [], ...part })
const highlight = { sheet: '登记', firstRow: 2, lastRow: 4, left: 1, right: 9, statusColumn: 9, rules: [] }

it('finds equal changes equal', () => {
  expect(sameChanges(changes(), changes({ runs: [{ ...run, values: [...run.values] }] }))).toBe(true)
})

it.each([
  ['a value', changes({ runs: [{ ...run, values: ['保护中', null, 4] }] })],
  ['a blank', changes({ runs: [{ ...run, values: ['保护中', '', 3] }] })],
  ['the number of values', changes({ runs: [{ ...run, values: ['保护中'] }] })],
  ['a row', changes({ runs: [{ ...run, row: 3 }] })],
  ['a column', changes({ runs: [{ ...run, column: 8 }] })],
  ['a sheet', changes({ runs: [{ ...run, sheet: '三月' }] })],
  ['how it is shown', changes({ runs: [{ ...run, show: 'text' }] })],
  ['the number of runs', changes({ runs: [run, run] })],
  ['a highlight', changes({ highlights: [highlight] })],
  ['a new sheet', changes({ newSheets: [{ name: '报备设置', rows: [], widths: [] }] })],
])('tells a difference in %s', (_what, other) => {
  expect(sameChanges(changes(), other)).toBe(false)
})
