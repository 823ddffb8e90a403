import { showAt, showFormat } from '../../../core/workbook/show-format'
import type { CellShow } from '../../../core/workbook/workbook'
import { showText } from '../../../addin/workbench/host/show-text'

test.each<[CellShow, number, string]>([
  ['money', 3000, '3,000.00'], ['money', -1234567.8, '-1,234,567.80'], ['money', 0, '0.00'], ['percent', 0.03, '3.00%'], ['percent', 0.035, '3.50%'], ['percent', 0.07, '7.00%'], ['day', 46086, '2026-03-05'], ['integer', 12, '12'],
])('shown as %s, %d reads %s', (show, value, text) => {
  expect(showText(value, showFormat(show) ?? 'General', 1900)).toBe(text)
})

test('cells of which nothing is said are shown as they are', () => {
  const sheet = { name: 'a', rows: [[1, 2]], widths: [], shows: [['money' as const]] }
  expect([showAt(sheet, 1, 1), showAt(sheet, 1, 2), showAt(sheet, 9, 1), showAt({ name: 'a', rows: [], widths: [] }, 1, 1), showFormat('general')]).toEqual(['money', 'general', 'general', 'general', null])
})
