import { check, write } from '../../../../addin/taskpane/actions/check'
import { showDetails } from '../../../../addin/taskpane/actions/findings'
import { followSelection } from '../../../../addin/taskpane/actions/selected-row'
import { openPane } from '../../../../addin/taskpane/actions/settings'
import type { Engine } from '../../../../addin/taskpane/engine'
import { openExcelBook } from '../../../../addin/taskpane/excel-book'
import { createReviewDesk } from '../../../../addin/taskpane/judge/review-desk'
import { initialState, type Pane, type PaneState } from '../../../../addin/taskpane/pane-state'
import { createStore } from '../../../../addin/taskpane/store'
import { workbookSettings } from '../../../../addin/taskpane/workbook-settings'
import type { CellValue } from '../../../../core/workbook/workbook'
import { excelAt } from '../../excel/excel-on-host'

const excel = excelAt('1.9')
const SHEET = '登记表'
const ROWS: readonly (readonly CellValue[])[] = [
  ['2026 年报备登记表'],
  ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人', '产品'],
  ['A', '2026-02-20', '重庆启明装饰有限公司', '19900001001', '总部装修', '张三', '地板'],
  ['A', '', '', '', '', '', '墙砖'],
  ['B', '2026-02-22', '重庆启明装饰有限公司', '19900001001', '总部装修', '李四', '灯具'],
  ['C', '2026-02-26', '重庆海川建材有限公司', '19900001003', '门店改造', '王五', '门窗'],
]

/** The pane over a register behind Microsoft's client, with the judge itself, following the cursor. */
async function opened() {
  const { access, host } = excel([{ name: SHEET, rows: ROWS }, { name: '说明', rows: [['说明']] }])
  const desk = createReviewDesk()
  const engine = new Proxy({}, { get: (_, method) => (method === 'cancel' ? () => undefined : async (...args: unknown[]) => (desk as unknown as Record<string | symbol, (...all: unknown[]) => unknown>)[method]?.(...args)) }) as Engine
  const store = createStore<PaneState>(initialState('zh-CN', '2026-03-01', 'check'))
  const book = await openExcelBook(access)
  const pane: Pane = { store, engine, book, settingsStore: workbookSettings(book, engine), today: () => '2026-03-01', giveWay: () => Promise.resolve(), download: () => undefined, work: { abort: null } }
  await openPane(pane)
  pane.store.set({ packId: 'R11', sheets: [{ name: SHEET, ticked: true }, { name: '说明', ticked: false }] })
  const stop = await followSelection(pane)
  await check(pane)
  return { pane, host, stop, state: () => store.get() }
}

/** Selects cells as a person does and answers what the pane then knows. */
async function selectRow({ host, state }: Awaited<ReturnType<typeof opened>>, row: number, sheet = SHEET): Promise<string> {
  host.select(sheet, { top: row, left: 2, bottom: row + 1, right: 3 })
  const before = state().selected
  for (let turn = 0; turn < 100 && state().selected === before; turn++) await new Promise(resolve => setTimeout(resolve, 20))
  const { selected } = state()
  return `${selected?.ref.sheet} ${selected?.ref.row}: ${selected?.summary?.basis ?? null} ${selected?.summary?.findings ?? ''}`.trimEnd()
}

it('follows the cursor through the register and out of it, and explains a row without findings', async () => {
  const now = await opened()
  expect(await selectRow(now, 6)).toBe('登记表 6: 保护中：2026-02-26 报备，保护至 2026-03-26（含当日），剩余 25 天（R11.1）。 0')
  await showDetails(now.pane, now.state().selected?.summary?.ref ?? { book: '', sheet: '', row: 0 })
  expect(now.state().details?.sections[0]?.title).toBe('结论')
  expect(await selectRow(now, 4)).toMatch(/^登记表 4: 保护中：2026-02-20 报备/)
  expect(now.state().selected?.summary?.ref.row).toBe(3)
  expect(await selectRow(now, 5)).toMatch(/^登记表 5: 排队中：.* [1-9]$/)
  expect(await selectRow(now, 1)).toBe('登记表 1: null')
  expect(await selectRow(now, 1, '说明')).toBe('说明 1: null')
  expect(await selectRow(now, 90)).toBe('登记表 90: null')
  await now.stop()
})

it('still knows the row after writing beside it, and asks Excel nothing while a cell is open for typing', async () => {
  const now = await opened()
  await selectRow(now, 6)
  await write(now.pane)
  expect(await selectRow(now, 5)).toMatch(/^登记表 5: 排队中/)
  now.host.setEditing(true)
  now.host.select(SHEET, { top: 6, left: 1, bottom: 6, right: 1 })
  await new Promise(resolve => setTimeout(resolve, 400))
  expect([now.state().selected?.ref.row, now.state().notice?.kind]).toEqual([5, 'success'])
  now.host.setEditing(false)
  expect(await selectRow(now, 3)).toMatch(/^登记表 3: 保护中/)
  await now.stop()
  const known = now.state().selected
  now.host.select(SHEET, { top: 6, left: 1, bottom: 6, right: 1 })
  await new Promise(resolve => setTimeout(resolve, 400))
  expect(now.state().selected).toBe(known)
})
