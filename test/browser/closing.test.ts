import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { fflateCodec } from '../../addin/xlsx/fflate-codec'
import { openBytes } from '../../addin/xlsx/open-bytes'
import { startBench, type Bench } from './workbench-page'

const PLAN = { id: '2026', effective: { from: '2026-01-01', until: null }, base: 'contractAmount', tiers: { mode: 'marginal', per: 'person-month', steps: [{ upTo: '100000.00', rate: '0.03' }, { upTo: null, rate: '0.05' }] } }
const SAVED = join(__dirname, '../../dist/screenshots')

let bench: Bench

beforeAll(async () => { bench = await startBench({ shipped: true }) }, 300_000)
afterAll(() => bench.close())

const WORDS = {
  'zh-CN': { year: '年份', month: '月份', plan: '提成方案', start: '计算提成', close: '结账', compare: '与已结账期比较', show: '查看差异', undo: '撤销结账', write: '写入新工作表', sheet: '提成结账', kept: '保存' },
  'en-US': { year: 'Year', month: 'Month', plan: 'Commission plan', start: 'Work out commission', close: 'Close period', compare: 'Compare with closed', show: 'Show the differences', undo: 'Undo closing', write: 'Write new sheets', sheet: 'Commission closing', kept: 'Save' },
} as const

type Locale = keyof typeof WORDS

/** June 2026, worked out by the plan. */
async function workOut(page: Page, locale: Locale): Promise<void> {
  const words = WORDS[locale]
  await page.locator('#tab-commission').click()
  await page.getByLabel(words.year, { exact: true }).selectOption('2026')
  await page.getByLabel(words.month, { exact: true }).selectOption('6')
  await page.getByLabel(words.plan, { exact: true }).selectOption('file')
  await page.setInputFiles('.form input[type=file]', { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(PLAN)) })
  await page.getByRole('button', { name: words.start }).click()
  await page.locator('.grand').waitFor()
}

/** Puts the focus on the button and presses it, as a keyboard does. */
async function press(page: Page, name: string): Promise<void> {
  await page.locator('.pane').getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

/** Opens a file beside the register of the other department, as the sample was, and chooses its regulation. */
async function openAgain(page: Page, bytes: Uint8Array): Promise<void> {
  const other = readFileSync(join(__dirname, '../../samples/r03-showroom-2.xlsx'))
  await page.setInputFiles('.top-bar input[type=file]', [{ name: '登记.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }, { name: 'r03-showroom-2.xlsx', mimeType: 'application/octet-stream', buffer: other }])
  await page.getByLabel('报备制度').selectOption('R03')
}

async function savedFile(page: Page, locale: Locale): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: WORDS[locale].kept, exact: true }).click()])
  return new Uint8Array(readFileSync(await file.path()))
}

it('closes a period, finds it in the saved workbook, tells what changed since, and refuses an altered record', async () => {
  const { page, wrong, violations, picture } = await bench.open()
  await workOut(page, 'zh-CN')
  const total = Number((await page.locator('.grand').first().textContent())?.replace(/[^\d.-]/g, ''))
  await press(page, WORDS['zh-CN'].close)
  await page.locator('.sheet-tab', { hasText: WORDS['zh-CN'].sheet }).waitFor()
  await page.locator('.message-success', { hasText: '本期已结账：与结账时完全一致。' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'statement-closing')
  expect(await violations('.pane-area')).toEqual([])
  await picture('closing-done-zh')
  await page.locator('.pane').getByRole('button', { name: WORDS['zh-CN'].write }).click()
  await page.locator('.sheet-tab', { hasText: '提成明细 2026-06' }).click()
  await page.waitForFunction(() => /\d,\d{3}\.\d\d/.test(document.querySelector('.grid')?.textContent ?? ''))
  await picture('closing-lines-sheet-zh')
  await page.locator('.sheet-tab', { hasText: WORDS['zh-CN'].sheet }).click()
  await page.waitForFunction(() => document.querySelector('.grid')?.textContent?.includes('结账'))
  await picture('closing-sheet-zh')

  const bytes = await savedFile(page, 'zh-CN')
  mkdirSync(SAVED, { recursive: true })
  writeFileSync(join(SAVED, 'closed-book.xlsx'), bytes)
  const own = await openBytes('saved.xlsx', bytes, fflateCodec)
  const view = await own.readSheetView(WORDS['zh-CN'].sheet)
  expect([view.grid.cell(2, 5), view.grid.cell(2, 15), view.numberFormat(2, 15), view.numberFormat(2, 2)?.replaceAll('\\', '')]).toEqual(['结账', total, '#,##0.00', 'yyyy-mm-dd'])

  // Next month: the file is opened again, and somebody has changed an amount.
  const lines = await own.readSheet('提成明细 2026-06')
  const later = await openBytes('登记.xlsx', bytes, fflateCodec)
  const { contract, sheet, row, column } = await amountOf(later, Array.from({ length: lines.lastRow - 1 }, (_, at) => lines.cell(at + 2, 5)))
  await later.apply({ runs: [{ sheet, row, column, values: [1], show: 'general' }], highlights: [], newSheets: [] })
  await openAgain(page, await later.save())
  await workOut(page, 'zh-CN')
  await press(page, WORDS['zh-CN'].show)
  await page.locator('.closing-change').waitFor()
  await page.waitForFunction(() => document.activeElement?.classList.contains('view-title'))
  expect(await page.locator('.record').first().textContent()).toContain(`合同 ${contract}`)
  expect(await page.locator('.record').first().textContent()).toContain('基数改变')
  expect(await violations('.pane-area')).toEqual([])
  await picture('closing-differences-zh')

  await later.apply({ runs: [{ sheet: WORDS['zh-CN'].sheet, row: 3, column: 15, values: [999999], show: 'money' }], highlights: [], newSheets: [] })
  await openAgain(page, await later.save())
  await workOut(page, 'zh-CN')
  await page.locator('.message-error', { hasText: '结账记录被改动过，不能作为依据。' }).waitFor()
  expect(await violations('.pane-area')).toEqual([])
  await picture('closing-altered-zh')
  expect(wrong).toEqual([])
}, 240_000)

interface Place {
  readonly contract: string
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** The first contract of the closed lines that stands in this book, and where its amount is. */
async function amountOf(book: Awaited<ReturnType<typeof openBytes>>, contracts: readonly unknown[]): Promise<Place> {
  const [sheet = ''] = await book.sheetNames()
  const grid = await book.readSheet(sheet)
  const rows = Array.from({ length: grid.lastRow }, (_, at) => at + 1)
  const columns = Array.from({ length: grid.lastColumn }, (_, at) => at + 1)
  const column = columns.find(at => rows.some(row => grid.cell(row, at) === '合同金额(元)')) ?? 0
  for (const contract of contracts) {
    const row = rows.find(at => columns.some(place => grid.cell(at, place) === contract))
    if (row !== undefined && column > 0) return { contract: String(contract), sheet, row, column }
  }
  throw new Error('no contract')
}

it.each([1440, 320] as const)('closes and takes back in English, %d pixels wide', async width => {
  const { page, wrong, violations, picture } = await bench.open({ locale: 'en-US', viewport: { width, height: 860 } })
  await workOut(page, 'en-US')
  await page.locator('#statement-closing').scrollIntoViewIfNeeded()
  await picture(`closing-open-en-${width}`)
  await press(page, WORDS['en-US'].close)
  await page.locator('.message-success', { hasText: 'This period is closed. Equal to the closed statement.' }).waitFor()
  await press(page, WORDS['en-US'].compare)
  await page.waitForFunction(() => document.activeElement?.classList.contains('view-title'))
  await picture(`closing-same-en-${width}`)
  expect(await violations('.pane-area')).toEqual([])
  expect(await page.evaluate(() => document.querySelector('.pane')!.scrollWidth <= document.querySelector('.pane')!.clientWidth)).toBe(true)
  await page.getByRole('button', { name: 'Back to the summary' }).click()
  await press(page, WORDS['en-US'].undo)
  await page.locator('.pane').getByRole('button', { name: WORDS['en-US'].close, exact: true }).waitFor()
  expect(wrong).toEqual([])
}, 120_000)
