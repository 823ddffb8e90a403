import { enReasons } from '../../../../core/review/basis/en'
import { zhReasons } from '../../../../core/review/basis/zh-CN'
import { SAMPLE_FINDINGS } from '../../findings/sample-findings'
import { aStretch, aVerdict, day, time } from '../sample-verdicts'

const F = SAMPLE_FINDINGS
const { of } = enReasons

describe('the reasons in English', () => {
  it.each([
    ['a stage signed out of order', of.pending(aVerdict('pending', { findings: [F['approval.order']] }))],
    ['a special filing without its approval', of.pending(aVerdict('pending', { findings: [F['approval.missing']] }))],
    ['an unpaid deposit', of.pending(aVerdict('pending', { findings: [F['deposit.unpaid']], trace: { approvedOn: day('2026-03-05') } }))],
    ['a full queue', of.blocked(aVerdict('blocked', { findings: [F['queue.full']] }))],
    ['a step handled', of.handled(aVerdict('handled', { values: { handledAt: time('2026-03-03') } }))],
    ['a contract that earns nothing', of.signed(aVerdict('signed', { findings: [F['commission.excluded']] }))],
    ['a contract of no plan', of.signed(aVerdict('signed', { findings: [F['commission.no-rate']] }))],
    ['an expiry', of.expired(aVerdict('expired', { expiresOn: day('2026-03-08'), trace: { stretches: [aStretch()] } }))],
  ])('tell %s in words a reader of English knows', (_, text) => {
    expect(text).toMatch(/^[a-z"0-9]/)
    // Headers are quoted as the register writes them, books are called by their file; the rest is English.
    expect(text.replace(/"[^"]*"|\S+\.(?:csv|xlsx)/g, '')).not.toMatch(/[\u4e00-\u9fff]/)
    expect(text).not.toMatch(/undefined|null|[.]$/)
  })

  it.each([
    ['excluded', F['commission.excluded'], '; but it earns no commission: the filing deposit of 500.00 yuan was not paid'],
    ['of no plan', F['commission.no-rate'], '; but it earns no commission: no plan holds on 2025-12-30, the day of signing'],
  ])('end with why a signed contract earns nothing: %s', (_, finding, end) => {
    expect(of.signed(aVerdict('signed', { findings: [finding] })).endsWith(end)).toBe(true)
  })

  it('have words for every status that Chinese has', () => {
    expect(Object.keys(of).sort()).toEqual(Object.keys(zhReasons.of).sort())
  })

  it('name the same days as the Chinese', () => {
    const verdict = aVerdict('expired', { expiresOn: day('2026-03-08'), findings: [F['extension.late']], trace: { stretches: [aStretch()] } })
    const days = (text: string): readonly string[] => [...text.matchAll(/\d{4}-\d\d-\d\d/g)].map(([found]) => found).sort()
    expect(days(of.expired(verdict))).toEqual(days(zhReasons.of.expired(verdict)))
  })
})
