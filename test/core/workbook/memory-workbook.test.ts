import { highlightFormula } from '../../../core/workbook/highlight-formula'
import { createMemoryWorkbook } from '../../../core/workbook/memory-workbook'
import { cellAddress } from '../../../core/workbook/row-ref'
import { showFormat } from '../../../core/workbook/show-format'
import { toneStyle } from '../../../core/workbook/tone-style'
import { describeWorkbook } from '../../workbook-contract'

describeWorkbook('createMemoryWorkbook', async ({ book, sheets, dateSystem }) => {
  const workbook = createMemoryWorkbook(book, sheets, dateSystem)
  return {
    workbook,
    reopened: async () => workbook,
    // A workbook in memory has no formulas: every text stays one.
    formulas: async () => [],
    numberFormat: async (sheet, row, column) => showFormat(workbook.shown(sheet, row, column) ?? 'general') ?? 'General',
    highlights: async (sheet) => workbook.highlights(sheet).flatMap(({ firstRow, lastRow, left, right, statusColumn, rules }) => rules.map(({ equals, tone }) => ({
      formula: highlightFormula({ statusColumn, row: firstRow, equals }),
      cells: `${cellAddress(firstRow, left)}:${cellAddress(lastRow, right)}`,
      ...toneStyle(tone),
    }))),
  }
})

describe('createMemoryWorkbook', () => {
  it('remembers how a cell was written and how wide columns are', async () => {
    const workbook = createMemoryWorkbook('登记.xlsx', [{ name: '报备', rows: [['状态']] }])
    await workbook.apply({ runs: [{ sheet: '报备', row: 2, column: 1, values: [46086], show: 'day' }], highlights: [], newSheets: [{ name: '汇总', rows: [['a']], widths: [12] }] })
    expect([workbook.shown('报备', 1, 1), workbook.shown('报备', 2, 1), workbook.shown('汇总', 1, 1)]).toEqual([null, 'day', 'general'])
    expect(workbook.widths('汇总')).toEqual([12])
  })

  it('keeps a grid that was read as it was, whatever is written later', async () => {
    const workbook = createMemoryWorkbook('登记.xlsx', [{ name: '报备', rows: [['甲']] }])
    const grid = await workbook.readSheet('报备')
    await workbook.apply({ runs: [{ sheet: '报备', row: 1, column: 1, values: ['乙'], show: 'text' }], highlights: [], newSheets: [] })
    expect(grid.cell(1, 1)).toBe('甲')
  })
})
