import { judge } from '../../builders/judge'
import { R04, R08, R15, ROWS, type Row } from '../../builders/rows'

const second = (policy: string, change: Row): Row => ({ ...ROWS[policy]!, 报备编号: 'B', ...change })

describe('createSameness', () => {
  it.each<[string, string, Row, string]>([
    ['R08 the customer, whatever the project', 'R08', second('R08', { 报备时间: '2026-03-06', 报备人: '李四', 项目名称: '食堂改造' }), 'blocked'],
    ['R15 the customer and the project', 'R15', second('R15', { 报备时间: '2026-03-03', 报备人: '李四' }), 'blocked'],
    ['R15 not another project', 'R15', second('R15', { 报备时间: '2026-03-03', 报备人: '李四', 项目名称: '食堂改造' }), 'active'],
    ['R04 not another purchase', 'R04', second('R04', { 报备时间: '2026-03-05', 审批时间: '2026-03-06', 报备人: '李四', 产品: '风机' }), 'active'],
    ['R02 the project, whatever the contact', 'R02', second('R02', { 申请日期: '2026-03-12', 报备单位: '成都望江建材经营部', 联系人: '李红', 联系电话: '19900000199', 业务经理审批时间: '2026-03-13', 销售副总审批时间: '2026-03-14', 营销总经理审批时间: '2026-03-15' }), 'blocked'],
    ['R02 not another phase', 'R02', second('R02', { 报备单位: '成都望江建材经营部', 项目名称: '两江新区人才公寓二期' }), 'active'],
    ['R14 the company, whoever the person', 'R14', second('R14', { 客户姓名: '何沐阳', 联系方式: '19900001399', 报备人: '李四', 法务审核时间: '2026-03-07' }), 'blocked'],
    ['R16 not another project', 'R16', second('R16', { 报备单位: '乐家分销', 项目名称: '江山里' }), 'active'],
    ['R12 not another name under an equal mask', 'R12', second('R12', { 姓名: '周晓琳', 分销单位: '乐家分销' }), 'active'],
    ['R03 not another phone under an equal person’s name', 'R03', second('R03', { 联系电话: '19900000299', 地址: '江北区', 报备人: '李四', 报备时间: '2026-03-02' }), 'active'],
  ])('joins by scope: %s', (_, policy, row, status) => {
    const first: Row = policy === 'R04' ? { ...R04, 产品: '空压机' } : ROWS[policy]!
    expect(judge(policy, { rows: [first, row], asOf: policy === 'R16' ? '2026-04-21' : policy === 'R03' || policy === 'R12' ? '2026-03-03' : '2026-03-20' }).of('B').status).toBe(status)
  })

  const ruling = (what: 'same' | 'different'): never => [{ what, ids: ['A', 'B'], owner: null, who: '李总', day: '2026-03-21', why: '已电话核实' }] as never

  it('follows a person’s ruling that two are the same', () => {
    const rows = [R08, second('R08', { 报备时间: '2026-03-20', 客户名称: '启明装饰', 联系电话: '19900000799', 报备人: '李四' })]
    expect(judge('R08', { rows, asOf: '2026-04-01' }).of('B').status).toBe('active')
    const judged = judge('R08', { rows, asOf: '2026-04-01', rulings: ruling('same') })
    expect(judged.of('B').status).toBe('blocked')
    expect(judged.findings('B')).not.toContain('duplicate.possible@warning>A')
  })

  it('follows a person’s ruling that two are not, and asks no more', () => {
    const same = [R08, second('R08', { 报备时间: '2026-03-20', 报备人: '李四' })]
    expect(judge('R08', { rows: same, asOf: '2026-04-01', rulings: ruling('different') }).of('B').status).toBe('active')
    const possible = [R08, second('R08', { 报备时间: '2026-03-20', 客户名称: '启明装饰', 联系电话: '19900000799', 报备人: '李四' })]
    expect(judge('R08', { rows: possible, asOf: '2026-04-01' }).findings('B')).toContain('duplicate.possible@warning>A')
    expect(judge('R08', { rows: possible, asOf: '2026-04-01', rulings: ruling('different') }).findings('B')).not.toContain('duplicate.possible@warning>A')
  })

  it('asks nobody to compare what another project or purchase sets apart (R04.1, R15.1)', () => {
    const slip = second('R15', { 报备时间: '2026-03-03', 报备人: '李四', 客户名称: '重庆启名装饰有限公司' })
    expect(judge('R15', { rows: [R15, slip], asOf: '2026-03-10' }).findings('B')).toContain('duplicate.possible@warning>A')
    expect(judge('R15', { rows: [R15, { ...slip, 项目名称: '食堂改造' }], asOf: '2026-03-10' }).findings('B')).toEqual([])
    const purchase = second('R04', { 报备时间: '2026-03-05', 审批时间: '2026-03-06', 报备人: '李四', 客户名称: '重庆启名装饰有限公司', 联系电话: '19900000399', 产品: '风机' })
    expect(judge('R04', { rows: [{ ...R04, 产品: '空压机' }, purchase], asOf: '2026-03-12' }).findings('B')).toEqual([])
  })

  it('knows a ruling from its day on', () => {
    const rows = [R08, second('R08', { 报备时间: '2026-03-20', 报备人: '李四' })]
    expect(judge('R08', { rows, asOf: '2026-03-20', rulings: ruling('different') }).of('B').status).toBe('blocked')
  })
})
