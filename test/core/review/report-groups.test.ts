import { judge } from '../../builders/judge'
import { R07, R08, type Row } from '../../builders/rows'

describe('reportGroups', () => {
  it('tells a number borne by rows of different customers', () => {
    const rows: Row[] = [R08, { ...R08, 客户名称: '成都望江商贸有限公司', 联系电话: '19900000799', 项目名称: '食堂' }]
    const { review } = judge('R08', { rows, asOf: '2026-04-01' })
    expect(review.verdicts.map(v => v.findings.map(f => f.code))).toEqual([['register.duplicate-id'], ['register.duplicate-id']])
  })

  it('does not compare numbers of different books, nor with rows filed later', () => {
    const other: Row = { ...R08, 客户名称: '成都望江商贸有限公司', 联系电话: '19900000799', 项目名称: '食堂' }
    expect(judge('R08', { books: { '一部.xlsx': [R08], '二部.xlsx': [other] }, asOf: '2026-04-01' }).review.verdicts.flatMap(v => v.findings)).toEqual([])
    const { review } = judge('R08', { rows: [R08, { ...other, 报备时间: '2026-12-01' }], asOf: '2026-04-01' })
    expect(review.verdicts[0]!.findings).toEqual([])
  })

  it('counts a problem that comes again (R07.3)', () => {
    const judged = judge('R07', { rows: [R07, { ...R07, 报备编号: 'B' }, { ...R07, 报备编号: 'C' }], asOf: '2026-03-02' })
    expect(judged.data('A', 'service.repeat')).toEqual([{ times: 3 }])
  })
})
