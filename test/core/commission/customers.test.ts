import { chinaHolidays } from '../../../core/calendar/holiday-calendar'
import { openCustomers } from '../../../core/commission/customers'
import { findPack } from '../../../core/policy/shipped-packs'
import { readRegisters } from '../../../core/register/read-registers'
import { review } from '../../../core/review/review'
import type { Ruling } from '../../../core/review/rulings'
import type { SheetGrid } from '../../../core/workbook/workbook'
import { day } from './fixtures'

const HEADER = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '地址', '报备人', '客户需求']

function customers(policy: string, rows: readonly (readonly string[])[], rulings: readonly Ruling[] = []): readonly number[] {
  const cells = [HEADER, ...rows]
  const grid: SheetGrid = { sheet: '登记', firstRow: 1, lastRow: cells.length, firstColumn: 1, lastColumn: HEADER.length, dateSystem: 1900, merged: [], cell: (row, column) => cells[row - 1]?.[column - 1] ?? null }
  const pack = findPack(policy)
  if (!pack) throw new Error(policy)
  const judged = review({ registers: readRegisters([{ book: '登记.csv', grid }], pack, { mapping: [] }), pack, asOf: day('2026-03-31'), calendar: chinaHolidays(), rulings })
  const customerOf = openCustomers(judged.context, judged.rulings.pairs)
  return judged.verdicts.map(({ index }) => customerOf(index))
}

const row = (id: string, name: string, phone: string, project = '滨江', filed = '2026-03-01'): readonly string[] => [id, filed, name, phone, project, '渝北区龙溪街道1号', '张三', '地板']
const ruling = (what: Ruling['what'], ids: readonly string[]): Ruling => ({ what, ids, owner: null, who: '李经理', day: day('2026-03-02'), why: '' })

test('rows of one company are one customer, however it is written; others are not', () => {
  expect(customers('R03', [row('A', '重庆启明装饰有限公司', '19900000701'), row('B', '启明装饰（重庆）有限公司', '19900000702'), row('C', '重庆远航物流有限公司', '19900000703'), row('D', '重庆启明装饰有限公司 ', '19900000701')])).toMatchObject({ 0: 0, 2: 2, 3: 0, length: 4 })
})

test('one customer with two projects stays one, also where a project is what may not be filed twice', () => {
  const rows = [row('A', '陈嘉怡', '19900000701', '阳光城'), row('B', '陈嘉怡', '19900000701', '滨江'), row('C', '李四海', '19900000709', '滨江')]
  expect(customers('R15', rows)).toEqual([0, 0, 2])
  expect(customers('R02', rows)).toEqual([0, 0, 2])
})

test('a person’s ruling joins and parts', () => {
  const rows = [row('A', '陈嘉怡', '19900000701'), row('B', '陈嘉怡', '19900000701'), row('C', '李四海', '19900000709')]
  expect(customers('R03', rows, [ruling('different', ['A', 'B'])])).toEqual([0, 1, 2])
  expect(customers('R03', rows, [ruling('same', ['A', 'C'])])).toEqual([0, 0, 0])
})

test('a row that is not known yet is nobody else’s customer', () => {
  expect(customers('R03', [row('A', '陈嘉怡', '19900000701'), row('B', '陈嘉怡', '19900000701', '滨江', '2026-04-20')])).toEqual([0, 1])
})
