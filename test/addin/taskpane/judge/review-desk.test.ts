import { EngineError, type CheckRequest } from '../../../../addin/taskpane/engine'
import { packGrid, type PackedGrid } from '../../../../addin/taskpane/grid-transfer'
import { toBookSettings } from '../../../../addin/taskpane/judge/book-settings'
import { createReviewDesk } from '../../../../addin/taskpane/judge/review-desk'
import { NO_SETTINGS, type PaneSettings } from '../../../../addin/taskpane/settings-store'
import { printSettings } from '../../../../core/review/settings-sheet'
import type { CellValue, SheetGrid } from '../../../../core/workbook/workbook'
import { aGrid } from '../../../builders/grid'

const HEADERS = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人']
const ROWS: CellValue[][] = [
  ['A', '2026-02-20', '重庆启明装饰有限公司', '19900001001', '总部装修', '张三'],
  ['B', '2026-02-22', '重庆启明装饰有限公司', '19900001001', '总部装修', '李四'],
  ['C', '2026-02-23', '重庆海川建材有限公司', '1990000', '门店改造', '王五'],
  ['D', '2026-05-01', '重庆蓝天建筑有限公司', '19900001004', '样板间', '张三'],
]

const register = (rows = ROWS) => aGrid([HEADERS, ...rows], { sheet: '登记表' })
const nothing = (): void => undefined

const packed = (grid: SheetGrid): Promise<PackedGrid> => packGrid(grid, () => Promise.resolve())
const settingsGrid = (settings: Partial<PaneSettings>): Promise<PackedGrid> => packed(aGrid(printSettings(toBookSettings({ ...NO_SETTINGS, ...settings })), { sheet: '报备设置' }))

async function request(part: Partial<CheckRequest> = {}, grid = register(), settings: Partial<PaneSettings> = {}): Promise<CheckRequest> {
  const settingsSheet = Object.keys(settings).length === 0 ? null : await settingsGrid(settings)
  return { book: '登记.xlsx', grids: [await packed(grid)], companions: [], settingsSheet, planSheet: null, sheetNames: ['登记表'], packId: 'R11', asOf: '2026-03-01', language: 'zh-CN', ...part }
}

it('lists all packs with one line each, in both languages', () => {
  const desk = createReviewDesk()
  expect(desk.packs('zh-CN').map(({ id }) => id)).toEqual(['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16'])
  expect(desk.packs('en').find(({ id }) => id === 'R11')?.title).toBe('One month with a queue')
})

it('counts rows by status and findings by severity', async () => {
  const result = createReviewDesk().check(await request(), nothing)
  expect(result.registrations).toBe(4)
  expect(result.statuses.map(({ status, word, count }) => [status, word, count])).toEqual(expect.arrayContaining([['active', '保护中', 1], ['queued', '排队中', 1], ['invalid', '无效', 1], [null, '未到报备日', 1]]))
  expect(result.findings).toBe(Object.values(result.severities).reduce((sum, count) => sum + count, 0))
  expect(result.persons).toEqual(['李四', '王五', '张三'])
  expect(result.sheets[0]?.columns.map(({ header, field }) => [header, field])).toEqual([['报备编号', 'id'], ['报备时间', 'registeredAt'], ['客户名称', 'customerName'], ['联系电话', 'phone'], ['项目名称', 'project'], ['报备人', 'seller']])
})

it('previews cells of our own columns and nothing else', async () => {
  const desk = createReviewDesk()
  const { preview } = desk.check(await request(), nothing)
  const owned = ['状态', '生效日', '到期日', '剩余天数', '归属', '冲突行', '判定依据']
  expect(preview.newColumns).toEqual(owned)
  expect(preview.columns).toEqual(owned)
  expect(preview.highlights).toBe(1)
  const { changes } = desk.plan()
  expect(changes.runs.every(({ column }) => column > HEADERS.length)).toBe(true)
  expect(changes.runs.reduce((sum, { values }) => sum + values.length, 0)).toBe(preview.cells)
})

it('knows whether the changes are those of the check before', async () => {
  const desk = createReviewDesk()
  expect(desk.check(await request(), nothing).preview.sameAsBefore).toBe(false)
  expect(desk.check(await request(), nothing).preview.sameAsBefore).toBe(true)
  const changed = register(ROWS.map(row => (row[0] === 'C' ? ['C', '2026-02-23', '重庆海川建材有限公司', '19900001003', '门店改造', '王五'] : row)))
  expect(desk.check(await request({}, changed), nothing).preview.sameAsBefore).toBe(false)
})

it('tells how far it is', async () => {
  const heard: (number | null)[] = []
  createReviewDesk().check(await request(), (_step, share) => heard.push(share))
  expect(heard.at(-1)).toBe(1)
})

it('says the same review in another language', async () => {
  const desk = createReviewDesk()
  const chinese = desk.check(await request(), nothing)
  const english = desk.translate('en')
  expect(english.registrations).toBe(chinese.registrations)
  expect(english.statuses.find(({ status }) => status === 'active')?.word).toBe('protected')
  expect(desk.plan().changes.runs.some(({ values }) => values.includes('protected'))).toBe(true)
})

it('lists findings and gives their sentences', async () => {
  const desk = createReviewDesk()
  const { findings } = desk.check(await request(), nothing)
  const all = desk.select({ severity: null, status: null, person: null, text: '', order: 'row', language: 'zh-CN' })
  expect(all.total).toBe(findings)
  const items = desk.items(0, 100)
  expect(items.find(({ code }) => code === 'queue.position')).toMatchObject({ customer: '重庆启明装饰有限公司', person: '李四', statusWord: '排队中', ref: { row: 3 } })
})

it('explains a row', async () => {
  const desk = createReviewDesk()
  desk.check(await request(), nothing)
  const sections = desk.explain({ book: '登记.xlsx', sheet: '登记表', row: 3 }, 'zh-CN')
  expect(sections[0]?.title).toBe('结论')
  expect(desk.explain({ book: '登记.xlsx', sheet: '登记表', row: 99 }, 'zh-CN')).toEqual([])
})

it('answers whether a customer may be filed, with words for the evidence', async () => {
  const desk = createReviewDesk()
  desk.check(await request(), nothing)
  const question = { name: '重庆启明装饰有限公司', phone: '19900001001', project: '', region: '', seller: '赵六', team: '', admin: false }
  expect(desk.lookUp(question, 'zh-CN')).toMatchObject({ answer: 'protected', owner: null, row: null })
  expect(desk.lookUp({ ...question, admin: true }, 'zh-CN')).toMatchObject({ answer: 'protected', owner: '张三', row: { row: 2 } })
  expect(desk.lookUp({ ...question, seller: '张三' }, 'en').answer).toBe('own')
  expect(desk.lookUp({ ...question, name: '成都新城置业有限公司', phone: '19900009999' }, 'en')).toMatchObject({ answer: 'free', evidence: [] })
})

it('says for each fact that cannot be looked up what to write, and that the asker waits already', async () => {
  const desk = createReviewDesk()
  desk.check(await request(), nothing)
  const question = { name: '待定', phone: '1990000', project: '', region: '', seller: '', team: '', admin: false }
  expect(() => desk.lookUp(question, 'zh-CN')).toThrow(expect.objectContaining({ problem: 'unreadable-question', detail: { name: expect.stringMatching(/^“待定”没有说明/), phone: expect.stringMatching(/^“1990000”不是电话号码，请写/) } }))
  expect(desk.lookUp({ ...question, name: '重庆启明装饰有限公司', phone: '19900001001', seller: '李四' }, 'zh-CN')).toMatchObject({ answer: 'own', from: expect.any(String) })
})

it('judges by the numbers of the workbook, for the pack they belong to', async () => {
  const longer: Partial<PaneSettings> = { packId: 'R11', overrides: { 'protection.months': '6' } }
  const late = { asOf: '2026-06-01' }
  const active = (result: ReturnType<ReturnType<typeof createReviewDesk>['check']>): number => result.statuses.find(({ status }) => status === 'active')?.count ?? 0
  expect(active(createReviewDesk().check(await request(late, register(), longer), nothing))).toBeGreaterThan(active(createReviewDesk().check(await request(late), nothing)))
  expect(active(createReviewDesk().check(await request({ ...late, packId: 'R08' }, register(), longer), nothing))).toBe(active(createReviewDesk().check(await request({ ...late, packId: 'R08' }), nothing)))
})

it('takes corrected columns, holidays and rulings into account', async () => {
  const odd = aGrid([['报备编号', '报备时间', '名头', '联系电话', '项目名称', '报备人'], ...ROWS], { sheet: '登记表' })
  const corrected = createReviewDesk().check(await request({}, odd, { mapping: [{ sheet: '登记表', header: '名头', field: 'customerName' }] }), nothing)
  expect(corrected.statuses.find(({ status }) => status === 'active')?.count).toBe(1)
  const ruled = createReviewDesk().check(await request({}, register(), { rulings: [{ what: 'different', ids: ['A', 'B'], owner: null, who: '经理', day: '2026-02-25', why: '两家公司' }] }), nothing)
  expect(ruled.statuses.find(({ status }) => status === 'active')?.count).toBe(2)
})

it.each([
  ['a register without a header row', { packId: 'R11' }, aGrid([['说明'], ['请填写']], { sheet: '说明' }), {}, 'no-header'],
  ['an unknown pack', { packId: 'R99' }, register(), {}, 'bad-settings'],
  ['a number that is none', { packId: 'R11' }, register(), { packId: 'R11', overrides: { 'protection.months': '很多' } }, 'bad-settings'],
  ['a day that is none', { asOf: '' }, register(), {}, 'bad-day'],
] as const)('refuses %s', async (_name, part, grid, settings, problem) => {
  const asked = await request(part, grid, settings)
  expect(() => createReviewDesk().check(asked, nothing)).toThrow(new EngineError(problem))
})

it('lists the numbers of a pack with their clauses', () => {
  const numbers = createReviewDesk().packNumbers('R11', 'zh-CN')
  expect(numbers.find(({ key }) => key === 'protection.months')).toMatchObject({ value: '1', clause: 'R11.1' })
  expect(numbers.every(({ clause, quote }) => (clause === null) === (quote === null))).toBe(true)
})

it('seals the rows it read, and tells later what was changed, from what to what (R03.6b)', async () => {
  const desk = createReviewDesk()
  const none = { settingsSheet: null, sheetNames: ['登记表'] }
  desk.check(await request(), nothing)
  const { changes, rows } = desk.seal('new', none)
  expect(rows).toBe(4)
  const [sheet] = changes.newSheets
  expect(sheet?.name).toBe('报备设置')
  const settingsSheet = await packGrid(aGrid((sheet?.rows ?? []).map(row => [...row]), { sheet: '报备设置' }), () => Promise.resolve())
  const sealed = { settingsSheet, sheetNames: ['登记表', '报备设置'] }
  const altered = async (grid = register()): Promise<readonly string[]> => {
    desk.check(await request(sealed, grid), nothing)
    desk.select({ severity: null, status: null, person: null, text: '', order: 'row', language: 'zh-CN' })
    return desk.items(0, 100).filter(({ code }) => code === 'record.altered').map(({ ref, message }) => `${ref.row} ${message}`)
  }
  expect(await altered()).toEqual([])
  const changed = register(ROWS.map(row => (row[0] === 'B' ? row.map(cell => (cell === '李四' ? '赵六' : cell)) : row)))
  expect(await altered(changed)).toEqual([expect.stringMatching(/^3 .*李四.*赵六/)])
  const again = desk.seal('all', sealed)
  expect(again.changes.newSheets).toEqual([])
  expect(again.changes.runs.length).toBeGreaterThan(0)
})

it('has no review to ask about before the first check', () => {
  expect(() => createReviewDesk().plan()).toThrow(EngineError)
})
