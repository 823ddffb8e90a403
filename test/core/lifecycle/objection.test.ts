import { judge, line } from '../../builders/judge'
import { event, R05, type Row } from '../../builders/rows'

const waiting: Row = { ...R05, 报备编号: 'B', 申请日期: '2026-03-04', 报备人: '李四', 审批结果: '', 审批时间: '' }
const objected = (day: string, remarks = '附微信聊天记录'): Row => event('B', '异议', day, { 人员: '李四', 备注: remarks })
const judged = (row: Row, events: Row[]) => judge('R05', { rows: [R05, row], events, asOf: '2026-03-20' })

describe('judgeObjection', () => {
  it.each<[string, Row, Row[], string]>([
    ['is open within two working days, with evidence', waiting, [objected('2026-03-12')], 'disputed 张三'],
    ['is open although its own form was approved later', { ...waiting, 审批结果: '通过', 审批时间: '2026-03-12' }, [objected('2026-03-11')], 'disputed 张三'],
    ['is on the table when it was raised before the approval', waiting, [objected('2026-03-09')], 'disputed 张三'],
    ['is open where one of two is in order', waiting, [objected('2026-03-11', ''), objected('2026-03-12')], 'disputed 张三'],
    ['is late on the third working day', waiting, [objected('2026-03-13')], 'blocked 张三'],
    ['is nothing without evidence', waiting, [objected('2026-03-12', '')], 'blocked 张三'],
    ['is nothing with a placeholder for evidence', waiting, [objected('2026-03-12', '无')], 'blocked 张三'],
    ['is no applicant’s who filed after the approval', { ...waiting, 申请日期: '2026-03-11' }, [objected('2026-03-12')], 'blocked 张三'],
  ])('%s (R05.6)', (_, row, events, expected) => {
    expect(line(judged(row, events), 'B')).toBe(expected)
  })

  it('counts working days over a weekend and a make-up day (R05.6)', () => {
    const rows = [{ ...R05, 审批时间: '2026-03-12' }, waiting]
    expect(judge('R05', { rows, events: [objected('2026-03-16')], asOf: '2026-03-20' }).of('B').status).toBe('disputed')
    expect(judge('R05', { rows, events: [objected('2026-03-17')], asOf: '2026-03-20' }).of('B').status).toBe('blocked')
  })

  it('leaves the holder its right and tells both rows', () => {
    const both = judged(waiting, [objected('2026-03-12')])
    expect(line(both, 'A')).toBe('active 2026-03-10..2026-06-10 张三')
    expect(both.findings('A')).toContain('objection.open@conflict>B')
    expect(both.findings('B')).toContain('objection.open@conflict>A')
  })
})
