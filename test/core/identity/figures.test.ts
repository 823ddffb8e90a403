import fc from 'fast-check'
import { differOnlyInFigures, findOneDifference, isEnumeration, namesOtherPlace, withoutOrdinals } from '../../../core/identity/figures'

describe('findOneDifference', () => {
  test.each([
    ['启明', '启名', { kind: 'replaced', at: 1 }],
    ['启明装饰', '启装饰', { kind: 'inserted', at: 1 }],
    ['启明', '启启明', { kind: 'inserted', at: 1 }],
    ['启明装饰', '明启装饰', { kind: 'swapped', at: 0 }],
    ['启明', '启明', null],
    ['启明', '恒达', null],
    ['启明', '启明装饰', null],
  ])('%s and %s', (a, b, difference) => {
    expect(findOneDifference(a, b)).toEqual(difference)
  })

  test('is found exactly where one edit or one swap leads from one text to the other', () => {
    const text = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 5 }).map(parts => parts.join(''))
    fc.assert(fc.property(text, text, (a, b) => (findOneDifference(a, b) !== null) === neighbours(a).has(b)))
  })
})

/** Every text one replaced, inserted, removed or swapped character away. */
function neighbours(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at <= text.length; at++) {
    for (const character of ['甲', '乙', '丙']) {
      found.add(text.slice(0, at) + character + text.slice(at))
      if (at < text.length) found.add(text.slice(0, at) + character + text.slice(at + 1))
    }
    if (at < text.length) found.add(text.slice(0, at) + text.slice(at + 1))
    if (at + 1 < text.length) found.add(text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2))
  }
  found.delete(text)
  return found
}

test.each([
  ['1中', '2中', true],
  ['甲装饰', '乙装饰', true],
  ['东区', '西区', true],
  ['客户A', '客户B', true],
  ['HUAWEI', 'HUAWAI', false],
  ['启明', '启名', false],
])('isEnumeration: %s and %s: %s', (a, b, enumeration) => {
  const difference = findOneDifference(a, b)
  expect(difference && isEnumeration(a, b, difference.at)).toBe(enumeration)
})

test('namesOtherPlace sees two districts in what looks like a slip', () => {
  expect(namesOtherPlace('渝北启明', '渝中启明', 1)).toBe(true)
  expect(namesOtherPlace('启明装饰', '启名装饰', 1)).toBe(false)
})

test('differOnlyInFigures and withoutOrdinals', () => {
  expect(differOnlyInFigures('阳光城1期12栋', '阳光城2期3栋')).toBe(true)
  expect(differOnlyInFigures('阳光城1期', '阳光城1期')).toBe(false)
  expect(withoutOrdinals('龙湖小区2期业主委员会')).toBe('龙湖小区业主委员会')
})
