import { onHost } from '../on-host'

describe('RangeFormat', () => {
  it('keeps formats by block; the later one wins, mixed ones are null', async () => {
    const { run } = onHost([{ name: '报备', rows: [] }])
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      sheet.getRange('A1:B2').format.fill.color = '#ff0000'
      sheet.getRange('B2').format.fill.color = '#00ff00'
      sheet.getRange('A1').format.font.bold = true
      sheet.getRange('A1').format.wrapText = true
      const looks = ['A1', 'B2', 'A1:B2', 'C3'].map((address) => sheet.getRange(address).format.load('fill/color,font/bold,wrapText'))
      await context.sync()
      expect(looks.map(({ fill, font, wrapText }) => [fill.color, font.bold, wrapText])).toEqual([['#FF0000', true, true], ['#00FF00', false, false], [null, null, null], ['#FFFFFF', false, false]])
      sheet.getRange('A1:B2').format.fill.clear()
      const cleared = sheet.getRange('A1:B2').format.fill.load('color')
      await context.sync()
      expect(cleared.color).toBe('#FFFFFF')
    })
  })

  it('keeps column widths in points and fits them to what is in them', async () => {
    const { run } = onHost([{ name: '报备', rows: [['客户名称', 'x'], ['甲', '']] }])
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      sheet.getRange('B:B').format.columnWidth = 100
      sheet.getRange('A:A').format.autofitColumns()
      const widths = ['A1', 'B1', 'A1:B1', 'C1'].map((address) => sheet.getRange(address).format.load('columnWidth'))
      await context.sync()
      expect(widths.map(({ columnWidth }) => columnWidth)).toEqual([51, 100, null, 48])
    })
  })
})
