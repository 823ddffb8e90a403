import { comparePlaces, isPlaceWord, NOWHERE, readLeadingPlaces, readPlace, readTrailingPlace } from '../../../core/identity/places'

describe('readLeadingPlaces', () => {
  test.each([
    ['重庆启明装饰', ['重庆']],
    ['重庆市渝北区启明', ['重庆', '重庆渝北']],
    ['四川省成都市启明', ['四川', '成都']],
    ['成都望江商贸', ['成都']],
    ['渝北区人民医院', ['渝北']],
    ['渝北启明装饰', []],
    ['重庆市场协会', ['重庆']],
    ['启明装饰', []],
  ])('reads %s', (text, written) => {
    expect(readLeadingPlaces(text).map(reading => reading.written)).toEqual(written)
  })

  test('leaves 市 to the word it belongs to', () => {
    expect(readLeadingPlaces('重庆市场协会')[0]?.end).toBe(2)
    expect(readLeadingPlaces('重庆市启明')[0]?.end).toBe(3)
  })
})

test('readPlace takes a district without its suffix when it is all there is', () => {
  expect(readPlace('南岸')?.place.district).toBe('南岸')
  expect(readPlace('重庆市南岸区')?.place.district).toBe('南岸')
  expect(readPlace('启明')).toBeNull()
})

test('readTrailingPlace finds the city before the legal form', () => {
  expect(readTrailingPlace('启明装饰重庆', 2)).toMatchObject({ start: 4, reading: { written: '重庆' } })
  expect(readTrailingPlace('启明装饰', 2)).toBeNull()
})

test('isPlaceWord knows provinces, cities and districts', () => {
  expect(['重庆', '成都', '渝中', '启明'].map(isPlaceWord)).toEqual([true, true, true, false])
})

describe('comparePlaces', () => {
  const place = (text: string) => readLeadingPlaces(text).at(-1)?.place ?? NOWHERE
  test.each([
    ['重庆', '重庆市', 'same'],
    ['四川成都', '成都', 'same'],
    ['重庆', '重庆渝北', 'part'],
    ['四川', '成都', 'part'],
    ['重庆', '成都', 'different'],
    ['重庆渝北', '重庆渝中', 'different'],
    ['重庆', '', 'unsaid'],
    ['', '', 'unsaid'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(comparePlaces(place(a), place(b))).toBe(relation)
    expect(comparePlaces(place(b), place(a))).toBe(relation)
  })
})
