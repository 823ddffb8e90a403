import fc from 'fast-check'
import { comparePlaceNames, normaliseProjectKey, samePlaceName } from '../../../core/identity/project-name'

describe('normaliseProjectKey', () => {
  test.each([
    ['云栖台（二期）项目', '云栖台2期'],
    ['云栖台 二期', '云栖台2期'],
    ['云栖台第二期', '云栖台2期'],
    ['雲棲臺Ⅱ期', '云栖台2期'],
    ['总部装修工程', '总部装修'],
    ['万科·云城', '万科云城'],
    ['重庆市云栖台', '重庆云栖台'],
    ['阳光城5#楼', '阳光城5栋'],
    ['阳光城五幢', '阳光城5栋'],
    ['项目', '项目'],
    ['3-2-1001', '3-2-1001'],
  ])('writes %s as %s', (text, key) => {
    expect(normaliseProjectKey(text)).toBe(key)
  })

  test('keeps phases and ordinals apart', () => {
    const keys = ['人才公寓', '人才公寓一期', '人才公寓二期', '第一中学食堂', '第二中学食堂', '人才公寓3栋'].map(normaliseProjectKey)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('comparePlaceNames', () => {
  test.each([
    ['阳光城一期二栋', '阳光城1期2栋', 'same'],
    ['阳光城', '阳光城二期2栋', 'contains'],
    ['重庆渝北阳光城一期', '阳光城一期二栋', 'contains'],
    ['阳光城一期2栋1单元301室', '阳光城一期2栋', 'contains'],
    ['阳光城一期二栋', '阳光城二期2栋', 'different'],
    ['阳光城3栋', '阳光城5栋', 'different'],
    ['阳光城', '云栖台', 'different'],
    ['渝北区龙溪街道', '渝中区龙溪街道', 'different'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(comparePlaceNames(a, b)).toBe(relation)
    expect(comparePlaceNames(b, a)).toBe(relation)
    expect(samePlaceName(a, b)).toBe(relation !== 'different')
  })

  test('is symmetric', () => {
    const piece = fc.constantFrom('阳光城', '云栖台', '重庆', '渝北区', '一期', '2期', '3栋', '5号楼', '1单元', 'A座', '公寓', '12')
    const name = fc.array(piece, { maxLength: 4 }).map(parts => parts.join(''))
    fc.assert(fc.property(name, name, (a, b) => comparePlaceNames(a, b) === comparePlaceNames(b, a)))
  })
})

test('equal estates in two districts are two estates', () => {
  expect(comparePlaceNames('重庆渝北区阳光城', '重庆渝中区阳光城一期')).toBe('different')
})
