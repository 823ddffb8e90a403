import fc from 'fast-check'
import { fenOf, zeroFen } from '../../../core/money/fen'
import { splitFen } from '../../../core/money/split'
import { readShares, shareTrouble, sharesTotalPercent, shareWeights } from '../../../core/registration/share'

const shares = (text: string) => readShares(text) ?? []

test.each([
  ['张三60%;李四40%', null, 100], ['张三1/3;李四2/3', null, 100], ['张三1/3;李四1/3;王五1/3', null, 100], ['张三50%;李四1/2', null, 100], ['张三60%;李四30%', 'not-whole', 90], ['张三60%;李四60%', 'not-whole', 120], ['张三33.33%;李四66.66%', 'not-whole', 99.99],
  ['张三33.33%;李四33.33%;王五33.34%', null, 100], ['张三60%;张三40%', 'duplicate-person', 100], ['张三:-10%;李四110%', 'negative', 100], ['张三500元;李四余额', null, 0], ['张三500元;李四500元', 'no-remainder', 0], ['张三余额;李四其余', 'two-remainders', 0],
  ['张三60%;李四其余', null, 60], ['张三120%;李四其余', 'not-whole', 120], ['张三500元;李四10%;王五余额', null, 10], ['张三100%', null, 100], ['张三1/3;李四33.33%;王五33.34%', 'not-whole', 100],
] as const)('%s: %s, %d percent', (text, trouble, percent) => {
  expect(shareTrouble(shares(text))).toBe(trouble)
  expect(sharesTotalPercent(shares(text))).toBe(percent)
})

describe('shareWeights', () => {
  const total = fenOf(10001) ?? zeroFen
  test.each([['张三60%;李四40%', [6001, 4000]], ['张三1/3;李四2/3', [3334, 6667]], ['张三60%;李四其余', [6001, 4000]], ['张三50%;李四1/2', [5001, 5000]]])('%s split a sum', (text, parts) => {
    expect(splitFen(total, shareWeights(shares(text)) ?? [])).toEqual(parts)
  })

  test('are none where fixed amounts are among the shares', () => expect(shareWeights(shares('张三500元;李四余额'))).toBeNull())

  test('keep the exact ratio of fractions', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 6 })
    fc.assert(fc.property(parts, (list) => {
      const weights = shareWeights(list.map(([n, d], at) => ({ person: `P${at}`, weight: { kind: 'fraction', n, d } }))) ?? []
      return list.every(([n, d], at) => (weights[at] ?? 0n) * BigInt(d) * (weights[0] ?? 0n) === BigInt(n) * (weights[0] ?? 0n) * ((weights[0] ?? 0n) * BigInt(list[0]?.[1] ?? 1) / BigInt(list[0]?.[0] ?? 1)))
    }))
  })
})
