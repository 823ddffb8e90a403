import { NO_SETTINGS } from '../../../addin/taskpane/settings-store'
import { workbookSettings } from '../../../addin/taskpane/workbook-settings'
import { createFakeBook } from './fake-book'
import { createFakeEngine } from './fake-engine'

it('has no settings in a workbook without their sheet', async () => {
  expect(await workbookSettings(createFakeBook(), createFakeEngine()).load()).toEqual({ settings: NO_SETTINGS, troubles: [], ownPacks: [] })
})

it('has the judge read the sheet, and print it on saving', async () => {
  const book = createFakeBook({ 登记表: [], 报备设置: [[null], ['报备制度', 'R12']] })
  const engine = createFakeEngine()
  const store = workbookSettings(book, engine)
  expect((await store.load()).settings.packId).toBe('R12')
  await store.save({ ...NO_SETTINGS, packId: 'R11' })
  expect(engine.printed).toEqual([{ ...NO_SETTINGS, packId: 'R11' }])
  expect(book.applied).toHaveLength(1)
})
