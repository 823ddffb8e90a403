import { NameBook } from '../../../../core/review/mask/name-book'
import { readRegisters } from '../../../../core/register/read-registers'
import { aPack } from '../../../builders/pack'
import { aSheetOf } from '../../../builders/grid'

const rows = [
  { 报备编号: 'A1', 报备时间: '2026-03-01', 客户名称: '陈嘉怡', 联系电话: '19900000701', 项目名称: '阳光城', 报备人: '张强' },
  { 报备编号: 'A2', 报备时间: '2026-03-01', 客户名称: '李梅', 联系电话: '19900000702', 项目名称: '阳光城', 报备人: '李梅' },
]
const book = new NameBook(readRegisters([{ book: 'a.xlsx', grid: aSheetOf(rows) }], aPack(), { mapping: [] }))

describe('NameBook', () => {
  it('hides the names of a row and of its number in a text', () => {
    expect(book.hideIn('林晓雯代陈嘉怡来访', ['林晓雯'], 'A1', true)).toBe('林＊＊代陈＊＊来访')
    expect(book.hideIn('陈嘉怡来访', [], 'A2', true)).toBe('陈嘉怡来访')
    expect(book.hideIn('陈嘉怡来访', [], null, true)).toBe('陈嘉怡来访')
  })

  it('hides a cell that is a customer’s name, unless it may be a seller’s', () => {
    expect(book.hideIn('陈嘉怡', [], null, true)).toBe('陈＊＊')
    expect(book.hideIn('李梅', [], null, true)).toBe('李梅')
    expect(book.hideIn('李梅', [], null, false)).toBe('李＊')
  })
})
