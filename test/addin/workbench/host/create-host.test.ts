import { createHost } from '../../../../addin/workbench/host/create-host'
import type { ExcelHost, HostOptions } from '../../../../addin/workbench/host/create-host'
import type { HostChange } from '../../../../addin/workbench/host/host-change'
import { createMemoryModel } from '../../../../addin/workbench/host/memory-model'
import type { ModelOptions } from '../../../../addin/workbench/host/memory-model'
import { loadRealClient } from './real-client'

const rows = [['客户', '状态', '金额'], ['甲', '保护中', 12.5], ['乙', null, true]]

function hostOf(options: HostOptions & ModelOptions = {}): ExcelHost {
  return createHost(createMemoryModel([{ name: '报备', rows }, { name: '说明', rows: [] }], options), { year: 2026, ...options })
}

const client = loadRealClient(hostOf(), { apiLevel: '1.13' })
const { Excel } = client

function connected(options?: HostOptions & ModelOptions): ExcelHost {
  const host = hostOf(options)
  client.connect(host)
  return host
}

/** What the client throws is an error of its own realm: only its fields can be looked at. */
async function failureOf(work: Promise<unknown>): Promise<{ code: string, debugInfo: { errorLocation?: string, statement?: string } }> {
  const error = await work.then(() => null, (thrown: unknown) => thrown)
  if (error === null) throw new Error('nothing was thrown')
  return error as { code: string, debugInfo: { errorLocation?: string, statement?: string } }
}

describe('a batch', () => {
  it('runs in order: what was set before is read after', async () => {
    connected()
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('报备').getRange('A2:C3')
      const before = context.workbook.worksheets.getItem('报备').getRange('A2').load('values')
      range.values = [['丙', '待审', 1], ['丁', '', '=1']]
      range.load('values,formulas,address')
      await context.sync()
      expect([before.values, range.values, range.formulas, range.address]).toEqual([[['甲']], [['丙', '待审', 1], ['丁', '', '#NAME?']], [['丙', '待审', 1], ['丁', '', '=1']], '报备!A2:C3'])
    })
  })

  it('leaves cells alone that are set to null', async () => {
    const host = connected()
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A2:B2').values = [[null, '已过期']]
      await context.sync()
    })
    expect([host.model.sheets[0]?.cells.value(2, 1), host.model.sheets[0]?.cells.value(2, 2)]).toEqual(['甲', '已过期'])
  })

  it('takes a value for more than 1500 cells, which the client sends in pieces', async () => {
    const host = connected()
    const values = Array.from({ length: 4000 }, (_, row) => [row, `客户${row}`])
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('说明').getRangeByIndexes(0, 0, 4000, 2).values = values
      await context.sync()
    })
    const cells = host.model.sheets[1]?.cells
    expect([cells?.value(1, 1), cells?.value(1500, 2), cells?.value(4000, 1), cells?.value(4001, 1)]).toEqual([0, '客户1499', 3999, null])
  })

  it('ends at the first failing action; what ran before stays and is answered', async () => {
    const host = connected()
    await Excel.run(async (context) => {
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
    connected()
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('没有').load('name')
      const child = missing.getUsedRangeOrNullObject(true)
      const empty = context.workbook.worksheets.getItem('说明').getUsedRangeOrNullObject(true)
      await context.sync()
      expect([missing.isNullObject, child.isNullObject, empty.isNullObject]).toEqual([true, true, true])
    })
    const error = await failureOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name')
      await context.sync()
    }))
    expect(error.code).toBe('ItemNotFound')
  })

  it('refuses members it does not know by their name', async () => {
    connected()
    for (const [use, member] of [
      [(context: Excel.RequestContext) => context.workbook.worksheets.getItem('报备').charts.load('items'), 'Worksheet.Charts'],
      [(context: Excel.RequestContext) => context.workbook.worksheets.getItem('报备').protection.unprotect(), 'Protection.Unprotect'],
      [(context: Excel.RequestContext) => context.workbook.worksheets.getItem('报备').delete(), 'Worksheet.Delete'],
      [(context: Excel.RequestContext) => context.workbook.worksheets.getItem('报备').getRange('A1').load('hyperlink'), 'Range.hyperlink'],
      [(context: Excel.RequestContext) => context.workbook.worksheets.getItem('报备').getRange('A1').load('nmae'), 'Range.nmae'],
    ] as const) {
      const error = await failureOf(Excel.run(async (context) => {
        use(context)
        await context.sync()
      }))
      expect([error.code, String(error)]).toEqual(['NotImplemented', expect.stringContaining(member)])
    }
  })

  it('loads by path, by object and with $all, collections inside collections too', async () => {
    const host = connected()
    host.model.sheets[0]?.tables.push({ id: '7', name: '登记表', block: { top: 1, left: 1, bottom: 3, right: 3 }, showHeaders: true, showTotals: false, style: '' })
    await Excel.run(async (context) => {
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

  it('keeps a sheet by its identity when it is renamed between two syncs', async () => {
    connected()
    await Excel.run(async (context) => {
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
    const host = connected()
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('报备').getRange('A1:C1')
      range.set({ numberFormat: [['@', '0', '0.00']], format: { font: { bold: true }, fill: { color: '#ffeeaa' } } })
      range.load('numberFormat,format/font/bold,format/fill/color')
      await context.sync()
      expect([range.numberFormat, range.format.font.bold, range.format.fill.color]).toEqual([[['@', '0', '0.00']], true, '#FFEEAA'])
    })
    expect(host.model.sheets[0]?.cells.numberFormat(1, 2)).toBe('0')
  })
})

describe('references', () => {
  it('are released when a run ends, also when it fails', async () => {
    const host = connected()
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('报备').getRange('A1').load('values')
      await context.sync()
      expect(host.keptReferences()).toBe(1)
      range.values = [['x']]
      await context.sync()
    })
    await failureOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('B1').load('values')
      await context.sync()
      throw Object.assign(new Error('stop'), { code: 'stop' })
    }))
    await settled()
    expect(host.keptReferences()).toBe(0)
  })

  it('are never made for an untracked range', async () => {
    const host = connected()
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('报备').getRange('A1').untrack().load('values')
      await context.sync()
      expect([range.values, host.keptReferences()]).toEqual([[['客户']], 0])
    })
  })
})

describe('events', () => {
  it('tell of a person\'s edit, with the value before and after', async () => {
    const host = connected()
    const told: object[] = []
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('报备').onChanged.add(async ({ address, details, triggerSource }) => { told.push({ address, details, triggerSource }) })
      await context.sync()
    })
    host.editCell('报备', 2, 2, '007')
    host.editCell('说明', 1, 1, 'x')
    await settled()
    expect(told).toEqual([{ address: 'B2', triggerSource: 'Unknown', details: { valueBefore: '保护中', valueAfter: 7, valueTypeBefore: 'String', valueTypeAfter: 'Double' } }])
  })

  it('tell of selections and of sheets that come to the front, for one sheet and for all', async () => {
    const host = connected()
    const told: string[] = []
    await Excel.run(async (context) => {
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
    const host = connected()
    const told: unknown[] = []
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
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
    const host = connected()
    const told: unknown[] = []
    await Excel.run(async (context) => {
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

describe('what the grid sees', () => {
  it('is told of every change, whoever made it', async () => {
    const host = connected()
    const seen: HostChange['kind'][] = []
    const stop = host.onChange(({ kind }) => seen.push(kind))
    host.editCell('报备', 2, 2, '待审')
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('汇总')
      sheet.getRange('A1').values = [['x']]
      sheet.getRange('A1').format.fill.color = '#FF0000'
      sheet.activate()
      sheet.getRange('B2').select()
      await context.sync()
    })
    stop()
    host.editCell('报备', 2, 2, '驳回')
    expect(seen).toEqual(['cells', 'sheet-added', 'cells', 'format', 'activated', 'selection'])
  })

  it('refuses to edit what cannot be edited', () => {
    expect(() => hostOf({ readOnly: true }).editCell('报备', 1, 1, 'x')).toThrow('read-only')
    expect(() => hostOf().editCell('没有', 1, 1, 'x')).toThrow('no such sheet')
  })
})

describe('limits', () => {
  it('refuses a request and a response that are too large, by their bytes', async () => {
    connected({ requestBytes: 3000, responseBytes: 2000 })
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1').values = [['据'.repeat(1000)]]
      await context.sync()
    })
    expect((await failureOf(write)).code).toBe('RequestPayloadSizeLimitExceeded')
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1:Z50').load('values')
      await context.sync()
    })
    expect((await failureOf(read)).code).toBe('ResponsePayloadSizeLimitExceeded')
  })

  it('refuses every request while a person types in a cell', async () => {
    const host = connected()
    const read = (): Promise<unknown> => Excel.run(async (context) => {
      context.workbook.load('name')
      await context.sync()
    })
    host.setEditing(true)
    expect((await failureOf(read())).code).toBe('InvalidOperationInCellEditMode')
    host.setEditing(false)
    await read()
  })

  it('refuses to write into a book that is read-only', async () => {
    connected({ readOnly: true })
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1').values = [['x']]
      await context.sync()
    })
    expect((await failureOf(write)).code).toBe('AccessDenied')
  })
})

describe('the messages themselves', () => {
  const ask = (host: ExcelHost, message: object): { id: number, type: number, message: { statusCode: number, body: { Results?: object[], TraceIds?: number[], Error?: object, error?: object } } } =>
    JSON.parse(host.handle(JSON.stringify({ id: 5, type: 1, flags: 0, message: { url: 'ProcessQuery', method: 'POST', headers: {}, body: message } })))

  it('are matched by their id', () => {
    expect(ask(hostOf(), { Actions: [], ObjectPaths: {} })).toEqual({ id: 5, type: 2, message: { statusCode: 200, headers: {}, body: { Results: [], TraceIds: [] } } })
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
    const host = hostOf({ name: '登记.xlsx' })
    const { body } = ask(host, { Actions, ObjectPaths }).message
    expect(body).toEqual({ Results: [{ ActionId: 1, Value: null }, { ActionId: 2, Value: null }, { ActionId: 3, Value: null }, { ActionId: 4, Value: { name: '登记.xlsx', readOnly: false } }, { ActionId: 6, Value: null }], TraceIds: [1] })
    expect(host.model.sheets[0]?.name).toBe('改名')
  })

  it('name the failing action, also when its path leads nowhere', () => {
    const Actions = [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }, { Id: 2, ActionType: 1, Name: '', ObjectPathId: 7 }]
    expect(ask(hostOf(), { Actions, ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } }).message.body).toMatchObject({
      Results: [{ ActionId: 1 }], Error: { Code: 'InvalidReference', ActionIndex: 1 },
    })
    expect(ask(hostOf(), { Actions: [{ Id: 1, ActionType: 8, Name: '', ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } }).message.body).toMatchObject({ Error: { Code: 'NotImplemented' } })
  })

  it('refuse other addresses than ProcessQuery', () => {
    const text = JSON.stringify({ id: 1, type: 1, message: { url: 'workbook/names', method: 'GET', body: {} } })
    expect(JSON.parse(hostOf().handle(text)).message).toMatchObject({ statusCode: 400, body: { error: { code: 'NotImplemented' } } })
  })
})

/** Events and the release of references leave after the answer; both are done within two turns. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}
