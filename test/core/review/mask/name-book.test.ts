import { NameBook } from '../../../../core/review/mask/name-book'
import { readRegisters } from '../../../../core/register/read-registers'
import { aPack } from '../../../builders/pack'
import { aSheetOf } from '../../../builders/grid'

const rows = [
  { 报备编号: 'A1', 报备时间: '2026-03-01', 客户名称: '陈嘉怡', 联系电话: '19900000701', 项目名称: '阳光城', 报备人: '张强', 部门: '林晓雯工作室' },
  { 报备编号: 'A2', 报备时间: '2026-03-01', 客户名称: '李梅', 联系电话: '19900000702', 项目名称: '阳光城', 报备人: '李梅', 部门: '一部' },
  { 报备编号: 'A3', 报备时间: '2026-03-01', 客户名称: '周航、林晓雯', 联系电话: '19900000703', 项目名称: '阳光城', 报备人: '李红红', 部门: '一部' },
  { 报备编号: 'A4', 报备时间: '2026-03-01', 客户名称: '李红', 联系电话: '19900000704', 项目名称: '阳光城', 报备人: '何沐阳介绍', 部门: '一部' },
  { 报备编号: 'A5', 报备时间: '2026-03-01', 客户名称: '何沐阳（老客户）', 联系电话: '19900000705', 项目名称: '阳光城', 报备人: '张强', 部门: '一部' },
  { 报备编号: 'A6', 报备时间: '2026-03-01', 客户名称: '重庆启明（集团）装饰有限公司', 联系电话: '19900000706', 项目名称: '阳光城', 报备人: '张强', 部门: '一部' },
  { 报备编号: 'A7', 报备时间: '2026-03-01', 客户名称: '王先生', 联系电话: '19900000707', 项目名称: '阳光城', 报备人: '张强', 部门: '一部' },
  { 报备编号: 'A8', 报备时间: '2026-03-01', 客户名称: '老客户', 联系电话: '19900000708', 项目名称: '阳光城', 报备人: '张强', 部门: '一部' },
]
const book = new NameBook(readRegisters([{ book: 'a.xlsx', grid: aSheetOf(rows) }], aPack(), { mapping: [] }), new Set(['老客户']))

describe('NameBook', () => {
  it('hides the names of a row and of its number in a text', () => {
    expect(book.hideIn('林晓雯代陈嘉怡来访', ['林晓雯'], 'A1', true)).toBe('林＊＊代陈＊＊来访')
    expect(book.hideIn('周航航班', [], 'A3', true)).toBe('周＊航班')
    expect(book.hideIn('周航航班', [], 'A2', true)).toBe('周航航班')
  })

  it.each([
    ['a whole name in any row', '介绍人：陈嘉怡来访', '介绍人：陈＊＊来访'],
    ['a name written with blanks, wide or traditional', '陳 嘉　怡', '陈 ＊　＊'.replace('陈', '陳')],
    ['every name of a cell', '林晓雯来电', '林＊＊来电'],
    ['a name without the remark behind it', '找何沐阳问', '找何＊＊问'],
    ['a company’s name whatever its brackets', '与重庆启明(集团)装饰有限公司谈', '与重庆＊＊＊＊＊＊＊＊有限公司谈'],
    ['two characters that stand alone', '客户 李红，电话', '客户 李＊，电话'],
    ['two characters between a role and a title', '介绍人李红女士', '介绍人李＊女士'],
    ['no part of another word', '桃李红了', '桃李红了'],
    ['no seller who contains a customer', '由李红红跟进', '由李红红跟进'],
    ['no team that contains a customer', '林晓雯工作室', '林晓雯工作室'],
    ['no surname with a title', '王先生说', '王先生说'],
    ['no word of the pack', '老客户', '老客户'],
  ])('hides %s', (_, text, hidden) => {
    expect(book.hideIn(text, [], null, true)).toBe(hidden)
  })

  it('hides a cell that is a customer’s name, unless it may be a seller’s', () => {
    expect(book.hideIn('陈嘉怡', [], null, true)).toBe('陈＊＊')
    expect(book.hideIn('李梅', [], null, true)).toBe('李梅')
    expect(book.hideIn('李梅', [], null, false)).toBe('李＊')
    expect(book.namesakes).toBe(1)
  })

  it.each([['李梅', ['李梅'], '李梅'], ['何沐阳介绍', [], '何＊＊介绍'], ['张强（陈嘉怡自荐）', ['陈嘉怡'], '张强（陈＊＊自荐）'], ['林晓雯工作室', ['林晓雯'], '林晓雯工作室']])('among staff keeps staff only: %s', (text, own, hidden) => {
    expect(book.hideAmongStaff(text, own, null)).toBe(hidden)
  })

  it('learns names of rows that are no registrations', () => {
    book.addCustomer('欧阳文静')
    expect(book.hideIn('欧阳文静来访', [], null, true)).toBe('欧＊＊＊来访')
  })
})
