import { check, write } from '../../../../addin/taskpane/actions/check'
import { followSelection, readSelected } from '../../../../addin/taskpane/actions/selected-row'
import { openPane, speak } from '../../../../addin/taskpane/actions/settings'
import { WorkbookError } from '../../../../core/index'
import { aPane, type FakePane } from '../a-pane'

jest.useFakeTimers()

/** Lets the cursor rest, and everything asked be answered. */
const rest = async (ms = 200): Promise<void> => { await jest.advanceTimersByTimeAsync(ms) }

const asked = ({ engine }: FakePane): readonly string[] => engine.asked.filter(line => line.startsWith('rowOf'))

async function following() {
  const fake = aPane()
  await openPane(fake.pane)
  const stop = await followSelection(fake.pane)
  return { ...fake, stop, fake }
}

async function checked() {
  const all = await following()
  all.book.moveTo('登记表', 2)
  await check(all.pane)
  await rest()
  return all
}

it('asks nothing before a check, and of the row the user is at after it', async () => {
  const { fake, pane, book, state } = await following()
  book.moveTo('登记表', 5)
  await rest()
  expect([asked(fake), state().selected]).toEqual([[], null])
  await check(pane)
  await rest()
  expect(asked(fake)).toEqual(['rowOf 登记表 5 zh-CN'])
  expect(state().selected).toMatchObject({ ref: { book: '登记.xlsx', sheet: '登记表', row: 5 }, summary: { customer: '重庆第5装饰有限公司', findings: 2 } })
})

it('asks once for a cursor that runs through many rows, when it rests', async () => {
  const { fake, book, state } = await checked()
  for (let row = 3; row < 40; row++) {
    book.moveTo('登记表', row)
    await rest(30)
  }
  expect(asked(fake)).toEqual(['rowOf 登记表 2 zh-CN'])
  await rest()
  expect(asked(fake)).toEqual(['rowOf 登记表 2 zh-CN', 'rowOf 登记表 39 zh-CN'])
  expect(state().selected?.ref.row).toBe(39)
})

it('lets go of an answer about a row that was left meanwhile', async () => {
  const { engine, book, state } = await checked()
  const { rowOf } = engine
  const answers: (() => void)[] = []
  engine.rowOf = (ref, language) => new Promise(resolve => answers.push(() => void rowOf(ref, language).then(resolve)))
  book.moveTo('登记表', 7)
  await rest()
  book.moveTo('登记表', 8)
  answers[0]?.()
  await rest(100)
  expect(state().selected?.ref.row).toBe(2)
  await rest()
  answers[1]?.()
  await rest()
  expect(state().selected?.ref.row).toBe(8)
})

it('asks nothing while the register is other than it was when checked, and again after the next check', async () => {
  const { fake, pane, book, state } = await checked()
  pane.store.set({ stale: true })
  book.moveTo('登记表', 9)
  await rest()
  expect([asked(fake).length, state().selected?.ref.row]).toEqual([1, 2])
  await check(pane)
  await rest()
  expect(state().selected?.ref.row).toBe(9)
})

it('says the row anew after a write and in another language, and forgets it when a check begins', async () => {
  const { fake, pane, engine, state } = await checked()
  await write(pane)
  await rest()
  expect(asked(fake)).toHaveLength(2)
  await speak(pane, 'en')
  await rest()
  expect(state().selected?.summary?.statusWord).toBe('protected')
  engine.hangs = true
  void check(pane)
  await rest()
  expect([state().result, state().selected]).toEqual([null, null])
})

it.each([
  ['a cell is open for typing', new WorkbookError('in-use'), null],
  ['the sheet is gone', new WorkbookError('no-such-sheet'), '勾选的工作表已不存在，请重新选择。'],
] as const)('while %s it says no more than is of use', async (_name, trouble, sentence) => {
  const { pane, book, state, said } = await checked()
  pane.store.set({ notice: null })
  const { selectedRow } = book
  book.selectedRow = () => Promise.reject(trouble)
  book.moveTo('登记表', 6)
  await rest()
  expect([said(), state().selected?.ref.row]).toEqual([sentence, 2])
  book.selectedRow = selectedRow
  book.moveTo('登记表', 7)
  await rest()
  expect(state().selected?.ref.row).toBe(7)
})

it('asks nothing more once it is stopped, and is stopped only when the last answer is there', async () => {
  const { fake, pane, book, stop } = await checked()
  let give: (() => void) | undefined
  book.selectedRow = () => new Promise(resolve => { give = () => resolve({ sheet: '登记表', row: 3 }) })
  book.moveTo('登记表', 3)
  await rest()
  let stopped = false
  void stop().then(() => { stopped = true })
  await rest()
  expect(stopped).toBe(false)
  give?.()
  await rest()
  expect(stopped).toBe(true)
  book.moveTo('登记表', 4)
  await check(pane)
  await rest()
  expect(asked(fake)).toHaveLength(1)
})

it('reads the row out when it is asked to, for ears alone', async () => {
  const { pane, book, state, said } = await checked()
  const before = state().notice?.serial
  book.moveTo('登记表', 4)
  await rest()
  expect(state().notice?.serial).toBe(before)
  readSelected(pane)
  expect([state().notice?.kind, said()]).toEqual(['heard', '登记表 第 4 行（属于第 3 行的报备），重庆第3装饰有限公司，到期 2026年3月31日，2 个问题：保护中：2026-03-01 报备（R11.1）。'])
})
