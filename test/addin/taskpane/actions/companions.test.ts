import { check } from '../../../../addin/taskpane/actions/check'
import { addCompanions, removeCompanion } from '../../../../addin/taskpane/actions/companions'
import { showRow } from '../../../../addin/taskpane/actions/findings'
import { openPane } from '../../../../addin/taskpane/actions/settings'
import { sampleBook } from '../../../browser/sample-book'
import { aPane } from '../a-pane'

const file = (name: string, rows: number): File => ({ name, arrayBuffer: async () => Uint8Array.from(sampleBook(rows)).buffer }) as File

async function opened() {
  const fake = aPane()
  await openPane(fake.pane)
  return fake
}

it('judges picked files together with the workbook', async () => {
  const { pane, engine, state } = await opened()
  await addCompanions(pane, [file('二部.xlsx', 4), file('三部.xlsx', 3)])
  expect(state().companions.map(({ book }) => book)).toEqual(['二部.xlsx', '三部.xlsx'])
  await check(pane)
  expect(engine.companions.map(({ book, grids }) => [book, grids.map(({ sheet, lastRow }) => `${sheet} ${lastRow}`)])).toEqual([['二部.xlsx', ['登记表 6', '说明 2']], ['三部.xlsx', ['登记表 5', '说明 2']]])
})

it('takes the newer file of one name, and leaves one out again', async () => {
  const { pane, state } = await opened()
  await addCompanions(pane, [file('二部.xlsx', 4)])
  await addCompanions(pane, [file('二部.xlsx', 6)])
  expect(state().companions).toHaveLength(1)
  removeCompanion(pane, '二部.xlsx')
  expect(state().companions).toEqual([])
})

it('calls the result stale when a book comes or goes', async () => {
  const { pane, state } = await opened()
  await check(pane)
  await addCompanions(pane, [file('二部.xlsx', 4)])
  expect(state().stale).toBe(true)
})

it('says in one sentence why a file cannot be taken', async () => {
  const { pane, state, said } = await opened()
  await addCompanions(pane, [{ name: '照片.xlsx', arrayBuffer: async () => new TextEncoder().encode('PNG').buffer } as unknown as File])
  expect(said()).toBe('这不是 Excel 工作簿或文本登记表。')
  expect(state().companions).toEqual([])
})

it('says where a row stands that is in another file, or goes there where it can', async () => {
  const { pane, book, said } = await opened()
  const ref = { book: '二部.xlsx', sheet: '登记表', row: 9 }
  await showRow(pane, ref)
  expect(said()).toBe('这一行在另一个文件“二部.xlsx”的“登记表”第 9 行。')
  const gone: number[] = []
  pane.store.set({ companions: [{ book: '二部.xlsx', read: async () => [], showRow: ({ row }) => gone.push(row) }] })
  await showRow(pane, ref)
  expect(gone).toEqual([9])
  expect(book.shown).toEqual([])
})
