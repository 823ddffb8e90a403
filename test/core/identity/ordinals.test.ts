import { writeFigures } from '../../../core/identity/ordinals'

describe('writeFigures', () => {
  test.each([
    ['第一人民医院', '1人民医院'],
    ['一期', '1期'],
    ['第二十一中学', '21中学'],
    ['一〇三室', '103室'],
    ['十二栋', '12栋'],
    ['第3分公司', '3分公司'],
    ['三百零五', '305'],
    ['百事', '百事'],
    ['启明装饰', '启明装饰'],
  ])('writes %s as %s', (text, figures) => {
    expect(writeFigures(text)).toBe(figures)
  })
})
