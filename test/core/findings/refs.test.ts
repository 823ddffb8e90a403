import { rowsWords, rowWords } from '../../../core/findings/refs'
import type { RowRef } from '../../../core/workbook/row-ref'

const from: RowRef = { book: '一部.xlsx', sheet: '三月', row: 3 }
const row = (n: number): RowRef => ({ ...from, row: n })

describe('rowWords', () => {
  it.each([
    [row(9), '第 9 行', 'row 9'],
    [{ ...from, sheet: '四月', row: 5 }, '「四月」第 5 行', 'row 5 of 「四月」'],
    [{ book: '二部.csv', sheet: '二部', row: 9 }, '二部.csv 第 9 行', 'row 9 of 二部.csv'],
    [{ book: '二部.xlsx', sheet: '三月', row: 9 }, '二部.xlsx「三月」第 9 行', 'row 9 of 二部.xlsx「三月」'],
  ])('names %o', (ref, zh, english) => {
    expect(rowWords(ref, from, 'zh-CN')).toBe(zh)
    expect(rowWords(ref, from, 'en')).toBe(english)
  })
})

describe('rowsWords', () => {
  it('lists five rows in full', () => {
    expect(rowsWords([4, 5, 6, 7, 8].map(row), from, 'zh-CN')).toBe('第 4 行、第 5 行、第 6 行、第 7 行、第 8 行')
    expect(rowsWords([4, 5].map(row), from, 'en')).toBe('row 4 and row 5')
  })

  it('says how many there are when it names only the first five', () => {
    expect(rowsWords([4, 5, 6, 7, 8, 9, 10].map(row), from, 'zh-CN')).toContain('第 8 行等共 7 行')
    expect(rowsWords([4, 5, 6, 7, 8, 9, 10].map(row), from, 'en')).toContain('7 rows in all')
  })
})
