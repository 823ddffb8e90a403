import fc from 'fast-check'
import { maskName } from '../../../../core/review/mask/mask-name'

describe('maskName', () => {
  it.each([
    ['陈嘉怡', '陈＊＊'],
    ['王先生', '王＊＊'],
    ['欧阳娜', '欧＊＊'],
    ['陈嘉怡、林晓雯', '陈＊＊、林＊＊'],
    ['重庆启明装饰有限公司', '重庆＊＊＊＊有限公司'],
    ['启明公司', '启＊公司'],
    ['重庆市第一中学', '重庆＊＊＊＊学'],
    ['Anna', 'A＊＊＊'],
    ['陈', '陈'],
    ['待定', '待定'],
    ['无', '无'],
    ['陈＊＊', '陈＊＊'],
    ['', ''],
  ])('shows %s as %s', (name, shown) => {
    expect(maskName(name)).toBe(shown)
  })

  it('is as long as the name and masked once for all', () => {
    fc.assert(fc.property(fc.stringMatching(/^[一-鿿]{2,20}$/), name => {
      const masked = maskName(name)
      expect([...masked]).toHaveLength([...name].length)
      expect(maskName(masked)).toBe(masked)
    }))
  })
})
