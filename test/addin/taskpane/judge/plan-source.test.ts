import { planTroubles, readPlanSource } from '../../../../addin/taskpane/judge/plan-source'
import { PLAN, packed } from './commission-register'

it('reads a plan file, with a mark at its beginning or without', () => {
  for (const text of [PLAN, `\uFEFF${PLAN}`]) expect(readPlanSource({ kind: 'file', name: 'plan.json', text }).plans.map(({ id }) => id)).toEqual(['2026'])
})

it('says so where a file is no JSON', () => {
  const { plans, mistakes } = readPlanSource({ kind: 'file', name: 'plan.json', text: '{ id: 2026' })
  expect(plans).toEqual([])
  expect(planTroubles(mistakes, 'zh-CN')[0]).toMatchObject({ severity: 'error', place: 'plan.json', sentence: expect.stringContaining('plan.json：应为 JSON') })
})

it('names the cell of a mistake on the sheet', async () => {
  const grid = await packed([['方案编号', '项目', '内容'], ['2026', '生效日', '二月三十']], '提成方案')
  expect(readPlanSource({ kind: 'sheet', grid }).mistakes.map(({ place }) => place)).toContain('C2')
})

it('reads nothing where no plan is wanted', () => {
  expect(readPlanSource({ kind: 'none' })).toEqual({ plans: [], mistakes: [] })
})
