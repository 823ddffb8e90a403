import { findingLines } from '../../../../core/review/explain/finding-lines'
import { sample } from '../../findings/sample-findings'
import { aStretch, aVerdict } from '../sample-verdicts'
import { context, pack } from './explained'

const unpaid = sample('field.missing', 'R03.1', { field: 'address', cell: 'E2' })
const again = sample('field.missing', 'R03.1', { field: 'phone', cell: 'D2' })

describe('the findings of a verdict, explained', () => {
  it('are told as sentences, then each clause once in its words', () => {
    const lines = findingLines(aVerdict('invalid', { findings: [unpaid, again], trace: { clause: 'R03.1' } }), pack('R03'), context('2026-03-05', 'zh-CN'), 'zh-CN')
    expect(lines).toEqual(['“地址”（E2）未填写，请补填（R03.1）。', '“联系电话”（D2）未填写，请补填（R03.1）。', expect.stringMatching(/^R03\.1：/)])
  })

  it('quote the clause of the last period though no finding names it', () => {
    const lines = findingLines(aVerdict('active', { trace: { stretches: [aStretch({ clause: 'R03.4a' })] } }), pack('R03'), context('2026-03-05', 'en'), 'en')
    expect(lines).toContainEqual(expect.stringMatching(/^R03\.4a: /))
  })

  it('leave out a clause that the pack does not state', () => {
    expect(findingLines(aVerdict('invalid', { findings: [unpaid] }), pack('R11'), context('2026-03-05', 'zh-CN'), 'zh-CN').filter(line => line.startsWith('R03'))).toEqual([])
  })
})
