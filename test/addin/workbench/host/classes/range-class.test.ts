import { onHost } from '../on-host'

const register = { name: '报备', rows: [['客户', '状态', '金额'], ['甲', '保护中', 12.5], ['乙', '#N/A', true]] }

describe('Range', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 0), 'B3'],
    ['getRow', (range) => range.getRow(1), 'B3:C3'],
    ['getColumn', (range) => range.getColumn(1), 'C2:C4'],
    ['getLastCell', (range) => range.getLastCell(), 'C4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:C4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'C2:C4'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:C'],
    ['getResizedRange', (range) => range.getResizedRange(-1, 2), 'B2:E3'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:B5'],
    ['getBoundingRect', (range) => range.getBoundingRect('A1'), 'A1:C4'],
    ['getBoundingRect of an object', (range) => range.getBoundingRect(range.worksheet.getRange('D9')), 'B2:D9'],
    ['getIntersection', (range) => range.getIntersection('A1:B2'), 'B2'],
    ['getUsedRange', (range) => range.getUsedRange(true), 'B2:C3'],
  ])('%s', async (_, navigate, address) => {
    const { run } = onHost([register])
    await run(async (context) => {
      const range = navigate(context.workbook.worksheets.getItem('报备').getRange('B2:C4')).load('address')
      await context.sync()
      expect(range.address).toBe(`报备!${address}`)
    })
  })

  it('answers its place and what its cells hold', async () => {
    const { run } = onHost([register])
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('报备').getRange('B2:C4').load('rowIndex,columnIndex,rowCount,columnCount,cellCount,values,valueTypes,text,isEntireRow')
      await context.sync()
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount, range.isEntireRow]).toEqual([1, 1, 3, 2, 6, false])
      expect(range.values).toEqual([['保护中', 12.5], ['#N/A', true], ['', '']])
      expect(range.valueTypes).toEqual([['String', 'Double'], ['Error', 'Boolean'], ['Empty', 'Empty']])
      expect(range.text).toEqual([['保护中', '12.5'], ['#N/A', 'TRUE'], ['', '']])
    })
  })

  it('answers null for the cells of a whole column, as there are too many', async () => {
    const { run } = onHost([register])
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('报备').getRange('A:A').load('values,isEntireColumn,rowCount')
      await context.sync()
      expect([range.values, range.isEntireColumn, range.rowCount]).toEqual([null, true, 1048576])
    })
  })

  it('counts formats as used unless only values are asked for', async () => {
    const { run } = onHost([register])
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      sheet.getRange('E9').numberFormat = [['0.00']]
      const [all, values] = [sheet.getUsedRange().load('address'), sheet.getUsedRange(true).load('address')]
      await context.sync()
      expect([all.address, values.address]).toEqual(['报备!A1:E9', '报备!A1:C3'])
    })
  })

  it('clears contents, formats or both', async () => {
    const { run, host } = onHost([register])
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      sheet.getRange('A2:B3').numberFormat = [['@', '0'], ['@', '0']]
      sheet.getRange('A2:A3').clear('Contents')
      sheet.getRange('B2').clear()
      await context.sync()
    })
    const { cells } = host.model.sheets[0] ?? {}
    expect([cells?.value(2, 1), cells?.numberFormat(2, 1), cells?.value(2, 2), cells?.numberFormat(2, 2), cells?.numberFormat(3, 2)]).toEqual([null, '@', null, 'General', '0'])
  })

  it('merges and lists merged blocks; what lies under one cannot be written', async () => {
    const { run, host } = onHost([register])
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      sheet.getRange('D1:E2').merge()
      sheet.getRange('D1:E2').values = [['x', 'lost'], ['lost', 'lost']]
      const areas = sheet.getRange('A1:E9').getMergedAreasOrNullObject().load('areaCount,address,areas/items/address')
      const none = sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('areaCount')
      await context.sync()
      expect([areas.areaCount, areas.address, areas.areas.items.map(({ address }) => address), none.isNullObject]).toEqual([1, '报备!D1:E2', ['报备!D1:E2'], true])
      sheet.getRange('D1').unmerge()
      await context.sync()
    })
    expect([host.model.sheets[0]?.merged, host.model.sheets[0]?.cells.filled()]).toEqual([[], { top: 1, left: 1, bottom: 3, right: 4 }])
  })

  it('hides rows and columns, and says null where only some are hidden', async () => {
    const { run } = onHost([register])
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      sheet.getRange('B:B').columnHidden = true
      sheet.getRange('2:2').rowHidden = true
      const [one, some, rows] = [sheet.getRange('B1').load('columnHidden'), sheet.getRange('A1:B1').load('columnHidden'), sheet.getRange('A3').load('rowHidden')]
      await context.sync()
      expect([one.columnHidden, some.columnHidden, rows.rowHidden]).toEqual([true, null, false])
    })
  })

  it('is selected, and then is the selected range', async () => {
    const { run, host } = onHost([register, { name: '说明', rows: [] }])
    await run(async (context) => {
      context.workbook.worksheets.getItem('说明').getRange('C3:D4').select()
      const [selected, active] = [context.workbook.getSelectedRange().load('address'), context.workbook.getActiveCell().load('address')]
      await context.sync()
      expect([selected.address, active.address]).toEqual(['说明!C3:D4', '说明!C3'])
    })
    expect(host.selection().sheet.name).toBe('说明')
  })

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['a grid of another shape', (sheet) => { sheet.getRange('A1:B2').values = [['x', 'y']] }],
    ['ragged rows', (sheet) => { sheet.getRange('A1:B2').values = [['x', 'y'], ['z']] }],
    ['cells outside the sheet', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')],
    ['a range of another sheet', (sheet) => sheet.getRange('A1').getBoundingRect(sheet.context.workbook.worksheets.getItem('说明').getRange('A1')).load('address')],
  ])('refuses %s', async (_, use) => {
    const { failure } = onHost([register, { name: '说明', rows: [] }])
    expect(await failure(async (context) => {
      use(context.workbook.worksheets.getItem('报备'))
      await context.sync()
    })).toBe('InvalidArgument')
  })

  it('says ItemNotFound for an intersection that is empty, or answers a null object', async () => {
    const { run, failure } = onHost([register])
    expect(await failure(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1').getIntersection('B2').load('address')
      await context.sync()
    })).toBe('ItemNotFound')
    await run(async (context) => {
      const none = context.workbook.worksheets.getItem('报备').getRange('A1').getIntersectionOrNullObject('B2').load('address')
      await context.sync()
      expect(none.isNullObject).toBe(true)
    })
  })
})
