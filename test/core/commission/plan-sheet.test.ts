import fc from 'fast-check'
import type { Plan } from '../../../core/commission/plan'
import { writePlanSheet } from '../../../core/commission/plan-sheet'
import { readPlanSheet } from '../../../core/commission/read-plan-sheet'
import type { CellValue, SheetGrid } from '../../../core/workbook/workbook'
import { day, plan, tiers } from './fixtures'

function gridOf(rows: readonly (readonly CellValue[])[]): SheetGrid {
  const lastColumn = Math.max(0, ...rows.map((row) => row.length))
  return { sheet: '提成方案', firstRow: 1, lastRow: rows.length, firstColumn: 1, lastColumn, dateSystem: 1900, merged: [], cell: (row, column) => rows[row - 1]?.[column - 1] ?? null }
}

const money = fc.integer({ min: 1, max: 100_000_000 }).map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`)
const rate = fc.integer({ min: 1, max: 9999 }).map((units) => `0.${String(units).padStart(4, '0').replace(/0+$/, '')}`)
const anyTiers = fc.record({ mode: fc.constantFrom('marginal', 'whole'), per: fc.constantFrom('contract', 'person-month', 'person-quarter', 'person-year'), limits: fc.uniqueArray(fc.integer({ min: 1, max: 9_000_000 }), { maxLength: 4 }), rates: fc.array(rate, { minLength: 5, maxLength: 5 }) })
  .map(({ mode, per, limits, rates }) => tiers(mode as 'whole', per, ...[...limits].sort((a, b) => a - b).map((limit, at) => [`${limit}.00`, rates[at] ?? '0.1'] as const), [null, rates[4] ?? '0.1']))
const when = fc.record({ seller: fc.constantFrom('张三', '李四'), product: fc.constantFrom('X-1', '空压机'), channel: fc.constantFrom('线上'), team: fc.constantFrom('一部', 'Team 2') }, { requiredKeys: [] }).filter((one) => Object.keys(one).length > 0)
const override = fc.oneof(fc.record({ when, rate }), fc.record({ when, tiers: anyTiers }))

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  base: fc.constantFrom('contractAmount', 'receivedAmount', 'margin', 'fixed'), tiers: anyTiers, overrides: fc.array(override, { maxLength: 3 }),
  bonus: fc.constantFrom([], [{ when: 'firstOrder', amount: '200.00' }]), cap: fc.option(money.map((text) => `1${text}`)), pay: fc.constantFrom('onSigning', 'onReceipt'), clawback: fc.boolean(), fixed: money,
}).map(({ fixed, base, ...rest }) => plan({ ...rest, base, ...(base === 'fixed' && { fixed }) }))

test('plans written on a sheet read back as they were, in either language', () => {
  fc.assert(fc.property(anyPlan, anyPlan, fc.constantFrom('zh-CN' as const, 'en' as const), (one, other, language) => {
    const versions: readonly Plan[] = [{ ...one, id: 'old', effective: { from: day('2025-01-01'), until: day('2025-12-31') } }, { ...other, id: 'new', effective: { from: day('2026-01-01'), until: null } }]
    const { mistakes, plans } = readPlanSheet(gridOf(writePlanSheet(versions, language).rows))
    expect(mistakes.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(plans).toEqual(versions)
  }), { numRuns: 100 })
})

const HEADER = ['方案编号', '项目', '序号', '报备人', '产品', '渠道', '部门', '计档方式', '计档范围', '上限', '比例', '内容'] as const
const value = (item: string, content: CellValue): readonly CellValue[] => ['p', item, null, null, null, null, null, null, null, null, null, content]
const step = (upTo: CellValue, at: CellValue, mode: CellValue = '累进', item = '档', number: CellValue = null, team: CellValue = null): readonly CellValue[] => ['p', item, number, null, null, null, team, mode, '每份合同', upTo, at, null]

test('cells as people type them are understood: numbers, percents, dates, blanks that continue the plan above', () => {
  const { plans, mistakes } = readPlanSheet(gridOf([
    ['2026 年提成方案'], HEADER, value('生效日', 46023), ['', '基数', ...Array<null>(9).fill(null), '合同金额'], step('10万', 0.03), step(null, '5 %', null), value('封顶', 50000), value('退款扣回', '是'), ['', '例外', 1, null, null, null, '一部', null, null, null, 0.02, null],
  ]))
  expect(mistakes).toEqual([])
  expect(plans).toMatchObject([{
    id: 'p', effective: { from: '2026-01-01', until: null }, base: 'contractAmount', cap: '50000.00', clawback: true, tiers: { mode: 'marginal', per: 'contract', steps: [{ upTo: '100000.00', rate: '0.03' }, { upTo: null, rate: '0.05' }] },
    overrides: [{ when: { team: '一部' }, rate: '0.02' }],
  }])
})

test('every mistake names its cell', () => {
  const { plans, mistakes } = readPlanSheet(gridOf([
    HEADER, value('生效日', '三月'), value('基数', '营业额'), value('基数', '毛利'), value('奖金', '5'), step('100', '3%'), step('90', '四成', '全额'), step(null, '500%'), value('保底', '-5'), ['p', '例外', 1, null, null, null, null, null, null, null, '2%', null],
  ]))
  expect(plans).toEqual([])
  expect(mistakes.map(({ code, place }) => `${code} ${place}`)).toEqual([
    'shape L4', 'unknown-key B5', 'shape H7', 'shape L2', 'shape L3', 'shape K7', 'shape K8', 'shape L9', 'steps-not-ascending J7', 'override-without-condition B10',
  ])
})

test('a sheet without its header is refused in one sentence', () => {
  expect(readPlanSheet(gridOf([['方案'], ['p']])).mistakes).toMatchObject([{ code: 'missing', place: '提成方案!A1' }])
})
