import { joinSome, joinWords } from '../../../core/findings/language'

describe('joinWords', () => {
  it.each([
    [[], '', ''],
    [['甲'], '甲', '甲'],
    [['甲', '乙'], '甲、乙', '甲 and 乙'],
    [['甲', '乙', '丙'], '甲、乙、丙', '甲, 乙 and 丙'],
  ])('joins %j', (items, zh, english) => {
    expect(joinWords(items, 'zh-CN')).toBe(zh)
    expect(joinWords(items, 'en')).toBe(english)
  })
})

describe('joinSome', () => {
  it('says how many there are when it leaves some out', () => {
    expect(joinSome(['甲', '乙', '丙'], 3, 'zh-CN')).toBe('甲、乙、丙')
    expect(joinSome(['甲', '乙', '丙'], 2, 'zh-CN')).toBe('甲、乙等共 3 项')
    expect(joinSome(['甲', '乙', '丙'], 2, 'en')).toBe('甲, 乙 … (3 in all)')
  })
})
