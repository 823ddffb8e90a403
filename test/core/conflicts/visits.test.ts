import { judge } from '../../builders/judge'
import { event, R12, type Row } from '../../builders/rows'

const visited: Row = { ...R12, 到访时间: '2026-03-05 14:00', 分销签字: '是', 客服签字: '是', 营销经理签字: '是' }

describe('visits', () => {
  it.each<[string, Row, string[]]>([
    ['nothing where all three signed', {}, []],
    ['the signature that is missing', { 营销经理签字: '' }, ['营销经理签字']],
    ['each of two', { 分销签字: '否', 客服签字: '' }, ['分销签字', '客服签字']],
  ])('R12.6 tells %s', (_, change, stages) => {
    expect(judge('R12', { rows: [{ ...visited, ...change }], asOf: '2026-03-06' }).data('A', 'approval.missing').map(d => d.stage)).toEqual(stages)
  })

  it('R12.1 tells each difference', () => {
    const events = [event('A', '到访确认', '2026-03-05', { 姓名: '陈佳怡', 性别: '男', 手机号码: '19900001102', 分销签字: '是', 客服签字: '是', 营销经理签字: '是' })]
    expect(judge('R12', { rows: [R12], events, asOf: '2026-03-06' }).data('A', 'visit.mismatch').map(d => d.field)).toEqual(['customerName', 'sex', 'phone'])
  })
})
