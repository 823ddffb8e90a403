import { joinedDigits, phoneChunks } from '../../../core/registration/phone-text'

describe('joinedDigits', () => {
  test.each([['199 0000-0901', '19900000901'], ['199****0901', '199????0901'], ['１９９0000０901', '19900000901'], ['', '']])('%s', (text, digits) => expect(joinedDigits(text)).toBe(digits))
  test.each(['199--0000', '(023)68880001', '+86199', '19900000901张', '199x'])('%s is for the long way', (text) => expect(joinedDigits(text)).toBeNull())
})

describe('phoneChunks', () => {
  const groups = (text: string) => phoneChunks(text).map((chunk) => chunk.groups.join(' '))
  test.each([
    ['张总19900000901，李总19900000902', ['19900000901', '19900000902']], ['(023)6888-0001', ['023 6888 0001']], ['zhang3@example.com', []], ['微信:wx_123 199xxxx0901', ['199????0901']], ['QQ 123456789', []], ['199…·0000', ['199??? 0000']], ['甲 乙', []],
  ])('%s', (text, expected) => expect(groups(text)).toEqual(expected))

  test('notes dashes, slashes and extensions', () => {
    expect(phoneChunks('023-68880001 转801/02')).toEqual([
      { groups: ['023', '68880001'], dashed: [false, true], extension: '801', afterSlash: false },
      { groups: ['02'], dashed: [false], extension: null, afterSlash: true },
    ])
  })
})
