import type { Finding } from '../../../core/findings/finding'
import { checkRow } from '../../../core/review/check-row'
import { review } from '../../../core/review/review'
import { inputOf, type Given } from '../../builders/judge'
import { R03, R16 } from '../../builders/rows'

function told(policy: string, given: Given): readonly Finding[] {
  const { context } = review(inputOf(policy, given))
  const findings: Finding[] = []
  checkRow(0, context, finding => findings.push(finding))
  return findings
}

describe('the findings of a row', () => {
  it('are none where nothing is wrong', () => {
    expect(told('R03', { rows: [R03], asOf: '2026-03-05' })).toEqual([])
  })

  it('come from every check that has something to say', () => {
    const codes = told('R03', { rows: [{ ...R03, 联系电话: '', 分成: '张三60%' }], asOf: '2026-03-20' }).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['field.missing', 'commission.split']))
  })

  it('are one alone for a row filed after the day of the check, whatever else is wrong with it', () => {
    expect(told('R03', { rows: [{ ...R03, 报备时间: '2026-03-06', 联系电话: '' }], asOf: '2026-03-05' })).toMatchObject([{ code: 'filing.future', data: { filedOn: '2026-03-06' } }])
  })

  it('date a pre-report by its own day', () => {
    expect(told('R16', { rows: [{ ...R16, 正式报备时间: '' }], asOf: '2026-04-18' })).toMatchObject([{ code: 'filing.future', data: { filedOn: '2026-04-19' } }])
  })
})
