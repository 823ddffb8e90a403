import { judge } from '../../builders/judge'
import { event, R02, R03, R04, R05, R06, R12, R14, ROWS, type Row } from '../../builders/rows'

const found = (policy: string, change: Row, asOf = '2026-03-20'): readonly string[] =>
  judge(policy, { rows: [{ ...ROWS[policy]!, ...change }], asOf }).findings('A').filter(f => /^(field|cell|phone|identity|amount)\./.test(f))

describe('completeness', () => {
  it.each<[string, string, Row, string[]]>([
    ['R02.4 a crossing names the region', 'R02', { 工程经营方式: '□本区域经营 ☑跨区域经营', 项目所在地: '重庆市巴南区龙洲大道' }, ['field.missing@error']],
    ['R02.4 within the region there is none to name', 'R02', { 所跨区域: '无' }, []],
    ['R04.2 a special filing says why', 'R04', { 报备类型: '特殊报备', 特殊说明: '' }, ['field.missing@error']],
    ['R04.2 无 says nothing', 'R04', { 报备类型: '特殊报备', 特殊说明: '无' }, ['field.placeholder@error']],
    ['R04.2 无 is right for a normal filing', 'R04', { 特殊说明: '无' }, []],
    ['R05.7 a refusal gives its reason', 'R05', { 审批结果: '驳回' }, ['field.missing@error']],
    ['R05.7 a refusal with its reason', 'R05', { 审批结果: '驳回', 驳回理由: '资料不实' }, []],
    ['R14.5 an agreement needs its file', 'R14', { 保密协议: '有', 协议附件: '' }, ['field.missing@error']],
    ['R14.5 no agreement needs none', 'R14', { 保密协议: '无', 协议附件: '无' }, []],
    ['R03.4b a deposit without a day opens nothing', 'R03', { 定金: '5000' }, ['field.missing@error']],
    ['R01.1a a relation of its own making', 'R01', { 客户关系: '老板' }, ['field.enum@error']],
    ['R01.1a a ticked relation', 'R01', { 客户关系: '□新客户 ☑老客户 □潜在客户' }, []],
    ['R02.2 ticked boxes', 'R02', { 客户类型: '☑总经销 □工程经销 □其他', 公关对象: '☑工程甲方 ☑施工方', 工程进度: '封顶阶段', 报备类别: '已报价、送样、做样板间' }, []],
    ['R02.2 two where one is asked for', 'R02', { 工程进度: '☑设计 ☑封顶' }, ['field.enum@error']],
    ['R02.2 one of several unknown', 'R02', { 公关对象: '工程甲方、邻居' }, ['field.enum@error']],
    ['R04.5c a reason not on the list', 'R04', { 跨区原因: '关系好' }, ['field.enum@error']],
    ['R06.1 a kind not on the list', 'R06', { 客户类型: '政府' }, ['field.enum@error']],
    ['R06.2 a card that fails its check', 'R06', { 证件号码: '110105194912310021' }, ['identity.checksum@error']],
    ['a negative amount', 'R08', { 合同金额: '-500' }, ['amount.negative@error']],
    ['R08.2 a day that does not exist', 'R08', { 报备时间: '2026-02-30' }, ['cell.unreadable@error']],
    ['R08.2 half a phone', 'R08', { 联系电话: '1990000' }, ['phone.malformed@error']],
    ['R16.3 a mask that hides nobody knows how many', 'R16', { 联系电话: '199**00**1401' }, ['phone.ambiguous-mask@error']],
  ])('%s', (_, policy, change, expected) => {
    expect(found(policy, change, policy === 'R03' ? '2026-03-02' : policy === 'R16' ? '2026-05-01' : '2026-03-20')).toEqual(expected)
  })

  it('leaves the status to the required fields (contract §6)', () => {
    for (const change of [{ 特殊说明: '', 报备类型: '特殊报备' }, { 报备类型: '随便' }]) expect(judge('R04', { rows: [{ ...R04, ...change }], asOf: '2026-03-12' }).of('A').status).toBe('active')
    expect(judge('R06', { rows: [{ ...R06, 客户类型: '政府' }], asOf: '2026-03-12' }).of('A').status).toBe('active')
  })

  it('asks no walk-in for its unit (R12.8)', () => {
    const judged = judge('R12', { rows: [{ ...R12, 渠道: '自行到访', 分销单位: '无', 报备人: '' }], asOf: '2026-03-02' })
    expect(judged.findings('A')).toEqual([])
  })

  it('asks for no day of a deposit that an event tells (R03.4b)', () => {
    expect(judge('R03', { rows: [{ ...R03, 定金: '5000' }], events: [event('A', '交定', '2026-03-05')], asOf: '2026-03-06' }).findings('A')).toEqual([])
  })

  it('names fields, cells and clauses', () => {
    const [finding] = judge('R02', { rows: [{ ...R02, 工程经营方式: '跨区域经营', 项目所在地: '重庆市南岸区' }], asOf: '2026-03-20' }).of('A').findings
    expect(finding).toMatchObject({ code: 'field.missing', clause: 'R02.4', data: { field: 'crossedRegion' } })
    expect(judge('R14', { rows: [{ ...R14, 需求描述: 'xxx' }], asOf: '2026-03-20' }).of('A').findings[0]).toMatchObject({ clause: 'R14.3', data: { field: 'need', shown: 'xxx' } })
    expect(judge('R05', { rows: [{ ...R05, 预计签约时间: '下月' }], asOf: '2026-03-20' }).of('A').findings[0]).toMatchObject({ clause: 'R05.2', data: { field: 'expectedSignAt', expected: 'time' } })
  })
})
