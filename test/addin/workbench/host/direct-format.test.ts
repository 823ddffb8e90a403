import { colourText, directFormat } from '../../../../addin/workbench/host/direct-format'
import { createMemoryModel } from '../../../../addin/workbench/host/memory-model'

describe('directFormat', () => {
  it('is the last one put on a block, its default where none was, and null where cells differ', () => {
    const [sheet] = createMemoryModel([{ name: '报备', rows: [] }]).sheets
    if (sheet === undefined) throw new Error('no sheet')
    const block = { top: 1, left: 1, bottom: 2, right: 2 }
    const cell = { top: 2, left: 2, bottom: 2, right: 2 }
    sheet.formats.push({ block, property: 'font/bold', value: true }, { block: cell, property: 'font/bold', value: false })
    expect([directFormat(sheet, cell, 'font/bold'), directFormat(sheet, block, 'font/bold'), directFormat(sheet, cell, 'fill/color')]).toEqual([false, null, '#FFFFFF'])
    sheet.formats.push({ block, property: '*', value: true })
    expect(directFormat(sheet, block, 'font/bold')).toBe(false)
  })
})

describe('colourText', () => {
  it.each([['#ffeeaa', '#FFEEAA'], ['red', 'red'], [true, true]])('%j becomes %j', (given, expected) => {
    expect(colourText(given)).toBe(expected)
  })
})
