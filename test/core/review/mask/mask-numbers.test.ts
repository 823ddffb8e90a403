import fc from 'fast-check'
import { maskIdentity, maskNumbers, phoneShape } from '../../../../core/review/mask/mask-numbers'

const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/

describe('maskNumbers', () => {
  it.each([
    ['19900000701', '199****0701'],
    ['199 0000 0701', '199 **** 0701'],
    ['199-0000-0701', '199-****-0701'],
    ['199.0000.0701', '199.****.0701'],
    ['+86 19900000701', '+86 199****0701'],
    ['008619900000701', '0086199****0701'],
    ['１９９００００' + '０７０１', '１９９****０７０１'],
    ['023-68880001', '023-****0001'],
    ['(023)6888 0001转801', '(023)**** 0001转801'],
    ['19900000701/19900000702', '199****0701/199****0702'],
    ['1990000*701', '199*****701'],
    ['陈女士 19900000701，3 月 5 日回访', '陈女士 199****0701，3 月 5 日回访'],
    ['+852 91230001', '+85* ****0001'],
    ['QQ:12345678', 'QQ:12****78'],
    ['lin.xiao@example.com', 'l**.****@example.com'],
    ['身份证500112199001011234', '身份证500*************34'],
    ['500112 19900101 123x', '500*** ******** **3x'],
  ])('hides what identifies somebody in %s', (text, masked) => {
    expect(maskNumbers(text, '3-4').text).toBe(masked)
  })

  it.each(['2026-03-05 14:30', '20260305', '2026年3月5日', '金额 120000.00 元', '合同 HT-20260301001', '3栋2单元', '199****0701', '400-800-0001', '95588', '面积 128.5 平方米', '12 345 678 元'])('leaves %s as it is', text => {
    expect(maskNumbers(text, '3-4')).toEqual(expect.objectContaining({ text, phones: 0, identities: 0 }))
  })

  it('keeps the first four and last five where the pack does (R12.1)', () => {
    expect(maskNumbers('19901231701', '4-5').text).toBe('1990**31701')
    expect(phoneShape({ phone: 'masked-4-5' })).toBe('4-5')
    expect(phoneShape({ phone: 'full' })).toBe('3-4')
  })

  it('hides local numbers and broken ones in a column of phones only', () => {
    expect(maskNumbers('68880001', '3-4', true).text).toBe('****0001')
    expect(maskNumbers('6888-0001', '3-4', true).text).toBe('****-0001')
    expect(maskNumbers('199000007011', '3-4', true).text).toBe('199*****7011')
    expect(maskNumbers('68880001', '3-4').text).toBe('68880001')
  })

  it('counts what it hides', () => {
    expect(maskNumbers('19900000701、023-68880001，证件 500112199001011234', '3-4')).toMatchObject({ phones: 2, identities: 1 })
  })

  it('leaves no mobile in any text, and hides nothing twice', () => {
    const mobile = fc.stringMatching(/^1[3-9]\d{9}$/)
    const words = fc.stringMatching(/^[一-鿿 ，。：]{0,8}$/)
    fc.assert(fc.property(words, mobile, words, mobile, words, (a, one, b, other, c) => {
      const text = `${a}${one}，${b}${other} ${c}`
      const once = maskNumbers(text, '3-4').text
      expect(once).not.toMatch(MOBILE)
      expect(maskNumbers(once, '3-4')).toMatchObject({ text: once, phones: 0 })
      expect(once).toHaveLength(text.length)
    }))
  })

  it('hides a mobile however it is parted', () => {
    fc.assert(fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 4 }), fc.constantFrom(' ', '-', '–', '\u00a0'), (mobile, places, gap) => {
      const text = [...mobile].map((digit, at) => (at > 0 && places.includes(at) ? gap + digit : digit)).join('')
      expect(maskNumbers(`电话${text}。`, '3-4').text.replace(/[^\d*]/g, '')).toBe(`${mobile.slice(0, 3)}****${mobile.slice(7)}`)
    }))
  })
})

describe('maskIdentity', () => {
  it.each([['500112199001011234', '500*************34'], ['91500112MA5U0000X0', '915*************X0'], ['E12345678', 'E12****78'], ['500***********1234', '500***********1234'], ['无', '无']])('shows %s as %s', (number, shown) => {
    expect(maskIdentity(number)).toBe(shown)
  })
})
