import { coerceInput } from '../../../../addin/workbench/host/coerce-input'
import type { CoercionRules } from '../../../../addin/workbench/host/coerce-input'

const rules: CoercionRules = { dateSystem: 1900, year: 2026, apostropheInText: 'mark' }

describe('coerceInput', () => {
  it.each<[string, string | number | boolean | null, string | null]>([
    ['甲公司', '甲公司', null],
    ['007', 7, null],
    ['-5', -5, null],
    ['+5', 5, null],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['1.5%', 0.015, '0.00%'],
    ['(100)', -100, null],
    ['¥12', 12, '"¥"#,##0'],
    ['1e3', 1000, null],
    ['.5', 0.5, null],
    ['true', true, null],
    ['FALSE', false, null],
    ['#n/a', '#N/A', null],
    ['2026-03-05', 46086, 'yyyy/m/d'],
    ['2026年3月5日', 46086, 'yyyy/m/d'],
    ['2026/3/5 14:30', 46086.604166666664, 'yyyy/m/d h:mm'],
    ['3-5', 46086, 'm"月"d"日"'],
    ['1/2', 46024, 'm"月"d"日"'],
    ['6:00', 0.25, 'h:mm'],
    ["'007", '007', null],
    ['', null, null],
    ['199 0000 0001', '199 0000 0001', null],
    ['2026.3.5', '2026.3.5', null],
    ['2026-02-30', '2026-02-30', null],
    ['1,23', '1,23', null],
    ['#tag', '#tag', null],
    ['=', '=', null],
  ])('takes %j for %j', (text, value, format) => {
    expect(coerceInput(text, 'General', rules)).toEqual({ value, formula: null, format })
  })

  it.each([['=1+1', '=1+1'], ['+A1', '=A1'], ['-A1', '=-A1'], ['-甲', '=-甲'], ['@SUM(A1)', '=SUM(A1)']])('keeps %j as a formula that is not calculated', (text, formula) => {
    expect(coerceInput(text, 'General', rules)).toEqual({ value: '#NAME?', formula, format: null })
  })

  it.each([['=1+1', '=1+1'], ['007', '007'], ['TRUE', 'TRUE'], ["'=1", '=1']])('keeps %j a text in a cell formatted as text', (text, value) => {
    expect(coerceInput(text, '@', rules)).toEqual({ value, formula: null, format: null })
  })

  it('can take an apostrophe in a text cell for a character', () => {
    expect(coerceInput("'=1", '@', { ...rules, apostropheInText: 'character' })?.value).toBe("'=1")
  })

  it('leaves the cell alone for null, and takes numbers and truth values as they are', () => {
    expect([coerceInput(null, 'General', rules), coerceInput(1.5, '@', rules)?.value, coerceInput(true, 'General', rules)?.value]).toEqual([null, 1.5, true])
  })

  it('counts days from 1904 where the book does', () => {
    expect(coerceInput('2026-03-05', 'General', { ...rules, dateSystem: 1904 })?.value).toBe(46086 - 1462)
  })

  it('refuses what no cell can hold', () => {
    expect(() => coerceInput('x'.repeat(32768), 'General', rules)).toThrow('32767')
    expect(() => coerceInput([1], 'General', rules)).toThrow('a cell holds')
  })
})
