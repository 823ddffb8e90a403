import { sheetBlocks } from '../../../addin/excel/sheet-blocks'
import type { CellShow } from '../../../core/workbook/workbook'

const body: readonly CellShow[] = ['text', 'money', 'money', 'general']

it('groups rows of one length and columns that are shown alike', () => {
  const rows = [['人员', '基数', '金额', '说明'], ['张三', 100, 3, 'a'], ['李四', 200, 6, 'b'], [], ['合计', null, 9]]
  expect(sheetBlocks({ name: '提成', rows, widths: [], shows: [[], body, body, [], ['general', 'general', 'money']] })).toEqual([
    { sheet: '提成', row: 1, column: 1, rows: [['人员', '基数', '金额', '说明']], show: 'general' },
    { sheet: '提成', row: 2, column: 1, rows: [['张三'], ['李四']], show: 'text' },
    { sheet: '提成', row: 2, column: 2, rows: [[100, 3], [200, 6]], show: 'money' },
    { sheet: '提成', row: 2, column: 4, rows: [['a'], ['b']], show: 'general' },
    { sheet: '提成', row: 5, column: 1, rows: [['合计', null]], show: 'general' },
    { sheet: '提成', row: 5, column: 3, rows: [[9]], show: 'money' },
  ])
})

it('sends a hundred thousand rows shown alike in as many blocks as there are ways to show them', () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => ['张三', at, at, 'a'])
  expect(sheetBlocks({ name: '提成', rows, widths: [], shows: rows.map(() => body) })).toHaveLength(3)
})
