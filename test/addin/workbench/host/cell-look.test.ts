import { cellLook } from '../../../../addin/workbench/host/cell-look'
import { createMemoryModel } from '../../../../addin/workbench/host/memory-model'
import type { HostConditionalFormat, HostSheet } from '../../../../addin/workbench/host/host-model'

function sheetWith(...formats: readonly Partial<HostConditionalFormat>[]): HostSheet {
  const [sheet] = createMemoryModel([{ name: '报备', rows: [['客户', '状态'], ['甲', '保护中'], ['乙', '无效'], [46086, 'ABC']] }]).sheets
  if (sheet === undefined) throw new Error('no sheet')
  sheet.conditionalFormats = formats.map((format, priority) => ({
    id: String(priority), type: 'Custom', block: { top: 2, left: 1, bottom: 4, right: 2 }, priority, stopIfTrue: false, formula: '', fill: null, color: null, bold: null, ...format,
  }))
  return sheet
}

describe('cellLook', () => {
  it('draws the rows whose status equals the rule, and no others', () => {
    const sheet = sheetWith({ formula: '=$B2="保护中"', fill: '#E2EFDA', color: '#375623' }, { formula: '=$B2="无效"', fill: '#FCE4D6', color: '#833C0B', bold: true })
    expect(cellLook(sheet, 2, 1, 1900)).toEqual({ text: '甲', fill: '#E2EFDA', color: '#375623', bold: false })
    expect(cellLook(sheet, 3, 2, 1900)).toEqual({ text: '无效', fill: '#FCE4D6', color: '#833C0B', bold: true })
    expect(cellLook(sheet, 1, 1, 1900)).toEqual({ text: '客户', fill: null, color: null, bold: false })
    expect(cellLook(sheet, 2, 3, 1900).fill).toBeNull()
  })

  it('compares texts as Excel does, without case, and takes the first of several that apply', () => {
    const sheet = sheetWith({ formula: '=$B2="abc"', fill: '#111111' }, { formula: '=$B2="ABC"', fill: '#222222' })
    expect(cellLook(sheet, 4, 1, 1900).fill).toBe('#111111')
  })

  it('shows a value in its number format and with what was put directly on the cell', () => {
    const sheet = sheetWith()
    sheet.cells.putFormat({ top: 4, left: 1, bottom: 4, right: 1 }, 'yyyy-mm-dd')
    sheet.formats.push({ block: { top: 4, left: 1, bottom: 4, right: 1 }, property: 'fill/color', value: '#FFFF00' }, { block: { top: 4, left: 1, bottom: 4, right: 1 }, property: 'font/bold', value: true })
    expect(cellLook(sheet, 4, 1, 1900)).toEqual({ text: '2026-03-05', fill: '#FFFF00', color: null, bold: true })
  })

  it('leaves out formats it cannot calculate', () => {
    expect(cellLook(sheetWith({ formula: '=MOD(ROW(),2)=0', fill: '#123456' }), 2, 1, 1900).fill).toBeNull()
  })
})
