import { CHECKS } from '../../../core/conflicts/checks'
import { CATALOGUE } from '../../../core/findings/catalogue'
import { judge } from '../../builders/judge'
import { event, R05, R11, ROWS } from '../../builders/rows'

describe('CHECKS', () => {
  it('declare codes of the catalogue alone', () => {
    for (const { codes } of CHECKS) for (const code of codes) expect(CATALOGUE[code]).toBeDefined()
  })

  it.each(Object.keys(ROWS))('report nothing that they do not declare (%s)', policy => {
    const base = ROWS[policy]!
    const id = '备案编号' in base ? '备案编号' : '报备编号'
    const rows = [base, { ...base, [id]: 'B' }, { ...base, [id]: 'C', 签约日期: '2026-03-04', 延期申请日期: '2026-03-05', 定金日期: '2026-03-05', 证件号码: '123', 分成: '张三60%' }]
    const { review } = judge(policy, { rows, events: [event('B', '异议', '2026-03-05'), event('A', '放弃', '2026-06-25')], asOf: '2026-07-01' })
    for (const row of review.verdicts.keys()) for (const check of CHECKS) check.check(row, review.context, finding => expect(check.codes).toContain(finding.code))
  })
})

describe('findings', () => {
  it('carry the severity of the catalogue, the row they stand on and the clause they rest on', () => {
    const { review } = judge('R11', { rows: [R11, { ...R11, 报备编号: 'B', 报备人: '李四', 报备时间: '2026-07-01' }], asOf: '2026-07-18' })
    for (const verdict of review.verdicts) for (const finding of verdict.findings) {
      expect(finding.subject).toBe(verdict.registration.ref)
      expect(finding.clause).toMatch(/^R11\./)
    }
  })

  it('hold no full phone', () => {
    const rows = [R05, { ...R05, 报备编号: 'B', 报备人: '李四', 申请日期: '2026-03-05', 联系电话: '19900000401、1990000040' }]
    const text = JSON.stringify(judge('R05', { rows, asOf: '2026-03-20' }).review.verdicts.map(v => v.findings))
    expect(text).toContain('phone')
    expect(text).not.toContain('19900000401')
  })
})
