import { packsOf, takeOwnPack } from '../../../../addin/taskpane/judge/own-packs'
import { createReviewDesk } from '../../../../addin/taskpane/judge/review-desk'
import { findPack, printSettings, readSettings, type CellValue, type WorkbookChanges } from '../../../../core/index'
import { aGrid } from '../../../builders/grid'

const R11 = findPack('R11')
if (!R11) throw new Error('no R11')
const ours = (noticeDays: number): string => JSON.stringify({ ...R11, id: 'OURS', title: { zh: '我们的制度', en: 'Our regulation' }, protection: { ...R11.protection, noticeDays } })
const SEAL = ['封存', '登记表', 'A', '2026-03-05']

/** The sheet after the changes, over what was there. */
function after(present: readonly (readonly CellValue[])[], { runs }: WorkbookChanges): CellValue[][] {
  const rows = present.map(row => [...row])
  for (const { row, column, values } of runs) values.forEach((value, at) => { (rows[row - 1 + at] ??= [])[column - 1] = value })
  return rows
}

function take(text: string, present: readonly (readonly CellValue[])[] | null) {
  const taken = takeOwnPack(text, present && aGrid(present, { sheet: '报备设置' }))
  if ('troubles' in taken) throw new Error(taken.troubles.zh)
  return taken
}

it('makes the sheet where there is none, and what is read from it is the regulation', () => {
  const { id, changes } = take(ours(9), null)
  expect(id).toBe('OURS')
  expect(readSettings(aGrid(changes.newSheets[0]?.rows ?? [])).ownPacks.map(({ pack }) => pack.protection?.noticeDays)).toEqual([9])
})

it('keeps settings and seals, and takes the place of an earlier one of its number', () => {
  const settings = { ...readSettings(aGrid([])).settings, packId: 'OURS', overrides: { 'queue.size': '1' } }
  const first = [...printSettings(settings), SEAL]
  const second = after(first, take(ours(9), first).changes)
  const third = after(second, take(ours(5), second).changes)
  expect(third.filter(([kind]) => kind === '封存').map(row => row.slice(0, 4))).toEqual([SEAL])
  expect(readSettings(aGrid(third))).toMatchObject({ settings, troubles: [], ownPacks: [{ pack: { id: 'OURS', protection: { noticeDays: 5 } } }] })
})

it('refuses what is no regulation with every mistake, and leaves out what became none', () => {
  expect(takeOwnPack('{', null)).toMatchObject({ troubles: { zh: expect.stringContaining('不是合法的 JSON') } })
  expect(takeOwnPack(JSON.stringify(R11), null)).toMatchObject({ troubles: { zh: '编号 R11 与自带的制度相同，请另取编号' } })
  expect(packsOf(['{', ours(3)]).map(({ id }) => id)).toEqual(['OURS'])
})

it('is offered among the shipped ones, with its numbers', () => {
  const desk = createReviewDesk()
  expect(desk.packs('en', [ours(9)]).at(-1)).toMatchObject({ id: 'OURS', title: 'Our regulation' })
  expect(desk.packNumbers('OURS', 'zh-CN', [ours(9)]).find(({ key }) => key === 'notice.days')?.value).toBe('9')
})
