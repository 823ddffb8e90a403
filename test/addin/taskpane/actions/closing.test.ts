import { closePeriod, compareWithFile, compareWithSheet, saveClosing, undoClosing } from '../../../../addin/taskpane/actions/closing'
import { chooseCommission, setCommission, settle } from '../../../../addin/taskpane/actions/commission'
import { openPane } from '../../../../addin/taskpane/actions/settings'
import { EngineError } from '../../../../addin/taskpane/engine'
import { aPane } from '../a-pane'
import { aComparison } from '../a-statement'
import { createFakeBook } from '../fake-book'

async function settled(book = createFakeBook()) {
  const fake = aPane(book)
  await openPane(fake.pane)
  await settle(fake.pane)
  return fake
}

it('knows of no closing where the workbook has no such sheet', async () => {
  const { state, engine } = await settled()
  expect(state().commission.closed).toBeNull()
  expect(engine.asked.some(line => line.startsWith('compareClosed'))).toBe(false)
})

it('compares at once with the period that the workbook holds, and does not judge its sheet as a register', async () => {
  const { state, engine } = await settled(createFakeBook({ 登记表: [['客户名称']], 提成结账: [['制度']] }))
  expect(engine.asked).toContain('settle R11 2026-03-01 2026-03-31 none 登记表')
  expect(engine.asked).toContain('compareClosed 提成结账')
  expect(state().commission.closed?.state).toBe('same')
})

it('closes, reads back, and says so', async () => {
  const { pane, book, engine, state, said } = await settled()
  await closePeriod(pane)
  expect(book.applied).toHaveLength(1)
  expect(engine.asked.slice(-2)).toEqual(['planClosing no sheet', 'compareClosed 提成结账'])
  expect(state().commission).toMatchObject({ closed: { state: 'same' }, justClosed: { changes: { newSheets: [{ name: '提成结账' }] } } })
  expect(state().sheets.map(({ name }) => name)).toEqual(['登记表', '说明'])
  expect(said()).toBe('2026 年 3 月已结账，封存在“提成结账”工作表；请保存工作簿。')
})

it('closes nothing that was worked out before the workbook changed', async () => {
  const { pane, book, said } = await settled()
  setCommission(pane, { stale: true })
  await closePeriod(pane)
  expect(book.applied).toEqual([])
  expect(said()).toBe('计算之后工作簿有改动，请先重新计算再结账。')
})

it('takes back what does not read back as it was sealed', async () => {
  const { pane, book, engine, state, said } = await settled()
  engine.comparison = aComparison('altered')
  await closePeriod(pane)
  expect(book.applied.map(({ runs, newSheets }) => [runs.length, newSheets.length])).toEqual([[0, 1], [1, 0]])
  expect(state().commission).toMatchObject({ closed: null, justClosed: null })
  expect(said()).toBe('写入的结账记录读回来与原来不符，已撤回，没有结账。')
})

it('says why a write failed, with nothing to take back where no sheet was made', async () => {
  const { pane, book, said } = await settled()
  book.trouble = Object.assign(new Error('no'), { problem: 'read-only' })
  await closePeriod(pane)
  expect(book.applied.map(({ runs }) => runs)).toEqual([[]])
  expect(said()).toContain('受保护或只读')
})

it('does not close a closed period again', async () => {
  const { pane, book, engine, said } = await settled()
  engine.planClosing = () => Promise.reject(new EngineError('already-closed'))
  await closePeriod(pane)
  expect(book.applied).toEqual([])
  expect(said()).toContain('这个期间已经结账，不会覆盖')
})

it('takes a closing back, once', async () => {
  const { pane, book, state, said } = await settled()
  await closePeriod(pane)
  await undoClosing(pane)
  expect(book.applied.at(-1)?.runs).toEqual([{ sheet: '提成结账', row: 1, column: 1, values: [null, null], show: 'general' }])
  expect(state().commission.justClosed).toBeNull()
  expect(said()).toBe('已撤销结账，写入的行已清空。')
  await undoClosing(pane)
  expect(book.applied).toHaveLength(2)
})

it('takes nothing back when the sheet was changed since', async () => {
  const { pane, book, said } = await settled()
  await closePeriod(pane)
  book.sheets.get('提成结账')?.unshift(['我的备注'])
  await undoClosing(pane)
  expect(book.applied).toHaveLength(1)
  expect(said()).toContain('没有撤销')
})

it('cannot take back what was closed before another period was chosen', async () => {
  const { pane, book, state } = await settled()
  await closePeriod(pane)
  chooseCommission(pane, { period: { year: 2026, part: '2' } })
  await undoClosing(pane)
  expect(state().commission).toMatchObject({ closed: null, justClosed: null })
  expect(book.applied).toHaveLength(1)
})

it('lists what differs from the workbook’s closing, or says that it is gone', async () => {
  const { pane, book, engine, state, said } = await settled(createFakeBook({ 登记表: [['客户名称']], 提成结账: [['制度']] }))
  engine.comparison = aComparison('different')
  await compareWithSheet(pane)
  expect(state().commission).toMatchObject({ closed: { state: 'different' }, screen: { kind: 'closed', file: null, comparison: { differences: [{ contractNo: 'H1' }, { contractNo: 'H2' }] } } })
  book.sheets.delete('提成结账')
  setCommission(pane, { screen: { kind: 'summary' } })
  await compareWithSheet(pane)
  expect(state().commission).toMatchObject({ closed: null, screen: { kind: 'summary' } })
  expect(said()).toBe('“提成结账”工作表中没有这个期间。')
})

it('compares with a file and hands one over', async () => {
  const { pane, engine, saved, state } = await settled()
  await compareWithFile(pane, { name: '三月.json', text: async () => '{}' })
  expect(engine.asked.at(-1)).toBe('compareClosed {}')
  expect(state().commission.screen).toMatchObject({ kind: 'closed', file: '三月.json' })
  await saveClosing(pane)
  expect(saved).toEqual(['提成结账 R11 2026-03.json 9'])
})
