import { readDay, type Day } from '../../../core/calendar/day'
import { chinaHolidays } from '../../../core/calendar/holiday-calendar'
import { readRegisters } from '../../../core/register/read-registers'
import { compareReviews } from '../../../core/review/compare-reviews'
import { review, type Review } from '../../../core/review/review'
import { aSheetOf } from '../../builders/grid'
import { packOf } from './random-registers'

const ROWS = [
  { 报备编号: 'A', 报备时间: '2026-03-01', 客户名称: '石一诺', 联系电话: '19900000101', 项目名称: '江山里', 地址: '成都市武侯区8号', 报备人: '周可' },
  { 报备编号: 'B', 报备时间: '2026-03-20', 客户名称: '石一诺', 联系电话: '19900000101', 项目名称: '江山里', 地址: '成都市武侯区8号', 报备人: '郭航' },
  { 报备编号: 'C', 报备时间: '2026-03-21', 客户名称: '毛晨', 联系电话: '19900000102', 项目名称: '江山里', 地址: '成都市锦江区9号', 报备人: '郭航' },
]

function judge(id: string, settings: readonly string[] = []): Review {
  const pack = packOf(id, settings)
  return review({ registers: readRegisters([{ book: 'b', grid: aSheetOf(ROWS) }], pack, { mapping: [] }), pack, asOf: readDay('2026-03-22') as Day, calendar: chinaHolidays() })
}

describe('two reviews of one register', () => {
  it('are alike under the same policy', () => {
    expect(compareReviews(judge('R08'), judge('R08'))).toEqual({ flips: [], moves: [] })
  })

  it('flip the rows that another number decides otherwise', () => {
    const { flips, moves } = compareReviews(judge('R03'), judge('R03', ['protection.days=30']))
    expect(flips.map(({ before, after }) => [before.registration.id, before.status, after.status])).toEqual([['A', 'expired', 'active'], ['B', 'active', 'blocked'], ['C', 'active', 'active']])
    expect(moves.map(({ from, to, count }) => `${from}>${to} ${count}`).sort()).toEqual(['active>active 1', 'active>blocked 1', 'expired>active 1'])
  })

  it('flip the rows that another regulation decides otherwise', () => {
    const { flips } = compareReviews(judge('R03'), judge('R11'))
    expect(flips.find(({ before }) => before.registration.id === 'B')?.after.status).toBe('queued')
  })
})
