import { check } from '../../../../addin/taskpane/actions/check'
import { addOwnPack, openPane, saveSettings, seal, showNumbers, speak } from '../../../../addin/taskpane/actions/settings'
import { NO_SETTINGS } from '../../../../addin/taskpane/settings-store'
import { aGrid } from '../../../builders/grid'
import { aPane } from '../a-pane'
import { createFakeBook } from '../fake-book'

it('chooses what the workbook says', async () => {
  const { pane, state } = aPane(createFakeBook({ 登记表: [], 报备设置: [[null], ['报备制度', 'R12']] }))
  await openPane(pane)
  expect(state().packId).toBe('R12')
  expect(state().settings.packId).toBe('R12')
})

it('chooses what a book beside the workbook says where the workbook says nothing', async () => {
  const { pane, state } = aPane()
  const sheets = [aGrid([['登记']], { sheet: '登记表' }), aGrid([[null], ['报备制度', 'r12']], { sheet: '报备设置' })]
  pane.store.set({ companions: [{ book: '一部.xlsx', showRow: null, read: async () => sheets.slice(0, 1) }, { book: '二部.xlsx', showRow: null, read: async () => sheets }] })
  await openPane(pane)
  expect(state()).toMatchObject({ packId: 'R12', settings: { packId: null } })
})

it('begins with the first pack where the workbook says nothing', async () => {
  const { pane, state } = aPane()
  await openPane(pane)
  expect(state().packId).toBe('R11')
  expect(state().numbers).toEqual([])
})

it('says trouble on the way in one sentence', async () => {
  const { pane, book, said } = aPane()
  book.sheetNames = () => Promise.reject(new Error('gone'))
  await openPane(pane)
  expect(said()).toContain('gone')
})

it('saves to the sheet and asks for a new check', async () => {
  const { pane, engine, book, state, said } = aPane()
  await openPane(pane)
  await check(pane)
  await saveSettings(pane, { ...NO_SETTINGS, packId: 'R12' })
  expect(engine.printed).toEqual([{ ...NO_SETTINGS, packId: 'R12' }])
  expect([...book.sheets.keys()]).toContain('报备设置')
  expect(state().sheets.map(({ name }) => name)).not.toContain('报备设置')
  expect(state()).toMatchObject({ packId: 'R12', stale: true })
  expect(said()).toBe('设置已保存到“报备设置”工作表。')
})

it('says the result anew in another language', async () => {
  const { pane, engine, state } = aPane()
  await openPane(pane)
  await check(pane)
  await speak(pane, 'en')
  expect(engine.asked).toContain('translate en')
  expect(state().packs[0]?.title).toBe('One month with a queue')
  engine.asked.length = 0
  await speak(pane, 'en')
  expect(engine.asked).toEqual([])
})

it('shows the numbers of the pack that is chosen', async () => {
  const { pane, state } = aPane()
  await showNumbers(pane, 'R11')
  expect(state().numbers.map(({ key }) => key)).toEqual(['protection.months'])
  await showNumbers(pane, null)
  expect(state().numbers).toEqual([])
})

it('seals the checked rows with the settings sheet as it is now', async () => {
  const { pane, engine, book, said } = aPane()
  await openPane(pane)
  await check(pane)
  await seal(pane, 'new')
  expect(engine.asked).toContain('seal new 登记表+说明')
  expect(book.sheets.get('报备设置')).toEqual([['封存', '登记表']])
  expect(said()).toBe('已封存，共 120 行有封存记录。')
  await seal(pane, 'all')
  expect(engine.asked).toContain('seal all 登记表+说明+报备设置')
})

it('takes a regulation of one’s own into the workbook, or tells its mistakes', async () => {
  const { pane, book, engine, state, said } = aPane()
  await openPane(pane)
  engine.packs = async (language, ownPacks = []) => [{ id: 'R11', title: language, summary: '' }, ...ownPacks.map(() => ({ id: 'OURS', title: '我们的制度', summary: '' }))]
  const file = (text: string): File => ({ name: 'own.json', text: async () => text }) as File
  await addOwnPack(pane, file('{}'))
  expect(said()).toBe('“own.json”没有载入：party：只能是：seller、team。')
  expect(state().ownPacks).toEqual([])
  await addOwnPack(pane, file('{"id":"OURS"}'))
  await addOwnPack(pane, file('{"id":"OURS","edition":2}'))
  expect(said()).toBe('已载入制度 OURS，现在可以选用。')
  expect([...book.sheets.keys()]).toContain('报备设置')
  expect(state().packs.map(({ id }) => id)).toEqual(['R11', 'OURS'])
})
