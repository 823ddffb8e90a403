import fc from 'fast-check'
import { negateFen } from '../../../core/money/fen'
import { splitFen } from '../../../core/money/split'
import { aFen, anyFen } from './a-fen'

const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 6n }), { minLength: 1, maxLength: 9 }).filter((list) => list.some((weight) => weight > 0n))

test.each([
  [100, [1n, 1n, 1n], [34, 33, 33]], [200, [1n, 1n, 1n], [67, 67, 66]], [100, [60n, 40n], [60, 40]], [101, [1n, 1n], [51, 50]], [-101, [1n, 1n], [-51, -50]], [1, [1n, 2n], [0, 1]], [5, [0n, 1n], [0, 5]], [0, [1n, 2n], [0, 0]], [100, [1n], [100]],
  [1000, [3333n, 3333n, 3334n], [333, 333, 334]],
])('%d cents by %s are %j', (total, parts, split) => expect(splitFen(aFen(total), parts)).toEqual(split))

test('loses no cent', () => {
  fc.assert(fc.property(anyFen, weights, (total, parts) => splitFen(total, parts).reduce((sum, part) => sum + BigInt(part), 0n) === BigInt(total)))
})

test('gives no one more than a cent off the exact part', () => {
  fc.assert(fc.property(anyFen, weights, (total, parts) => {
    const sum = parts.reduce((a, b) => a + b, 0n)
    return splitFen(total, parts).every((part, at) => {
      const off = BigInt(part) * sum - BigInt(total) * (parts[at] ?? 0n)
      return off < sum && off > -sum
    })
  }))
})

test('is the mirror image for a negative amount', () => {
  fc.assert(fc.property(anyFen, weights, (total, parts) => expect(splitFen(negateFen(total), parts)).toEqual(splitFen(total, parts).map(negateFen))))
})

test('does not depend on the size of the weights', () => {
  fc.assert(fc.property(anyFen, weights, fc.bigInt({ min: 1n, max: 1000n }), (total, parts, factor) => expect(splitFen(total, parts.map((part) => part * factor))).toEqual(splitFen(total, parts))))
})

test.each([[[]], [[0n, 0n]], [[1n, -1n]]])('refuses the weights %s', (parts) => expect(() => splitFen(aFen(1), parts)).toThrow(RangeError))
