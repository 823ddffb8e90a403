import fc from 'fast-check'
import { readDay } from '../../../core/calendar/day'
import { ageOn, isMaskedIdentity, readIdentityNumber } from '../../../core/registration/identity-number'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
/** A card's number with its check digit, from its first seventeen. */
const card = (first: string): string => first + '10X98765432'.charAt([...first].reduce((sum, digit, at) => sum + Number(digit) * (WEIGHTS[at] ?? 0), 0) % 11)

describe('identity cards', () => {
  test.each([
    ['11010519491231002X', '1949-12-31'], ['11010519491231002x', '1949-12-31'], ['110101201503077834', '2015-03-07'], ['１１０１０５１９４９１２３１００２Ｘ', '1949-12-31'], ['110105 19491231 002X', '1949-12-31'], ["'11010519491231002X", '1949-12-31'],
    ['身份证号：11010519491231002X', '1949-12-31'], [card('91156319900101001'), '1990-01-01'], [card('83000019900101001'), '1990-01-01'], [card('11010120000229001'), '2000-02-29'], ['110105491231002', '1949-12-31'],
  ])('%s is valid, born %s', (text, birth) => expect(readIdentityNumber(text)).toMatchObject({ kind: 'resident', valid: true, birth }))

  test.each([
    ['a wrong check digit', '110105194912310021'], ['30 February', card('11010119900230001')], ['29 February in 1999', card('11010119990229001')], ['a birth after 2100', card('11010121010101001')], ['no such province', card('10010119900101001')], ['birth in 1880', card('11010118800101001')],
  ])('%s is not: %s', (_why, text) => expect(readIdentityNumber(text)).toMatchObject({ kind: 'resident', valid: false, birth: null }))

  test('one wrong digit never passes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 999 }), (at, by, order) => {
      const right = card(`11010119900101${String(order).padStart(3, '0')}`)
      const wrong = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1)
      return readIdentityNumber(right)?.valid === true && !(readIdentityNumber(wrong)?.kind === 'resident' && readIdentityNumber(wrong)?.valid)
    }))
  })
})

describe('credit codes', () => {
  test.each(['91110000600037341L', '91110000600037341l', '９１１１００００６０００３７３４１Ｌ', '91 110000 600037341L', '统一社会信用代码:91110000600037341L'])('%s is valid', (text) => {
    expect(readIdentityNumber(text)).toEqual({ kind: 'credit-code', number: '91110000600037341L', valid: true, birth: null })
  })

  test.each(['91110000600037341M', '91110000600037I41L', '9111000O600037341L', '91A10000600037341L'])('%s is not', (text) => expect(readIdentityNumber(text)).toMatchObject({ kind: 'credit-code', valid: false }))

  test('a code of digits alone is told from a card by its check', () => {
    const codes = Array.from({ length: 1000 }, (_, at) => `911100006000373${String(at).padStart(3, '0')}`)
    const valid = codes.map(readIdentityNumber).filter((read) => read?.valid)
    expect(valid.length).toBeGreaterThan(0)
    expect(valid.every((read) => read?.kind === 'credit-code')).toBe(true)
  })
})

describe('other papers', () => {
  test.each(['E12345678', 'H1234567890', '军字第1234567号', 'MA5U7X9K0', '12345678'])('%s is taken as it is', (text) => expect(readIdentityNumber(text)).toMatchObject({ kind: 'other', valid: true, birth: null }))
  test.each(['1101051949123100', '11010519491231002', '1101051949123100211', '91110000600037341', '123'])('%s has a place too few or too many', (text) => expect(readIdentityNumber(text)).toMatchObject({ kind: 'other', valid: false }))
  test.each(['', ' ', '110105********002X', '1101051949XXXX002X', '9111****341L'])('%j says nothing', (text) => expect(readIdentityNumber(text)).toBeNull())
})

test.each([['110105********002X', true], ['11010519491231002X', false], ['****', false], ['1101xxxx', true]])('isMaskedIdentity(%s) is %s', (text, masked) => expect(isMaskedIdentity(text)).toBe(masked))

test.each([['2008-03-05', '2026-03-04', 17], ['2008-03-05', '2026-03-05', 18], ['2008-03-05', '2026-03-06', 18], ['2008-02-29', '2026-02-27', 17], ['2008-02-29', '2026-02-28', 18], ['2026-03-05', '2026-03-05', 0], ['2015-03-07', '2026-03-01', 10]])(
  'born %s, on %s aged %d', (birth, day, age) => {
    const [from, to] = [readDay(birth), readDay(day)]
    expect(from && to && ageOn(from, to)).toBe(age)
  })
