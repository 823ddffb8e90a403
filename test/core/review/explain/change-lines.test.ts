import { SAMPLE_FINDINGS } from '../../findings/sample-findings'
import { aStretch, aVerdict, day } from '../sample-verdicts'
import { explained } from './explained'

describe('changeLines', () => {
  it('says until when an extension may be applied for (R05.11)', () => {
    const stretch = aStretch({ from: day('2026-03-10'), until: day('2026-06-10'), plainUntil: day('2026-06-10'), clause: 'R05.8' })
    const active = aVerdict('active', { expiresOn: day('2026-06-10'), daysLeft: 30, trace: { stretches: [stretch] } })
    expect(explained(active, 'R05', '2026-05-11')['怎样会改变结论']).toContain('最迟 2026-05-21（含当日）申请延期，可再延 3 个月（R05.11）。')
    expect(explained(active, 'R05', '2026-05-22')['怎样会改变结论']).toContain('申请延期的最后一天 2026-05-21 已过（R05.11）。')
  })

  it('says that a deposit would start ninety days (R03.4b), once only', () => {
    const walkIn = aVerdict('active', { expiresOn: day('2026-03-08'), daysLeft: 2, trace: { stretches: [aStretch()] } })
    expect(explained(walkIn, 'R03', '2026-03-06')['怎样会改变结论']).toContain('最迟 2026-03-08 交定，自交定日起再保护 90 天（R03.4b）。')
    const paid = aVerdict('active', { expiresOn: day('2026-06-03'), daysLeft: 80, trace: { stretches: [aStretch(), aStretch({ what: 'deposit', from: day('2026-03-05'), until: day('2026-06-03'), clause: 'R03.4b' })] } })
    expect((explained(paid, 'R03', '2026-03-15')['怎样会改变结论'] ?? []).join()).not.toContain('交定')
  })

  it('names the fields to put right', () => {
    const sections = explained(aVerdict('invalid', { findings: [SAMPLE_FINDINGS['field.missing'], SAMPLE_FINDINGS['cell.unreadable']] }), 'R03', '2026-03-05')
    expect(sections['怎样会改变结论']).toEqual(['补正联系电话（D7）、报备时间（B7）后重新判定。'])
  })
})
