import { sampleBook } from './sample-book'
import { startBench, type Bench } from './workbench-page'

const ROWS = 100_000
let bench: Bench
/** Made once: it takes longer than opening it. */
const book = sampleBook(ROWS)

beforeAll(async () => { bench = await startBench() }, 300_000)
afterAll(() => bench.close())

it('scrolls through 100,000 rows with a page of elements, judges and writes them', async () => {
  const { page, wrong, picture } = await bench.open({ judged: false })
  await page.getByRole('button', { name: '撤销写入' }).waitFor({ timeout: 60_000 })
  await page.setInputFiles('input[type=file]', { name: '十万行.xlsx', mimeType: 'application/octet-stream', buffer: book })
  await page.waitForFunction(() => document.querySelector('.sheet-facts')?.textContent?.includes('100,002'), null, { timeout: 120_000 })
  const scroller = page.locator('.grid-scroller')
  for (const share of [0.001, 0.2, 0.5, 0.999, 0.3]) {
    await scroller.evaluate((element, at) => { element.scrollTop = element.scrollHeight * at }, share)
    await page.waitForFunction(() => {
      const { scrollTop, clientHeight } = document.querySelector('.grid-scroller') ?? { scrollTop: 0, clientHeight: 0 }
      const middle = Math.floor((scrollTop + clientHeight / 2) / 24)
      return document.querySelector(`[role=row][aria-rowindex="${middle + 1}"] [role=gridcell]`)?.textContent === `B${String(middle - 2).padStart(3, '0')}`
    })
  }
  expect(await page.locator('.grid *').count()).toBeLessThan(4_000)
  await page.getByLabel('报备制度').selectOption('R11')
  await page.getByLabel('判断日').fill('2026-03-01')
  await page.getByRole('button', { name: '检查', exact: true }).click()
  await page.getByText('共 100,000 条报备').waitFor({ timeout: 240_000 })
  await page.getByRole('tab', { name: /清单/ }).click()
  await page.locator('.card').first().waitFor()
  await page.locator('.row-link').first().focus()
  await page.keyboard.press('End')
  await page.waitForFunction(() => Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? 0) > 1_000)
  await picture('hundred-thousand-rows')
  await page.getByRole('tab', { name: '检查' }).click()
  await page.getByRole('button', { name: '写入', exact: true }).click()
  await page.getByRole('button', { name: '撤销写入' }).waitFor({ timeout: 240_000 })
  expect(await page.locator('.grid-number.mark-good, .grid-number.mark-quiet').count()).toBeGreaterThan(3)
  expect(wrong).toEqual([])
}, 900_000)

it('can give up a check of 100,000 rows', async () => {
  const { page, wrong } = await bench.open()
  await page.setInputFiles('input[type=file]', { name: '十万行.xlsx', mimeType: 'application/octet-stream', buffer: book })
  await page.waitForFunction(() => document.querySelector('.sheet-facts')?.textContent?.includes('100,002'), null, { timeout: 120_000 })
  await page.getByRole('button', { name: '检查', exact: true }).click()
  await page.getByRole('button', { name: '取消' }).click()
  await page.getByText('已取消，工作簿没有改动。').first().waitFor({ timeout: 60_000 })
  expect(wrong).toEqual([])
}, 600_000)
