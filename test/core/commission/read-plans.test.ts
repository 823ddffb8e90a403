import { explainPlanMistake } from '../../../core/commission/plan-mistake'
import { planJsonSchema } from '../../../core/commission/plan'
import { readPlans } from '../../../core/commission/read-plans'
import { day } from './fixtures'

const GOOD = {
  id: '2026-standard', effective: { from: '2026-01-01', until: null }, base: 'contractAmount',
  tiers: { mode: 'marginal', per: 'person-month', steps: [{ upTo: '100000.00', rate: '0.03' }, { upTo: null, rate: '0.05' }] },
  overrides: [{ when: { team: '一部' }, rate: '0.02' }], bonus: [{ when: 'firstOrder', amount: '200.00' }], cap: '50000.00', floor: '0.00', pay: 'onSigning', clawback: true,
}

const places = (json: unknown): readonly string[] => readPlans(json).mistakes.map(({ code, place }) => `${code} ${place}`)

test('a plan of the contract’s own words is read, with nothing to say against it', () => {
  expect(readPlans(GOOD)).toEqual({ plans: [{ ...GOOD, fixed: null }], mistakes: [] })
})

test('what may be left out has its usual value', () => {
  const { id, effective, base, tiers } = GOOD
  expect(readPlans({ id, effective, base, tiers }).plans).toEqual([{ id, effective, base, tiers, fixed: null, overrides: [], bonus: [], cap: null, floor: null, pay: 'onSigning', clawback: true }])
})

test.each([
  [{ base: 'turnover' }, ['shape base']],
  [{ base: undefined }, ['missing base']],
  [{ colour: 'red' }, ['unknown-key ']],
  [{ cap: 50000 }, ['shape cap']],
  [{ cap: '-1.00' }, ['shape cap']],
  [{ effective: { from: '2026-02-30', until: null } }, ['shape effective.from']],
  [{ effective: { from: '2026-03-01', until: '2026-02-01' } }, ['until-before-from effective.until']],
  [{ cap: '100.00', floor: '200.00' }, ['floor-above-cap floor']],
  [{ base: 'fixed' }, ['fixed-missing fixed']],
  [{ fixed: '500.00' }, ['fixed-unused fixed']],
  [{ bonus: [...GOOD.bonus, ...GOOD.bonus] }, ['bonus-twice bonus[1]']],
  [{ overrides: [{ when: {}, rate: '0.02' }] }, ['override-without-condition overrides[0].when']],
  [{ overrides: [{ when: { team: '一部' } }] }, ['override-rate-or-tiers overrides[0]']],
  [{ overrides: [{ when: { town: '渝北' }, rate: '0.02' }] }, ['unknown-key overrides[0].when']],
  [{ tiers: { ...GOOD.tiers, mode: 'flat' } }, ['flat-has-steps tiers.steps']],
  [{ tiers: { ...GOOD.tiers, steps: [{ upTo: '100000.00', rate: '0.03' }] } }, ['last-step-closed tiers.steps[0].upTo']],
  [{ tiers: { ...GOOD.tiers, steps: [{ upTo: '100.00', rate: '0.03' }, { upTo: '100.00', rate: '0.04' }, { upTo: null, rate: '0.05' }] } }, ['steps-not-ascending tiers.steps[1].upTo']],
  [{ tiers: { ...GOOD.tiers, steps: [{ upTo: null, rate: '0.03' }, { upTo: null, rate: '0.04' }] } }, ['open-step-not-last tiers.steps[0].upTo']],
  [{ tiers: { ...GOOD.tiers, steps: [{ upTo: null, rate: '3' }] } }, ['shape tiers.steps[0].rate']],
])('%j is refused at %j', (change, expected) => {
  expect(places({ ...GOOD, ...change })).toEqual(expected)
  expect(readPlans({ ...GOOD, ...change }).plans).toEqual([])
})

test('all mistakes are told at once, whatever else is wrong', () => {
  const bad = { ...GOOD, pay: 'later', cap: 'much', tiers: { mode: 'marginal', per: 'contract', steps: [{ upTo: '5.00', rate: '0.1' }, { upTo: '4.00', rate: '0.2' }] }, overrides: [{ when: { team: '' }, tiers: { ...GOOD.tiers, steps: [] } }] }
  expect(places(bad)).toEqual([
    'shape overrides[0].when.team', 'shape overrides[0].tiers.steps', 'shape cap', 'shape pay', 'last-step-closed tiers.steps[1].upTo', 'steps-not-ascending tiers.steps[1].upTo',
  ])
})

test.each([['text', 'plan'], [null, 'plan'], [[1, GOOD], '[0]']])('%j is no plan', (json, place) => {
  const { mistakes } = readPlans(json)
  expect(mistakes).toHaveLength(1)
  expect(mistakes[0]?.place || 'plan').toBe(place)
})

describe('versions', () => {
  const version = (id: string, from: string, until: string | null): unknown => ({ ...GOOD, id, effective: { from, until } })

  test('that follow each other without a gap are in order, whichever way they are listed', () => {
    const { plans, mistakes } = readPlans([version('b', '2026-04-01', null), version('a', '2026-01-01', '2026-03-31')])
    expect(mistakes).toEqual([])
    expect(plans.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('that overlap are an error at the later one', () => {
    expect(places([version('a', '2026-01-01', null), version('b', '2026-04-01', null)])).toEqual(['versions-overlap [1].effective.from'])
    expect(places([version('a', '2026-01-01', '2026-12-31'), version('b', '2026-02-01', '2026-02-28'), version('c', '2026-06-01', null)])).toEqual(['versions-overlap [1].effective.from', 'versions-overlap [2].effective.from'])
  })

  test('that leave days to none are a warning', () => {
    const { plans, mistakes } = readPlans([version('a', '2026-01-01', '2026-03-31'), version('b', '2026-04-02', null)])
    expect(plans).toHaveLength(2)
    expect(mistakes).toMatchObject([{ code: 'versions-gap', severity: 'warning', place: '[1].effective.from' }])
  })

  test('that end before the period or start after it are a warning', () => {
    const period = { from: day('2025-12-01'), to: day('2026-06-30') }
    expect(readPlans(version('a', '2026-01-01', '2026-03-31'), period).mistakes.map(({ code }) => code)).toEqual(['ends-before-period', 'starts-after-period'])
    expect(readPlans([], period).mistakes).toMatchObject([{ code: 'no-plan', severity: 'error' }])
  })
})

test('every mistake is one sentence in each language that names the place and what is allowed', () => {
  const { mistakes } = readPlans({ ...GOOD, base: 'turnover', fixed: 5 })
  expect(mistakes.map((one) => explainPlanMistake(one, 'zh-CN'))).toEqual([
    'base：“turnover”不能用，可用 contractAmount（合同金额）、receivedAmount（回款金额）、margin（毛利）、fixed（固定）。', 'fixed：“5”不能用，应为元的小数文本，最多两位小数，不为负，如 "100000.00"。',
  ])
  expect(explainPlanMistake(mistakes[0] as never, 'en')).toBe('base: "turnover" cannot be used here; use contractAmount, receivedAmount, margin or fixed.')
})

test('the JSON schema asks for what must be there and no more', () => {
  expect(planJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false, required: ['id', 'effective', 'base', 'tiers'] })
})
