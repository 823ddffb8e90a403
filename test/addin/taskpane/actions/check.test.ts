import { check, listSheets, tickSheets, undo, write } from '../../../../addin/taskpane/actions/check'
import { openPane } from '../../../../addin/taskpane/actions/settings'
import { cancelWork } from '../../../../addin/taskpane/actions/work'
import { WorkbookError } from '../../../../core/index'
import { aPane, type FakePane } from '../a-pane'
import { createFakeBook } from '../fake-book'

async function opened(book = createFakeBook()): Promise<FakePane> {
  const fake = aPane(book)
  await openPane(fake.pane)
  return fake
}

it('reads the ticked sheets, judges them and shows the result; writes nothing', async () => {
  const { pane, engine, book, state, said } = await opened()
  tickSheets(pane, ['说明'], false)
  await check(pane)
  expect(engine.asked).toContain('check R11 2026-03-01 登记表')
  expect(state().result?.registrations).toBe(120)
  expect(state().selection?.total).toBe(12)
  expect(state().busy).toBeNull()
  expect(said()).toBe('检查完成：120 条报备，12 个问题。')
  expect(book.applied).toEqual([])
})

it('writes when nothing changed since the preview, and takes it back', async () => {
  const { pane, book, state, said } = await opened()
  await check(pane)
  await write(pane)
  expect(book.applied.map(({ runs }) => runs[0]?.values)).toEqual([['保护中']])
  expect(state().written).toBe(840)
  expect(said()).toBe('已写入 840 个单元格。')
  await undo(pane)
  expect(book.applied.map(({ runs }) => runs[0]?.values)).toEqual([['保护中'], [null]])
  expect(state().undo).toBeNull()
  expect(said()).toBe('已撤销，工作簿恢复为写入前的内容。')
})

it('shows the new preview instead of writing when the workbook changed', async () => {
  const { pane, engine, book, said } = await opened()
  await check(pane)
  engine.changedMeanwhile = true
  await write(pane)
  expect(book.applied).toEqual([])
  expect(said()).toContain('尚未写入')
})

it('takes back what was written when writing fails half-way', async () => {
  const { pane, book, state, said } = await opened()
  await check(pane)
  book.trouble = new WorkbookError('read-only')
  await write(pane)
  expect(book.applied.map(({ runs }) => runs[0]?.values)).toEqual([[null]])
  expect(state().written).toBeNull()
  expect(said()).toBe('工作表受保护或只读，不能写入。请取消保护后重试。')
})

it('leaves the taking back to the user when that fails, too', async () => {
  const { pane, book, state, said } = await opened()
  await check(pane)
  book.apply = () => Promise.reject(new WorkbookError('in-use'))
  await write(pane)
  expect(said()).toContain('工作簿正忙')
  expect(state().undo?.runs[0]?.values).toEqual([null])
})

it('can be given up while it judges', async () => {
  const { pane, engine, state, said } = await opened()
  engine.hangs = true
  const checking = check(pane)
  while (!engine.asked.some(line => line.startsWith('check'))) await new Promise(resolve => setImmediate(resolve))
  expect(state().busy).toMatchObject({ what: 'check', step: 'judging', share: 0.5 })
  cancelWork(pane)
  await checking
  expect(state().busy).toBeNull()
  expect(state().result).toBeNull()
  expect(said()).toBe('已取消，工作簿没有改动。')
})

it('can be given up while it reads', async () => {
  const book = createFakeBook()
  const fake = await opened(book)
  const read = book.readSheet
  book.readSheet = async (name, options) => {
    cancelWork(fake.pane)
    options?.signal?.throwIfAborted()
    return read(name)
  }
  await check(fake.pane)
  expect(fake.engine.asked.filter(line => line.startsWith('check'))).toEqual([])
  expect(fake.said()).toBe('已取消，工作簿没有改动。')
})

it('does one thing at a time', async () => {
  const { pane, engine } = await opened()
  await Promise.all([check(pane), check(pane)])
  expect(engine.asked.filter(line => line.startsWith('check'))).toHaveLength(1)
})

it('needs a sheet to check', async () => {
  const { pane, said } = await opened()
  tickSheets(pane, ['登记表', '说明'], false)
  await check(pane)
  expect(said()).toBe('勾选的工作表里没有找到报备登记。')
})

it('lists the sheets but its own, and keeps what was unticked', async () => {
  const book = createFakeBook({ 登记表: [], 说明: [], 报备设置: [[null], ['报备制度', 'R12']] })
  const { pane, state } = await opened(book)
  expect(state().packId).toBe('R12')
  tickSheets(pane, ['说明'], false)
  book.sheets.set('四月', [])
  await listSheets(pane)
  expect(state().sheets).toEqual([{ name: '登记表', ticked: true }, { name: '说明', ticked: false }, { name: '四月', ticked: true }])
})

it.each([
  [new WorkbookError('too-large'), '数据太多，这台电脑放不下，请分开检查。'],
  [Object.assign(new Error('…'), { code: 'AccessDenied' }), '工作表受保护或只读，不能写入。请取消保护后重试。'],
  [new Error('x is undefined'), '出现意外情况（x is undefined），工作簿没有改动，请重试。'],
  ['oops', '出现意外情况（oops），工作簿没有改动，请重试。'],
])('says %s in one sentence', async (trouble, sentence) => {
  const { pane, book, said } = await opened()
  book.readSheet = () => Promise.reject(trouble)
  await check(pane)
  expect(said()).toBe(sentence)
})
