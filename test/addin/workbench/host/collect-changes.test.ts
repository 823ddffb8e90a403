import { collectChanges } from '../../../../addin/workbench/host/collect-changes'
import { createHost } from '../../../../addin/workbench/host/create-host'
import { createMemoryModel } from '../../../../addin/workbench/host/memory-model'
import { createExcelWorkbook } from '../../../../addin/excel/excel-workbook'
import type { WorkbookChanges } from '../../../../core/workbook/workbook'
import { loadRealClient } from './real-client'

const changes: WorkbookChanges = {
  runs: [
    { sheet: '报备', row: 1, column: 2, values: ['状态', '保护中', '=据'], show: 'text' },
    { sheet: '报备', row: 2, column: 3, values: [46086, 46087], show: 'day' },
    { sheet: '报备', row: 2, column: 4, values: [5, -1], show: 'integer' },
  ],
  highlights: [{ sheet: '报备', firstRow: 2, lastRow: 3, left: 1, right: 4, statusColumn: 2, rules: [{ equals: '保护中', tone: 'good' }, { equals: '无效', tone: 'error' }] }],
  newSheets: [],
}

describe('collectChanges', () => {
  it('collects what the add-in wrote, as it wrote it', async () => {
    const host = createHost(createMemoryModel([{ name: '报备', rows: [['客户'], ['甲'], ['乙']] }]))
    const { Excel } = loadRealClient(host)
    await createExcelWorkbook(Excel, { book: '登记.xlsx', isSetSupported: () => false }).apply(changes)
    const collected = collectChanges(host.model)
    expect(collected.formulas).toEqual([])
    expect(collected.changes.runs).toEqual(changes.runs)
    expect(collected.changes.highlights.map(({ rules, ...frame }) => ({ ...frame, rules: [...rules].sort((a, b) => (a.tone < b.tone ? 1 : -1)) }))).toEqual(changes.highlights)
  })

  it('takes highlights out of the file that were taken away, unless others came in their place', async () => {
    const host = createHost(createMemoryModel([{ name: '报备', rows: [['客户'], ['甲'], ['乙']] }]))
    const { Excel } = loadRealClient(host)
    const workbook = createExcelWorkbook(Excel, { book: '登记.xlsx', isSetSupported: () => false })
    const highlights = changes.highlights.map((highlight) => ({ ...highlight, lastRow: 9 }))
    await workbook.apply(changes)
    await workbook.apply({ runs: [], newSheets: [], highlights })
    expect(collectChanges(host.model).changes.highlights.map(({ lastRow, rules }) => [lastRow, rules.length])).toEqual([[9, 2]])
    await workbook.apply({ runs: [], newSheets: [], highlights: highlights.map((highlight) => ({ ...highlight, rules: [] })) })
    expect(collectChanges(host.model).changes.highlights.map(({ lastRow, rules }) => [lastRow, rules.length])).toEqual([[3, 0], [9, 0]])
  })

  it('names added sheets with their widths, and leaves formats of the user alone', () => {
    const model = createMemoryModel([{ name: '报备', rows: [] }])
    const added = model.addSheet('汇总')
    added.columnWidths.set(1, 108.75)
    added.cells.put(1, 1, '姓名', null)
    model.sheets[0]?.conditionalFormats.push({ id: 'x', type: 'Custom', block: { top: 1, left: 1, bottom: 2, right: 2 }, priority: 0, stopIfTrue: false, formula: '=$B1="x"', fill: '#123456', color: null, bold: null })
    expect(collectChanges(model).changes).toEqual({
      runs: [{ sheet: '汇总', row: 1, column: 1, values: ['姓名'], show: 'general' }],
      highlights: [],
      newSheets: [{ name: '汇总', rows: [], widths: [20] }],
    })
  })
})
