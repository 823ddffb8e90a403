import { aDay, judge } from '../../builders/judge'
import { event, R08 } from '../../builders/rows'

describe('findSheetFindings', () => {
  it('tells events without their filing, words nobody knows and days that are missing', () => {
    const { review } = judge('R08', { rows: [R08], events: [event('Z', '跟进', '2026-03-15'), event('A', '吃饭', '2026-03-16'), event('A', '跟进', '')], asOf: '2026-04-01' })
    expect(review.sheetFindings.map(f => [f.code, f.severity]).sort()).toEqual([['event.unknown-kind', 'warning'], ['event.unknown-registration', 'warning'], ['field.missing', 'error']])
  })

  it('tells a ruling that fits nothing at the register of its own book', () => {
    const rulings = [{ what: 'void' as const, ids: ['Z'], owner: null, who: '李总', day: aDay('2026-03-21'), why: '', book: '二部.xlsx' }]
    const { review } = judge('R08', { books: { '一部.xlsx': [R08], '二部.xlsx': [{ ...R08, 报备编号: 'B', 联系电话: '19900000777', 客户名称: '重庆远航物流有限公司' }] }, asOf: '2026-04-01', rulings })
    expect(review.sheetFindings.map(({ code, subject: { book } }) => `${book} ${code}`)).toEqual(['二部.xlsx ruling.unmatched'])
  })

  it('tells a required column that is missing once (contract §1)', () => {
    const { 联系电话: _, ...row } = R08
    const { review } = judge('R08', { rows: [row, { ...row, 报备编号: 'B' }], asOf: '2026-04-01' })
    expect(review.sheetFindings.map(f => f.code)).toEqual(['header.missing'])
  })
})
