import { chinaHolidays, findPack, readDay, readRegisters, review, type Day, type Review } from '../../../core/index'
import { pairReviews } from '../../../addin/headless/pair-reviews'
import { aSheetOf } from '../../builders/grid'

const sheets = [
  { book: 'a.xlsx', grid: aSheetOf([{ 报备编号: '1', 报备时间: '2026-03-01', 客户名称: '陈嘉怡', 联系电话: '19900000701', 项目名称: '阳光城', 报备人: '张强' }, { 报备编号: '2', 报备时间: '2026-03-02', 客户名称: '林晓雯', 联系电话: '19900000702', 项目名称: '阳光城', 报备人: '李梅' }]) },
]

function judged(id: string): Review {
  const pack = findPack(id)
  if (!pack) throw new Error(id)
  return review({ registers: readRegisters(sheets, pack, { mapping: [] }), pack, asOf: readDay('2026-03-05') as Day, calendar: chinaHolidays() })
}

const rowsOf = ({ verdicts }: Review): readonly number[] => verdicts.map(({ registration }) => registration.ref.row)

describe('pairReviews', () => {
  it('sets the verdicts of one row side by side, in the order of the first', () => {
    const after = judged('R08')
    const paired = pairReviews(judged('R11'), { ...after, verdicts: [...after.verdicts].reverse() })
    expect([rowsOf(paired.before), rowsOf(paired.after), paired.unpaired]).toEqual([[2, 3], [2, 3], []])
  })

  it('names the rows that only one of the two judges', () => {
    const before = judged('R11')
    const after = judged('R08')
    expect(pairReviews(before, { ...after, verdicts: after.verdicts.slice(1) }).unpaired).toEqual([expect.objectContaining({ row: 2 })])
    expect(pairReviews({ ...before, verdicts: before.verdicts.slice(1) }, after).unpaired).toEqual([expect.objectContaining({ row: 2 })])
  })
})
