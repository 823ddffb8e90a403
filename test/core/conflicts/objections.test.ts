import { judge } from '../../builders/judge'
import { event, R05, type Row } from '../../builders/rows'

const waiting: Row = { ...R05, 报备编号: 'B', 申请日期: '2026-03-04', 报备人: '李四', 审批结果: '', 审批时间: '' }
const objected = (day: string, remarks = '附微信聊天记录'): Row => event('B', '异议', day, { 备注: remarks })
const objections = (row: Row, events: Row[]): string[][] => {
  const judged = judge('R05', { rows: [R05, row], events, asOf: '2026-03-20' })
  return [judged.findings('A'), judged.findings('B')].map(list => list.filter(f => f.startsWith('objection')))
}

describe('objections', () => {
  it.each<[string, Row, Row[], string[][]]>([
    ['an open one on both rows', waiting, [objected('2026-03-12')], [['objection.open@conflict>B'], ['objection.open@conflict>A']]],
    ['a late one with its reason', waiting, [objected('2026-03-13')], [[], ['objection.rejected@warning>A', 'objection.late@warning>A']]],
    ['one without evidence', waiting, [objected('2026-03-12', '')], [[], ['objection.rejected@warning>A']]],
    ['that of a refused applicant', { ...waiting, 审批结果: '驳回', 驳回理由: '重复', 审批时间: '2026-03-10' }, [objected('2026-03-11')], [['objection.open@conflict>B'], ['objection.open@conflict>A']]],
    ['a refused applicant’s late one', { ...waiting, 审批结果: '驳回', 驳回理由: '重复', 审批时间: '2026-03-10' }, [objected('2026-03-16')], [[], ['objection.rejected@warning>A', 'objection.late@warning>A']]],
    ['none where nobody objected', waiting, [event('B', '跟进', '2026-03-12')], [[], []]],
  ])('R05.6 tells %s', (_, row, events, expected) => expect(objections(row, events)).toEqual(expected))

  it('gives the reason and the last day', () => {
    const late = judge('R05', { rows: [R05, waiting], events: [objected('2026-03-13')], asOf: '2026-03-20' })
    expect(late.data('B', 'objection.rejected')).toEqual([{ reason: 'late', lastDay: '2026-03-12' }])
    const bare = judge('R05', { rows: [R05, waiting], events: [objected('2026-03-12', '')], asOf: '2026-03-20' })
    expect(bare.data('B', 'objection.rejected')).toEqual([{ reason: 'no-evidence', lastDay: '2026-03-12' }])
  })

  it('leaves a refused row refused', () => {
    const refused = { ...waiting, 审批结果: '驳回', 驳回理由: '重复', 审批时间: '2026-03-10' }
    expect(judge('R05', { rows: [R05, refused], events: [objected('2026-03-11')], asOf: '2026-03-20' }).of('B').status).toBe('rejected')
  })
})
