import fc from 'fast-check'
import { type Phone, comparePhones, countSharedDigits, isCompatible, maskPhone, readPhones } from '../../../core/registration/phone'

const phone = (text: string): Phone => {
  const [first] = readPhones(text).phones
  if (!first) throw new Error(`no number: ${text}`)
  return first
}
const brief = (text: string): string => {
  const { phones, trouble } = readPhones(text)
  const words = phones.map(({ digits, extension }) => (extension === null ? digits : `${digits}x${extension}`))
  return [...words, ...(trouble ? [trouble] : [])].join(' ')
}

describe('one number in any spelling', () => {
  test.each([
    '19900000901', ' 19900000901 ', '199 0000 0901', '199-0000-0901', '199 00000901', '+86 199-0000-0901', '+8619900000901', '0086 19900000901', '8619900000901', '86-19900000901', '86 199 0000 0901', '(+86)19900000901', '(86)19900000901',
    '１９９００００ ０９０１', '１９９０００００９０１', '＋８６ 19900000901', '199–0000–0901', '199.0000.0901', '199·0000·0901', '19900000901(微信同号)', '19900000901（微信同号）', '19900000901微信同号', '19900000901 张总', '张总19900000901', '电话：19900000901',
    'Tel: 19900000901', '手机19900000901。', '19900000901.0', '1.9900000901E+10', '19900000901、2号楼', '微信:zhang_3 19900000901', '微信19900000901', 'QQ:123456789 19900000901', '19900000901 zhang3@example.com', '019900000901', "'19900000901",
    '19900000901\n', '19900000901/19900000901', '①19900000901',
  ])('%s', (text) => expect(brief(text)).toBe('19900000901'))

  test.each([
    ['023-68880001', '02368880001'], ['(023)68880001', '02368880001'], ['（023）68880001', '02368880001'], ['0236888 0001', '02368880001'], ['023 6888 0001', '02368880001'], ['+86 23 6888 0001', '02368880001'], ['+86-023-68880001', '02368880001'],
    ['0571-88881234', '057188881234'], ['0310-8888123', '03108888123'], ['010-68880001', '01068880001'], ['2368880001', '02368880001'], ['023一68880001', '02368880001'], ['68880001', '68880001'], ['6888-0001', '68880001'], ['8888123', '8888123'],
    ['400-000-1234', '4000001234'], ['4000001234', '4000001234'], ['800-820-1234', '8008201234'], ['95588', '95588'], ['10086', '10086'], ['+852 9123 4567', '+85291234567'], ['0085291234567', '+85291234567'], ['+1 202 555 0123', '+12025550123'],
  ])('%s is %s', (text, digits) => expect(brief(text)).toBe(digits))

  test.each([['19900000901', 'mobile'], ['023-68880001', 'landline'], ['68880001', 'landline'], ['400-000-1234', 'service'], ['95588', 'service'], ['+852 9123 4567', 'other'], ['199****0901', 'mobile'], ['6888****', 'landline']])('%s is of the kind %s', (text, kind) =>
    expect(phone(text).kind).toBe(kind))

  test.each([
    ['023-68880001转801', '801'], ['023-68880001 转 801', '801'], ['023-68880001-801', '801'], ['023-68880001 ext 801', '801'], ['023-68880001 ext. 801', '801'], ['023-68880001分机801', '801'], ['023-68880001#801', '801'], ['023-68880001x801', '801'],
    ['(023)68880001-801', '801'],
  ])('%s has the extension %s', (text, extension) => expect(readPhones(text)).toEqual({ phones: [{ digits: '02368880001', kind: 'landline', masked: false, extension }], trouble: null }))

  test('a virtual number of a courier keeps its extension', () => expect(brief('19900000901转1234')).toBe('19900000901x1234'))
})

describe('several numbers in a cell', () => {
  test.each([
    '19900000901/19900000902', '19900000901、19900000902', '19900000901，19900000902', '19900000901,19900000902', '19900000901;19900000902', '19900000901；19900000902', '19900000901或19900000902', '19900000901 19900000902', '19900000901\n19900000902',
    '19900000901\r\n19900000902', '19900000901　19900000902', '199 0000 0901 199 0000 0902', '199-0000-0901 / 199-0000-0902', '1990000090119900000902', '19900000901(张) 19900000902(李)', '张19900000901李19900000902', '19900000901和19900000902', '+8619900000901+8619900000902',
    '19900000901|19900000902', '1. 19900000901；2. 19900000902', '1、19900000901 2、19900000902', '1)19900000901 2)19900000902', '19900000901-19900000902',
  ])('%j', (text) => expect(brief(text)).toBe('19900000901 19900000902'))

  test.each([
    ['023-68880001 / 19900000701', '02368880001 19900000701'], ['19900000701 023-68880001', '19900000701 02368880001'], ['023 68880001 19900000701', '02368880001 19900000701'], ['023-68880001-801 19900000701', '02368880001x801 19900000701'],
    ['023-68880001/02', '02368880001 02368880002'], ['023-68880001/68880002', '02368880001 68880002'], ['199****0901 199****0902', '199????0901 199????0902'], ['199****0901/19900000902', '199????0901 19900000902'],
  ])('%s', (text, digits) => expect(brief(text)).toBe(digits))
})

describe('masks', () => {
  test.each([
    ['132****3550', '132????3550'], ['1328**43550', '1328??43550'], ['199xxxx0901', '199????0901'], ['199XXXX0901', '199????0901'], ['199××××0901', '199????0901'], ['199＊＊＊＊0901', '199????0901'], ['199••••0901', '199????0901'], ['199●●●●0901', '199????0901'],
    ['199????0901', '199????0901'], ['199----0901', '199????0901'], ['199____0901', '199????0901'], ['199....0901', '199????0901'], ['199 **** 0901', '199????0901'], ['199-****-0901', '199????0901'], ['+86 199****0901', '199????0901'], ['86199****0901', '199????0901'],
    ['199****', '199????????'], ['199********', '199????????'], ['****0901', '???????0901'], ['*******0901', '???????0901'], ['1990000****', '1990000????'], ['199**0901', '199????0901'], ['199*****0901', '199????0901'], ['199*00*0901', '199?00?0901'], ['1**********', '1??????????'],
    ['199****0901(微信同号)', '199????0901'], ['023-****0001', '023????0001'], ['023-6888****', '0236888????'], ['023**0001', '023????0001'], ['0571-****1234', '0571????1234'], ['6888****', '6888????'], ['400***1234', '400???1234'],
  ])('%s is %s', (text, digits) => expect(readPhones(text)).toEqual({ phones: [{ digits, kind: expect.any(String), masked: true, extension: null }], trouble: null }))

  test.each(['***********', '****', '199**00**0901', '1990000**0901', '199*0*1', '0571-**12', '68***', '0**', 'xxxx'])('%s hides where its hidden digits are', (text) => expect(brief(text)).toBe('ambiguous-mask'))
})

describe('what is no number', () => {
  test.each(['1990000090', '199000009011', '19900000', '12345678901', '1990000', '123', '无', '张总', '0', '1.99E+10', '19900000901234', '068880001', '2026-03-05', '00000000000', 'abc', '#N/A'])('%s', (text) => expect(brief(text)).toBe('malformed-phone'))
  test.each(['', ' ', '\n', '　'])('nothing is wrong with a blank: %j', (text) => expect(readPhones(text)).toEqual({ phones: [], trouble: null }))
  test('the readable number beside it is kept', () => expect(brief('19900000901/1990000090')).toBe('19900000901 malformed-phone'))
  test('the full number beside a doubtful mask is kept', () => expect(brief('19900000901/199**0**1***')).toBe('19900000901 ambiguous-mask'))

  test('a hostile cell is answered', () => {
    expect(readPhones('68880001 1 '.repeat(2900)).trouble).toBe('malformed-phone')
    expect(readPhones('x'.repeat(32_000)).trouble).toBe('ambiguous-mask')
    expect(readPhones('a-'.repeat(16_000)).trouble).toBe('malformed-phone')
  })
})

const mobile = fc.integer({ min: 0, max: 99_999_999 }).map((tail) => `199${String(tail).padStart(8, '0')}`)

test('separators, width and country code make no difference', () => {
  const groups = fc.constantFrom(' ', '-', '', '  ', ' - ')
  fc.assert(fc.property(mobile, groups, groups, fc.constantFrom('', '+86', '0086 ', '86 ', '+86-'), fc.boolean(), (digits, first, second, code, wide) => {
    const written = code + digits.slice(0, 3) + first + digits.slice(3, 7) + second + digits.slice(7)
    const text = wide ? written.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : written
    return brief(text) === digits
  }))
})

test('lists read back number by number', () => {
  const list = fc.uniqueArray(mobile, { minLength: 1, maxLength: 5 })
  fc.assert(fc.property(list, fc.constantFrom('/', '、', '，', ',', ';', '；', '或', ' ', '\n'), (numbers, separator) => brief(numbers.join(separator)) === numbers.join(' ')))
})

describe('comparePhones', () => {
  test.each([
    ['19900000901', '199 0000 0901', 'same'], ['19900000901', '19900000902', 'different'], ['199****0901', '19900000901', 'cannot-tell'], ['199****0901', '199****0901', 'cannot-tell'], ['199****0901', '19900000902', 'different'],
    ['199****0901', '1990**00901', 'cannot-tell'], ['199****0901', '1980**00901', 'different'], ['****0901', '19900000901', 'cannot-tell'], ['****0901', '023-68880901', 'cannot-tell'], ['****0901', '19900000902', 'different'],
    ['68880001', '023-68880001', 'cannot-tell'], ['68880001', '023-68880002', 'different'], ['68880001', '68880001', 'same'], ['023-68880001', '010-68880001', 'different'], ['023-****0001', '023-68880001', 'cannot-tell'],
    ['68880001', '13868880001', 'different'], ['023-68880001', '02368880001', 'same'], ['023-68880001-801', '023-68880001', 'same'], ['023-68880001-801', '023-68880001-802', 'cannot-tell'], ['023-68880001-801', '023-68880001转801', 'same'],
    ['400-000-1234', '4000001234', 'same'], ['19900000901', '023-68880001', 'different'], ['+852 9123 4567', '+852 9123 4567', 'same'], ['0310-8888123', '0310-88881234', 'different'],
  ] as const)('%s and %s: %s', (a, b, answer) => {
    expect(comparePhones(phone(a), phone(b))).toBe(answer)
    expect(comparePhones(phone(b), phone(a))).toBe(answer)
    expect(isCompatible(phone(a), phone(b))).toBe(answer !== 'different')
  })

  test('a mask never contradicts the number it hides', () => {
    fc.assert(fc.property(mobile, fc.array(fc.nat({ max: 10 }), { minLength: 1, maxLength: 8 }), (digits, hidden) => {
      const masked = [...digits].map((digit, at) => (at > 0 && hidden.includes(at) ? '?' : digit)).join('')
      return isCompatible({ digits: masked, kind: 'mobile', masked: true, extension: null }, phone(digits))
    }))
  })

  test('is decided by the positions that both show', () => {
    const pattern = fc.array(fc.constantFrom('0', '1', '?'), { minLength: 9, maxLength: 9 }).map((tail) => ({ digits: `19${tail.join('')}`, kind: 'mobile' as const, masked: tail.includes('?'), extension: null }))
    fc.assert(fc.property(pattern, pattern, (a, b) => {
      const clash = [...a.digits].some((digit, at) => digit !== b.digits[at] && digit !== '?' && b.digits[at] !== '?')
      return comparePhones(a, b) === (clash ? 'different' : a.masked || b.masked ? 'cannot-tell' : 'same')
    }))
  })
})

test('counts the digits that two numbers show alike', () => {
  expect(countSharedDigits(phone('199****0901'), phone('19900000901'))).toBe(7)
  expect(countSharedDigits(phone('199****0901'), phone('1990**00901'))).toBe(7)
  expect(countSharedDigits(phone('68880001'), phone('023-68880001'))).toBe(8)
})

describe('maskPhone', () => {
  test.each([
    ['19900000901', '3-4', '199****0901'], ['19900001101', '4-5', '1990**01101'], ['199****0901', '3-4', '199****0901'], ['199****0901', '4-5', '199****0901'], ['1990**01101', '3-4', '199****1101'], ['02368880001', '3-4', '023****0001'],
    ['68880001', '3-4', '****0001'], ['68880001', '4-5', '6**80001'], ['95588', '3-4', '****8'], ['0571-88881234', '3-4', '057*****1234'], ['023-68880001-801', '3-4', '023****0001'],
  ] as const)('%s as %s is %s', (text, shape, masked) => expect(maskPhone(phone(text), shape)).toBe(masked))

  test('hides the middle of every mobile and nothing else', () => {
    fc.assert(fc.property(mobile, (digits) => {
      const masked = phone(maskPhone(phone(digits), '3-4'))
      return masked.digits === `${digits.slice(0, 3)}????${digits.slice(7)}` && isCompatible(masked, phone(digits))
    }))
  })
})
