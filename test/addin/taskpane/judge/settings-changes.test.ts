import { printSettings, readDay, readSettings, type BookSettings, type CellValue } from '../../../../core/index'
import { toBookSettings, toPaneSettings } from '../../../../addin/taskpane/judge/book-settings'
import { settingsChanges } from '../../../../addin/taskpane/judge/settings-changes'
import { NO_SETTINGS, type PaneSettings } from '../../../../addin/taskpane/settings-store'
import { aGrid } from '../../../builders/grid'

const settings: PaneSettings = {
  language: 'en', packId: 'R11', overrides: { 'protection.months': '2' },
  mapping: [{ sheet: '登记表', header: '名头', field: 'customerName' }, { sheet: null, header: '代码', field: null }],
  holidays: [{ day: '2027-10-01', kind: 'off', name: '国庆节' }],
  rulings: [{ what: 'owner', ids: ['A', 'B'], owner: '张三', who: '经理', day: '2026-02-25', why: '先到' }],
}
const book: BookSettings = toBookSettings(settings)

/** The sheet after the changes, over what was there. */
function after(present: readonly (readonly CellValue[])[], { runs }: ReturnType<typeof settingsChanges>): CellValue[][] {
  const rows = present.map(row => [...row])
  for (const { row, column, values } of runs) values.forEach((value, at) => { (rows[row - 1 + at] ??= [])[column - 1] = value })
  return rows
}

it('makes the sheet where there is none', () => {
  const changes = settingsChanges(book, null)
  expect(changes.runs).toEqual([])
  expect(changes.newSheets.map(({ name }) => name)).toEqual(['报备设置'])
  expect(toPaneSettings(readSettings(aGrid(changes.newSheets[0]?.rows ?? [])).settings)).toEqual(settings)
})

it('writes over the sheet that is there, so that reading it gives the settings', () => {
  const before = printSettings({ ...book, overrides: { 'protection.months': '9', 'queue.size': '3' }, rulings: [] })
  const rows = after(before, settingsChanges(book, aGrid(before, { sheet: '报备设置' })))
  expect(toPaneSettings(readSettings(aGrid(rows)).settings)).toEqual(settings)
})

it('leaves nothing of longer settings behind', () => {
  const before = printSettings(book)
  const rows = after(before, settingsChanges(toBookSettings(NO_SETTINGS), aGrid(before, { sheet: '报备设置' })))
  expect(toPaneSettings(readSettings(aGrid(rows)).settings)).toEqual(NO_SETTINGS)
})

it('keeps rows of other kinds', () => {
  const before = [...printSettings(book), ['封存', '2026-03', 'abc', null, null, null]]
  const rows = after(before, settingsChanges(toBookSettings(NO_SETTINGS), aGrid(before, { sheet: '报备设置' })))
  expect(rows).toContainEqual(['封存', '2026-03', 'abc', null, null, null])
})

it('leaves out days and fields that are none', () => {
  const odd = { ...settings, holidays: [{ day: '2027-02-30', kind: 'off' as const, name: '' }], mapping: [{ sheet: null, header: '甲', field: 'nonsense' }], rulings: [] }
  expect(toBookSettings(odd)).toMatchObject({ holidays: [], mapping: [] })
  expect(readDay('2027-02-30')).toBeNull()
})
