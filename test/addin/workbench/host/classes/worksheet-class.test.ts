import { onHost } from '../on-host'

const seeds = [{ name: '报备', rows: [['x']] }, { name: '隐藏', rows: [], visibility: 'Hidden' as const }, { name: '说明', rows: [] }]

describe('Worksheet', () => {
  it('is found by name in any case and by id; the collection counts and knows its ends', async () => {
    const { run, host } = onHost(seeds)
    await run(async (context) => {
      const { worksheets } = context.workbook
      const found = [worksheets.getItem('报备'), worksheets.getItem(host.model.sheets[2]?.id ?? ''), worksheets.getFirst(), worksheets.getLast(true), worksheets.getActiveWorksheet()].map((sheet) => sheet.load('name,position,visibility'))
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)]
      await context.sync()
      expect(found.map(({ name, position }) => `${name} ${position}`)).toEqual(['报备 0', '说明 2', '报备 0', '说明 2', '报备 0'])
      expect([all.value, visible.value]).toEqual([3, 2])
    })
  })

  it('is added at the end without coming to the front', async () => {
    const { run, host } = onHost(seeds)
    await run(async (context) => {
      const added = context.workbook.worksheets.add('汇总').load('name')
      await context.sync()
      added.getRange('A1').values = [['y']]
      await context.sync()
    })
    expect([host.model.sheets.map(({ name }) => name), host.selection().sheet.name, host.model.sheets[3]?.cells.value(1, 1)]).toEqual([['报备', '隐藏', '说明', '汇总'], '报备', 'y'])
  })

  it.each([['报备', 'ItemAlreadyExists'], ['a/b', 'InvalidArgument'], ['x'.repeat(32), 'InvalidArgument'], ["'x", 'InvalidArgument']])('is not added under the name %s', async (name, code) => {
    const { failure } = onHost(seeds)
    expect(await failure(async (context) => {
      context.workbook.worksheets.add(name)
      await context.sync()
    })).toBe(code)
  })

  it('is renamed, hidden and shown; the last visible one cannot be hidden, a hidden one not activated', async () => {
    const { run, failure, host } = onHost(seeds)
    await run(async (context) => {
      const { worksheets } = context.workbook
      worksheets.getItem('报备').visibility = 'Hidden'
      worksheets.getItem('隐藏').name = '藏'
      await context.sync()
    })
    expect([host.selection().sheet.name, host.model.sheets.map(({ name, visibility }) => `${name} ${visibility}`)]).toEqual(['说明', ['报备 Hidden', '藏 Hidden', '说明 Visible']])
    for (const use of [(sheets: Excel.WorksheetCollection) => { sheets.getItem('说明').visibility = 'Hidden' }, (sheets: Excel.WorksheetCollection) => sheets.getItem('报备').activate()]) {
      expect(await failure(async (context) => {
        use(context.workbook.worksheets)
        await context.sync()
      })).toBe('InvalidOperation')
    }
  })

  it('reads addresses, names and indexes', async () => {
    const { run, failure, host } = onHost(seeds)
    host.model.names.push({ name: '登记区', formula: '=报备!$B$2:$C$9', visible: true, comment: '', scope: null })
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      const ranges = [sheet.getRange('B2'), sheet.getRange('报备!C3'), sheet.getRange('登记区'), sheet.getRange(), sheet.getRangeByIndexes(1, 2, 3, 1), sheet.getCell(0, 0), sheet.getUsedRange()].map((range) => range.load('address'))
      await context.sync()
      expect(ranges.map(({ address }) => address.replace('报备!', ''))).toEqual(['B2', 'C3', 'B2:C9', '1:1048576', 'C2:C4', 'A1', 'A1'])
    })
    for (const address of ['不是地址', '说明!A1']) {
      expect(await failure(async (context) => {
        context.workbook.worksheets.getItem('报备').getRange(address).load('address')
        await context.sync()
      })).toBe('InvalidArgument')
    }
  })

  it('refuses to be written while it is protected', async () => {
    const { failure } = onHost([{ name: '报备', rows: [], locked: true }])
    for (const write of [(range: Excel.Range) => { range.values = [['x']] }, (range: Excel.Range) => { range.numberFormat = [['0']] }, (range: Excel.Range) => { range.format.fill.color = '#FF0000' }, (range: Excel.Range) => range.conditionalFormats.add('Custom')]) {
      expect(await failure(async (context) => {
        write(context.workbook.worksheets.getItem('报备').getRange('A1'))
        await context.sync()
      })).toBe('AccessDenied')
    }
  })
})
