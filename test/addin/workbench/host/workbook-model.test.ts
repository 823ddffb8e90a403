import { createHost } from '../../../../addin/workbench/host/create-host'
import { collectChanges } from '../../../../addin/workbench/host/collect-changes'
import { createWorkbookModel } from '../../../../addin/workbench/host/workbook-model'
import { createMemoryWorkbook } from '../../../../core/workbook/memory-workbook'

const seed = [{ name: '报备', rows: [['客户', '状态'], ['甲', null]], merged: [{ top: 1, left: 1, bottom: 1, right: 2 }] }, { name: '说明', rows: [] }]

describe('createWorkbookModel', () => {
  it('reads a workbook through the port, with what a view knows beyond it', async () => {
    const view = { visibility: 'Hidden' as const, numberFormat: () => 'yyyy-mm-dd', columnWidth: (column: number) => (column === 1 ? 20 : null), hiddenColumns: [2] }
    const model = await createWorkbookModel(createMemoryWorkbook('登记.xlsx', seed, 1904), new Map([['报备', view]]))
    const [register, notes] = model.sheets
    expect([model.name, model.dateSystem, register?.name, notes?.name]).toEqual(['登记.xlsx', 1904, '报备', '说明'])
    expect(register).toMatchObject({ visibility: 'Hidden', merged: seed[0]?.merged, added: false })
    expect([register?.cells.value(2, 1), register?.cells.numberFormat(2, 1), register?.columnWidths.get(1), register?.hiddenColumns.has(2)]).toEqual(['甲', 'yyyy-mm-dd', 108.75, true])
  })

  it('copies no cell: a grid is asked only for the cells somebody looks at', async () => {
    let asked = 0
    const book = createMemoryWorkbook('登记.xlsx', seed)
    const model = await createWorkbookModel({
      ...book,
      readSheet: async (name) => {
        const grid = await book.readSheet(name)
        return { ...grid, cell: (row, column) => { asked += 1; return grid.cell(row, column) } }
      },
    })
    expect(asked).toBe(0)
    model.sheets[0]?.cells.value(1, 1)
    expect(asked).toBe(1)
  })

  it('gives its changes back to the port, and the file then reads as the host shows it', async () => {
    const book = createMemoryWorkbook('登记.xlsx', [{ name: '报备', rows: [['客户', '状态'], ['甲', null], ['乙', null]] }])
    const host = createHost(await createWorkbookModel(book))
    host.editCells('报备', 2, 2, [['保护中'], ['待审']])
    host.editCell('报备', 1, 3, '=A1')
    host.editCell('报备', 3, 1, '')
    const { changes, formulas } = collectChanges(host.model)
    expect(formulas).toEqual([{ sheet: '报备', row: 1, column: 3 }])
    await book.apply(changes)
    const grid = await book.readSheet('报备')
    expect([2, 3].map((row) => [grid.cell(row, 1), grid.cell(row, 2)])).toEqual([['甲', '保护中'], [null, '待审']])
  })
})
