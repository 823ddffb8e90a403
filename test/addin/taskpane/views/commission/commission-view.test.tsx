/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import axe from 'axe-core'
import { openPane } from '../../../../../addin/taskpane/actions/settings'
import { PaneView } from '../../../../../addin/taskpane/views/pane-view'
import { aPane } from '../../a-pane'
import { aComparison } from '../../a-statement'
import { draw, labelled, lendLayout } from '../../dom'

beforeAll(lendLayout)

async function opened(language: 'zh-CN' | 'en' = 'zh-CN') {
  const page = await draw(<PaneView />, aPane(undefined, language))
  await openPane(page.pane)
  await page.settle()
  await page.click('#tab-commission')
  return page
}

/** Rules that need real drawing are checked in the browser. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

it('goes from the month to the people and on to the trace of a line', async () => {
  const page = await opened()
  await page.choose(labelled('月份'), '2')
  await page.click('.button-primary', '计算提成')
  expect(page.engine.asked).toContain('settle R11 2026-02-01 2026-02-28 none 登记表+说明')
  expect(page.find('.grand').textContent).toBe('12,745.60 元')
  await page.click('.bar', '张三')
  expect(document.activeElement).toBe(page.find('.view-title', '张三 的提成明细'))
  expect(page.all('.record')).toHaveLength(50)
  expect(page.find('.trace').textContent).toBe('合同H1，2026-03-05 签约计算20000.00×3%=600.00')
  await page.click('.button', '显示更多')
  expect(page.all('.record')).toHaveLength(60)
  expect(page.text()).not.toContain('显示更多')
  await page.click('.row-link', '登记表 第 2 行')
  expect(page.book.shown.at(-1)).toMatchObject({ sheet: '登记表', row: 2 })
  await page.click('.button', '返回汇总')
  expect(document.activeElement).toBe(page.find('.view-title', '提成汇总'))
})

it('sets why a contract earns nothing beside what would change it', async () => {
  const page = await opened()
  await page.click('.button-primary', '计算提成')
  expect(page.find('.side-by-side').textContent).toBe('为什么不计2026-03-20 签约，但签约时保护期已过（R11.1）。怎样才计要计提成：若延期未登记，请补填。')
})

it('lists deductions and what has to be checked', async () => {
  const page = await opened()
  await page.click('.button-primary', '计算提成')
  expect(page.all('details.setting > summary').map(summary => summary.textContent)).toEqual(['不计提成的合同（1）', '扣罚（1）', '核对提示（1）'])
  expect(page.find('.record', '虚假报备').textContent).toContain('金额-200.00')
  expect(page.find('.record', '失效').textContent).toContain('警告')
})

it('writes new sheets and saves a file', async () => {
  const page = await opened()
  await page.click('.button-primary', '计算提成')
  await page.click('.button-primary', '写入新工作表')
  expect(page.text()).toContain('已写入新工作表：提成汇总 2026-03。')
  await page.click('.button', '另存为文件')
  expect(page.saved).toEqual(['提成汇总 2026-03.xlsx 7'])
})

it('closes the period and takes it back', async () => {
  const page = await opened()
  await page.click('.button-primary', '计算提成')
  expect(page.find('.closing-buttons').textContent).toBe('结账另存结账文件与结账文件比较…')
  page.find('.closing-buttons .button', '结账').focus()
  await page.click('.closing-buttons .button', '结账')
  expect(page.find('.message-success', '本期已结账').textContent).toContain('与结账时完全一致。')
  expect(page.find('.closing-buttons').textContent).toBe('与已结账期比较撤销结账另存结账文件与结账文件比较…')
  // The button that was pressed is gone.
  expect(document.activeElement).toBe(page.find('#statement-closing'))
  expect(await violations()).toEqual([])
  await page.click('.closing-buttons .button', '撤销结账')
  expect(page.text()).toContain('已撤销结账')
  await page.click('.closing-buttons .button', '另存结账文件')
  expect(page.saved).toEqual(['提成结账 R11 2026-03.json 9'])
})

it.each(['zh-CN', 'en'] as const)('lists in %s what differs from the closed period, with causes and rows', async language => {
  const page = await opened(language)
  const zh = language === 'zh-CN'
  page.book.sheets.set('提成结账', [['制度']])
  page.engine.comparison = aComparison('different', 60)
  await page.click('.button-primary', zh ? '计算提成' : 'Work out commission')
  await page.click('.message-warning .button', zh ? '查看差异' : 'Show the differences')
  expect(document.activeElement).toBe(page.find('.view-title', zh ? '与已结账期比较' : 'Compare with closed'))
  expect(page.find('.message-warning svg')).not.toBeNull()
  expect(page.find('.closing-change').textContent).toBe(zh ? '差额合计-300.00 元' : 'All changes-300.00 yuan')
  expect(page.all('.record')).toHaveLength(50)
  expect(page.all('.record')[0]?.textContent).toBe(zh ? '张三 · 提成+300.00合同 H1，报备 A1登记表 第 2 行结账时600.00现在900.00原因：基数改变（20000.00 → 30000.00）' : '张三 · commission+300.00Contract H1, filing A1登记表, row 2Closed600.00Now900.00Cause: the base changed (20000.00 → 30000.00)')
  expect(page.all('.record')[1]?.textContent).toContain(zh ? '现在无原因：现已不计提成签约时保护期已过（R11.1）。' : 'NownoneCause: the contract is now excludedIts protection had ended (R11.1).')
  await page.click('.button', zh ? '显示更多' : 'Show more')
  expect(page.all('.record')).toHaveLength(60)
  expect(await violations()).toEqual([])
  await page.click('.row-link')
  expect(page.book.shown.at(-1)).toMatchObject({ sheet: '登记表', row: 2 })
  await page.click('.button', zh ? '返回汇总' : 'Back to the summary')
  expect(document.activeElement).toBe(page.find('.view-title', zh ? '提成汇总' : 'Commission'))
})

it('says by word and icon that a closed record was altered', async () => {
  const page = await opened()
  page.book.sheets.set('提成结账', [['制度']])
  page.engine.comparison = aComparison('altered')
  await page.click('.button-primary', '计算提成')
  const bar = page.find('.message-error', '本期已结账')
  expect([bar.textContent, bar.querySelectorAll('svg').length]).toEqual(['本期已结账：结账记录被改动过，不能作为依据。', 1])
  await page.click('.closing-buttons .button', '与已结账期比较')
  expect(page.find('.message-error').textContent).toBe('结账记录被改动过，不能作为依据。')
  expect(page.all('.record')).toHaveLength(0)
})

it('makes a plan in the form: rates, steps, overrides', async () => {
  const page = await opened()
  await page.click('.button', '新建方案')
  await page.choose(labelled('计档方式'), 'marginal')
  await page.choose(labelled('计档范围'), 'person-month')
  await page.type(labelled('第 1 档上限（元，含）'), '10万')
  await page.type(labelled('第 2 档比例'), '5%')
  await page.click('.button', '增加例外')
  await page.type(labelled('报备人'), '张三')
  await page.type(labelled('比例'), '2%')
  await page.click('.button-primary', '保存到工作表')
  expect(page.engine.printedPlans[0]).toMatchObject([{
    tiers: { mode: 'marginal', per: 'person-month', steps: [{ upTo: '10万', rate: '3%' }, { upTo: '', rate: '5%' }] },
    overrides: [{ seller: '张三', product: '', rate: '2%', tiers: null }],
  }])
  expect(page.find<HTMLSelectElement>(labelled('提成方案')).value).toBe('sheet')
})

it('shows every mistake above the form by the name of its field, and at the field what is allowed', async () => {
  const page = await opened()
  page.engine.planTroubles = []
  await page.click('.button', '新建方案')
  page.engine.planTroubles = [
    { severity: 'error', place: '[0].id', sentence: '[0].id：应为不空的文本。', allowed: '应为不空的文本' },
    { severity: 'error', place: '[0].tiers.steps[0].rate', sentence: 'x', allowed: '应为 0 到 1 的小数文本' },
    { severity: 'error', place: '[0]', sentence: '方案应为对象。', allowed: '应为对象' },
  ]
  await page.click('.button-primary', '保存到工作表')
  expect(page.all('.message-error li').map(item => item.textContent)).toEqual(['方案编号：应为不空的文本', '第 1 档比例：应为 0 到 1 的小数文本', '方案应为对象。'])
  expect(page.find(`${labelled('方案编号')} + .field-trouble`).textContent).toBe('应为不空的文本')
  expect(page.find(labelled('方案编号')).getAttribute('aria-describedby')).toBe(page.find('.field-trouble').id)
  expect(await violations()).toEqual([])
})

it.each(['zh-CN', 'en'] as const)('has no accessibility violation on any screen in %s', async language => {
  const page = await opened(language)
  const look = async (): Promise<void> => {
    page.all('details').forEach(details => { (details as HTMLDetailsElement).open = true })
    expect(await violations()).toEqual([])
  }
  await page.click('.button-primary')
  await look()
  await page.click('.bar', '张三')
  await look()
  await page.click('.view-scroll > .button-subtle')
  await page.click('.buttons .button')
  await look()
})
