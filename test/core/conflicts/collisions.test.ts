import { judge } from '../../builders/judge'
import { event, R01, type Row } from '../../builders/rows'

const other = (change: Row = {}): Row => ({ ...R01, 报备编号: 'B', 报备人: '李四', 到访时间: '2026-03-04 15:00', ...change })
const data = (rows: Row[], events: Row[] = [], set: string[] = [], asOf = '2026-03-06') => judge('R01', { rows, asOf, set, ...(events.length ? { events } : {}) })

describe('reportCollisions', () => {
  it.each<[string, Row[], Row[], string[], string[]]>([
    ['the same customer, region and day', [R01, other()], [], [], ['B']],
    ['a region written in full', [R01, other({ 区域: '重庆市渝北区' })], [], [], ['B']],
    ['one project of two customers', [{ ...R01, 项目名称: '人才公寓' }, other({ 客户名称: '成都望江商贸有限公司', 联系电话: '19900000199', 项目名称: '人才公寓' })], [], [], ['B']],
    ['the next day within a wider window', [R01, other({ 到访时间: '2026-03-05' })], [], ['collision.days=1'], ['B']],
    ['a visit paid on another day than planned', [R01, other({ 到访时间: '2026-03-06' })], [event('B', '到访', '2026-03-04')], [], ['B']],
    ['not another region', [R01, other({ 区域: '南岸' })], [], [], []],
    ['not another day', [R01, other({ 到访时间: '2026-03-05' })], [], [], []],
    ['not the same seller', [R01, other({ 报备人: '张三' })], [], [], []],
    ['not the same seller spaced out', [R01, other({ 报备人: '张 三' })], [], [], []],
    ['not a refused visit that was not paid', [R01, other({ 审批结果: '驳回' })], [], [], []],
    ['a refused visit that was paid', [R01, other({ 审批结果: '驳回' })], [event('B', '到访', '2026-03-04')], [], ['B']],
    ['three sellers, each with the others', [R01, other(), other({ 报备编号: 'C', 报备人: '王五' })], [], [], ['B,C']],
  ])('R01.2a %s', (_, rows, events, set, expected) => {
    const judged = data(rows, events, set)
    expect(judged.findings('A').filter(f => f.startsWith('collision'))).toEqual(expected.map(ids => `collision.visit@conflict>${ids}`))
    for (const id of expected.join(',').split(',').filter(each => each !== '')) expect(judged.findings(id).some(f => f.startsWith('collision.visit@conflict>A'))).toBe(true)
  })

  it('R01.2a without a column of regions judges by what there is', () => {
    const { 区域: _, ...row } = R01
    expect(data([row, { ...row, 报备编号: 'B', 报备人: '李四' }]).findings('A')).toContain('collision.visit@conflict>B')
  })

  it.each<[string, Row, string[]]>([
    ['nobody where both filed in time', {}, []],
    ['who filed on the day of the visit', { 报备时间: '2026-03-04 08:00' }, ['李四']],
    ['nobody where a late filing was excused', { 报备时间: '2026-03-04 08:00', 特批: '是', 特批人: '李经理' }, []],
    ['who filed incompletely', { 拜访内容: '' }, ['李四']],
    ['who went without approval', { 审批结果: '' }, ['李四']],
    ['who was approved only afterwards', { 审批时间: '2026-03-05' }, ['李四']],
  ])('R01.3 makes responsible %s', (_, change, responsible) => {
    const judged = data([R01, other(change)])
    expect(judged.data('A', 'collision.visit').map(d => d.responsible)).toEqual([responsible])
    expect(judged.data('B', 'penalty.due').some(d => d.type === '撞单主责')).toBe(responsible.length > 0)
  })

  it('R01.3 makes nobody responsible where nobody filed in time', () => {
    const late = { 报备时间: '2026-03-04 08:00' }
    expect(data([{ ...R01, ...late }, other(late)]).data('A', 'collision.visit').map(d => d.responsible)).toEqual([[]])
  })

  it('names the day on which they met, and the sellers', () => {
    const judged = data([R01, other({ 到访时间: '2026-03-06' })], [event('B', '到访', '2026-03-04')])
    expect(judged.data('B', 'collision.visit')).toEqual([{ day: '2026-03-04', region: '渝北', sellers: ['李四', '张三'], responsible: [] }])
  })
})
