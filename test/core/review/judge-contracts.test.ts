import { joinPlans } from '../../../core/commission/join-plans'
import { judgeContracts } from '../../../core/review/judge-contracts'
import { aGrid } from '../../builders/grid'
import { judge } from '../../builders/judge'
import { R08 } from '../../builders/rows'

const { review } = judge('R08', { rows: [{ ...R08, 签约日期: '2026-12-01', 合同编号: 'HT-1', 合同金额: '1000' }], asOf: '2026-12-31' })
const PLAN = (rate: string) => aGrid([['方案编号', '项目', '计档方式', '计档范围', '比例', '内容'], ['标准', '生效日', '', '', '', '2026-01-01'], ['', '基数', '', '', '', '合同金额'], ['', '档', '单一比例', '每份合同', rate, '']], { sheet: '提成方案' })

describe('what plans say of a register', () => {
  it('stands among the findings of its rows, and statuses stay', () => {
    const told = judgeContracts(review, joinPlans([{ book: '登记.xlsx', grid: PLAN('3%') }]))
    expect(told.verdicts[0]?.findings.map(({ code }) => code)).toContain('commission.excluded')
    expect(told.verdicts.map(({ status }) => status)).toEqual(review.verdicts.map(({ status }) => status))
    expect(told.sheetFindings).toEqual(review.sheetFindings)
  })

  it('is nothing without a plan, and a sheet with a mistake is told instead', () => {
    expect(judgeContracts(review, { plans: [], findings: [], mistakes: [] })).toEqual(review)
    const told = judgeContracts(review, joinPlans([{ book: '登记.xlsx', grid: PLAN('四成') }]))
    expect(told.verdicts).toEqual(review.verdicts)
    expect(told.sheetFindings.map(({ code }) => code)).toEqual([...review.sheetFindings.map(({ code }) => code), 'plan.unreadable'])
  })
})
