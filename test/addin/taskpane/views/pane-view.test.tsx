/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import axe from 'axe-core'
import { openPane } from '../../../../addin/taskpane/actions/settings'
import { PaneView } from '../../../../addin/taskpane/views/pane-view'
import { aPane } from '../a-pane'
import { draw, labelled, lendLayout } from '../dom'

beforeAll(lendLayout)

async function opened(language: 'zh-CN' | 'en' = 'zh-CN') {
  const page = await draw(<PaneView />, aPane(undefined, language))
  await openPane(page.pane)
  await page.settle()
  return page
}

/** Rules that need real drawing are checked in the browser. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

it('goes from the choice to the result, writes and takes back', async () => {
  const page = await opened()
  expect(page.text()).toContain('保护 1 个月')
  await page.click('.button-primary', '检查')
  expect(page.find('.tile', '冲突').textContent).toBe('冲突3，查看清单')
  expect(page.text()).toContain('将写入 840 个单元格')
  await page.click('.button-primary', '写入')
  expect(page.text()).toContain('已写入 840 个单元格。')
  await page.click('.button', '撤销写入')
  expect(page.book.applied).toHaveLength(2)
})

it('keeps the focus on the button that was pressed, which never turns into another', async () => {
  const page = await opened()
  page.find('.button-primary', '检查').focus()
  await page.click('.button-primary', '检查')
  expect(document.activeElement?.textContent).toBe('重新检查')
  page.find('.button-primary', '写入').focus()
  await page.click('.button-primary', '写入')
  expect(document.activeElement?.textContent).toBe('检查报备')
})

it('lists sheets that came since', async () => {
  const page = await opened()
  page.book.sheets.set('四月', [])
  await page.click('#tab-lookUp')
  await page.click('#tab-check')
  expect(page.find('.sheets').textContent).toContain('四月')
})

it('opens the list at the severity that was pressed', async () => {
  const page = await opened()
  await page.click('.button-primary', '检查')
  await page.click('.tile', '错误')
  expect(page.find('[role=tab][aria-selected=true]').textContent).toBe('清单 12')
  expect(page.all('.card').map(card => card.querySelector('.severity')?.textContent)).toEqual(['错误', '错误', '错误'])
  expect(page.text()).toContain('12 个问题中的 3 个')
})

it('moves from finding to finding with the arrow keys and jumps to the row', async () => {
  const page = await opened()
  await page.click('.button-primary', '检查')
  await page.click('#tab-findings')
  const links = () => page.all('.row-link[data-main=true]')
  links()[0]?.focus()
  await page.press(links()[0] as Element, 'ArrowDown')
  await page.settle()
  expect(document.activeElement).toBe(links()[1])
  expect(links().filter(link => link.tabIndex === 0)).toHaveLength(1)
  await page.click('[data-finding="1"] .row-link', '登记表')
  expect(page.book.shown[0]).toMatchObject({ sheet: '登记表', row: 6 })
})

it('filters by text and says when nothing matches', async () => {
  const page = await opened()
  await page.click('.button-primary', '检查')
  await page.click('#tab-findings')
  await page.type('input[type=search]', '没有的')
  expect(page.text()).toContain('没有符合筛选条件的问题。')
  await page.click('.button', '清除筛选')
  expect(page.text()).toContain('共 12 个问题')
})

it('explains a row in a dialog and closes it', async () => {
  const page = await opened()
  await page.click('.button-primary', '检查')
  await page.click('#tab-findings')
  await page.click('.card-details')
  expect(page.find('dialog').textContent).toContain('登记表 第 2 行的判定')
  await page.click('dialog .button', '关闭')
  expect(page.all('dialog')).toEqual([])
})

it('answers a look-up in big words', async () => {
  const page = await opened()
  page.engine.answer = { ...page.engine.answer, answer: 'protected', until: '2026-03-31', evidence: ['电话一致'] }
  await page.click('#tab-lookUp')
  await page.type(labelled('客户名称'), '重庆启明装饰有限公司')
  await page.click('.button-primary', '查重')
  expect(page.find('.answer-word').textContent).toBe('受保护至 2026年3月31日')
  expect(page.find('.answer').textContent).toContain('电话一致')
})

it('saves what the settings say and nothing before', async () => {
  const page = await opened()
  await page.click('#tab-settings')
  await page.choose(labelled('报备制度'), 'R11')
  await page.type(labelled('保护期（个月）'), '2')
  expect(page.engine.printed).toEqual([])
  await page.click('.button-primary', '保存设置')
  expect(page.engine.printed[0]).toMatchObject({ packId: 'R11', overrides: { 'protection.months': '2' } })
})

it('adds a holiday and a ruling', async () => {
  const page = await opened()
  await page.click('#tab-settings')
  await page.click('.button', '添加日期')
  expect(page.text()).toContain('请填写日期。')
  await page.choose(labelled('日期'), '2027-10-01')
  await page.type(labelled('名称'), '国庆节')
  await page.click('.button', '添加日期')
  await page.click('.button', '添加裁定')
  expect(page.text()).toContain('请填写报备编号、裁定人和日期。')
  await page.type(labelled('报备编号（用顿号或逗号分开）'), 'A1、A2')
  await page.type(labelled('裁定人'), '经理')
  await page.click('.button', '添加裁定')
  await page.click('.button-primary', '保存设置')
  expect(page.engine.printed[0]?.holidays).toEqual([{ day: '2027-10-01', kind: 'off', name: '国庆节' }])
  expect(page.engine.printed[0]?.rulings).toEqual([{ what: 'different', ids: ['A1', 'A2'], owner: null, who: '经理', day: '2026-03-01', why: '' }])
})

it('seals only what was checked', async () => {
  const page = await opened()
  await page.click('#tab-settings')
  expect(page.find('.button', '封存尚未封存的行').getAttribute('aria-disabled')).toBe('true')
  expect(page.text()).toContain('先检查一次，再封存。')
  await page.click('#tab-check')
  await page.click('.button-primary', '检查')
  await page.click('#tab-settings')
  await page.click('.button', '封存尚未封存的行')
  expect(page.text()).toContain('已封存，共 120 行有封存记录。')
})

it('corrects a column that was misunderstood', async () => {
  const page = await opened()
  await page.click('.button-primary', '检查')
  await page.click('#tab-settings')
  await page.choose(labelled('电话（B 列）'), 'phone')
  await page.click('.button-primary', '保存设置')
  expect(page.engine.printed[0]?.mapping).toEqual([{ sheet: '登记表', header: '电话', field: 'phone' }])
})

it('shows how far a check is and lets it be given up', async () => {
  const page = await opened()
  page.engine.hangs = true
  await page.click('.button-primary', '检查')
  expect(page.find<HTMLProgressElement>('progress').value).toBe(0.5)
  expect(page.find('.pane').getAttribute('aria-busy')).toBe('true')
  await page.click('.busy .button', '取消')
  expect(page.text()).toContain('已取消，工作簿没有改动。')
})

it('says the whole pane in English', async () => {
  const page = await opened()
  await page.click('.button-primary', '检查')
  await page.click('#tab-settings')
  await page.choose(labelled('界面语言'), 'en')
  for (const tab of ['check', 'findings', 'lookUp', 'commission', 'settings']) {
    await page.click(`#tab-${tab}`)
    expect(page.find('.pane').lang).toBe('en')
  }
  expect(page.all('[role=tab]').map(tab => tab.textContent)).toEqual(['Check', 'Findings 12', 'Look up', 'Commission', 'Settings'])
})

it.each(['zh-CN', 'en'] as const)('has no accessibility violation on any tab in %s', async language => {
  const page = await opened(language)
  expect(await violations()).toEqual([])
  await page.click('.button-primary')
  for (const tab of ['check', 'findings', 'lookUp', 'commission', 'settings']) {
    await page.click(`#tab-${tab}`)
    page.all('details').forEach(details => { (details as HTMLDetailsElement).open = true })
    expect(await violations()).toEqual([])
  }
})
