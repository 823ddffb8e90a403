import { readActiveCell, showRow } from '../../../addin/excel/show-row'
import { customers, excelAt } from './excel-on-host'

const excel = excelAt('1.9')

describe('showRow', () => {
  it('brings the sheet to the front and selects the cells of the row', async () => {
    const { access, host } = excel([{ name: '说明', rows: [] }, { name: '报备', rows: customers(9) }])
    await showRow(access, { sheet: '报备', row: 7, firstColumn: 2, lastColumn: 4 })
    expect(host.selection()).toEqual({ sheet: host.model.sheets[1], block: { top: 7, left: 2, bottom: 7, right: 4 } })
  })

  it('says no-such-sheet when the sheet has gone', async () => {
    await expect(showRow(excel([{ name: '说明', rows: [] }]).access, { sheet: '报备', row: 7, firstColumn: 2, lastColumn: 4 })).rejects.toMatchObject({ problem: 'no-such-sheet' })
  })
})

describe('readActiveCell', () => {
  it('is the first cell of what the user selected', async () => {
    const { access, host } = excel([{ name: '说明', rows: [] }, { name: '报备', rows: customers(9) }])
    host.select('报备', { top: 5, left: 3, bottom: 9, right: 4 })
    expect(await readActiveCell(access)).toEqual({ sheet: '报备', row: 5, column: 3 })
  })
})
