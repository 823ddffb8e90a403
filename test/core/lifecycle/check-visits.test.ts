import { event, R12, type Row } from '../../builders/rows'
import { judge, line } from '../../builders/judge'

const SIGNED: Row = { 分销签字: '是', 客服签字: '是', 营销经理签字: '是' }
const VISITOR: Row = { 姓名: '陈嘉怡', 性别: '女', 手机号码: '19900001101' }
const confirmed = (day: string, more: Row = {}): Row => event('A', '到访确认', day, { ...VISITOR, ...SIGNED, ...more })
const other: Row = { ...R12, 报备编号: 'Z', 姓名: '何沐阳', 手机号码: '1990**01199' }

describe('checkVisits', () => {
  it.each<[string, Row[], string]>([
    ['a full phone fits its mask (R12.1)', [confirmed('2026-03-05')], 'active 2026-03-01..2026-04-04 安居分销'],
    ['a masked phone fits as far as it shows (R12.1)', [confirmed('2026-03-05', { 手机号码: '199****1101' })], 'active 2026-03-01..2026-04-04 安居分销'],
    ['the thirty days run from the first confirmed visit (R12.7)', [confirmed('2026-03-05'), confirmed('2026-03-07')], 'active 2026-03-01..2026-04-04 安居分销'],
    ['an unconfirmed visit opens nothing, the next one does (R12.6)', [confirmed('2026-03-04', { 客服签字: '' }), confirmed('2026-03-06')], 'active 2026-03-01..2026-04-05 安居分销'],
    ['the last of the seven days still counts (R12.3)', [confirmed('2026-03-08')], 'active 2026-03-01..2026-04-07 安居分销'],
    ['the day after is too late (R12.3)', [confirmed('2026-03-09')], 'public 2026-03-01..2026-03-08 公共'],
    ['女士 is 女', [confirmed('2026-03-05', { 性别: '女士' })], 'active 2026-03-01..2026-04-04 安居分销'],
  ])('%s', (_, events, expected) => {
    expect(line(judge('R12', { rows: [R12], events, asOf: '2026-03-12' }), 'A')).toBe(expected)
  })

  it.each<[string, Row, string]>([
    ['name', { 姓名: '陈佳怡' }, 'customerName'],
    ['sex', { 性别: '男' }, 'sex'],
    ['phone', { 手机号码: '19900001102' }, 'phone'],
    ['phone left blank', { 手机号码: '' }, 'phone'],
  ])('names the %s that differs, and confirms nothing (R12.1, R12.6)', (_, change, field) => {
    const judged = judge('R12', { rows: [R12, other], events: [confirmed('2026-03-05', change), event('Z', '到访确认', '2026-03-05', { ...SIGNED, 姓名: '何沐阳', 性别: '女', 手机号码: '19900001199' })], asOf: '2026-03-07' })
    expect(judged.data('A', 'visit.mismatch')).toEqual([{ field, day: '2026-03-05' }])
    expect(judged.of('A').expiresOn).toBe('2026-03-08')
  })

  it('asks for no more than the sheet of visits has columns for', () => {
    const events = [event('A', '到访确认', '2026-03-05', { ...SIGNED, 姓名: '陈嘉怡' })]
    expect(judge('R12', { rows: [R12], events, asOf: '2026-03-07' }).of('A').expiresOn).toBe('2026-04-04')
  })

  it('reads a visit in the row and as an event once, the event first', () => {
    const rows = [{ ...R12, 到访时间: '2026-03-05 14:00', ...SIGNED, 营销经理签字: '' }]
    const judged = judge('R12', { rows, events: [confirmed('2026-03-05')], asOf: '2026-03-12' })
    expect(judged.of('A').expiresOn).toBe('2026-04-04')
    expect(judged.findings('A')).not.toContain('approval.missing@warning')
  })

  it('confirms an event without signature columns by those of the row', () => {
    const rows = [{ ...R12, ...SIGNED }]
    expect(judge('R12', { rows, events: [event('A', '到访', '2026-03-05')], asOf: '2026-03-12' }).of('A').expiresOn).toBe('2026-04-04')
  })
})
