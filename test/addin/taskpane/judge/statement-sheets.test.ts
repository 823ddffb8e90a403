import { judgeRequest, unpackBook } from '../../../../addin/taskpane/judge/judge-request'
import { createStatementDesk } from '../../../../addin/taskpane/judge/statement-desk'
import { isOwnSheet } from '../../../../addin/taskpane/settings-store'
import type { NewSheet } from '../../../../core/workbook/workbook'
import { commissionRequest, packed } from './commission-register'

async function sheets(taken: readonly string[] = [], language: 'zh-CN' | 'en' = 'zh-CN'): Promise<readonly NewSheet[]> {
  const desk = createStatementDesk()
  desk.settle(await commissionRequest({ language }), () => undefined)
  const { runs, highlights, newSheets } = desk.statementSheets('2026-03', taken, language)
  expect([runs, highlights]).toEqual([[], []])
  return newSheets
}

it('writes totals, lines and exclusions, each sum as a number', async () => {
  const [totals, lines, excluded] = await sheets()
  expect([totals?.name, lines?.name, excluded?.name]).toEqual(['提成汇总 2026-03', '提成明细 2026-03', '不计提成 2026-03'])
  expect(totals?.rows).toEqual(expect.arrayContaining([['张三', 6100], ['李四', 540], ['合计', 6640]]))
  const amounts = (lines?.rows ?? []).slice(1, -1).map(row => Number(row[9]))
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(lines?.rows.at(-1)?.[9])
  expect(excluded?.rows).toHaveLength(3)
})

it('shows amounts with two decimals, rates in per cent and days as days, texts as they are', async () => {
  const [totals, lines] = await sheets()
  const total = totals?.rows.findIndex(([name]) => name === '合计') ?? -1
  expect([totals?.shows?.[total]?.[1], totals?.shows?.[1]?.[1]]).toEqual(['money', 'general'])
  const [header, first] = lines?.rows ?? []
  expect(['计提日', '基数', '比例', '分成', '金额'].map(title => [first?.[header?.indexOf(title) ?? -1], lines?.shows?.[1]?.[header?.indexOf(title) ?? -1]])).toEqual([
    [46086, 'day'], [100000, 'money'], [0.03, 'percent'], ['100%', 'general'], [3000, 'money'],
  ])
  expect(lines?.shows?.[0]?.every(show => show === 'general')).toBe(true)
  expect(lines?.shows?.at(-1)?.[9]).toBe('money')
})

it('keeps text what a per cent of two decimals would not show whole', async () => {
  const desk = createStatementDesk()
  const odd = { id: '2026', effective: { from: '2026-01-01', until: null }, base: 'contractAmount', tiers: { mode: 'marginal', per: 'contract', steps: [{ upTo: '60000.00', rate: '0.03125' }, { upTo: null, rate: '0.05' }] } }
  desk.settle(await commissionRequest({ plans: { kind: 'file', name: 'plan.json', text: JSON.stringify(odd) } }), () => undefined)
  const lines = desk.statementSheets('2026-03', [], 'zh-CN').newSheets[1]
  expect(lines?.rows.slice(1, 3).map(row => row[7])).toEqual(['3.125%/5%', '3.125%'])
  expect(new Set(lines?.shows?.slice(1, -1)).size).toBe(1)
})

it('says in words why there are no lines, and counts days as the workbook does', async () => {
  const desk = createStatementDesk()
  const request = await commissionRequest({ plans: { kind: 'none' } })
  desk.settle(request, () => undefined)
  expect(desk.statementSheets('2026-03', [], 'zh-CN').newSheets[0]?.rows[3]?.[1]).toContain('没有提供提成方案')
  const other = await commissionRequest()
  desk.settle({ ...other, grids: other.grids.map(grid => ({ ...grid, dateSystem: 1904 as const })) }, () => undefined)
  expect(desk.statementSheets('2026-03', [], 'zh-CN').newSheets[1]?.rows[1]?.[3]).toBe(46086 - 1462)
})

it('takes names that no sheet has', async () => {
  expect((await sheets(['提成汇总 2026-03', '提成汇总 2026-03 (2)'])).map(({ name }) => name)).toEqual(expect.arrayContaining(['提成汇总 2026-03 (3)', '提成明细 2026-03']))
})

it.each(['zh-CN', 'en'] as const)('writes in %s no sheet that a check would take for a register', async language => {
  const request = await commissionRequest()
  const written = await sheets([], language)
  for (const { name } of written) expect([name, isOwnSheet(name)]).toEqual([name, true])
  const grids = await Promise.all(written.map(({ name, rows }) => packed(rows.map(row => [...row]), name)))
  const all = { ...request, grids: [...request.grids, ...grids] }
  expect(judgeRequest(all, unpackBook(all), () => undefined).review.registers.layouts.map(({ sheet }) => sheet)).toEqual(['登记表'])
})
