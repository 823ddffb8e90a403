import { readXlsx, type Workbook } from 'hucre/xlsx'
import { buildStatement } from '../../../addin/statement/build-statement'
import type { RunConditions } from '../../../addin/statement/conditions'
import type { Language, Summary } from '../../../core/index'
import { day, event, fine, plan, R03, statement, tiers, TWO_STEPS } from '../../core/commission/fixtures'

export const CONDITIONS: RunConditions = { version: '9.9.9', pack: R03, asOf: day('2026-03-31'), settings: ['protection.days=10'], files: [{ name: '登记表.csv', size: 12, digest: 'ab'.repeat(32) }], plans: [plan()], closed: null }

/** Splits, tiers, a refund, fines, an exclusion, two teams and a row without one, two months. */
export function manySided(): Summary {
  return statement({
    from: '2026-02-01', plans: [plan({ tiers: tiers('marginal', 'person-month', ...TWO_STEPS), bonus: [{ when: 'firstOrder', amount: '200.00' }] })],
    rows: [
      { id: 'A', signed: '2026-03-05', contractNo: 'HA', amount: '150000.10', share: '张三60%;李四40%' },
      { id: 'B', signed: '2026-02-11', contractNo: 'HB', amount: '33333.33', seller: '王五', team: '二部' },
      { id: 'C', signed: '2026-03-07', contractNo: 'HC', amount: '0.10', seller: '赵六', team: undefined as unknown as string },
      { id: 'D', signed: '2026-03-09', contractNo: 'HD', amount: '9000', status: 'unprotected' },
      { id: 'E', signed: '2026-03-10', contractNo: 'HE', amount: '70000', seller: '王五', team: '二部', refund: '70000', refundAt: '2026-03-20' },
    ],
    events: [event('A', 'receipt', '2026-03-10', '75000')], ledger: [fine('李四', '虚假报备', '2026-03-06', '50'), fine('钱七', '虚假报备', '2026-03-08', '100')],
  })
}

export async function written(summary: Summary, conditions: Partial<RunConditions> = {}, language: Language = 'zh-CN'): Promise<Workbook> {
  return readXlsx(await buildStatement(summary, { ...CONDITIONS, ...conditions }, language), { readStyles: true })
}
