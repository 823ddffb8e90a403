import * as fc from 'fast-check'
import { daySerial, readTypedDate, serialMoment } from '../../../../addin/workbench/host/typed-date'

describe('daySerial', () => {
  it.each([[1900, 1, 1, 1], [1900, 2, 28, 59], [1900, 3, 1, 61], [2026, 3, 5, 46086], [9999, 12, 31, 2958465]])('counts %d-%d-%d as %d', (year, month, day, serial) => {
    expect(daySerial(year, month, day, 1900)).toBe(serial)
  })

  it('counts from 1904 with 1 January as 0', () => {
    expect([daySerial(1904, 1, 1, 1904), daySerial(1904, 1, 2, 1904), daySerial(1903, 12, 31, 1904)]).toEqual([0, 1, null])
  })

  it.each([[2026, 2, 29], [2026, 13, 1], [2026, 0, 1], [1899, 12, 31], [10000, 1, 1]])('knows no day %d-%d-%d', (year, month, day) => {
    expect(daySerial(year, month, day, 1900)).toBeNull()
  })

  it('is the inverse of serialMoment', () => {
    fc.assert(fc.property(fc.integer({ min: 61, max: 2958465 }), fc.constantFrom(1900 as const, 1904 as const), (serial, system) => {
      const moment = serialMoment(serial, system)
      fc.pre(moment.getUTCFullYear() <= 9999)
      expect(daySerial(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate(), system)).toBe(serial)
    }))
  })
})

describe('readTypedDate', () => {
  it.each(['24:00', '12:60', '2026-3', '2026-03-05 25:00', '2026-3/5', '13-5', 'abc'])('reads no date from %s', (text) => {
    expect(readTypedDate(text, { dateSystem: 1900, year: 2026 })).toBeNull()
  })
})
