import fc from 'fast-check'
import { addFen, fenOf, formatFen, negateFen, readFen, zeroFen } from '../../../core/money/fen'
import { aFen, anyFen } from './a-fen'

const shown = (value: string | number): string | null => {
  const fen = readFen(value)
  return fen === null ? null : formatFen(fen)
}

describe('readFen of a cell that holds a number', () => {
  test.each([[1200, '1200.00'], [1200.5, '1200.50'], [-3.25, '-3.25'], [0, '0.00'], [-0, '0.00'], [0.1 + 0.2, '0.30'], [1.005, '1.01'], [-1.005, '-1.01'], [2.675, '2.68'], [1.115, '1.12'], [0.125, '0.13'], [0.004, '0.00'],
    [1e-7, '0.00'], [19900000901, '19900000901.00'], [120000.504999, '120000.50']])('%d is %s', (value, text) => expect(shown(value)).toBe(text))

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e15, -1e300])('%d is no amount', (value) => expect(readFen(value)).toBeNull())

  test('agrees with the decimals the cell shows', () => {
    fc.assert(fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
      const number = units / 10 ** decimals
      return readFen(number) === readFen(String(number))
    }))
  })
})

describe('readFen of a text', () => {
  test('reads back what is written', () => {
    fc.assert(fc.property(anyFen, (fen) => readFen(formatFen(fen)) === fen))
  })

  test.each(['1200', '1200.5', '1200.50', '0', '00012.30', '.5', '5.'])('reads plain digits: %s', (text) => expect(shown(text)).toBe(Number(text).toFixed(2)))

  test('reads no prose', () => expect(readFen('1200元'.padEnd(3000, '。'))).toBeNull())
  test('answers the same when it is asked again', () => expect([readFen('1.2万'), readFen('1.2万'), readFen('约十二万'), readFen('约十二万')]).toEqual([1200000, 1200000, null, null]))
})

describe('sums', () => {
  test('keep every cent', () => {
    fc.assert(fc.property(anyFen, anyFen, (a, b) => BigInt(addFen(a, b)) === BigInt(a) + BigInt(b) && addFen(addFen(a, b), negateFen(b)) === a))
  })

  test('refuse to be inexact', () => {
    expect(() => addFen(aFen(Number.MAX_SAFE_INTEGER), aFen(1))).toThrow(RangeError)
    expect(fenOf(1.5)).toBeNull()
    expect(fenOf(2 ** 53)).toBeNull()
  })

  test('have one zero', () => {
    expect(Object.is(negateFen(zeroFen), 0)).toBe(true)
    expect(Object.is(fenOf(-0), 0)).toBe(true)
  })
})

test.each([[0, '0.00'], [5, '0.05'], [-5, '-0.05'], [100, '1.00'], [-123450, '-1234.50'], [9007199254740991, '90071992547409.91']])('%d cents are written %s', (cents, text) => expect(formatFen(aFen(cents))).toBe(text))
