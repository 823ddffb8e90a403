import { setCommission } from '../../../../addin/taskpane/actions/commission'
import { addPlan, changePlan, editPlans, removePlan, savePlans } from '../../../../addin/taskpane/actions/plan'
import { openPane } from '../../../../addin/taskpane/actions/settings'
import type { PlanDraft } from '../../../../addin/taskpane/plan-draft'
import { aPane, type FakePane } from '../a-pane'

async function editing() {
  const fake = aPane()
  await openPane(fake.pane)
  await editPlans(fake.pane)
  return fake
}

function drafts({ state }: FakePane): readonly PlanDraft[] {
  const { screen } = state().commission
  return screen.kind === 'plan' ? screen.drafts : []
}

it('begins with one rate for the year of the period', async () => {
  expect(drafts(await editing())).toMatchObject([{ id: '2026', from: '2026-01-01', tiers: { mode: 'flat', steps: [{ upTo: '', rate: '3%' }] } }])
})

it('takes the plans of the chosen file over, and tells what is wrong with those that cannot be', async () => {
  const fake = await editing()
  setCommission(fake.pane, { source: 'file', planFile: { name: 'plan.json', text: '{}' }, screen: { kind: 'summary' } })
  fake.engine.planTroubles = [{ severity: 'error', place: 'base', sentence: 'base：……', allowed: '……' }]
  await editPlans(fake.pane)
  expect(fake.state().commission).toMatchObject({ screen: { kind: 'summary' }, troubles: fake.engine.planTroubles })
})

it('adds a version from the day after the last one ends, and removes the one that is shown', async () => {
  const fake = await editing()
  changePlan(fake.pane, { until: '2026-12-31' })
  addPlan(fake.pane)
  expect(drafts(fake).map(({ id, from, until }) => [id, from, until])).toEqual([['2026', '2026-01-01', '2026-12-31'], ['2026-2', '2027-01-01', '']])
  removePlan(fake.pane)
  removePlan(fake.pane)
  expect(drafts(fake).map(({ id }) => id)).toEqual(['2026'])
})

it('saves into the sheet and chooses it', async () => {
  const fake = await editing()
  changePlan(fake.pane, { cap: '5000' })
  await savePlans(fake.pane)
  expect(fake.engine.printedPlans[0]?.[0]?.cap).toBe('5000')
  expect(fake.book.sheets.has('提成方案')).toBe(true)
  expect(fake.state().commission).toMatchObject({ source: 'sheet', planSheet: '提成方案', screen: { kind: 'summary' } })
})

it('writes nothing while anything is wrong, and says how much', async () => {
  const fake = await editing()
  fake.engine.planTroubles = [{ severity: 'error', place: '[0].id', sentence: 'x', allowed: '应为不空的文本' }, { severity: 'error', place: '[0].cap', sentence: 'y', allowed: '……' }]
  await savePlans(fake.pane)
  expect(fake.book.applied).toEqual([])
  expect(fake.state().commission.screen).toMatchObject({ kind: 'plan', troubles: fake.engine.planTroubles })
  expect(fake.said()).toBe('方案有 2 处需要更正，尚未保存。')
})
