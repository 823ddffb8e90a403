import { openSuspensions } from '../../../core/lifecycle/suspensions'
import { aDay, judge, packOf } from '../../builders/judge'
import { event, R06, type Row } from '../../builders/rows'

const bookOf = (events: Row[], set: string[] = []) => judge('R06', { rows: [R06], events, asOf: '2026-12-31', set }).review.context.suspensions
const VIOLATION = event('A', '违规:虚假资料', '2026-03-06', { 人员: '李四' })

describe('openSuspensions', () => {
  it.each<[string, string, boolean]>([
    ['李四', '2026-03-05', false], ['李四', '2026-03-06', true], ['李 四', '2026-04-05', true], ['李四', '2026-04-06', false], ['张三', '2026-03-10', false],
  ])('covers %s on %s: %s (R06.5)', (person, day, covered) => {
    expect(bookOf([VIOLATION]).covering(person, aDay(day)) !== null).toBe(covered)
  })

  it('takes the row’s seller for a blank 人员', () => {
    expect(bookOf([event('A', '违规:虚假报备', '2026-03-06')]).covering('张三', aDay('2026-03-10'))).toMatchObject({ since: '2026-03-06', until: '2026-04-05' })
  })

  it('is called for by any word that the pack has for the violation (R06.5)', () => {
    expect(bookOf([event('A', '违规:提供虚假资料', '2026-03-06')]).covering('张三', aDay('2026-03-10'))).not.toBeNull()
  })

  it('does not cover the row its violation is about', () => {
    const book = bookOf([event('A', '违规:虚假资料', '2026-03-01')])
    expect(book.covering('张三', aDay('2026-03-02'), 0)).toBeNull()
    expect(book.covering('张三', aDay('2026-03-02'), 1)).not.toBeNull()
  })

  it('is not known while the row of its violation is not (contract §2)', () => {
    const later = judge('R06', { rows: [R06, { ...R06, 报备编号: 'B', 报备时间: '2026-03-20' }], events: [event('B', '违规:虚假资料', '2026-03-06')], asOf: '2026-03-10' })
    expect(later.review.context.suspensions.covering('张三', aDay('2026-03-10'))).toBeNull()
  })

  it('lasts as long as the pack says', () => {
    expect(bookOf([VIOLATION], ['suspension.days=10']).covering('李四', aDay('2026-03-17'))).toBeNull()
    expect(openSuspensions([], packOf('R03')).covering('李四', aDay('2026-03-17'))).toBeNull()
  })

  it('is for no other violation', () => expect(bookOf([event('A', '违规:迟到', '2026-03-06', { 人员: '李四' })]).covering('李四', aDay('2026-03-07'))).toBeNull())
})
