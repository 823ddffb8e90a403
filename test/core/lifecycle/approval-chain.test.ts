import { readChain, startOfChain } from '../../../core/lifecycle/approval-chain'
import { openLayouts } from '../../../core/lifecycle/layout-book'
import { aDay, inputOf, judge, line, packOf } from '../../builders/judge'
import { R02, R05, R13, R14, type Row } from '../../builders/rows'

const chainOf = (policy: string, row: Row, asOf = '2026-12-31') => {
  const { registers } = inputOf(policy, { rows: [row], asOf })
  const registration = registers.registrations[0]!
  const filed = registration.values.registeredAt
  return readChain(registration, packOf(policy), filed === undefined ? null : aDay(filed.slice(0, 10)), aDay(asOf), openLayouts(registers.layouts))
}

describe('readChain', () => {
  it.each<[string, Row, Partial<ReturnType<typeof chainOf>>]>([
    ['counts an approval from its day', {}, { state: 'approved', completedOn: aDay('2026-03-10') }],
    ['counts an approval without a day from the filing', { 审批时间: '' }, { state: 'approved', completedOn: aDay('2026-03-02') }],
    ['waits where the cell is blank', { 审批结果: '', 审批时间: '' }, { state: 'pending', completedOn: null }],
    ['waits where it says so', { 审批结果: '待审' }, { state: 'pending' }],
    ['is refused by a person', { 审批结果: '不同意' }, { state: 'rejected', completedOn: null }],
    ['holds a doubt', { 审批结果: '存疑' }, { state: 'doubt' }],
  ])('%s', (_, change, expected) => {
    expect(chainOf('R05', { ...R05, ...change })).toMatchObject(expected)
  })

  it('does not know an approval dated later', () => {
    expect(chainOf('R05', R05, '2026-03-09').state).toBe('pending')
  })

  it.each<[string, Row, Partial<ReturnType<typeof chainOf>>]>([
    ['is complete on the day of the last protecting signature', {}, { state: 'approved', completedOn: aDay('2026-03-05'), disorder: [] }],
    ['waits for the first stage that is missing', { 销售副总意见: '', 销售副总审批时间: '' }, { state: 'pending', waitingFor: '销售副总意见', disorder: [{ stage: '营销总经理意见', before: '销售副总意见' }] }],
    ['tells a signature dated before the stage ahead', { 营销总经理审批时间: '2026-03-03' }, { state: 'approved', disorder: [{ stage: '营销总经理意见', before: '销售副总意见' }] }],
    ['takes signatures of one day as they come', { 业务经理审批时间: '2026-03-05', 销售副总审批时间: '2026-03-05' }, { disorder: [] }],
    ['is refused by any stage', { 业务经理意见: '驳回' }, { state: 'rejected' }],
    ['only records the director (R02.6)', { 总监意见: '不同意', 总监审批时间: '2026-03-09' }, { state: 'approved', completedOn: aDay('2026-03-05') }],
    ['names signatures without a day', { 销售副总审批时间: '' }, { undated: ['销售副总意见'], completedOn: aDay('2026-03-05') }],
  ])('of several stages %s (R02.6)', (_, change, expected) => {
    expect(chainOf('R02', { ...R02, ...change })).toMatchObject(expected)
  })

  it('is signed in order of R13.5 and R14.2 as well', () => {
    expect(chainOf('R13', { ...R13, 网络管理部意见: '' })).toMatchObject({ state: 'pending', waitingFor: '网络管理部意见' })
    expect(chainOf('R14', { ...R14, 法务审核: '存疑' })).toMatchObject({ state: 'doubt' })
  })
})

describe('startOfChain', () => {
  it('protects nothing before it was filed', () => {
    const chain = chainOf('R05', { ...R05, 审批时间: '2026-03-01' })
    expect(startOfChain(chain, aDay('2026-03-02'))).toBe('2026-03-02')
    expect(startOfChain({ ...chain, state: 'pending' }, aDay('2026-03-02'))).toBeNull()
  })

  it('starts with the later of last signature and deposit (R02.5)', () => {
    expect(line(judge('R02', { rows: [{ ...R02, 保证金日期: '2026-03-08' }], asOf: '2026-03-10' }), 'A')).toBe('active 2026-03-08.. 重庆恒达建材经营部')
  })
})
