import { openExcelBook } from '../../../addin/taskpane/excel-book'
import { excelAt, settled } from '../excel/excel-on-host'

const excel = excelAt('1.9')
const rows = [['客户名称', '电话'], ['甲', '19900000001'], ['乙', '19900000002']]

it('is the workbook that is open, by its name', async () => {
  const { access } = excel([{ name: '登记表', rows }, { name: '说明', rows: [] }])
  const book = await openExcelBook(access)
  expect(book.book).toBe('登记.xlsx')
  expect(await book.sheetNames()).toEqual(['登记表', '说明'])
  expect((await book.readSheet('登记表')).cell(3, 1)).toBe('乙')
})

it('shows a row', async () => {
  const { access, host } = excel([{ name: '说明', rows: [] }, { name: '登记表', rows }])
  await (await openExcelBook(access)).showRow({ sheet: '登记表', row: 3, firstColumn: 1, lastColumn: 2 })
  expect(host.selection()).toMatchObject({ sheet: { name: '登记表' }, block: { top: 3, left: 1, bottom: 3, right: 2 } })
})

it('hears of changes until it stops', async () => {
  const { access, host } = excel([{ name: '登记表', rows }])
  let changes = 0
  const stop = await (await openExcelBook(access)).watch(() => { changes++ })
  host.editCell('登记表', 2, 1, '丙')
  await settled()
  expect(changes).toBe(1)
  await stop()
  host.editCell('登记表', 2, 1, '丁')
  await settled()
  expect(changes).toBe(1)
})

it('follows the cursor to rows of any sheet until it stops', async () => {
  const { access, host } = excel([{ name: '登记表', rows }, { name: '说明', rows: [] }])
  const book = await openExcelBook(access)
  let moves = 0
  const stop = await book.watchSelection(() => { moves++ })
  host.select('登记表', { top: 3, left: 2, bottom: 9, right: 2 })
  await settled()
  expect([moves, await book.selectedRow()]).toEqual([1, { sheet: '登记表', row: 3 }])
  host.select('说明', { top: 1, left: 1, bottom: 1, right: 1 })
  await settled()
  expect(await book.selectedRow()).toEqual({ sheet: '说明', row: 1 })
  await stop()
  const heard = moves
  host.select('登记表', { top: 2, left: 1, bottom: 2, right: 1 })
  await settled()
  expect(moves).toBe(heard)
})
