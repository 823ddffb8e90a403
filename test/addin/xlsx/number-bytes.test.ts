import * as fc from 'fast-check'
import { numberIn } from '../../../addin/xlsx/number-bytes'
import { bytesOf } from './scan-xml'

const read = (text: string): number => numberIn(bytesOf(text), 0, bytesOf(text).length)

describe('numberIn', () => {
  it.each<[string, number]>([
    ['0', 0], ['-0', -0], ['12', 12], ['-12.5', -12.5], ['.5', 0.5], ['5.', 5], ['1e3', 1000], ['1E-3', 0.001], ['+7', 7], ['46086.604166666664', 46086.604166666664],
    ['123456789012345678', 123456789012345678], ['', NaN], ['-', NaN], ['.', NaN], ['0x10', NaN], ['1 2', NaN], ['Infinity', NaN], ['1e400', Infinity],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('reads every number as Number does', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(read(String(number))).toBe(Number(String(number)))
    }), { numRuns: 2000 })
    fc.assert(fc.property(fc.integer(), fc.nat(12), (digits, decimals) => {
      const text = (digits / 10 ** decimals).toFixed(decimals)
      expect(read(text)).toBe(Number(text))
    }), { numRuns: 2000 })
  })
})
