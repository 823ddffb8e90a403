import { onHost } from '../on-host'

const seeds = [{ name: '报备', rows: [['客户', '状态'], ['甲', '保护中'], ['乙', '待审']] }]

describe('Table', () => {
  it('is added over cells, found by name, and knows its parts', async () => {
    const { run } = onHost(seeds)
    await run(async (context) => {
      const table = context.workbook.worksheets.getItem('报备').tables.add('A1:B3', true)
      table.name = '登记表'
      await context.sync()
      const found = context.workbook.tables.getItem('登记表').load('name,showHeaders,id')
      const parts = [found.getRange(), found.getHeaderRowRange(), found.getDataBodyRange(), found.columns.getItem('状态').getDataBodyRange()].map((range) => range.load('address'))
      const columns = found.columns.load('count,items/name,items/index')
      const missing = context.workbook.tables.getItemOrNullObject('没有')
      await context.sync()
      expect([found.name, found.showHeaders, columns.count, columns.items.map(({ name, index }) => `${index} ${name}`)]).toEqual(['登记表', true, 2, ['0 客户', '1 状态']])
      expect(parts.map(({ address }) => address)).toEqual(['报备!A1:B3', '报备!A1:B1', '报备!A2:B3', '报备!B2:B3'])
      expect(missing.isNullObject).toBe(true)
    })
  })

  it('is found by the cells it touches', async () => {
    const { run } = onHost([...seeds, { name: '说明', rows: [] }])
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      sheet.tables.add(sheet.getRange('A1:B3'), true)
      const [here, apart] = [sheet.getRange('B3:C9').getTables(false).load('items/name'), sheet.getRange('D1').getTables(false).load('items/name')]
      const counts = [context.workbook.tables.getCount(), context.workbook.worksheets.getItem('说明').tables.getCount()]
      await context.sync()
      expect([here.items.length, apart.items.length, ...counts.map(({ value }) => value)]).toEqual([1, 0, 1, 0])
    })
  })
})
