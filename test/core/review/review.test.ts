import { countReview } from '../../../core/review/review'
import { judge } from '../../builders/judge'
import { event, R03, R08, ROWS, type Row } from '../../builders/rows'

describe('review', () => {
  it.each(Object.keys(ROWS))('finds a complete row of %s in order', policy => {
    const { review } = judge(policy, { rows: [ROWS[policy]!], asOf: policy === 'R11' ? '2026-06-25' : policy === 'R16' ? '2026-04-25' : policy === 'R03' || policy === 'R07' ? '2026-03-02' : '2026-03-10' })
    expect(review.verdicts.flatMap(v => v.findings).filter(f => f.severity === 'error' || f.severity === 'conflict')).toEqual([])
    expect(review.sheetFindings).toEqual([])
    expect(review.verdicts).toHaveLength(1)
  })

  it('judges the books of several departments together (R03.6a)', () => {
    const { of } = judge('R03', { books: { '一部.xlsx': [R03], '二部.xlsx': [{ ...R03, 报备编号: 'B', 报备时间: '2026-03-05', 联系电话: '+86 199-0000-0201', 报备人: '李四' }] }, asOf: '2026-03-06' })
    const finding = of('B').findings.find(f => f.code === 'duplicate.active')
    expect(of('B').status).toBe('blocked')
    expect(finding?.related[0]).toMatchObject({ book: '一部.xlsx', row: 2 })
  })

  it('says that a row is filed after the day, and nothing else of it (contract §2)', () => {
    const rows: Row[] = [{ ...R08, 报备时间: '2026-05-01', 联系电话: '' }, { ...R08, 报备编号: 'A2', 报备时间: '2026-03-05' }]
    const judged = judge('R08', { rows, events: [event('A', '放弃', '2026-03-01')], asOf: '2026-04-01' })
    expect(judged.findings('A')).toEqual(['filing.future@notice'])
    expect(judged.findings('A2')).toEqual([])
  })

  it('counts rows by status and findings by severity', () => {
    const rows = [R08, { ...R08, 报备编号: 'B', 报备时间: '2026-03-20', 报备人: '李四' }, { ...R08, 报备编号: 'C', 报备时间: '2027-01-01' }]
    expect(countReview(judge('R08', { rows, asOf: '2026-04-01' }).review)).toEqual({ status: { active: 1, blocked: 1, unjudged: 1 }, severity: { conflict: 1, error: 0, warning: 0, notice: 2 } })
  })

  it('is the same however often it is drawn', () => {
    const given = { rows: [R08, { ...R08, 报备编号: 'B', 报备时间: '2026-03-20', 报备人: '李四' }], asOf: '2026-04-01' }
    expect(JSON.stringify(judge('R08', given).review.verdicts)).toBe(JSON.stringify(judge('R08', given).review.verdicts))
  })

  it('explains where it comes from', () => {
    const { trace } = judge('R08', { rows: [R08], asOf: '2026-05-06' }).of('A')
    expect(trace).toMatchObject({ filedOn: '2026-03-05', signedOn: null, endedOn: null, clause: 'R08.3' })
  })
})
