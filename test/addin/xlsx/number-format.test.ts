import { formatCode, isDateCode, showsCents, showsDay } from '../../../addin/xlsx/number-format'

describe('isDateCode', () => {
  it.each([
    'yyyy-mm-dd', 'yyyy\\-mm\\-dd', 'yyyy/m/d;@', 'm"月"d"日"', '[$-804]yyyy"年"m"月"d"日"', 'h:mm:ss', '[h]:mm', 'mm:ss.0', 'aaaa', '[$-804]aaaa', '上午/下午h:mm', 'h:mm AM/PM', 'd-mmm-yy', 'ggge"年"m"月"', '[Red]yyyy-mm-dd',
  ])('takes %s for a date', (code) => {
    expect(isDateCode(code)).toBe(true)
  })

  it.each(['General', 'G/通用格式', '0', '0.00', '#,##0.00', '0%', '@', '0.00E+00', '0\\d', '"年"0', '#,##0"元"', '[Red]0', '¥#,##0.00;[Red]¥-#,##0.00', '# ?/?', '000000', '0_d', '[=1]"男";"女"', ''])('takes %s for none', (code) => {
    expect(isDateCode(code)).toBe(false)
  })

  it.each([14, 15, 16, 17, 18, 22, 27, 30, 31, 36, 45, 47, 50, 57, 58])('takes the built-in format %i for a date', (id) => {
    expect(isDateCode(formatCode(id, new Map()))).toBe(true)
  })
})

describe('showsDay', () => {
  it.each<[string, boolean]>([['yyyy-mm-dd', true], ['m"月"d"日"', true], ['yyyy"年"m"月"', false], ['h:mm', false], ['General', false], ['0', false]])('%s: %s', (code, expected) => {
    expect(showsDay(code)).toBe(expected)
  })
})

describe('showsCents', () => {
  it.each<[string, boolean]>([
    ['0.00', true], ['#,##0.00', true], ['¥#,##0.00;[Red]¥-#,##0.00', true], ['#,##0.00"元"', true], ['_ ¥* #,##0.00_ ', true],
    ['General', false], ['0', false], ['#,##0', false], ['0.0', false], ['0.000', false], ['0.00%', false], ['0.00,', false], ['yyyy-mm-dd', false], ['mm:ss.00', false],
  ])('%s: %s', (code, expected) => {
    expect(showsCents(code)).toBe(expected)
  })
})
