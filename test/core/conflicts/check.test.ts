import { findingOf, isUnseen, refOf, unpublishedYears } from '../../../core/conflicts/check'
import { review } from '../../../core/review/review'
import { aDay, CALENDAR, inputOf } from '../../builders/judge'
import { R08 } from '../../builders/rows'

const { context } = review(inputOf('R08', { rows: [R08, { ...R08, 报备编号: 'B', 报备时间: '2026-04-02' }], asOf: '2026-04-01' }))

describe('a finding about a row', () => {
  it('has the severity of the catalogue, no clause and no related rows unless they are given', () => {
    expect(findingOf(context, 0, 'protection.expired', { until: '2026-05-05' })).toEqual({ code: 'protection.expired', severity: 'notice', subject: refOf(context, 0), related: [], clause: null, data: { until: '2026-05-05' } })
  })

  it('takes another severity, a clause and the places of the rows it is about', () => {
    expect(findingOf(context, 0, 'protection.expired', { until: '2026-05-05' }, { severity: 'warning', clause: 'R08.3', related: [1] })).toMatchObject({ severity: 'warning', clause: 'R08.3', related: [refOf(context, 1)] })
  })

  it('is not asked for of rows filed after the day of the check', () => {
    expect([0, 1].map(row => isUnseen(context, row))).toEqual([false, true])
  })
})

describe('years whose holidays are not published', () => {
  it('are told once each', () => {
    expect(unpublishedYears(['2026-12-30', '2099-01-04', '2099-02-01'].map(aDay), CALENDAR)).toEqual([2099])
  })
})
