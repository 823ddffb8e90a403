import { joinPlans, planFindings } from '../../../core/commission/join-plans'
import type { Plan } from '../../../core/commission/plan'
import { findPlanDifference } from '../../../core/commission/plan-difference'
import { writePlanSheet } from '../../../core/commission/plan-sheet'
import { readPlanSheet } from '../../../core/commission/read-plan-sheet'
import { LANGUAGES, type Language } from '../../../core/findings/language'
import { message } from '../../../core/findings/message'
import type { CellValue } from '../../../core/workbook/workbook'
import { aGrid } from '../../builders/grid'
import { plan, tiers, TWO_STEPS } from './fixtures'

const ONE = plan({ id: '标准', tiers: tiers('marginal', 'contract', ...TWO_STEPS) })
const OTHER = plan({ id: '标准', tiers: tiers('marginal', 'contract', ['100000.00', '0.03'], [null, '0.06']) })
const rowsOf = (plans: readonly Plan[], language: Language = 'zh-CN'): readonly (readonly CellValue[])[] => writePlanSheet(plans, language).rows
const sheet = (book: string, rows: readonly (readonly CellValue[])[], name = '提成方案') => ({ book, grid: aGrid(rows, { sheet: name }) })

describe('plans of several books', () => {
  it('are those of the first sheet that holds any', () => {
    expect(joinPlans([])).toEqual({ plans: [], mistakes: [], findings: [] })
    expect(joinPlans([sheet('空.xlsx', rowsOf([])), sheet('一部.xlsx', rowsOf([ONE]))]).plans).toEqual([ONE])
  })

  it('are not told where two sheets say the same, in another language, order or spelling', () => {
    const [header = [], ...rows] = rowsOf([ONE])
    const spelled = [['二部的方案'], header, ...rows.map(row => row.map(cell => (cell === '100000.00' ? '10万' : cell === '3%' ? 0.03 : cell)))]
    expect(joinPlans([sheet('一部.xlsx', rowsOf([ONE])), sheet('二部.xlsx', rowsOf([ONE], 'en'), 'Commission plan'), sheet('三部.xlsx', spelled)])).toEqual({ plans: [ONE], mistakes: [], findings: [] })
  })

  it('are told once for each book that differs, with both books, cells and values, and the first holds', () => {
    const { plans, findings } = joinPlans([sheet('一部.xlsx', rowsOf([ONE])), sheet('二部.xlsx', rowsOf([OTHER])), sheet('三部.xlsx', rowsOf([plan({ id: '特别' })])), sheet('四部.xlsx', rowsOf([ONE]))])
    expect(plans).toEqual([ONE])
    expect(findings.map(({ code, severity, subject: { book } }) => `${book} ${code}@${severity}`)).toEqual(['二部.xlsx settings.differ@warning', '三部.xlsx settings.differ@warning'])
    expect(findings[0]).toMatchObject({ subject: { sheet: '提成方案', row: 5 }, related: [{ book: '一部.xlsx', sheet: '提成方案', row: 5 }], data: { what: 'plan', name: '标准', cell: 'K5', heldCell: 'K5', shown: '0.06', held: '0.05' } })
    expect(LANGUAGES.map(language => message(findings[1]!, language))).toEqual([
      '三部.xlsx「提成方案」A2 的“提成方案”是“特别”，而 一部.xlsx「提成方案」A2 的是“标准”，按先读的 一部.xlsx 处理，请统一。',
      '三部.xlsx, sheet 提成方案, A2: 提成方案 is "特别", but in 一部.xlsx, sheet 提成方案, A2 it is "标准"; 一部.xlsx was read first and holds; make them agree.',
    ])
  })

  it('are left out while the first sheet holds a mistake; all mistakes of all sheets are told with their cells', () => {
    const faulty = rowsOf([ONE]).map(row => row.map(cell => (cell === '5%' ? '5' : cell === '合同金额' ? '销售额' : cell)))
    const first = joinPlans([sheet('一部.xlsx', faulty), sheet('二部.xlsx', rowsOf([OTHER])), sheet('三部.xlsx', [['随手记']])])
    expect([first.plans, first.findings]).toEqual([[], []])
    expect(planFindings(first.mistakes).map(({ subject: { book, row }, code, data }) => `${book} ${row} ${code} ${'cell' in data ? data.cell : ''}`)).toEqual(['一部.xlsx 3 plan.unreadable L3', '一部.xlsx 5 plan.unreadable K5', '三部.xlsx 1 plan.unreadable A1'])
    const second = joinPlans([sheet('一部.xlsx', rowsOf([ONE])), sheet('二部.xlsx', faulty)])
    expect([second.plans, second.mistakes.length, second.findings]).toEqual([[ONE], 2, []])
    expect(LANGUAGES.map(language => message(planFindings(second.mistakes)[1]!, language))).toEqual([
      '“提成方案”表 K5：“5”不能用，应为 0 到 1 的小数文本，3% 写作 "0.03"，更正前不按这张表核对提成。',
      'Sheet 提成方案, K5: "5" cannot be used here; write decimal text from 0 to 1; 3% is "0.03"; until it is corrected no commission is checked by this sheet.',
    ])
  })
})

describe('findPlanDifference', () => {
  const read = (plans: readonly Plan[]) => ({ sheet: '提成方案', ...readPlanSheet(aGrid(rowsOf(plans), { sheet: '提成方案' })) })
  it.each([
    ['a cap that one has', plan({ cap: '500.00' }), '—', '500.00', 'A2', 'L5'],
    ['another last day', plan({ effective: { from: '2026-01-01', until: '2026-12-31' } }), '—', '2026-12-31', 'A2', 'L3'],
    ['a step more', plan({ tiers: tiers('marginal', 'contract', ...TWO_STEPS) }), 'flat', 'marginal', 'H4', 'H4'],
  ])('finds %s', (_, other, held, shown, heldCell, cell) => {
    expect(findPlanDifference(read([plan()]), read([other]))).toEqual({ name: 'p', held, shown, heldCell, cell })
  })
})
