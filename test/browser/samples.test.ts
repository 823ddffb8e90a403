import { createReviewDesk } from '../../addin/taskpane/judge/review-desk'
import { requestOf, SHIPPED } from './shipped-samples'
import { startBench, type Bench, type BenchPage } from './workbench-page'

let bench: Bench

beforeAll(async () => { bench = await startBench({ shipped: true }) }, 300_000)
afterAll(() => bench.close())

async function judged({ page }: BenchPage): Promise<void> {
  await page.getByRole('button', { name: /撤销写入|Undo writing/ }).waitFor({ timeout: 60_000 })
}

it('offers a sample of each of the sixteen regulations, and judges each as the same judge does without a page', async () => {
  expect([...new Set(SHIPPED.map(({ policy }) => policy))].sort()).toEqual(Array.from({ length: 16 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`))
  const opened = await bench.open()
  const { page, wrong, text } = opened
  expect(await page.locator('#samples option').evaluateAll(options => options.map(option => (option as HTMLOptionElement).value))).toEqual(SHIPPED.map(({ file }) => file))
  // Books that are judged together are one sample.
  const once = SHIPPED.filter(({ file, together = [file] }) => together[0] === file)
  for (const [at, sample] of once.entries()) {
    if (at > 0) {
      await page.locator('#samples').selectOption(sample.file)
      await page.waitForFunction(name => (document.querySelector('.books .book[aria-pressed=true]') ?? document.querySelector('.book'))?.textContent === name, sample.file)
      await judged(opened)
    }
    const expected = createReviewDesk().check(await requestOf(sample), () => undefined)
    const statuses = await page.locator('.chart tbody tr').evaluateAll(rows => rows.map(row => [...row.children].slice(0, 2).map(cell => cell.textContent)))
    expect([sample.file, statuses]).toEqual([sample.file, expected.statuses.map(({ word, count }) => [word, new Intl.NumberFormat('zh-CN').format(count)])])
    expect([sample.file, await text('.chosen-words strong')]).toEqual([sample.file, expect.stringContaining(sample.policy)])
  }
  expect(wrong).toEqual([])
}, 240_000)

it('opens two books together, judges them together, goes from one to the other, and does the same with picked files', async () => {
  const opened = await bench.open()
  const { page, wrong, text, picture } = opened
  const books = page.locator('.books .book')
  expect(await books.allTextContents()).toEqual(['r03-showroom-1.xlsx', 'r03-showroom-2.xlsx'])
  await picture('samples-zh')
  await page.locator('#tab-findings').click()
  await page.getByRole('searchbox', { name: '查找' }).fill('r03-showroom-2.xlsx')
  const link = page.locator('.card .row-link span', { hasText: /^r03-showroom-2\.xlsx · / }).first()
  await link.waitFor()
  const row = /第 (\d+) 行/.exec(await link.textContent() ?? '')?.[1] ?? ''
  await link.click()
  await page.waitForFunction(() => document.querySelectorAll('.books .book')[1]?.getAttribute('aria-pressed') === 'true')
  await page.waitForFunction(wanted => document.querySelector('.name-box')?.textContent?.startsWith(`A${wanted}:`), row)
  await judged(opened)
  const second = createReviewDesk().check(await requestOf({ ...SHIPPED[0]!, file: 'r03-showroom-2.xlsx' }), () => undefined)
  expect(await text('.section-head span')).toBe(`共 ${second.registrations.toLocaleString('en')} 条报备`)
  expect(await page.locator('.grid-number.mark-good').count()).toBeGreaterThan(0)
  await books.first().click()
  await page.getByText('工作簿里已经是最新结果，无需写入。').waitFor()

  await page.setInputFiles('.top-bar input[type=file]', SHIPPED[0]!.together!.map(name => `${__dirname}/../../samples/${name}`))
  await page.getByLabel('报备制度').selectOption('R03')
  await page.getByLabel('判断日').fill(SHIPPED[0]!.asOf)
  await page.getByRole('button', { name: '检查', exact: true }).click()
  await page.getByText(`共 ${second.registrations.toLocaleString('en')} 条报备`).waitFor()
  await page.locator('.chosen summary').click()
  await page.getByRole('button', { name: '不再一并判断 r03-showroom-2.xlsx' }).click()
  await page.getByText('检查之后工作簿有改动').waitFor()
  await page.getByRole('button', { name: '重新检查' }).click()
  await page.waitForFunction(all => !document.querySelector('.section-head')?.textContent?.includes(all), second.registrations.toLocaleString('en'))
  expect(wrong).toEqual([])
}, 120_000)
