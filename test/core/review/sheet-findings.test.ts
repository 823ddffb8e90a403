import { judge } from '../../builders/judge'
import { event, R08 } from '../../builders/rows'

describe('findSheetFindings', () => {
  it('tells events without their filing, words nobody knows and days that are missing', () => {
    const { review } = judge('R08', { rows: [R08], events: [event('Z', '跟进', '2026-03-15'), event('A', '吃饭', '2026-03-16'), event('A', '跟进', '')], asOf: '2026-04-01' })
    expect(review.sheetFindings.map(f => [f.code, f.severity]).sort()).toEqual([['event.unknown-kind', 'warning'], ['event.unknown-registration', 'warning'], ['field.missing', 'error']])
  })

  it('tells a required column that is missing once (contract §1)', () => {
    const { 联系电话: _, ...row } = R08
    const { review } = judge('R08', { rows: [row, { ...row, 报备编号: 'B' }], asOf: '2026-04-01' })
    expect(review.sheetFindings.map(f => f.code)).toEqual(['header.missing'])
  })
})
