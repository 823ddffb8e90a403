import { createReviewDesk } from '../../../../addin/taskpane/judge/review-desk'
import type { CheckRequest } from '../../../../addin/taskpane/engine'
import { packGrid } from '../../../../addin/taskpane/grid-transfer'
import type { CellValue } from '../../../../core/workbook/workbook'
import { aGrid } from '../../../builders/grid'
import { findPack } from '../../../../core/index'

const HEADERS = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人', '产品']
const ROWS: CellValue[][] = [
  ['报备登记表'],
  HEADERS,
  ['A', '2026-02-20', '重庆启明装饰有限公司', '19900001001', '总部装修', '张三', '地板'],
  ['A', '', '', '', '', '', '墙砖'],
  ['B', '2026-02-22', '重庆启明装饰有限公司', '19900001001', '总部装修', '李四', '灯具'],
  ['C', '2026-02-26', '重庆海川建材有限公司', '19900001003', '门店改造', '王五', '门窗'],
  ['D', '2026-05-01', '重庆蓝天建筑有限公司', '19900001004', '样板间', '张三', '门窗'],
  ['合计', '', '', '', '', '', ''],
]

async function checked(packId = 'R11') {
  const desk = createReviewDesk()
  const request: CheckRequest = { book: '登记.xlsx', grids: [await packGrid(aGrid(ROWS, { sheet: '登记表' }), () => Promise.resolve())], companions: [], settingsSheet: null, planSheet: null, sheetNames: ['登记表'], packId, asOf: '2026-03-01', language: 'zh-CN' }
  desk.check(request, () => undefined)
  return desk
}

const at = (row: number, sheet = '登记表', book = '登记.xlsx') => ({ book, sheet, row })

it('says of a row without findings what it is and why, in both languages', async () => {
  const desk = await checked()
  expect(desk.rowOf(at(6), 'zh-CN')).toEqual({ ref: at(6), customer: '重庆海川建材有限公司', statusWord: '保护中', tone: 'good', expiresOn: '2026-03-26', findings: 0, basis: '保护中：2026-02-26 报备，保护至 2026-03-26（含当日），剩余 25 天（R11.1）。' })
  expect(desk.rowOf(at(6), 'en')).toMatchObject({ statusWord: 'protected', basis: expect.stringMatching(/^Protected: filed on 2026-02-26, protected through 2026-03-26/) })
})

it.each([['the row itself', 5, 5], ['a further line', 4, 3]])('leads from %s to its registration', async (_name, row, main) => {
  expect((await checked()).rowOf(at(row), 'zh-CN')?.ref).toEqual(at(main))
})

it('counts the findings of a row and says the very sentence that is written beside it', async () => {
  const desk = await checked()
  const column = (header: string): CellValue | undefined => {
    const { runs } = desk.plan().changes
    const named = runs.find(({ values }) => values.includes(header))?.column
    return runs.filter(run => run.column === named).flatMap(run => run.values.map((value, place) => [run.row + place, value] as const)).find(([row]) => row === 5)?.[1]
  }
  const summary = desk.rowOf(at(5), 'zh-CN')
  desk.select({ severity: null, status: null, person: null, text: '', order: 'row', language: 'zh-CN' })
  expect(summary?.findings).toBe(desk.items(0, 100).filter(({ ref }) => ref.row === 5).length)
  expect(summary?.findings).toBeGreaterThan(0)
  expect([summary?.basis, summary?.statusWord]).toEqual([column('判定依据'), column('状态')])
})

it('says that a row filed later is not judged yet', async () => {
  const desk = await checked()
  expect(desk.rowOf(at(7), 'zh-CN')).toMatchObject({ statusWord: '未到报备日', tone: 'quiet', expiresOn: null })
  expect(desk.rowOf(at(7), 'en')?.statusWord).toBe('not filed yet')
})

it.each([['the title', at(1)], ['the header', at(2)], ['a total', at(8)], ['a blank row', at(99)], ['another sheet', at(3, '说明')], ['another book', at(3, '登记表', '二部.xlsx')]])('is null for %s', async (_name, ref) => {
  expect((await checked()).rowOf(ref, 'zh-CN')).toBeNull()
})

it('tells of no collision before the contract is signed, as the written sentence does not (R16.5)', async () => {
  const open = (await checked()).rowOf(at(5), 'zh-CN')?.basis
  const desk = await checked('R16')
  expect(findPack('R16')?.attribution.sealed).not.toBeNull()
  expect(desk.rowOf(at(5), 'zh-CN')?.basis).not.toContain('张三')
  expect(open).toMatch(/第 3 行/)
})
