import { decisiveClause, hasDoubt, isOnlyPreReported, otherOwner, protectedUntil, refusingDuplicate, unusableFields } from '../../../core/review/decisive'
import { sample, SAMPLE_FINDINGS as F, SAME_SHEET } from '../findings/sample-findings'
import { aStretch, aVerdict, day, time } from './sample-verdicts'

const mirror = sample('duplicate.active', 'R08.2', { holder: '张三', until: null, evidence: [], mirror: true }, [SAME_SHEET], 'notice')

describe('what decides a verdict', () => {
  it('is never the mirror notice', () => {
    expect(refusingDuplicate(aVerdict('active', { findings: [mirror] }))).toBeNull()
    expect(refusingDuplicate(aVerdict('blocked', { findings: [mirror, F['duplicate.active']] }))).toBe(F['duplicate.active'])
  })

  it('quotes the clause of the status, else of a serious finding, else of the last period', () => {
    const stretches = [aStretch()]
    expect(decisiveClause(aVerdict('active', { trace: { clause: 'R03.3', stretches } }))).toBe('R03.3')
    expect(decisiveClause(aVerdict('blocked', { trace: { stretches }, findings: [F['protection.expiring'], F['queue.full']] }))).toBe('R11.2')
    expect(decisiveClause(aVerdict('active', { trace: { stretches } }))).toBe('R03.4a')
    expect(decisiveClause(aVerdict('pending'))).toBeNull()
  })

  it('names each unusable field once, the missing apart from the unreadable', () => {
    const verdict = aVerdict('invalid', { findings: [F['field.missing'], F['field.missing'], F['phone.malformed'], F['cell.unreadable'], sample('field.missing', null, { field: 'idCopy', cell: null }, [], 'warning')] })
    expect(unusableFields(verdict, 'zh-CN')).toEqual({ missing: '联系电话', unreadable: '报备时间' })
  })

  it('knows the last protected day, a doubt, a mere pre-report and another owner', () => {
    expect(protectedUntil(aVerdict('public', { trace: { stretches: [aStretch()] } }))).toBe('2026-03-08')
    expect(protectedUntil(aVerdict('public', { expiresOn: day('2026-03-07') }))).toBe('2026-03-07')
    expect(hasDoubt(aVerdict('disputed', { values: { approval: 'doubt' } }))).toBe(true)
    expect(isOnlyPreReported(aVerdict('pending', { values: { preReportedAt: time('2026-04-19') } }))).toBe(true)
    expect(isOnlyPreReported(aVerdict('pending', { values: { preReportedAt: time('2026-04-19'), registeredAt: time('2026-04-20') } }))).toBe(false)
    expect(otherOwner(aVerdict('active', { owner: '李四' }))).toBe('李四')
    expect(otherOwner(aVerdict('active', { owner: null }))).toBeNull()
  })
})
