import { createStatementDesk } from '../../../../addin/taskpane/judge/statement-desk'
import type { StatementList } from '../../../../addin/taskpane/statement'
import { COMMISSION_HEADERS, commissionRequest, packed } from './commission-register'

async function lists(packId: string, language: 'zh-CN' | 'en'): Promise<readonly StatementList[]> {
  const { statement } = createStatementDesk().settle(await commissionRequest({ packId, language, plans: { kind: 'none' } }), () => undefined)
  return statement?.lists ?? []
}

it('shows what the regulation counts, each value by its name', async () => {
  const targets = (await lists('R15', 'zh-CN')).find(({ id }) => id === 'people')
  expect(targets?.title).toBe('拜访积分')
  expect(targets?.records[0]?.values.map(({ title }) => title)).toEqual(expect.arrayContaining(['人员', '月份', '积分']))
})

it('shows what the reader has to check, with its gravity and its row', async () => {
  const checks = (await lists('R11', 'en')).find(({ id }) => id === 'checks')
  expect(checks?.title).toBe('Checks')
  expect(checks?.records.every(({ severity }) => severity !== null)).toBe(true)
  expect(checks?.records.some(({ values }) => values.some(({ sentence, value }) => sentence && value.includes('plan')))).toBe(true)
})

it('tells whom the administrator has to notify (R05.6)', async () => {
  const rows = [['A', '2026-03-02', '重庆启明装饰有限公司', '19900001001', '总部装修', '张三', '一部', null, null, null, null]]
  const request = await commissionRequest({ packId: 'R05', plans: { kind: 'none' }, grids: [await packed([[...COMMISSION_HEADERS, '审批意见', '审批时间'], ...rows.map(row => [...row, '不同意', '2026-03-04'])], '登记表')] })
  const { statement } = createStatementDesk().settle(request, () => undefined)
  const told = statement?.lists.find(({ id }) => id === 'notifications')
  expect(told?.records[0]?.ref).toEqual({ book: '登记.xlsx', sheet: '登记表', row: 2 })
  expect(told?.records[0]?.values.find(({ sentence }) => sentence)?.value).toContain('未获批准')
})
