import { traceLine } from '../../../core/commission/trace-line'
import { event, plan, statement, tiers, TWO_STEPS } from './fixtures'

const HA = { id: 'A', signed: '2026-03-05', contractNo: 'HA', amount: '150000' }
const steps = (summary: ReturnType<typeof statement>, at: number, language: 'zh-CN' | 'en' = 'zh-CN'): readonly string[] => summary.lines.slice(at, at + 1).flatMap(line => traceLine(line, language)).map(({ title, text }) => `${title}=${text}`)

test('R03.3: a line is traced from the contract through filing, plan, tier and arithmetic to its clauses', () => {
  const summary = statement({ rows: [{ ...HA, share: '张三60%;李四40%' }], plans: [plan({ tiers: tiers('marginal', 'person-month', ...TWO_STEPS), bonus: [{ when: 'firstOrder', amount: '200.00' }] })] })
  expect(steps(summary, 0)).toEqual([
    '合同=HA，2026-03-05 签约，合同金额 150000.00', '报备=A，register.csv「register」第 2 行', '方案=“p”（2026-01-01起），累进（个人每月），此前已有 0.00',
    '计算=90000.00×3%=2700.00', '奖励=首单奖励 200.00', '分成=合同共计 4700.00，张三 分 60%', '金额=张三 计 2820.00 元', '条款=R03.3、R03.6d',
  ])
  expect(steps(summary, 1, 'en')).toEqual([
    'Contract=HA, signed 2026-03-05, contract amount 150000.00', 'Filing=A, row 2 of register.csv, sheet register', 'Plan="p" (2026-01-01 on), marginal tiers per person and month, 0.00 stood in them before',
    'Arithmetic=60000.00×3%=1800.00', 'Bonus=first-order bonus 200.00', 'Share=4700.00 in all, 李四 has 40%', 'Amount=李四: 1880.00 yuan', 'Clauses=R03.3, R03.6d',
  ])
})

test('a receipt says which part it releases and where it stands, a cap that it binds', () => {
  const summary = statement({ rows: [HA], plans: [plan({ pay: 'onReceipt', cap: '4000.00' })], events: [event('A', 'receipt', '2026-03-10', '75000', undefined, 9)] })
  expect(steps(summary, 0)).toEqual(expect.arrayContaining(['报备=A，register.csv「register」第 2 行；款项见 events.csv「events」第 9 行', '限额=超过封顶，按封顶计', '回款=2026-03-10 75000.00，占 150000.00，发放 2000.00']))
})

test('whole-amount steps reached later are traced as what they add', () => {
  const later = statement({ rows: [{ ...HA, amount: '80000', signed: '2026-02-10' }, { id: 'B', signed: '2026-03-06', contractNo: 'HB', amount: '70000' }], plans: [plan({ tiers: tiers('whole', 'person-quarter', ...TWO_STEPS) })] })
  expect(steps(later, 0)).toContain('计算=累计已达更高一档，前期按 3% 计发的部分改按 5% 计，补差 1600.00')
})
