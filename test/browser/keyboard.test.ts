import type { CDPSession, Page } from 'playwright-core'
import { startBench, type Bench } from './workbench-page'

let bench: Bench

beforeAll(async () => { bench = await startBench() }, 300_000)
afterAll(() => bench.close())

/** What has the focus: its name, or its text. */
const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const element = document.activeElement
  const label = element?.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent : null
  return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
})

/** Presses Tab until what has the focus answers to `name`. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (name.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${name}`)
}

const address = (page: Page): Promise<string> => page.locator('.name-box').textContent().then(text => text ?? '')

async function cellText(page: Page, row: number, column: number): Promise<string> {
  return (await page.locator(`[role=gridcell][id$="-${row}-${column}"]`).first().textContent()) ?? ''
}

it('does the whole round without a mouse', async () => {
  const { page, wrong } = await bench.open()
  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  await tabTo(page, /^检查$/)
  await tabTo(page, /撤销写入/)
  await page.keyboard.press('Enter')
  await page.getByText('已撤销').first().waitFor()
  await tabTo(page, /^写入$/)
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: '撤销写入' }).waitFor()
  await page.locator('#tab-check').focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toMatch(/清单/)
  await tabTo(page, /登记表 第/)
  const first = await focused(page)
  await page.keyboard.press('ArrowDown')
  await page.waitForFunction(before => document.activeElement?.textContent !== before, first)
  await page.keyboard.press('End')
  await page.waitForFunction(() => {
    // While the list scrolls to its end, nothing on it has the focus.
    const item = document.activeElement?.closest('[aria-posinset]')
    return item !== null && item !== undefined && item.getAttribute('aria-posinset') === item.getAttribute('aria-setsize')
  })
  await page.keyboard.press('Enter')
  const row = /第 (\d+) 行/.exec(await focused(page))?.[1]
  await page.waitForFunction(wanted => document.querySelector('.name-box')?.textContent?.startsWith(`A${wanted}:`), row)
  expect(wrong).toEqual([])
}, 180_000)

it('goes from region to region with F6 and leaves the grid with Tab', async () => {
  const { page } = await bench.open()
  const region = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'])
  const seen = []
  for (let presses = 0; presses < 4; presses++) {
    await page.keyboard.press('F6')
    seen.push(await region())
  }
  expect(seen).toEqual(['top', 'sheet', 'pane', 'top'])
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('Shift+F6')
  expect(await region()).toBe('sheet')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.classList.contains('grid-input'))).toBe(false)
}, 120_000)

it('moves and selects in the grid as Excel does', async () => {
  const { page } = await bench.open()
  await page.locator('[role=gridcell][id$="-3-2"]').click()
  await page.keyboard.press('ArrowLeft')
  expect(await address(page)).toBe('A3')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  // Column D is hidden.
  expect(await address(page)).toBe('E3')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await address(page)).toBe('E3:F4')
  await page.keyboard.press('Control+End')
  expect(await address(page)).toBe('S62')
  await page.keyboard.press('Control+Home')
  expect(await address(page)).toBe('A1')
  await page.keyboard.press('Control+ArrowDown')
  expect(await address(page)).toBe('A62')
  await page.waitForFunction(() => {
    const active = document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')
    return active?.textContent === 'B060' && active.getAttribute('aria-selected') === 'true'
  })
}, 120_000)

it('types into the selected cell, edits with F2, gives up with Escape', async () => {
  const { page } = await bench.open()
  await page.locator('[role=gridcell][id$="-3-8"]').click()
  await page.keyboard.type('三部')
  await page.keyboard.press('Enter')
  expect(await cellText(page, 3, 8)).toBe('三部')
  expect(await address(page)).toBe('H4')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('F2')
  await page.keyboard.type('甲')
  await page.keyboard.press('Tab')
  expect(await cellText(page, 3, 8)).toBe('三部甲')
  expect(await address(page)).toBe('I3')
  await page.keyboard.type('999')
  await page.keyboard.press('Escape')
  expect(await cellText(page, 3, 9)).toBe('12000')
  await page.keyboard.press('Delete')
  await page.waitForFunction(() => document.querySelector('[role=gridcell][id$="-3-9"]')?.textContent === '')
}, 120_000)

/** Composes with an input method, as far as the debugger can play one. */
async function compose(session: CDPSession, steps: readonly string[], text: string): Promise<void> {
  for (const step of steps) await session.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length })
  await session.send('Input.insertText', { text })
}

it('takes Chinese straight onto a selected cell, the first letter included', async () => {
  const { page } = await bench.open()
  const session = await page.context().newCDPSession(page)
  await page.locator('[role=gridcell][id$="-4-8"]').click()
  await compose(session, ['e', 'er', "er'bu"], '二部')
  expect(await page.locator('.grid-input').inputValue()).toBe('二部')
  await compose(session, ['j', 'jia'], '甲')
  await page.keyboard.press('Enter')
  expect(await cellText(page, 4, 8)).toBe('二部甲')
}, 120_000)

it('takes Chinese in the pane without searching for half a word', async () => {
  const { page } = await bench.open()
  const session = await page.context().newCDPSession(page)
  await page.getByRole('tab', { name: /清单/ }).click()
  await page.getByRole('searchbox', { name: '查找' }).focus()
  const shown = (): Promise<string | null> => page.locator('.list-bar').textContent()
  const before = await shown()
  await session.send('Input.imeSetComposition', { text: "yue'shi", selectionStart: 7, selectionEnd: 7 })
  expect(await page.getByRole('searchbox', { name: '查找' }).inputValue()).toBe("yue'shi")
  expect(await shown()).toBe(before)
  await session.send('Input.insertText', { text: '约十' })
  await page.waitForFunction(() => document.querySelector('.list-bar')?.textContent?.includes('约十'))
  expect(await page.getByRole('searchbox', { name: '查找' }).inputValue()).toBe('约十')
}, 120_000)

it('copies and pastes cells', async () => {
  const { page } = await bench.open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.locator('[role=gridcell][id$="-3-7"]').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+c')
  await page.locator('[role=gridcell][id$="-3-8"]').click()
  await page.keyboard.press('Control+v')
  await page.waitForFunction(() => document.querySelector('[role=gridcell][id$="-4-8"]')?.textContent === '李娜')
  expect(await cellText(page, 3, 8)).toBe('张伟')
  expect(await address(page)).toBe('H3:H4')
}, 120_000)
