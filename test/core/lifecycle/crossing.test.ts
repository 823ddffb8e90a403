import { judge, line } from '../../builders/judge'
import { R04, type Row } from '../../builders/rows'

const crossing: Row = { ...R04, 报备人区域: '南岸' }
const sold: Row = { ...R04, 报备编号: 'S', 报备时间: '2026-01-05', 审批时间: '2026-01-06', 签约日期: '2026-01-20', 合同金额: '1000', 项目名称: '老项目', 产品: '空压机', 报备人: '赵六' }

describe('findCrossing', () => {
  it.each<[string, Row, string, string | null]>([
    ['R04.5a without a reason', {}, 'blocked null', 'region.crossing@error'],
    ['R04.5c with a listed reason', { 跨区原因: '统一招标' }, 'active 2026-03-03.. 张三', 'region.crossing@notice'],
    ['R04.5c with another reason', { 跨区原因: '关系好' }, 'blocked null', 'region.crossing@error'],
    ['R04.5c with a listed reason that waits for approval', { 跨区原因: '代购', 审批结果: '', 审批时间: '' }, 'pending null', 'region.crossing@notice'],
    ['R04.5a within the own region', { 报备人区域: '渝北' }, 'active 2026-03-03.. 张三', null],
    ['R04.5a within a wider region', { 报备人区域: '重庆' }, 'active 2026-03-03.. 张三', null],
  ])('%s', (_, change, expected, finding) => {
    const judged = judge('R04', { rows: [{ ...crossing, ...change }], asOf: '2026-03-12' })
    expect(line(judged, 'A')).toBe(expected)
    expect(judged.findings('A').filter(f => f.startsWith('region.crossing'))).toEqual(finding === null ? [] : [finding])
  })

  it.each<[string, Row, string]>([
    ['not for a product bought before', { 跨区原因: '集中设计', 产品: '空压机' }, 'blocked'],
    ['for a product never bought', { 跨区原因: '集中设计', 产品: '风机' }, 'active'],
    ['a tender asks for no such thing', { 跨区原因: '统一招标', 产品: '空压机' }, 'active'],
  ])('allows central design %s (R04.5c)', (_, change, status) => {
    expect(judge('R04', { rows: [sold, { ...crossing, 项目名称: '新项目', ...change }], asOf: '2026-03-12' }).of('A').status).toBe(status)
  })

  it('does not count a purchase that came later (R04.5c)', () => {
    const later: Row = { ...sold, 签约日期: '2026-03-10' }
    expect(judge('R04', { rows: [later, { ...crossing, 项目名称: '新项目', 跨区原因: '集中设计', 产品: '空压机' }], asOf: '2026-03-12' }).of('A').status).toBe('active')
  })

  it('blocks nobody (contract §6)', () => {
    const judged = judge('R04', { rows: [crossing, { ...R04, 报备编号: 'B', 报备时间: '2026-03-05', 报备人: '李四', 审批时间: '2026-03-06' }], asOf: '2026-03-12' })
    expect([line(judged, 'A'), line(judged, 'B')]).toEqual(['blocked 李四', 'active 2026-03-06.. 李四'])
  })
})
