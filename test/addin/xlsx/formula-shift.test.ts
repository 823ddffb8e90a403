import { shiftFormula } from '../../../addin/xlsx/formula-shift'

describe('shiftFormula', () => {
  it.each<[string, number, number, string]>([
    ['A1*$B$2', 2, 0, 'A3*$B$2'],
    ['A1+B$1+$C1', 1, 1, 'B2+C$1+$C2'],
    ['SUM(A1:B10)', 3, 0, 'SUM(A4:B13)'],
    ['SUM(A:B,1:2)', 1, 1, 'SUM(B:C,2:3)'],
    ['SUM($A:B,$1:2)', 1, 1, 'SUM($A:C,$1:3)'],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ['"a""A1"&A1', 1, 0, '"a""A1"&A2'],
    ["'A1 表'!A1+Sheet1!B2", 1, 0, "'A1 表'!A2+Sheet1!B3"],
    ['LOG10(A1)+ATAN2(1,2)', 1, 0, 'LOG10(A2)+ATAN2(1,2)'],
    ['表1[A1]+A1', 1, 0, '表1[A1]+A2'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['TODAY()-A1&1.5', 1, 0, 'TODAY()-A2&1.5'],
    ['a1', 1, 0, 'A2'],
    ['ABCD1+A12345678', 1, 1, 'ABCD1+A12345678'],
  ])('%s by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected)
  })
})
