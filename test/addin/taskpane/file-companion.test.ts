import { openFileCompanion } from '../../../addin/taskpane/file-companion'
import { sampleBook } from '../../browser/sample-book'

it('reads every sheet of a picked file', async () => {
  const companion = await openFileCompanion('二部.xlsx', new Uint8Array(sampleBook(5)))
  expect(companion).toMatchObject({ book: '二部.xlsx', showRow: null })
  const grids = await companion.read()
  expect(grids.map(({ sheet, lastRow }) => [sheet, lastRow])).toEqual([['登记表', 7], ['说明', 2]])
  expect(grids[0]?.cell(3, 1)).toBe('B001')
})

it('takes a text register, too', async () => {
  const [grid] = await (await openFileCompanion('二部.csv', new TextEncoder().encode('报备编号,客户名称\nA,甲公司\n'))).read()
  expect(grid?.cell(2, 2)).toBe('甲公司')
})

it('refuses what is no workbook', async () => {
  await expect(openFileCompanion('照片.xlsx', new TextEncoder().encode('PNG'))).rejects.toMatchObject({ problem: 'not-a-workbook' })
})
