import fc from 'fast-check'
import { chineseAmount } from '../../../core/money/chinese-amount'
import { readChineseAmount } from '../../../core/money/chinese-numerals'
import { aFen } from './a-fen'

test.each([
  [0, '零元整'], [1, '壹分'], [10, '壹角整'], [100, '壹元整'], [110, '壹元壹角整'], [105, '壹元零伍分'], [1234, '壹拾贰元叁角肆分'], [100405, '壹仟零肆元零伍分'], [1000000, '壹万元整'], [1001000000, '壹仟零壹万元整'],
  [123456789, '壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分'], [100050000, '壹佰万零伍佰元整'], [100500000, '壹佰万伍仟元整'], [100001000000, '壹拾亿零壹万元整'], [10000000000000, '壹仟亿元整'], [100000000000000, '壹万亿元整'], [123400000000000, '壹万贰仟叁佰肆拾亿元整'],
  [-500, '负伍元整'],
])('%d cents are %s', (cents, text) => expect(chineseAmount(aFen(cents))).toBe(text))

test('is read back to the same amount', () => {
  fc.assert(fc.property(fc.nat({ max: 10 ** 12 }), fc.integer({ min: 0, max: 6 }), (number, zeros) => {
    const cents = Math.floor(number / 10 ** zeros) * 10 ** zeros
    return readChineseAmount(chineseAmount(aFen(cents))) === BigInt(cents)
  }), { numRuns: 500 })
})
