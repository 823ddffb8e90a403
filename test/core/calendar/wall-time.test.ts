import fc from 'fast-check'
import { atDay, atSecond, dayOf, hasTime, minutesBetween, readWallTime, secondOf, type WallTime } from '../../../core/calendar/wall-time'
import { aDay, anyDay } from './a-day'

const moment = (text: string): WallTime => {
  const time = readWallTime(text)
  if (!time) throw new Error(`no moment: ${text}`)
  return time
}

test('reads a day without a time and one with', () => {
  expect(readWallTime('2026-03-05')).toBe('2026-03-05')
  expect(readWallTime('2026-03-05 14:30')).toBe('2026-03-05T14:30:00')
})

test('answers the same when it is asked again', () => {
  expect([readWallTime('2026年3月5日'), readWallTime('2026年3月5日')]).toEqual(['2026-03-05', '2026-03-05'])
  expect([readWallTime('上周三'), readWallTime('上周三')]).toEqual([null, null])
})

test('reads no prose', () => {
  expect(readWallTime('2026-03-05'.padEnd(5000, ' x'))).toBeNull()
})

test('reads back every moment it writes', () => {
  fc.assert(fc.property(anyDay(), fc.integer({ min: 0, max: 86_399 }), (day, seconds) => {
    const time = atSecond(day, seconds)
    return readWallTime(time) === time && dayOf(time) === day && secondOf(time) === seconds && hasTime(time) === seconds > 0
  }))
})

test('orders moments as texts', () => {
  fc.assert(fc.property(anyDay(), anyDay(), fc.integer({ min: 0, max: 86_399 }), fc.integer({ min: 0, max: 86_399 }), (a, b, i, j) => {
    const later = a < b || (a === b && i < j)
    return atSecond(a, i) < atSecond(b, j) === later
  }))
})

test('takes midnight for a day without a time', () => {
  expect(atSecond(aDay('2026-03-05'), 0)).toBe(atDay(aDay('2026-03-05')))
})

describe('minutesBetween', () => {
  test.each([
    ['2026-03-05 09:00', '2026-03-05 10:00', 60], ['2026-03-05 10:00', '2026-03-05 08:59', -61], ['2026-03-05 23:30', '2026-03-06 00:30', 60],
    ['2026-03-05 09:00:30', '2026-03-05 10:00:00', 59.5],
  ])('from %s to %s is %d', (a, b, minutes) => expect(minutesBetween(moment(a), moment(b))).toBe(minutes))

  test('is unknown unless both have times', () => {
    expect(minutesBetween(moment('2026-03-05'), moment('2026-03-05 10:00'))).toBeNull()
    expect(minutesBetween(moment('2026-03-05 10:00'), moment('2026-03-06'))).toBeNull()
  })
})
