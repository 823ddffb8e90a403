import { isDateFormat, showText } from '../../../../addin/workbench/host/show-text'

describe('showText', () => {
  it.each<[string | number | boolean | null, string, string]>([
    [null, 'General', ''],
    [true, 'General', 'TRUE'],
    ['甲', '0', '甲'],
    [0.1 + 0.2, 'General', '0.3'],
    [1200, 'General', '1200'],
    [123456789012, 'General', '1.23457E+11'],
    [46086, 'yyyy-mm-dd', '2026-03-05'],
    [46086, 'yyyy/m/d', '2026/3/5'],
    [46086, 'yyyy"年"m"月"d"日"', '2026年3月5日'],
    [46086, 'yyyy/m/d;@', '2026/3/5'],
    [46086.604166666664, 'yyyy/m/d h:mm', '2026/3/5 14:30'],
    [0.25, 'hh:mm:ss', '06:00:00'],
    [5, '0', '5'],
    [7, '000', '007'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-1234.5, '#,##0', '-1,235'],
    [0.125, '0.0%', '12.5%'],
    [12, '"¥"#,##0', '¥12'],
    [0.5, '# ?/?', '0.5'],
    [61, 'yyyy-mm-dd', '1900-03-01'],
    [59, 'yyyy-mm-dd', '1900-02-28'],
  ])('shows %j with %s as %s', (value, format, text) => {
    expect(showText(value, format, 1900)).toBe(text)
  })

  it('counts days as the book does', () => {
    expect(showText(46086 - 1462, 'yyyy-mm-dd', 1904)).toBe('2026-03-05')
  })
})

describe('isDateFormat', () => {
  it.each([['yyyy-mm-dd', true], ['h:mm', true], ['0.00', false], ['"day"0', false], ['[Red]0', false]])('%s: %s', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected)
  })
})
