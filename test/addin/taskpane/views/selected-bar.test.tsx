/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import axe from 'axe-core'
import { check } from '../../../../addin/taskpane/actions/check'
import { followSelection } from '../../../../addin/taskpane/actions/selected-row'
import { openPane } from '../../../../addin/taskpane/actions/settings'
import { PaneView } from '../../../../addin/taskpane/views/pane-view'
import { aPane } from '../a-pane'
import { draw, lendLayout } from '../dom'

beforeAll(lendLayout)

async function checked(language: 'zh-CN' | 'en' = 'zh-CN') {
  const page = await draw(<PaneView />, aPane(undefined, language))
  await openPane(page.pane)
  await followSelection(page.pane)
  await page.settle()
  const go = async (row: number, sheet = '登记表'): Promise<string> => {
    page.book.moveTo(sheet, row)
    await new Promise(resolve => setTimeout(resolve, 180))
    await page.settle()
    return bar()
  }
  const bar = (): string => page.all('.row-bar')[0]?.textContent ?? ''
  page.book.moveTo('登记表', 2)
  expect(bar()).toBe('')
  await check(page.pane)
  await page.settle()
  return { ...page, go, bar }
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

it('shows the row after a check: its place, status by icon and word, customer, last day, findings and the sentence', async () => {
  const page = await checked()
  expect(page.bar()).toContain('选中行登记表 第 2 行详情保护中重庆第2装饰有限公司到期 2026年3月31日 · 没有问题保护中：2026-03-01 报备（R11.1）。')
  expect(page.find('.row-bar .badge').querySelector('svg')).not.toBeNull()
  expect(await page.go(4)).toContain('登记表 第 4 行（属于第 3 行的报备）')
})

it.each([[1, '登记表', '登记表 第 1 行不是报备记录。'], [3, '封面', '“封面”不是检查过的登记表。']])('says in one quiet line that row %s of %s is no registration', async (row, sheet, line) => {
  const page = await checked()
  await page.go(row, sheet)
  expect(page.find('.row-bar-silence').textContent).toBe(line)
  expect(page.all('.row-bar .badge, .row-bar-basis')).toEqual([])
  expect(page.all('.row-bar button').map(button => button.textContent)).toEqual(['读出选中行（F8）'])
})

it('stands in the tabs of the check and of the list only', async () => {
  const page = await checked()
  const shown: string[] = []
  for (const tab of ['check', 'findings', 'lookUp', 'commission', 'settings']) {
    await page.click(`#tab-${tab}`)
    if (page.bar() !== '') shown.push(tab)
  }
  expect(shown).toEqual(['check', 'findings'])
})

it('opens the details of the registration, also from a further line, and gives the focus back', async () => {
  const page = await checked()
  await page.go(4)
  await page.click('.row-bar .button', '详情')
  expect(page.find('dialog').textContent).toContain('登记表 第 3 行的判定')
  await page.click('dialog .button', '关闭')
  expect(page.all('dialog')).toEqual([])
})

it('asks for a new check when the register was changed', async () => {
  const page = await checked()
  page.pane.store.set({ stale: true })
  await page.settle()
  expect(page.find('.row-bar-silence').textContent).toBe('检查之后有改动，重新检查后再看。')
  expect(page.bar()).not.toContain('重庆')
})

it('moves no focus and says nothing while the cursor moves; F8 and its button read the row, each time anew', async () => {
  const page = await checked()
  page.find('#tab-check').focus()
  const heard = (): Element | null => page.find('[role=status].hidden').firstElementChild
  const before = heard()?.textContent
  await page.go(3)
  await page.go(5)
  expect([document.activeElement?.id, heard()?.textContent]).toEqual(['tab-check', before])
  expect(page.all('.row-bar [aria-live], .row-bar [role=status]')).toEqual([])
  await page.press(document.body, 'F8')
  const first = heard()
  expect(first?.textContent).toMatch(/^登记表 第 5 行，重庆第5装饰有限公司/)
  await page.press(document.body, 'F8', { shiftKey: true })
  expect(heard()).toBe(first)
  await page.click('.row-bar .button', '读出选中行')
  expect(heard()).not.toBe(first)
  expect(heard()?.textContent).toBe(first?.textContent)
})

it('describes its button by the row, for those who come to it by Tab', async () => {
  const page = await checked()
  const described = page.find('.row-bar .button', '详情').getAttribute('aria-describedby')?.split(' ').map(id => page.find(`#${id}`).textContent).join(' ')
  expect(described).toMatch(/^登记表 第 2 行 保护中.*报备（R11\.1）。$/)
})

it.each(['zh-CN', 'en'] as const)('has no accessibility violation in %s', async language => {
  const page = await checked(language)
  for (const row of [2, 4, 1]) {
    await page.go(row)
    expect(await violations()).toEqual([])
  }
  page.pane.store.set({ stale: true })
  await page.settle()
  expect(await violations()).toEqual([])
})
