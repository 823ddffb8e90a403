import { createHost } from '../../../../addin/workbench/host/create-host'
import type { ExcelHost } from '../../../../addin/workbench/host/create-host'
import { createMemoryModel } from '../../../../addin/workbench/host/memory-model'
import { failureOf, onHost, twoSheets } from './on-host'

describe('a batch', () => {
  it('runs in order: what was set before is read after', async () => {
    const { run } = onHost(twoSheets)
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('报备').getRange('A2:C3')
      const before = context.workbook.worksheets.getItem('报备').getRange('A2').load('values')
      range.values = [['丙', '待审', 1], ['丁', '', '=1']]
      range.load('values,formulas,address')
      await context.sync()
      expect([before.values, range.values, range.formulas, range.address]).toEqual([[['甲']], [['丙', '待审', 1], ['丁', '', '#NAME?']], [['丙', '待审', 1], ['丁', '', '=1']], '报备!A2:C3'])
    })
  })

  it('leaves cells alone that are set to null', async () => {
    const { host, run } = onHost(twoSheets)
    await run(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A2:B2').values = [[null, '已过期']]
      await context.sync()
    })
    expect([host.model.sheets[0]?.cells.value(2, 1), host.model.sheets[0]?.cells.value(2, 2)]).toEqual(['甲', '已过期'])
  })

  it('takes a value for more than 1500 cells, which the client sends in pieces', async () => {
    const { host, run } = onHost(twoSheets)
    const values = Array.from({ length: 4000 }, (_, row) => [row, `客户${row}`])
    await run(async (context) => {
      context.workbook.worksheets.getItem('说明').getRangeByIndexes(0, 0, 4000, 2).values = values
      await context.sync()
    })
    const cells = host.model.sheets[1]?.cells
    expect([cells?.value(1, 1), cells?.value(1500, 2), cells?.value(4000, 1), cells?.value(4001, 1)]).toEqual([0, '客户1499', 3999, null])
  })

  it('ends at the first failing action; what ran before stays and is answered', async () => {
    const { host, run } = onHost(twoSheets)
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      const good = sheet.getRange('A2').load('values')
      sheet.getRange('B3').values = [['待审']]
      sheet.getRange('A1:B2').values = [['x']]
      sheet.getRange('C3').values = [['never']]
      const error = await failureOf(context.sync())
      expect(error.code).toBe('InvalidArgument')
      expect(error.debugInfo.errorLocation).toBe('Range.values')
      expect(error.debugInfo.statement).toContain('.values =')
      expect(good.values).toEqual([['甲']])
    })
    expect([host.model.sheets[0]?.cells.value(3, 2), host.model.sheets[0]?.cells.value(3, 3)]).toEqual(['待审', true])
  })

  it('answers null objects where something is missing, and throws where it was required', async () => {
    const { run } = onHost(twoSheets)
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('没有').load('name')
      const child = missing.getUsedRangeOrNullObject(true)
      const empty = context.workbook.worksheets.getItem('说明').getUsedRangeOrNullObject(true)
      await context.sync()
      expect([missing.isNullObject, child.isNullObject, empty.isNullObject]).toEqual([true, true, true])
    })
    const error = await failureOf(run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name')
      await context.sync()
    }))
    expect(error.code).toBe('ItemNotFound')
  })

  it('refuses members it does not know by their name', async () => {
    const { run } = onHost(twoSheets)
    for (const [use, member] of [
      [(context: Excel.RequestContext) => context.workbook.worksheets.getItem('报备').charts.load('items'), 'Worksheet.Charts'],
      [(context: Excel.RequestContext) => context.workbook.worksheets.getItem('报备').protection.unprotect(), 'Protection.Unprotect'],
      [(context: Excel.RequestContext) => context.workbook.worksheets.getItem('报备').delete(), 'Worksheet.Delete'],
      [(context: Excel.RequestContext) => context.workbook.worksheets.getItem('报备').getRange('A1').load('hyperlink'), 'Range.hyperlink'],
      [(context: Excel.RequestContext) => context.workbook.worksheets.getItem('报备').getRange('A1').load('nmae'), 'Range.nmae'],
    ] as const) {
      const error = await failureOf(run(async (context) => {
        use(context)
        await context.sync()
      }))
      expect([error.code, String(error)]).toEqual(['NotImplemented', expect.stringContaining(member)])
    }
  })

  it('keeps a sheet by its identity when it is renamed between two syncs', async () => {
    const { run } = onHost(twoSheets)
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备').load('name')
      await context.sync()
      sheet.name = '报备登记'
      await context.sync()
      sheet.load('name')
      await context.sync()
      expect(sheet.name).toBe('报备登记')
    })
  })

  it('sets several properties at once and updates', async () => {
    const { host, run } = onHost(twoSheets)
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('报备').getRange('A1:C1')
      range.set({ numberFormat: [['@', '0', '0.00']], format: { font: { bold: true }, fill: { color: '#ffeeaa' } } })
      range.load('numberFormat,format/font/bold,format/fill/color')
      await context.sync()
      expect([range.numberFormat, range.format.font.bold, range.format.fill.color]).toEqual([[['@', '0', '0.00']], true, '#FFEEAA'])
    })
    expect(host.model.sheets[0]?.cells.numberFormat(1, 2)).toBe('0')
  })
})

describe('the messages themselves', () => {
  const ask = (host: ExcelHost, message: object): { id: number, type: number, message: { statusCode: number, body: { Results?: object[], TraceIds?: number[], Error?: object, error?: object } } } =>
    JSON.parse(host.handle(JSON.stringify({ id: 5, type: 1, flags: 0, message: { url: 'ProcessQuery', method: 'POST', headers: {}, body: message } })))

  it('are matched by their id', () => {
    expect(ask(createHost(createMemoryModel(twoSheets)), { Actions: [], ObjectPaths: {} })).toEqual({ id: 5, type: 2, message: { statusCode: 200, headers: {}, body: { Results: [], TraceIds: [] } } })
  })

  it('answer a trace, a known null object, the client\'s own service and a retrieve', () => {
    const Actions = [
      { Id: 1, ActionType: 5, Name: 'Trace', ObjectPathId: 0 },
      { Id: 2, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['name'] } },
      { Id: 3, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 3 },
      { Id: 4, ActionType: 7, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name', 'readOnly'] } },
      { Id: 6, ActionType: 9, Name: '', ObjectPathId: 4, ObjectState: { name: '改名' } },
    ]
    const ObjectPaths = {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 7, Name: '', ParentObjectPathId: 99 },
      3: { Id: 3, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' },
      4: { Id: 4, ObjectPathType: 5, Name: '', ParentObjectPathId: 5, ArgumentInfo: { Arguments: ['报备'] } },
      5: { Id: 5, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    }
    const host = createHost(createMemoryModel(twoSheets, { name: '登记.xlsx' }))
    const { body } = ask(host, { Actions, ObjectPaths }).message
    expect(body).toEqual({ Results: [{ ActionId: 1, Value: null }, { ActionId: 2, Value: null }, { ActionId: 3, Value: null }, { ActionId: 4, Value: { name: '登记.xlsx', readOnly: false } }, { ActionId: 6, Value: null }], TraceIds: [1] })
    expect(host.model.sheets[0]?.name).toBe('改名')
  })

  it('name the failing action, also when its path leads nowhere', () => {
    const Actions = [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }, { Id: 2, ActionType: 1, Name: '', ObjectPathId: 7 }]
    expect(ask(createHost(createMemoryModel(twoSheets)), { Actions, ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } }).message.body).toMatchObject({
      Results: [{ ActionId: 1 }], Error: { Code: 'InvalidReference', ActionIndex: 1 },
    })
    expect(ask(createHost(createMemoryModel(twoSheets)), { Actions: [{ Id: 1, ActionType: 8, Name: '', ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } }).message.body).toMatchObject({ Error: { Code: 'NotImplemented' } })
  })

  it('refuse other addresses than ProcessQuery', () => {
    const text = JSON.stringify({ id: 1, type: 1, message: { url: 'workbook/names', method: 'GET', body: {} } })
    expect(JSON.parse(createHost(createMemoryModel(twoSheets)).handle(text)).message).toMatchObject({ statusCode: 400, body: { error: { code: 'NotImplemented' } } })
  })
})
