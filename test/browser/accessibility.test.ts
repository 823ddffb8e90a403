import type { BenchPage } from './workbench-page'
import { startBench, type Bench } from './workbench-page'

let bench: Bench

beforeAll(async () => { bench = await startBench() }, 300_000)
afterAll(() => bench.close())

const TABS = ['check', 'findings', 'lookUp', 'commission', 'settings'] as const

/** Goes through every tab with everything opened. */
async function everyTab({ page }: BenchPage, look: (tab: (typeof TABS)[number]) => Promise<void>): Promise<void> {
  for (const tab of TABS) {
    await page.locator(`#tab-${tab}`).click()
    if (tab === 'findings') await page.locator('.card').first().waitFor()
    await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true }))
    await look(tab)
  }
}

/** With another tab only the pane changes; what stands around it is looked at once. */
const partOf = (tab: (typeof TABS)[number]): string => (tab === 'check' ? 'html' : '.pane-area')

it.each(['zh-CN', 'en-US'])('has no violation anywhere in %s', async locale => {
  const bench1 = await bench.open({ locale })
  await everyTab(bench1, async tab => expect([tab, await bench1.violations(partOf(tab))]).toEqual([tab, []]))
  await bench1.page.locator('#tab-findings').click()
  await bench1.page.locator('.card-details').first().click()
  await bench1.page.getByRole('dialog').waitFor()
  expect(await bench1.violations()).toEqual([])
}, 240_000)

it('has no violation in the dark theme', async () => {
  const dark = await bench.open()
  await dark.page.evaluate(() => { document.documentElement.dataset['theme'] = 'dark' })
  await everyTab(dark, async tab => expect([tab, await dark.violations(partOf(tab))]).toEqual([tab, []]))
  await dark.page.locator('#tab-check').click()
  await dark.picture('dark-zh')
}, 240_000)

it.each([['zh-CN', 320], ['en-US', 320], ['zh-CN', 1024]] as const)('fits %s into a window of %i pixels', async (locale, width) => {
  const narrow = await bench.open({ locale, viewport: { width, height: 720 } })
  await everyTab(narrow, async tab => {
    const over = await narrow.page.evaluate(() => [...document.querySelectorAll('.pane-area *, .top-bar *')]
      .filter(element => !element.closest('.hidden, .list-space, svg, select') && element.getBoundingClientRect().right > innerWidth + 1 && element.getBoundingClientRect().width > 0)
      .map(element => `${element.tagName}.${element.getAttribute('class')} ${element.textContent?.slice(0, 20)}`))
    expect([tab, over]).toEqual([tab, []])
    await narrow.picture(`narrow-${width}-${locale}-${tab}`)
  })
}, 240_000)

it('keeps its shapes and words in high contrast', async () => {
  const contrast = await bench.open({ forcedColors: 'active' })
  await contrast.page.locator('#tab-findings').click()
  await contrast.page.locator('.card').first().waitFor()
  expect(await contrast.page.locator('.card .severity svg').first().isVisible()).toBe(true)
  expect(await contrast.page.locator('.grid-number.mark-good').first().evaluate(mark => getComputedStyle(mark).backgroundImage)).toContain('mark-good')
  await contrast.picture('high-contrast-zh')
}, 120_000)

it('does not move for those who asked it not to', async () => {
  const still = await bench.open({ reducedMotion: 'reduce' })
  const durations = await still.page.evaluate(() => [...document.querySelectorAll('.button, .disclosure > summary > .icon')].map(element => getComputedStyle(element).transitionDuration))
  for (const duration of durations) expect(Math.max(...duration.split(',').map(parseFloat))).toBeLessThanOrEqual(0.001)
}, 120_000)

it('tells screen readers what happens: progress, results, the active cell', async () => {
  const { page } = await bench.open()
  const heard = await page.evaluate(() => {
    const said: string[] = []
    const note = (): void => {
      const text = [...document.querySelectorAll('[role=status], [role=alert]')].map(region => region.textContent).join('|')
      if (said.at(-1) !== text) said.push(text)
    }
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { said })
    return said.length
  })
  expect(heard).toBe(0)
  await page.getByRole('button', { name: '重新检查' }).click()
  await page.getByText(/检查完成/).first().waitFor()
  const said = (await page.evaluate(() => (window as unknown as { said: string[] }).said)).join('\n')
  expect(said).toContain('正在读取')
  expect(said).toContain('检查完成：60 条报备')
  const grid = page.getByRole('grid')
  expect(await grid.getAttribute('aria-rowcount')).toBe('103')
  expect(await grid.getAttribute('aria-label')).toBe('工作表 登记表')
  await page.locator('[role=gridcell][id$="-3-3"]').click()
  expect(await page.locator('.grid-input').getAttribute('aria-label')).toContain('C3')
  expect(await page.locator('[role=rowheader]', { hasText: /^3 / }).textContent()).toMatch(/^3 视为放弃|^3 保护中/)
}, 120_000)
