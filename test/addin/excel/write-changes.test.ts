import type { WorkbookChanges } from '../../../core/workbook/workbook'
import { customers, excelAt } from './excel-on-host'

const excel = excelAt('1.9')

const changes: WorkbookChanges = {
  runs: [
    { sheet: '报备', row: 2, column: 4, values: ['保护中', '=1+1', null], show: 'text' },
    { sheet: '报备', row: 2, column: 5, values: [46086, null, 46087], show: 'day' },
  ],
  highlights: [{ sheet: '报备', firstRow: 2, lastRow: 4, left: 1, right: 5, statusColumn: 4, rules: [{ equals: '保护中', tone: 'good' }] }],
  newSheets: [{ name: '汇总', rows: [['姓名', '007']], widths: [20] }],
}

describe('writeChanges', () => {
  it('writes the number format before the values, and leaves it where the value decides', async () => {
    const { workbook, sheet } = excel([{ name: '报备', rows: customers(4) }])
    await workbook.apply({ ...changes, runs: [...changes.runs, { sheet: '报备', row: 2, column: 6, values: [5], show: 'integer' }, { sheet: '报备', row: 2, column: 7, values: [5], show: 'general' }] })
    const { cells } = sheet('报备')
    expect([4, 5, 6, 7].map((column) => cells.numberFormat(2, column))).toEqual(['@', 'yyyy-mm-dd', '0', 'General'])
  })

  it('gives new sheets their widths', async () => {
    const { workbook, sheet } = excel([{ name: '报备', rows: customers(4) }])
    await workbook.apply(changes)
    expect(sheet('汇总').columnWidths.get(1)).toBe(108.75)
  })

  it('says too-large, before it writes anything, for a text that no cell can hold', async () => {
    const { workbook, sheet } = excel([{ name: '报备', rows: [] }])
    const runs = [{ sheet: '报备', row: 1, column: 1, values: ['x', '据'.repeat(32768)], show: 'text' as const }]
    await expect(workbook.apply({ ...changes, runs })).rejects.toMatchObject({ problem: 'too-large', detail: { sheet: '报备', row: 2 } })
    expect(sheet('报备').cells.filled()).toBeNull()
  })

  it('writes rows of different lengths from A1, each as long as it is', async () => {
    const on = excel([{ name: '报备', rows: [] }])
    await on.workbook.apply({ runs: [], highlights: [], newSheets: [{ name: '汇总', rows: [['a', 'b'], ['c', 'd'], [], ['e'], ['f', null]], widths: [] }] })
    const { cells } = on.sheet('汇总')
    expect([1, 2, 3, 4, 5].map((row) => [cells.value(row, 1), cells.value(row, 2)])).toEqual([['a', 'b'], ['c', 'd'], [null, null], ['e', null], ['f', null]])
  })
})
