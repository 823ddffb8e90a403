import { textToEdit } from '../../../../addin/workbench/grid/text-to-edit'
import type { CellValue } from '../../../../core/index'

const cell = (value: CellValue, formula: string | null = null) => ({ value: () => value, formula: () => formula })

it.each([
  ['a formula', cell(3, '=SUM(A1:A2)'), '3', '=SUM(A1:A2)'],
  ['a date as it is shown', cell(46027), '2026-01-05', '2026-01-05'],
  ['a date with slashes', cell(46027), '2026/1/5', '2026/1/5'],
  ['a Chinese date', cell(46027), '2026年1月5日', '2026年1月5日'],
  ['a rounded number in full', cell(1234.5678), '1,234.57', '1234.5678'],
  ['a percentage in full', cell(0.125), '13%', '0.125'],
  ['a negative number', cell(-5), '-5', '-5'],
  ['a text', cell('甲'), '甲', '甲'],
  ['a blank', cell(null), '', ''],
])('opens %s', (_name, cells, shown, text) => {
  expect(textToEdit(cells, shown, 1, 1)).toBe(text)
})
