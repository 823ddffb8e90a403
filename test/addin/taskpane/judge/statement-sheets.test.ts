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

it('takes names that no sheet has', async () => {
  expect((await sheets(['提成汇总 2026-03', '提成汇总 2026-03 (2)'])).map(({ name }) => name)).toEqual(expect.arrayContaining(['提成汇总 2026-03 (3)', '提成明细 2026-03']))
})

it.each(['zh-CN', 'en'] as const)('writes in %s no sheet that a check would take for a register', async language => {
  const request = await commissionRequest()
  const written = await sheets([], language)
  for (const { name } of written) expect([name, isOwnSheet(name)]).toEqual([name, true])
  const grids = await Promise.all(written.map(({ name, rows }) => packed(rows.map(row => [...row]), name)))
  const all = { ...request, grids: [...request.grids, ...grids] }
  expect(judgeRequest(all, unpackBook(all), () => undefined).registers.layouts.map(({ sheet }) => sheet)).toEqual(['登记表'])
})
