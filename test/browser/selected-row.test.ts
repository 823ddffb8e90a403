import type { Page } from 'playwright-core'
import { startBench, type Bench } from './workbench-page'

let bench: Bench

beforeAll(async () => { bench = await startBench() }, 300_000)
afterAll(() => bench.close())

const bar = (page: Page) => page.locator('.row-bar')

/** Selects a cell of a row with the mouse and waits until the bar is about that row. */
async function goTo(page: Page, row: number): Promise<string> {
  await page.locator(`[role=gridcell][id$="-${row}-3"]`).first().click()
  await bar(page).getByText(new RegExp(`第 ${row} 行|row ${row}\\b`)).waitFor()
  return (await bar(page).textContent()) ?? ''
}

/** Goes down the register until a row has no finding. */
async function goToCleanRow(page: Page): Promise<number> {
  for (let row = 3; row < 20; row++) if (/没有问题|no findings/.test(await goTo(page, row))) return row
  throw new Error('every row has a finding')
}

it('says what a row without findings is, and why, and opens its details', async () => {
  const { page, wrong, violations, picture } = await bench.open()
  const row = await goToCleanRow(page)
  const name = await page.locator(`[role=gridcell][id$="-${row}-3"]`).first().textContent()
  expect(await bar(page).locator('strong').textContent()).toBe(name)
  expect(await bar(page).locator('.badge svg').isVisible()).toBe(true)
  expect(await bar(page).locator('.row-bar-basis').textContent()).toMatch(/。$/)
  expect(await violations('.pane-area')).toEqual([])
  await picture('selected-check-zh')
  await page.locator('#tab-findings').click()
  await page.locator('.card').first().waitFor()
  await picture('selected-findings-zh')
  await bar(page).getByRole('button', { name: '详情' }).click()
  await page.getByRole('dialog').getByText(`登记表 第 ${row} 行的判定`).waitFor()
  expect(await page.getByRole('dialog').getByRole('heading', { name: '结论', exact: true }).count()).toBe(1)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('详情')
  expect(wrong).toEqual([])
}, 180_000)

it('leaves the focus in the grid and the ears in peace while the cursor moves, and reads the row when asked', async () => {
  const { page } = await bench.open()
  await goTo(page, 4)
  await page.evaluate(() => {
    const said: string[] = []
    new MutationObserver(() => said.push([...document.querySelectorAll('.pane [role=status], .pane [role=alert], .pane [aria-live]')].map(region => region.textContent).join(''))).observe(document.querySelector('.pane') as Node, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { said })
  })
  const said = (): Promise<readonly string[]> => page.evaluate(() => [...new Set((window as unknown as { said: string[] }).said.filter(Boolean))])
  const before = await said()
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowDown')
  await bar(page).getByText('第 7 行').waitFor()
  expect(await page.evaluate(() => document.activeElement?.classList.contains('grid-input'))).toBe(true)
  expect((await said()).filter(words => words.includes('第 7 行'))).toEqual([])
  expect(before.filter(words => words.includes('行，'))).toEqual([])
  await page.keyboard.press('F8')
  await page.waitForFunction(() => (window as unknown as { said: string[] }).said.some(words => words.includes('第 7 行')))
  expect(await page.evaluate(() => document.activeElement?.classList.contains('grid-input'))).toBe(true)
}, 120_000)

it('is quiet on titles, and asks for a new check when the register was changed', async () => {
  const { page, picture, text } = await bench.open()
  await bar(page).waitFor()
  expect(await text('.row-bar-silence')).toBe('登记表 第 1 行不是报备记录。')
  await goTo(page, 3)
  await page.keyboard.press('ArrowUp')
  await bar(page).getByText('登记表 第 2 行不是报备记录。').waitFor()
  await page.getByRole('tab', { name: '说明' }).click()
  await bar(page).getByText('“说明”不是检查过的登记表。').waitFor()
  await page.getByRole('tab', { name: '登记表' }).click()
  await bar(page).getByText('登记表 第 2 行不是报备记录。').waitFor()
  await picture('selected-title-zh')
  await page.locator('[role=gridcell][id$="-8-5"]').dblclick()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('19910000005')
  await page.keyboard.press('Enter')
  await bar(page).getByText('检查之后有改动，重新检查后再看。').waitFor()
  await page.getByRole('button', { name: '重新检查' }).click()
  await bar(page).getByText('登记表 第 9 行').waitFor()
}, 120_000)

it.each([['en-US', 'light'], ['zh-CN', 'dark']] as const)('fits into 320 pixels in %s, %s', async (locale, theme) => {
  const { page, picture, violations } = await bench.open({ locale, viewport: { width: 320, height: 1100 } })
  await page.evaluate(chosen => { if (chosen === 'dark') document.documentElement.dataset['theme'] = 'dark' }, theme)
  await goToCleanRow(page)
  const over = await page.evaluate(() => [...document.querySelectorAll('.row-bar *')].filter(element => element.getBoundingClientRect().right > innerWidth + 1).map(element => element.textContent))
  expect(over).toEqual([])
  expect(await violations('.pane-area')).toEqual([])
  await bar(page).scrollIntoViewIfNeeded()
  await picture(`selected-320-${locale}-${theme}`)
}, 120_000)

it('keeps shape and word of the status in high contrast', async () => {
  const { page, picture } = await bench.open({ forcedColors: 'active', locale: 'en-US' })
  await goToCleanRow(page)
  expect(await bar(page).locator('.badge svg').isVisible()).toBe(true)
  await picture('selected-contrast-en')
}, 120_000)
