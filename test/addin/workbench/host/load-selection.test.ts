import { camelCased } from '../../../../addin/workbench/host/load-selection'
import { failureOf, onHost, twoSheets } from './on-host'

describe('load', () => {
  it('loads by path, by object and with $all, collections inside collections too', async () => {
    const { host, run } = onHost(twoSheets)
    host.model.sheets[0]?.tables.push({ id: '7', name: '登记表', block: { top: 1, left: 1, bottom: 3, right: 3 }, showHeaders: true, showTotals: false, style: '' })
    await run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name,items/tables/count')
      const range = context.workbook.worksheets.getItem('报备').getRange('A1').load({ values: true, format: { fill: { color: true } } })
      await context.sync()
      expect(sheets.items.map(({ name, tables }) => [name, tables.count, tables.items.map((table) => table.name)])).toEqual([['报备', 1, ['登记表']], ['说明', 0, []]])
      expect([range.values, range.format.fill.color]).toEqual([[['客户']], '#FFFFFF'])
      const first = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true })
      await context.sync()
      expect(first.items.map(({ name }) => name)).toEqual(['说明'])
    })
  })

  it('answers all scalars of an object without a selection, and of the members of a collection', async () => {
    const { run } = onHost(twoSheets)
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('报备').getRange('A1').load()
      const sheets = context.workbook.worksheets.load('items')
      await context.sync()
      expect([cell.values, cell.rowIndex, cell.text, sheets.items.map(({ name, visibility }) => `${name} ${visibility}`)]).toEqual([[['客户']], 0, [['客户']], ['报备 Visible', '说明 Visible']])
    })
  })

  it('refuses a name no class knows, where Excel may keep silent', async () => {
    const { run } = onHost(twoSheets)
    for (const names of ['nmae', 'items/nmae', 'format/fill/colour']) {
      const error = await failureOf(run(async (context) => {
        context.workbook.worksheets.getItem('报备').getRange('A1').load(names)
        await context.sync()
      }))
      expect(error.code).toBe('NotImplemented')
    }
  })
})

describe('camelCased', () => {
  it('names an answer as the client does, and leaves cells alone', () => {
    expect(camelCased({ _ReferenceId: 'r', Values: [['Nr', { A: 1 }]], Format: { Fill: { Color: '#FFF' } } })).toEqual({ _ReferenceId: 'r', values: [['Nr', { A: 1 }]], format: { fill: { color: '#FFF' } } })
  })
})
