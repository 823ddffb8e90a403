import { valueType } from '../../../../addin/workbench/host/host-events'
import { onHost, settled, twoSheets } from './on-host'

describe('events', () => {
  it('tell of a person\'s edit, with the value before and after', async () => {
    const { host, run } = onHost(twoSheets)
    const told: object[] = []
    await run(async (context) => {
      context.workbook.worksheets.getItem('报备').onChanged.add(async ({ address, details, triggerSource }) => { told.push({ address, details, triggerSource }) })
      await context.sync()
    })
    host.editCell('报备', 2, 2, '007')
    host.editCell('说明', 1, 1, 'x')
    await settled()
    expect(told).toEqual([{ address: 'B2', triggerSource: 'Unknown', details: { valueBefore: '保护中', valueAfter: 7, valueTypeBefore: 'String', valueTypeAfter: 'Double' } }])
  })

  it('tell of selections and of sheets that come to the front, for one sheet and for all', async () => {
    const { host, run } = onHost(twoSheets)
    const told: string[] = []
    await run(async (context) => {
      const { worksheets } = context.workbook
      worksheets.onSelectionChanged.add(async ({ address }) => { told.push(`selected ${address}`) })
      worksheets.onActivated.add(async ({ worksheetId }) => { told.push(`shown ${worksheetId === host.model.sheets[1]?.id}`) })
      worksheets.getItem('报备').onSelectionChanged.add(async ({ address }) => { told.push(`here ${address}`) })
      await context.sync()
    })
    host.select('报备', { top: 2, left: 1, bottom: 3, right: 2 })
    host.select('说明', { top: 1, left: 1, bottom: 1, right: 1 })
    await settled()
    expect(told.sort()).toEqual(['here A2:B3', 'selected A1', 'selected A2:B3', 'shown true'])
    expect(host.selection()).toEqual({ sheet: host.model.sheets[1], block: { top: 1, left: 1, bottom: 1, right: 1 } })
  })

  it('lead to the changed cells, and stop when the handler is removed', async () => {
    const { host, run, Excel } = onHost(twoSheets)
    const told: unknown[] = []
    const handler = await run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        await run(async (inner) => {
          const range = event.getRange(inner).load('address,values')
          await inner.sync()
          told.push([range.address, range.values])
        })
      })
      await context.sync()
      return added
    })
    host.editCells('报备', 2, 1, [['丙', '待审'], ['丁', '驳回']])
    await settled()
    await Excel.run(handler.context, async (context) => {
      handler.remove()
      await context.sync()
    })
    host.editCell('报备', 9, 9, 'x')
    await settled()
    expect(told).toEqual([['报备!A2:B3', [['丙', '待审'], ['丁', '驳回']]]])
  })

  it('mark what the add-in wrote itself, and rest while they are switched off', async () => {
    const { host, run } = onHost(twoSheets)
    const told: unknown[] = []
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => { told.push(`${address} ${triggerSource}`) })
      await context.sync()
      context.workbook.worksheets.getItem('报备').getRange('A2').values = [['x']]
      await context.sync()
      context.runtime.enableEvents = false
      context.workbook.worksheets.getItem('报备').getRange('A3').values = [['y']]
      await context.sync()
    })
    host.editCell('报备', 4, 1, 'z')
    await settled()
    expect(told).toEqual(['A2 ThisLocalAddin'])
  })
})

describe('valueType', () => {
  it.each([[null, 'Empty'], ['x', 'String'], [5, 'Double'], [true, 'Boolean'], ['#N/A', 'Error'], ['#DIV/0!', 'Error'], ['#tag', 'String']])('%j is %s', (value, type) => {
    expect(valueType(value)).toBe(type)
  })
})
