import fc from 'fast-check'
import { applyRate, readRate } from '../../../core/money/rate'
import { aFen, anyFen } from './a-fen'

describe('readRate', () => {
  test.each([['0.03', 3n, 2], ['0.035', 35n, 3], ['1', 1n, 0], ['3%', 3n, 2], ['2.5%', 25n, 3], ['0', 0n, 0], [' 0.05 ', 5n, 2]])('%s', (text, units, scale) => expect(readRate(text)).toEqual({ units, scale }))
  test.each(['', '-0.03', '.5', '1e-2', '3‰', '3/100', 'abc', '0.', '1,5'])('refuses %s', (text) => expect(readRate(text)).toBeNull())
})

const rate = (text: string) => readRate(text) ?? { units: 0n, scale: 0 }

describe('applyRate', () => {
  test.each([[50, '0.03', 2], [-50, '0.03', -2], [49, '0.03', 1], [-49, '0.03', -1], [100, '0.005', 1], [99, '0.005', 0], [-99, '0.005', 0], [10000000, '0.03', 300000], [12345, '1', 12345], [12345, '0', 0], [1, '0.5', 1], [-1, '0.5', -1], [333333, '0.015', 5000]])(
    '%d cents at %s are %d', (cents, text, part) => expect(applyRate(aFen(cents), rate(text))).toBe(part))

  test('has one zero', () => expect(Object.is(applyRate(aFen(-99), rate('0.005')), 0)).toBe(true))

  test('is exact, half up and away from zero', () => {
    const rates = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.integer({ min: 0, max: 9 })).map(([units, scale]) => ({ units, scale })).filter(({ units, scale }) => units <= 10n ** BigInt(scale))
    fc.assert(fc.property(anyFen, rates, (fen, { units, scale }) => {
      const divisor = 10n ** BigInt(scale)
      const product = BigInt(Math.abs(fen)) * units
      const whole = product / divisor + ((product % divisor) * 2n >= divisor ? 1n : 0n)
      return BigInt(applyRate(fen, { units, scale })) === (fen < 0 ? -whole : whole)
    }), { numRuns: 1000 })
  })

  test('holds where numbers are no longer exact', () => {
    expect(applyRate(aFen(Number.MAX_SAFE_INTEGER), { units: 10n ** 20n, scale: 20 })).toBe(Number.MAX_SAFE_INTEGER)
    expect(() => applyRate(aFen(Number.MAX_SAFE_INTEGER), rate('2'))).toThrow(RangeError)
  })
})
