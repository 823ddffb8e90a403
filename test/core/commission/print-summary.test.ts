import { explainCheck } from '../../../core/commission/explain-check'
import { printSummary } from '../../../core/commission/print-summary'
import type { Summary } from '../../../core/commission/summary'
import { TWO_STEPS, event, fine, plan, statement, tiers } from './fixtures'

const HA = { id: 'A', signed: '2026-03-05', contractNo: 'HA', amount: '150000' }
const why = (summary: Summary): readonly unknown[] => printSummary(summary, 'zh-CN').lines.map((line) => line['why'])

test('R03.3: a printed line has the contract’s words, money as decimal strings', () => {
  const { lines, totals, period, emptyBecause } = printSummary(statement({ rows: [{ ...HA, share: '张三60%;李四40%' }], plans: [plan({ tiers: tiers('marginal', 'contract', ...TWO_STEPS) })] }), 'zh-CN')
  expect(period).toEqual({ from: '2026-03-01', to: '2026-03-31' })
  expect(lines[1]).toMatchObject({ id: 'A', row: 2, person: '李四', team: '一部', contractNo: 'HA', base: '150000.00', rate: '0.03/0.05', share: '40%', amount: '2200.00', plan: 'p', clause: 'R03.3', tiers: [{ base: '100000.00', rate: '0.03', upTo: '100000.00' }, { base: '50000.00', rate: '0.05', upTo: null }] })
  expect(totals).toEqual({ byPerson: { 张三: '3300.00', 李四: '2200.00' }, byTeam: { 一部: '5500.00' }, withoutTeam: '0.00', grand: '5500.00' })
  expect(emptyBecause).toBeNull()
  expect(JSON.parse(JSON.stringify(lines))).toEqual(lines)
})

test('R03.3: every line explains itself: contract, registration, plan, step, arithmetic, clause', () => {
  const plans = [plan({ tiers: tiers('marginal', 'person-month', ...TWO_STEPS), bonus: [{ when: 'firstOrder', amount: '200.00' }] })]
  const rows = [{ ...HA, share: '张三60%;李四40%', refund: '150000', refundAt: '2026-03-20' }]
  expect(why(statement({ rows, plans }))).toEqual([
    '合同 HA（报备 A，register.csv 第 2 行，2026-03-05 签约）：方案“p”，合同金额 90000.00，累进（个人每月，此前已有 0.00）：90000.00×3%=2700.00，另加首单奖励 200.00；合同共计 4700.00，张三 分 60%，计 2820.00 元（R03.3、R03.6d）。',
    '合同 HA（报备 A，register.csv 第 2 行，2026-03-05 签约）：方案“p”，合同金额 60000.00，累进（个人每月，此前已有 0.00）：60000.00×3%=1800.00，另加首单奖励 200.00；合同共计 4700.00，李四 分 40%，计 1880.00 元（R03.3、R03.6d）。',
    '合同 HA（报备 A，register.csv 第 2 行，2026-03-05 签约）：2026-03-20 退款 150000.00（共 150000.00），按本合同原计提比例扣回：方案“p”，合同金额 90000.00，累进（个人每月，此前已有 0.00）：90000.00×3%=2700.00，扣回 -4500.00，并扣回首单奖励 -200.00；合同共计 -4700.00，张三 分 60%，计 -2820.00 元（R03.3、R03.6d）。',
    '合同 HA（报备 A，register.csv 第 2 行，2026-03-05 签约）：2026-03-20 退款 150000.00（共 150000.00），按本合同原计提比例扣回：方案“p”，合同金额 60000.00，累进（个人每月，此前已有 0.00）：60000.00×3%=1800.00，扣回 -4500.00，并扣回首单奖励 -200.00；合同共计 -4700.00，李四 分 40%，计 -1880.00 元（R03.3、R03.6d）。',
  ])
})

test('R03.3: receipts, bounds and later steps explain themselves', () => {
  expect(why(statement({ rows: [HA], plans: [plan({ pay: 'onReceipt', cap: '4000.00', tiers: tiers('whole', 'contract', ...TWO_STEPS) })], events: [event('A', 'receipt', '2026-03-10', '75000')] }))).toEqual([
    '合同 HA（报备 A，register.csv 第 2 行，2026-03-05 签约）：方案“p”，合同金额 150000.00，全额（每份合同）：150000.00×5%=7500.00，超过封顶，按封顶计；2026-03-10 回款 75000.00，占 150000.00，发放 2000.00，计 2000.00 元（R03.3）。',
  ])
  const later = statement({ rows: [{ ...HA, amount: '80000', signed: '2026-02-10' }, { id: 'B', signed: '2026-03-06', contractNo: 'HB', amount: '70000' }], plans: [plan({ tiers: tiers('whole', 'person-quarter', ...TWO_STEPS) })] })
  expect(why(later)[0]).toBe('合同 HA（报备 A，register.csv 第 2 行，2026-02-10 签约）：累计已达更高一档，前期按 3% 计发的部分整额改按 5% 计，补差 1600.00，计 1600.00 元（R03.3）。')
})

test('the English statement says the same', () => {
  const { lines, excluded, deductions, emptyBecause } = printSummary(statement({ rows: [{ ...HA, amount: '100000' }, { id: 'B', signed: '2026-03-20', status: 'unprotected' }], ledger: [fine('李四', '虚假报备', '2026-03-06', '50')] }), 'en')
  expect(lines[0]?.['why']).toBe('Contract HA (filing A, row 2 of register.csv, signed 2026-03-05): plan "p", contract amount 100000.00: 100000.00×3%=3000.00 = 3000.00 yuan (R03.3).')
  expect(excluded[0]).toMatchObject({ id: 'B', row: 3, clause: 'R03.2', reason: 'Signed on 2026-03-20, but there was no valid protection at the signing (R03.2).' })
  expect(deductions[0]).toMatchObject({ person: '李四', amount: '-50.00', clause: 'R03.6c', why: '李四: "虚假报备" on 2026-03-06 (filing A), time 1, 50.00 yuan taken off (R03.6c).' })
  expect(emptyBecause).toBeNull()
})

test('an exclusion is one sentence that names the cell to mend', () => {
  const troubles = [{ field: 'contractAmount', cell: 'F2', trouble: 'unreadable', expected: 'amount', shown: '约十万' }] as const
  const layouts = [{ book: 'register.csv', sheet: 'register', headerRow: 1, firstRow: 2, lastRow: 9, lastColumn: 9, stageColumns: [], owned: {}, columns: [{ field: 'contractAmount', column: 6, header: '合同金额' }] }] as const
  const { excluded, checks } = printSummary(statement({ rows: [{ id: 'A', signed: '2026-03-05', troubles }], layouts }), 'zh-CN')
  expect(excluded[0]).toMatchObject({ reason: '“合同金额”（F2）无法识别（填的是“约十万”），请改填数字（R03.3）。', clause: 'R03.3' })
  expect(checks[0]).toMatchObject({ message: 'register.csv 第 2 行（A）：“合同金额”（F2）无法识别（填的是“约十万”），请改填数字。' })
})

test('an empty statement says why in a sentence', () => {
  expect(printSummary(statement({}), 'zh-CN').emptyBecause).toEqual({ reason: 'no-rows', message: '2026-03-01 至 2026-03-31 没有提成：登记表中没有报备。' })
  expect(printSummary(statement({}), 'en').emptyBecause?.message).toBe('No commission from 2026-03-01 to 2026-03-31: the register holds no filings.')
})

test('checks name their row in both languages', () => {
  const [check] = statement({ rows: [{ ...HA, refund: '200000', refundAt: '2026-03-20' }] }).checks
  if (!check) throw new Error('no check')
  expect(explainCheck(check, 'zh-CN')).toBe('register.csv 第 2 行（A）：累计退款 200000.00 元超过合同金额 150000.00 元，最多按合同金额扣回，请核对退款。')
  expect(explainCheck(check, 'en')).toBe('Row 2 of register.csv (A): Refunds of 200000.00 yuan exceed the contract of 150000.00; no more than the contract is clawed back, check the refunds.')
})

test('R03.1: an incomplete filing says what it lacks', () => {
  const findings = [{ code: 'field.missing', severity: 'error', subject: { book: 'register.csv', sheet: 'register', row: 2 }, related: [], clause: 'R03.1', data: { field: 'address', cell: 'D2' } }] as const
  const summary = statement({ rows: [{ ...HA, status: 'invalid', findings }] })
  expect(printSummary(summary, 'zh-CN').excluded[0]).toMatchObject({ clause: 'R03.1', reason: '2026-03-05 签约，但报备无效，缺少或无法识别“地址”（R03.1）。' })
  expect(printSummary(summary, 'en').excluded[0]).toMatchObject({ reason: 'Signed on 2026-03-05, but the filing is invalid: missing or unreadable address (R03.1).' })
})
