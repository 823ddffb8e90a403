import { check } from '../../../../addin/taskpane/actions/check'
import { selectFindings, showDetails, showFindings, showRow } from '../../../../addin/taskpane/actions/findings'
import { openPane } from '../../../../addin/taskpane/actions/settings'
import { WorkbookError } from '../../../../core/index'
import { aPane } from '../a-pane'

async function checked() {
  const fake = aPane()
  await openPane(fake.pane)
  await check(fake.pane)
  return fake
}

it('narrows the list and keeps the other filters', async () => {
  const { pane, state } = await checked()
  await selectFindings(pane, { severity: 'error' })
  await selectFindings(pane, { order: 'row' })
  expect(state().query).toMatchObject({ severity: 'error', order: 'row' })
  expect(state().selection?.total).toBe(3)
})

it('goes to the list with only the wanted filter', async () => {
  const { pane, state } = await checked()
  await selectFindings(pane, { person: '业务员1', text: '保护期' })
  await showFindings(pane, { severity: 'conflict' })
  expect(state().tab).toBe('findings')
  expect(state().query).toMatchObject({ severity: 'conflict', person: null, text: '' })
})

it('keeps the answer to the last question when answers come out of order', async () => {
  const { pane, engine, state } = await checked()
  const answers: (() => void)[] = []
  engine.select = query => new Promise(resolve => answers.push(() => resolve({ total: query.text.length, groups: [] })))
  const first = selectFindings(pane, { text: '张' })
  const second = selectFindings(pane, { text: '张三' })
  answers[1]?.()
  answers[0]?.()
  await Promise.all([first, second])
  expect(state().selection?.total).toBe(2)
})

it('selects the cells of the register in a row', async () => {
  const { pane, book, state, said } = await checked()
  await showRow(pane, { book: '登记.xlsx', sheet: '登记表', row: 17 })
  expect(book.shown).toEqual([{ sheet: '登记表', row: 17, firstColumn: 1, lastColumn: 2 }])
  expect(said()).toBe('已在“登记表”中选中第 17 行。')
  expect(state().notice?.kind).toBe('heard')
})

it('says so when the sheet is gone', async () => {
  const { pane, book, said } = await checked()
  book.showRow = () => Promise.reject(new WorkbookError('no-such-sheet'))
  await showRow(pane, { book: '登记.xlsx', sheet: '旧表', row: 1 })
  expect(said()).toBe('勾选的工作表已不存在，请重新选择。')
})

it('explains a row', async () => {
  const { pane, state } = await checked()
  await showDetails(pane, { book: '登记.xlsx', sheet: '登记表', row: 3 })
  expect(state().details).toEqual({ ref: { book: '登记.xlsx', sheet: '登记表', row: 3 }, sections: [{ title: '结论', lines: ['排队中'] }] })
})
