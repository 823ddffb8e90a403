import { judge } from '../../builders/judge'
import { R03, R05, R06, R10, R12, R14, R16, ROWS, type Row } from '../../builders/rows'

const statusOf = (policy: string, change: Row, asOf = '2026-05-05'): string | null => judge(policy, { rows: [{ ...ROWS[policy]!, ...change }], asOf }).of('A').status

describe('findShortfalls', () => {
  it.each(Object.keys(ROWS))('finds nothing in a complete row of %s', policy => {
    const { review } = judge(policy, { rows: [ROWS[policy]!], asOf: '2026-05-05' })
    expect(review.verdicts.flatMap(v => v.findings).filter(f => f.code === 'field.missing' || f.code === 'field.placeholder')).toEqual([])
  })

  it.each<[string, string, Row]>([
    ['R03.1 without an address', 'R03', { 地址: '' }],
    ['R05.2 without an amount', 'R05', { 预计签约金额: '' }],
    ['R05.2 with 待定', 'R05', { 联系人: '待定' }],
    ['R05.2 with an amount in words', 'R05', { 预计签约金额: '约五十万' }],
    ['R06.1 without a kind', 'R06', { 客户类型: '' }],
    ['R06.2 without a licence', 'R06', { 营业执照: '无' }],
    ['R08.2 without a usable phone', 'R08', { 联系电话: '12' }],
    ['R08.2 on a day that does not exist', 'R08', { 报备时间: '2026-02-30' }],
    ['R10.1 without an area', 'R10', { 面积: '' }],
    ['R12.4 a tour without a phone', 'R12', { 带团: '是', 手机号码: '' }],
    ['R12.4 a tour without a name', 'R12', { 带团: '是', 姓名: '' }],
    ['R14.3 with 同上', 'R14', { 公司名称: '同上' }],
    ['R16.3 without the customer’s signature', 'R16', { 客户签字: '否' }],
  ])('%s is not accepted', (_, policy, change) => {
    expect(statusOf(policy, change)).toBe('invalid')
  })

  it.each<[string, string, Row, string]>([
    ['R06.2 a person needs a copy of the card alone', 'R06', { ...R06, 客户类型: '个人', 营业执照: '', 法人身份证: '', 身份证复印件: '有' }, 'active'],
    ['R06.2 others need a proof, a file’s name will do', 'R06', { ...R06, 客户类型: '其他', 营业执照: '', 法人身份证: '', 证明文件: '登记证.pdf' }, 'active'],
    ['R12.4 a tour needs no sex', 'R12', { ...R12, 带团: '是', 性别: '' }, 'active'],
    ['R12.8 a walk-in needs no unit', 'R12', { ...R12, 渠道: '自行到访', 分销单位: '', 报备人: '' }, 'public'],
    ['R16.3 a pre-report is not signed yet', 'R16', { ...R16, 正式报备时间: '', 客户签字: '' }, 'pending'],
    ['R10.7 no date of a visit is needed', 'R10', { ...R10, 到店时间: '' }, 'active'],
  ])('%s', (_, policy, row, expected) => {
    const judged = judge(policy, { rows: [row], asOf: policy === 'R12' ? '2026-03-02' : '2026-04-21' })
    expect(judged.of('A').status).toBe(expected)
    expect(judged.findings('A').filter(f => f.startsWith('field.'))).toEqual([])
  })

  it('leaves a refused row refused (contract §6)', () => {
    expect(statusOf('R05', { 联系人: '', 审批结果: '驳回', 驳回理由: '资料不全' })).toBe('rejected')
  })

  it('judges by what is there where a column is missing (contract §6)', () => {
    const { 地址: _, ...row } = R03
    const { review, of, findings } = judge('R03', { rows: [row], asOf: '2026-03-02' })
    expect(of('A').status).toBe('active')
    expect(findings('A')).toEqual([])
    expect(review.sheetFindings.map(f => f.code)).toEqual(['header.missing'])
  })

  it('names the cell that is empty', () => {
    expect(judge('R14', { rows: [{ ...R14, 职务: '' }], asOf: '2026-05-05' }).data('A', 'field.missing')).toEqual([{ field: 'title', cell: 'G2' }])
    expect(judge('R05', { rows: [{ ...R05, 项目名称: '无' }], asOf: '2026-05-05' }).data('A', 'field.placeholder')).toEqual([{ field: 'project', cell: 'F2', shown: '无' }])
  })
})
