import fc from 'fast-check'
import { dayToSerial, serialToWallTime, wallTimeToSerial } from '../../../core/calendar/serial'
import { atSecond } from '../../../core/calendar/wall-time'
import { aDay, anyDay } from './a-day'

test.each([
  [1, 1900, '1900-01-01'], [59, 1900, '1900-02-28'], [61, 1900, '1900-03-01'], [46086, 1900, '2026-03-05'], [46086.6041666667, 1900, '2026-03-05T14:30:00'], [2958465, 1900, '9999-12-31'],
  [46086.9999999, 1900, '2026-03-06'], [46086.99998, 1900, '2026-03-05T23:59:58'], [46086.0000001, 1900, '2026-03-05'], [0, 1904, '1904-01-01'], [44624, 1904, '2026-03-05'], [44624.5, 1904, '2026-03-05T12:00:00'],
] as const)('serial %d of %d shows %s', (serial, system, time) => expect(serialToWallTime(serial, system)).toBe(time))

test.each([
  [60, 1900, 'the leap day of 1900 that never was'], [60.5, 1900, 'the same at noon'], [0, 1900, 'day zero'], [0.5, 1900, 'a time without a day'], [-1, 1900, 'a day before'], [-0.5, 1904, 'a day before'],
  [2958466, 1900, 'the year 10000'], [2957004, 1904, 'the year 10000'], [Number.NaN, 1900, 'no number'], [Number.POSITIVE_INFINITY, 1900, 'no number'],
] as const)('serial %d of %d shows nothing: %s', (serial, system, _why) => expect(serialToWallTime(serial, system)).toBeNull())

test.each([1900, 1904] as const)('serials of %d and moments are inverse', (system) => {
  fc.assert(fc.property(anyDay(`${system}-01-01`), fc.integer({ min: 0, max: 86_399 }), (day, seconds) => {
    const time = atSecond(day, seconds)
    return serialToWallTime(wallTimeToSerial(time, system), system) === time
  }))
})

test('a later day has a greater serial', () => {
  fc.assert(fc.property(anyDay(), anyDay(), (a, b) => a < b === dayToSerial(a, 1900) < dayToSerial(b, 1900)))
})

test('the two systems lie 1,462 days apart', () => {
  expect(dayToSerial(aDay('2026-03-05'), 1900) - dayToSerial(aDay('2026-03-05'), 1904)).toBe(1462)
})
