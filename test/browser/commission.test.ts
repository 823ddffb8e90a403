import { readFile } from 'node:fs/promises'
import { createStatementDesk } from '../../addin/taskpane/judge/statement-desk'
import { fflateCodec } from '../../addin/xlsx/fflate-codec'
import { openBytes } from '../../addin/xlsx/open-bytes'
import { groupDigits } from '../../addin/taskpane/strings/group-digits'
import { requestOf, SHIPPED } from './shipped-samples'
import { startBench, type Bench } from './workbench-page'

const PLAN = { id: '2026', effective: { from: '2026-01-01', until: null }, base: 'contractAmount', tiers: { mode: 'marginal', per: 'person-month', steps: [{ upTo: '100000.00', rate: '0.03' }, { upTo: null, rate: '0.05' }] } }

let bench: Bench

beforeAll(async () => { bench = await startBench({ shipped: true }) }, 300_000)
afterAll(() => bench.close())

/** The statement of June 2026 for the showroom, worked out without any page. */
async function expected() {
  const request = { ...await requestOf(SHIPPED[0]!), asOf: '2026-06-30', from: '2026-06-01', plans: { kind: 'file', name: 'plan.json', text: JSON.stringify(PLAN) } as const }
  const { statement } = createStatementDesk().settle(request, () => undefined)
  if (!statement) throw new Error('the plan has mistakes')
  return statement
}

it('makes a plan, works the commission out, explains it, writes sheets and saves a file', async () => {
  const { page, wrong, violations, picture } = await bench.open()
  const statement = await expected()
  await page.locator('#tab-commission').click()
  await page.getByLabel('年份').selectOption('2026')
  await page.getByLabel('月份', { exact: true }).selectOption('6')
  await page.getByRole('button', { name: '新建方案' }).click()
  await page.getByLabel('计档方式').selectOption('marginal')
  await page.getByLabel('计档范围').selectOption('person-month')
  await page.getByLabel('第 1 档上限').fill('很多')
  await page.getByLabel('方案编号').fill('')
  await page.getByRole('button', { name: '保存到工作表' }).click()
  // All mistakes at once: no id, an amount that is none, a second step without a rate.
  await page.locator('.message-error').waitFor()
  expect(await page.locator('.message-error li').allTextContents()).toEqual([expect.stringContaining('方案编号'), expect.stringContaining('第 1 档上限'), expect.stringContaining('第 2 档比例')])
  expect(await violations('.pane-area')).toEqual([])
  await picture('plan-zh')
  await page.getByLabel('方案编号').fill('2026')
  await page.getByLabel('第 1 档上限').fill('10万')
  await page.getByLabel('第 2 档比例').fill('5%')
  await page.getByRole('button', { name: '保存到工作表' }).click()
  await page.locator('.sheet-tab', { hasText: '提成方案' }).waitFor()

  await page.getByRole('button', { name: '计算提成' }).click()
  await page.locator('.grand').waitFor()
  expect(await page.locator('.grand').textContent()).toBe(`${groupDigits(statement.grand)} 元`)
  expect(await page.locator('.amounts .bar strong').allTextContents()).toEqual(statement.people.map(({ person }) => person))
  await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true }))
  expect(await violations('.pane-area')).toEqual([])
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('.view-scroll > .chosen, .chart details').forEach(details => { details.open = false }))
  await picture('commission-zh')
  expect(await page.locator('.side-by-side').count()).toBe(Math.min(50, statement.excluded))

  // By keyboard alone: into a person's lines, to the trace of the first, and back.
  await page.locator('.amounts .bar').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.record').first().waitFor()
  // The focus follows once the lines are drawn.
  await page.waitForFunction(() => document.activeElement?.tagName !== 'BODY')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`${statement.people[0]?.person} 的提成明细`)
  await page.locator('.record summary').first().focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('.trace').first().locator('.trace-title').allTextContents()).toEqual(expect.arrayContaining(['合同', '报备', '方案', '计算', '条款']))
  expect(await violations('.pane-area')).toEqual([])
  await picture('commission-lines-zh')
  await page.getByRole('button', { name: '返回汇总' }).click()

  await page.getByRole('button', { name: '写入新工作表' }).click()
  await page.locator('.sheet-tab', { hasText: '提成明细 2026-06' }).waitFor()
  await page.locator('.sheet-tab', { hasText: '提成汇总 2026-06' }).click()
  await page.waitForFunction(() => document.querySelector('.grid')?.textContent?.includes('提成汇总 2026-06-01 至 2026-06-30'))
  expect(await page.locator('.sheet-facts').textContent()).toMatch(/[1-9]\d* 行/)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '另存为文件' }).click()])
  expect(file.suggestedFilename()).toBe('提成汇总 2026-06.xlsx')
  const book = await openBytes('statement.xlsx', await readFile(await file.path()), fflateCodec)
  expect(await book.sheetNames()).toEqual(expect.arrayContaining(['总览', statement.people[0]?.person]))

  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存', exact: true }).click()])
  const own = await openBytes('saved.xlsx', await readFile(await saved.path()), fflateCodec)
  const totals = await own.readSheet('提成汇总 2026-06')
  const rows = Array.from({ length: totals.lastRow }, (_, at) => [totals.cell(at + 1, 1), totals.cell(at + 1, 2)])
  expect(rows).toContainEqual(['合计', Number(statement.grand)])
  expect(wrong).toEqual([])
}, 180_000)

it('works by a plan file, in English and in the dark, and says why there is nothing', async () => {
  const { page, wrong, violations, picture } = await bench.open({ locale: 'en-US', colorScheme: 'dark' })
  await page.locator('#tab-commission').click()
  await page.getByLabel('Year', { exact: true }).selectOption('2026')
  await page.getByLabel('Month', { exact: true }).selectOption('6')
  await page.getByLabel('Commission plan', { exact: true }).selectOption('file')
  await page.setInputFiles('.pane input[type=file]', { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...PLAN, base: 'salary' })) })
  await page.getByText('Chosen: plan.json').waitFor()
  await page.getByRole('button', { name: 'Work out commission' }).click()
  await page.getByText(/base: "salary" cannot be used here/).waitFor()
  await page.setInputFiles('.pane input[type=file]', { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(PLAN)) })
  await page.getByRole('button', { name: 'Work out commission' }).click()
  await page.locator('.grand').waitFor()
  expect(await page.locator('.grand').textContent()).toBe(`${groupDigits((await expected()).grand)} yuan`)
  expect(await violations('.pane-area')).toEqual([])
  await picture('commission-en-dark')
  await page.locator('.chosen summary').click()
  await page.getByLabel('Year', { exact: true }).selectOption('2025')
  await page.getByRole('button', { name: 'Work out commission' }).click()
  await page.getByText(/No commission from 2025-06-01 to 2025-06-30: /).waitFor()
  expect(wrong).toEqual([])
}, 120_000)
