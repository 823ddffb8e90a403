import { hostGridSheet } from '../../../../addin/workbench/grid/host-grid-sheet'
import type { HostConditionalFormat, HostModel } from '../../../../addin/workbench/host/host-model'
import { createMemoryModel } from '../../../../addin/workbench/host/memory-model'

const rows = [['2026 年登记表', null, null], ['客户名称', '金额', '状态'], ['甲', 1200, '保护中'], ['乙', 3.5, '不予报备'], ['丙', true, '已过期']]
const format = (equals: string, fill: string, color: string): HostConditionalFormat => ({
  id: equals, type: 'Custom', block: { top: 3, left: 1, bottom: 5, right: 3 }, priority: 1, stopIfTrue: false, formula: `=$C3="${equals}"`, fill, color, bold: fill === '#FFC7CE',
})

function sheetOf(change: (model: HostModel) => void = () => undefined) {
  const model = createMemoryModel([{ name: '登记', rows, merged: [{ top: 1, left: 1, bottom: 1, right: 3 }] }])
  change(model)
  const [sheet] = model.sheets
  if (!sheet) throw new Error('no sheet')
  return { model, sheet, shown: hostGridSheet(model, sheet, new Map()) }
}

it('shows texts as Excel does and numbers to the right', () => {
  const { shown } = sheetOf()
  expect(shown.text(3, 2)).toBe('1200')
  expect([shown.look(3, 1).align, shown.look(3, 2).align, shown.look(5, 2).align]).toEqual(['left', 'right', 'center'])
  expect([shown.lastRow, shown.lastColumn]).toEqual([5, 3])
})

it('marks a row by shape and word where our highlight colours it', () => {
  const { shown } = sheetOf(model => model.sheets[0]?.conditionalFormats.push(format('保护中', '#E2EFDA', '#375623'), format('不予报备', '#FFC7CE', '#9C0006')))
  expect(shown.mark(3)).toEqual({ shape: 'good', word: '保护中' })
  expect(shown.mark(4)).toEqual({ shape: 'conflict', word: '不予报备' })
  expect(shown.mark(5)).toBeNull()
  expect(shown.mark(2)).toBeNull()
  expect(shown.look(4, 1)).toMatchObject({ fill: '#FFC7CE', color: '#9C0006', bold: true })
})

it('marks a row that the user’s own colours highlight by a shape of its own', () => {
  const { shown } = sheetOf(model => model.sheets[0]?.conditionalFormats.push(format('保护中', '#123456', '#FFFFFF')))
  expect(shown.mark(3)).toEqual({ shape: 'other', word: '保护中' })
})

it('finds the merged block of a cell', () => {
  const { shown } = sheetOf()
  expect(shown.merged(1, 3)).toEqual({ top: 1, left: 1, bottom: 1, right: 3 })
  expect(shown.merged(2, 1)).toBeNull()
})

it('hides what is hidden and keeps the widths of the file', () => {
  const { shown } = sheetOf(model => {
    model.sheets[0]?.hiddenColumns.add(2)
    model.sheets[0]?.hiddenRows.add(4)
    model.sheets[0]?.columnWidths.set(1, 150)
  })
  expect([shown.columns.size(1), shown.columns.size(2)]).toEqual([200, 0])
  expect(shown.rows.size(4)).toBe(0)
})

it('leaves a title over many columns out when it fits a width', () => {
  const { shown } = sheetOf()
  expect(shown.columns.size(1)).toBe(72)
})

it('takes the looks of the file where nothing else is said', () => {
  const { model, sheet } = sheetOf()
  const looks = new Map([['登记', { look: (row: number) => ({ fill: row === 2 ? '#DDEBF7' : null, color: null, bold: row === 2 }) }]])
  const shown = hostGridSheet(model, sheet, looks)
  expect(shown.look(2, 1)).toMatchObject({ fill: '#DDEBF7', bold: true })
  expect(shown.look(3, 1)).toMatchObject({ fill: null, bold: false })
})

it('shows an empty sheet with room to write in', () => {
  const model = createMemoryModel([{ name: '空', rows: [] }])
  const [sheet] = model.sheets
  if (!sheet) throw new Error('no sheet')
  const shown = hostGridSheet(model, sheet, new Map())
  expect(shown.lastRow).toBe(0)
  expect(shown.rows.count).toBeGreaterThan(40)
  expect(shown.columns.count).toBeGreaterThan(10)
})
