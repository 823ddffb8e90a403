import { watchCells, watchSelection } from '../../../addin/excel/document-change'
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
  it('tells of selections until it is stopped', async () => {
    const { access, host } = excel([{ name: '报备', rows: customers(3) }])
    const told: string[] = []
    const stop = await watchSelection(access, ({ address }) => told.push(address))
    host.select('报备', { top: 2, left: 1, bottom: 2, right: 3 })
    await settled()
    await stop()
    host.select('报备', { top: 3, left: 1, bottom: 3, right: 3 })
    await settled()
    expect(told).toEqual(['A2:C2'])
  })
})
