import { createHash } from 'node:crypto'
import { closePeriod, openSnapshot, readSnapshot } from '../../../core/commission/close-period'
import { compareWithSnapshot } from '../../../core/commission/compare-snapshot'
import { explainComparison, explainDifference } from '../../../core/commission/explain-difference'
import { type Case, fine, plan, statement } from './fixtures'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const HA = { id: 'A', signed: '2026-03-05', contractNo: 'HA', amount: '100000' }
const HB = { id: 'B', signed: '2026-03-06', contractNo: 'HB', amount: '50000' }
const MARCH: Case = { rows: [HA, HB], ledger: [fine('李四', '虚假报备', '2026-03-06', '50')] }

function differences(change: Case): readonly string[] {
  const { differences: list } = compareWithSnapshot(statement({ ...MARCH, ...change }), closePeriod(statement(MARCH), digest), digest)
  return list.map((one) => `${one.what} ${one.id} ${one.person} ${one.before}→${one.after} ${one.causes.map(({ what, from, to }) => `${what}:${from}→${to}`).join(' ')}`)
}

test('a statement that has not changed equals its snapshot, in whatever order the rows stand', () => {
  const snapshot = closePeriod(statement(MARCH), digest)
  expect(compareWithSnapshot(statement(MARCH), snapshot, digest)).toEqual({ state: 'same', differences: [] })
  expect(compareWithSnapshot(statement({ ...MARCH, rows: [HB, HA] }), snapshot, digest).state).toBe('same')
  expect(readSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
  expect(openSnapshot(snapshot)).toMatchObject({ policy: 'R03', from: '2026-03-01', grand: '4450.00' })
})

test.each<[string, Case, readonly string[]]>([
  ['a contract amount', { rows: [{ ...HA, amount: '120000' }, HB] }, ['line A 张三 3000.00→3600.00 base:100000.00→120000.00']],
  ['the plan', { plans: [plan({ id: 'q' })] }, ['line A 张三 3000.00→3000.00 plan:p→q', 'line B 张三 1500.00→1500.00 plan:p→q']],
  ['a status', { rows: [{ ...HA, status: 'unprotected' }, HB] }, ['line A 张三 3000.00→null excluded:null→status']],
  ['a split', { rows: [{ ...HA, share: '张三60%;李四40%' }, HB] }, ['line A 张三 3000.00→1800.00 share:100%→60%', 'line A 李四 null→1200.00 split:张三 100%→40%']],
  ['a row gone', { rows: [HA] }, ['line B 张三 1500.00→null gone:50000.00→null']],
  ['a row added', { rows: [HA, HB, { id: 'C', signed: '2026-03-07', contractNo: 'HC', amount: '100' }] }, ['line C 张三 null→3.00 new:null→100.00']],
  ['a fine', { ledger: [] }, ['deduction A 李四 -50.00→null gone:-50.00→null']],
])('%s changed after closing is told with its cause', (_, change, expected) => {
  expect(differences(change)).toEqual(expected)
})

test('a refund learned later changes nothing that was closed', () => {
  expect(differences({ rows: [{ ...HA, refund: '100000', refundAt: '2026-04-10' }, HB] })).toEqual([])
})

test('a sealed record that was altered, or is none, or of another period, proves nothing', () => {
  const snapshot = closePeriod(statement(MARCH), digest)
  expect(compareWithSnapshot(statement(MARCH), { ...snapshot, body: snapshot.body.replace('3000.00', '9000.00') }, digest).state).toBe('altered')
  expect(compareWithSnapshot(statement(MARCH), { ...snapshot, body: 'x' }, digest).state).toBe('unreadable')
  expect(compareWithSnapshot(statement({ ...MARCH, to: '2026-03-30' }), snapshot, digest).state).toBe('other-period')
  expect(readSnapshot({ version: 2 })).toBeNull()
})

test('comparison and differences are sentences', () => {
  const comparison = compareWithSnapshot(statement({ ...MARCH, rows: [{ ...HA, amount: '120000' }, HB] }), closePeriod(statement(MARCH), digest), digest)
  expect(explainComparison(comparison, 'zh-CN')).toBe('与结账时不同，共 1 处。')
  expect(explainComparison(comparison, 'en')).toBe('Different from the closed statement in one place.')
  expect(comparison.differences.map((one) => explainDifference(one, 'zh-CN'))).toEqual(['张三 的提成（合同 HA，报备 A）：3000.00 → 3600.00，原因：基数改变（100000.00 → 120000.00）。'])
  expect(comparison.differences.map((one) => explainDifference(one, 'en'))).toEqual(['张三, commission of contract HA (filing A): 3000.00 → 3600.00, because the base changed (100000.00 → 120000.00).'])
  const excluded = compareWithSnapshot(statement({ ...MARCH, rows: [{ ...HA, status: 'unprotected' }, HB] }), closePeriod(statement(MARCH), digest), digest)
  expect(excluded.differences.map((one) => [explainDifference(one, 'zh-CN'), explainDifference(one, 'en')])).toEqual([['张三 的提成（合同 HA，报备 A）：3000.00 → 无，原因：现已不计提成（签约时没有有效的报备）。', '张三, commission of contract HA (filing A): 3000.00 → none, because the contract is now excluded (no filing in force at the signing).']])
})
