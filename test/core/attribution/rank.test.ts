import fc from 'fast-check'
import { rankApplicants } from '../../../core/attribution/rank'
import { judge, packOf } from '../../builders/judge'
import { R05, R11, type Row } from '../../builders/rows'

const applied = (id: string, change: Row): Row => ({ ...R05, 报备编号: id, 报备人: `申请人${id}`, 审批结果: '', 审批时间: '', ...change })
const ranks = (rows: Row[], set: string[] = []): Record<string, number> => {
  const { review } = judge('R05', { rows, asOf: '2026-03-09', set })
  return Object.fromEntries(review.verdicts.map(v => [v.registration.id, v.findings.flatMap(f => (f.code === 'attribution.ranked' ? [f.data.rank] : []))[0] ?? 0]))
}

describe('rankApplicants', () => {
  it.each<[string, Row, Row]>([
    ['the earlier filing', {}, { 申请日期: '2026-03-06' }],
    ['the earlier hour of one day', { 申请日期: '2026-03-02 09:00' }, { 申请日期: '2026-03-02 15:00' }],
    ['the larger amount', { 预计签约金额: '800000' }, {}],
    ['the higher unit price', { 预计签约单价: '150' }, {}],
    ['the nearer signing', { 预计签约时间: '2026-04-30' }, {}],
    ['whoever reports on the contact', {}, { 接洽反馈: '' }],
  ])('R05.3 puts first %s', (_, better, worse) => {
    expect(ranks([applied('A', worse), applied('B', better)])).toEqual({ A: 2, B: 1 })
  })

  it('R05.3 leaves a tie to a person', () => {
    const judged = judge('R05', { rows: [applied('A', {}), applied('B', {}), applied('C', { 预计签约金额: '1' })], asOf: '2026-03-09' })
    expect(['A', 'B', 'C'].map(id => judged.data(id, 'attribution.ranked')[0]?.rank)).toEqual([1, 1, 3])
    expect(judged.findings('A')).toContain('attribution.contested@conflict>B')
    expect(judged.findings('C').some(f => f.startsWith('attribution.contested'))).toBe(false)
  })

  it('R05.3 shows what each criterion gives, and the sum', () => {
    const [first] = judge('R05', { rows: [applied('A', {}), applied('B', { 申请日期: '2026-03-05', 预计签约金额: '250000' })], asOf: '2026-03-09' }).data('B', 'attribution.ranked')
    expect(first).toMatchObject({ rank: 2, of: 2 })
    expect(first?.criteria.map(c => [c.criterion, c.weight, c.value, c.points])).toEqual([
      ['time', '0.30', '0.9000', '0.2700'], ['amount', '0.25', '0.5000', '0.1250'], ['unitPrice', '0.15', '1.0000', '0.1500'], ['signing', '0.20', '1.0000', '0.2000'], ['feedback', '0.10', '1.0000', '0.1000'],
    ])
    expect(first?.score).toBe('0.8450')
  })

  it('goes by the weights of the pack', () => {
    const rows = [applied('A', {}), applied('B', { 申请日期: '2026-03-06', 预计签约金额: '800000' })]
    expect(ranks(rows)).toEqual({ A: 2, B: 1 })
    expect(ranks(rows, ['ranking.time=2'])).toEqual({ A: 1, B: 2 })
  })

  it('R11.4 ranks the holder with those behind it, by completeness as well', () => {
    const rows = [R11, { ...R11, 报备编号: 'B', 报备时间: '2026-07-01', 报备人: '李四', 预计签约金额: '5', 接洽反馈: '好' }]
    const judged = judge('R11', { rows, asOf: '2026-07-05' })
    expect(judged.data('B', 'attribution.ranked')[0]?.criteria.find(c => c.criterion === 'completeness')?.value).toBe('0.7500')
    expect(judged.data('A', 'attribution.ranked')[0]?.of).toBe(2)
  })

  it('ranks nobody alone, and nobody against himself', () => {
    expect(ranks([applied('A', {})])).toEqual({ A: 0 })
    expect(ranks([applied('A', { 报备人: '张三' }), applied('B', { 报备人: '张三' })])).toEqual({ A: 0, B: 0 })
    expect(rankApplicants([], packOf('R03'))).toEqual([])
  })

  it('does not care for the order of rows, and counts ranks without gaps but for ties', () => {
    const some = fc.record({ day: fc.integer({ min: 2, max: 6 }), amount: fc.constantFrom('100000', '500000'), feedback: fc.constantFrom('', '已报价') })
    fc.assert(fc.property(fc.array(some, { minLength: 2, maxLength: 5 }), list => {
      const rows = list.map((one, i) => applied(String.fromCharCode(65 + i), { 申请日期: `2026-03-0${one.day}`, 预计签约金额: one.amount, 接洽反馈: one.feedback }))
      const forward = ranks(rows)
      expect(ranks([...rows].reverse())).toEqual(forward)
      const sorted = Object.values(forward).sort((a, b) => a - b)
      sorted.forEach((rank, i) => expect(rank === i + 1 || rank === sorted[i - 1]).toBe(true))
    }), { numRuns: 25 })
  })
})
