import { LANGUAGES } from '../../../core/findings/language'
import type { Status } from '../../../core/lifecycle/verdict'
import { explainVerdict } from '../../../core/review/explain'
import { STATUS_TONE } from '../../../core/review/status-words'
import { SAMPLE_FINDINGS } from '../findings/sample-findings'
import { context, explained, pack } from './explain/explained'
import { aStretch, aVerdict, day } from './sample-verdicts'

const UNCLEAN = /undefined|null|NaN|\[object|^\s*$/
const STATUSES = Object.keys(STATUS_TONE) as Status[]

describe('explainVerdict', () => {
  it('names the other rows with their evidence and the words of the clauses', () => {
    const sections = explained(aVerdict('blocked', { findings: [SAMPLE_FINDINGS['duplicate.active']], trace: { clause: 'R03.5' } }), 'R03', '2026-03-05')
    expect(sections['与其他报备的关系']).toEqual(['客户已由他人报备：第 2 行，张三 2026-03-01 报备', '依据：电话一致（尾号0101）、一字之差'])
    expect((sections['各项发现与条款'] ?? []).some(line => line.startsWith('R03.5：'))).toBe(true)
    expect((sections['怎样会改变结论'] ?? []).join()).toContain('2026-03-08')
  })

  const ids = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16']
  it.each(STATUSES)('explains a %s under every pack in clean lines of both languages', status => {
    const findings = Object.values(SAMPLE_FINDINGS)
    for (const id of ids) {
      for (const language of LANGUAGES) {
        const verdict = aVerdict(status, { findings, expiresOn: day('2026-03-08'), trace: { stretches: [aStretch(), aStretch({ what: 'extension', from: day('2026-03-08'), until: day('2026-06-08') })], clause: `${id}.1` } })
        const sections = explainVerdict(verdict, pack(id), context('2026-03-06', language), language)
        expect(sections.length).toBeGreaterThan(3)
        for (const { title, lines } of sections) {
          expect(title).toBeTruthy()
          expect(lines.filter(line => UNCLEAN.test(line))).toEqual([])
        }
      }
    }
  })
})
