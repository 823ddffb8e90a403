import { watchCells, watchSelection } from '../../../addin/excel/document-change'
import { readActiveCell } from '../../../addin/excel/show-row'
import { customers, excelAt, settled } from './excel-on-host'

const excel = excelAt('1.9')

describe('watchCells', () => {
  it('tells of the user\'s edits on any sheet and not of our own, until it is stopped', async () => {
    const { access, host, workbook } = excel([{ name: '报备', rows: customers(3) }, { name: '说明', rows: [] }])
    const told: string[] = []
    const stop = await watchCells(access, ({ sheetId, address }) => told.push(`${host.model.sheets.findIndex(({ id }) => id === sheetId)} ${address}`))
    host.editCell('报备', 2, 1, '甲')
    host.editCells('说明', 1, 1, [['a', 'b'], ['c', 'd']])
    await settled()
    await workbook.apply({ runs: [{ sheet: '报备', row: 2, column: 4, values: ['保护中'], show: 'text' }], highlights: [], newSheets: [] })
    await settled()
    await stop()
    host.editCell('报备', 3, 1, '乙')
    await settled()
    expect(told).toEqual(['0 A2', '1 A1:B2'])
  })
})

describe('watchSelection', () => {
  it('tells of selections and of sheets that come to the front, until it is stopped', async () => {
    const { access, host } = excel([{ name: '报备', rows: customers(3) }, { name: '说明', rows: [] }])
    let told = 0
    const stop = await watchSelection(access, () => { told++ })
    const go = async (sheet: string, row: number): Promise<readonly [number, string]> => {
      const before = told
      host.select(sheet, { top: row, left: 1, bottom: row, right: 3 })
      await settled()
      const cell = await readActiveCell(access)
      return [told - before, `${cell.sheet} ${cell.row}`]
    }
    expect(await go('报备', 2)).toEqual([1, '报备 2'])
    expect(await go('说明', 5)).toEqual([2, '说明 5'])
    await stop()
    expect(await go('报备', 3)).toEqual([0, '报备 3'])
  })
})
