import fc from 'fast-check'
import { compareRegions, isInTerritory, sameRegion } from '../../../core/region/compare-regions'
import { DIVISIONS } from '../../../core/region/districts'

describe('compareRegions', () => {
  test.each([
    ['渝北', '重庆市渝北区金开大道', 'same'],
    ['渝北', '重庆市南岸区', 'different'],
    ['重庆', '渝北区', 'contains'],
    ['重庆', '贵州', 'different'],
    ['重庆', '城口县', 'contains'],
    ['江北', '重庆市江北区', 'same'],
    ['江北', '宁波', 'contains'],
    ['江北', '成都', 'different'],
    ['重庆大区', '重庆', 'same'],
    ['渝北、江北', '江北区', 'same'],
    ['渝北一区', '渝北二区', 'different'],
    ['渝北一区', '渝北', 'contains'],
    ['成都高新区', '武侯区', 'cannot-tell'],
    ['华东大区', '华东大区 ', 'same'],
    ['华东大区', '华南大区', 'different'],
    ['华东大区', '上海', 'cannot-tell'],
    ['', '渝北', 'cannot-tell'],
    ['', '', 'cannot-tell'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(compareRegions(a, b)).toBe(relation)
  })

  const place = fc.oneof(fc.constantFrom(...DIVISIONS.map(one => one.name)), fc.constantFrom(...DIVISIONS.map(one => one.short)), fc.constantFrom('华东大区', '一区', '成都高新区', '渝北一区', '渝北、江北', ''))

  test('is symmetric', () => {
    fc.assert(fc.property(place, place, (a, b) => compareRegions(a, b) === compareRegions(b, a)))
  })

  test('finds every place the same as itself', () => {
    fc.assert(fc.property(place.filter(text => text !== ''), text => compareRegions(text, ` ${text}`) === 'same'))
  })

  test('never calls a province and its own district different', () => {
    fc.assert(fc.property(fc.constantFrom(...DIVISIONS.filter(one => one.level === 'district')), one => compareRegions(one.province?.name ?? '', one.name) !== 'different'))
  })
})

describe('sameRegion', () => {
  test.each([
    ['渝北', '渝北区', true],
    ['渝北', '南岸', false],
    ['重庆', '渝北', null],
    ['华东大区', '上海', null],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameRegion(a, b)).toBe(same)
  })
})

describe('isInTerritory (R16.1)', () => {
  test.each([
    ['渝北区龙溪街道', ['渝北', '江北'], true],
    ['重庆市渝北区', ['重庆'], true],
    ['南岸', ['渝北', '江北'], false],
    ['重庆', ['渝北'], null],
    ['某地', ['渝北'], null],
    ['渝北云栖片区3栋', ['云栖片区'], true],
    ['渝北', [], null],
  ])('%s in %j: %s', (text, territory, inside) => {
    expect(isInTerritory(text, territory)).toBe(inside)
  })
})
