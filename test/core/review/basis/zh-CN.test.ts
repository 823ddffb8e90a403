import { zhReasons } from '../../../../core/review/basis/zh-CN'
import { SAMPLE_FINDINGS } from '../../findings/sample-findings'
import { aStretch, aVerdict, day, time } from '../sample-verdicts'

const F = SAMPLE_FINDINGS
const { of } = zhReasons

/** The whole sentences are tested in basis.test.ts; here what only some rows have. */
describe('the reasons in Chinese', () => {
  it.each([
    ['a stage signed out of order', of.pending(aVerdict('pending', { findings: [F['approval.order']] })), /顺序有误，待按顺序补办$/],
    ['a special filing without its approval', of.pending(aVerdict('pending', { findings: [F['approval.missing']] })), /^2026-03-01 报备，尚缺“.+”，补齐后生效$/],
    ['an unfinished chain and an unpaid deposit', of.pending(aVerdict('pending', { findings: [F['deposit.unpaid']] })), /并交纳报备金后生效$/],
    ['a refusal without a reason', of.rejected(aVerdict('rejected')), /^审批未同意，理由请向审批人了解$/],
    ['a service step asked about', of.clarifying(aVerdict('clarifying', { values: { clarifyingAt: time('2026-03-02 10:00') } })), /^2026-03-02 要求澄清，请补充说明问题$/],
    ['a step handled on a day', of.handled(aVerdict('handled', { values: { handledAt: time('2026-03-03') } })), /^2026-03-03 处理完毕，等待反馈客户$/],
    ['an answer without a day', of.answered(aVerdict('answered')), /^已反馈客户$/],
    ['a lapse that names nobody', of.lapsed(aVerdict('lapsed')), /^报备在先的一方已签约$/],
    ['a contract that earns nothing', of.signed(aVerdict('signed', { findings: [F['commission.excluded']] })), /；但不计提成：报备金 500\.00 元未交$/],
    ['a contract of no plan', of.signed(aVerdict('signed', { findings: [F['commission.no-rate']] })), /；但不计提成：签约日 2025-12-30 没有有效的提成方案$/],
    ['an expiry', of.expired(aVerdict('expired', { expiresOn: day('2026-03-08'), trace: { stretches: [aStretch()] } })), /^保护期已于 2026-03-08 届满/],
  ])('tell %s', (_, text, expected) => {
    expect(text).toMatch(expected)
  })

  it('end without a full stop, which the sentence sets', () => {
    for (const reason of Object.values(of)) expect(reason(aVerdict('active'))).not.toMatch(/[。.]$/)
  })

  it('tell nothing of a collision while it is sealed (R16.5)', () => {
    expect(zhReasons.sealed).not.toMatch(/第 \d+ 行|李四|重复/)
  })
})
