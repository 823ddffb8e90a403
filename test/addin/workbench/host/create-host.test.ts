import type { HostChange } from '../../../../addin/workbench/host/host-change'
import { failureOf, onHost, settled, twoSheets } from './on-host'

describe('references', () => {
  it('are released when a run ends, also when it fails', async () => {
    const { host, run } = onHost(twoSheets)
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('报备').getRange('A1').load('values')
      await context.sync()
      expect(host.keptReferences()).toBe(1)
      range.values = [['x']]
      await context.sync()
    })
    await failureOf(run(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('B1').load('values')
      await context.sync()
      throw Object.assign(new Error('stop'), { code: 'stop' })
    }))
    await settled()
    expect(host.keptReferences()).toBe(0)
  })

  it('are never made for an untracked range', async () => {
    const { host, run } = onHost(twoSheets)
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('报备').getRange('A1').untrack().load('values')
      await context.sync()
      expect([range.values, host.keptReferences()]).toEqual([[['客户']], 0])
    })
  })
})

describe('limits', () => {
  it('refuses a request and a response that are too large, by their bytes', async () => {
    const { run } = onHost(twoSheets, { requestBytes: 3000, responseBytes: 2000 })
    const write = run(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1').values = [['据'.repeat(1000)]]
      await context.sync()
    })
    expect((await failureOf(write)).code).toBe('RequestPayloadSizeLimitExceeded')
    const read = run(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1:Z50').load('values')
      await context.sync()
    })
    expect((await failureOf(read)).code).toBe('ResponsePayloadSizeLimitExceeded')
  })

  it('refuses every request while a person types in a cell', async () => {
    const { host, run } = onHost(twoSheets)
    const read = (): Promise<unknown> => run(async (context) => {
      context.workbook.load('name')
      await context.sync()
    })
    host.setEditing(true)
    expect((await failureOf(read())).code).toBe('InvalidOperationInCellEditMode')
    host.setEditing(false)
    await read()
  })

  it('refuses to write into a book that is read-only', async () => {
    const { run } = onHost(twoSheets, { readOnly: true })
    const write = run(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1').values = [['x']]
      await context.sync()
    })
    expect((await failureOf(write)).code).toBe('AccessDenied')
  })
})

describe('what the grid sees', () => {
  it('is told of every change, whoever made it', async () => {
    const { host, run } = onHost(twoSheets)
    const seen: HostChange['kind'][] = []
    const stop = host.onChange(({ kind }) => seen.push(kind))
    host.editCell('报备', 2, 2, '待审')
    await run(async (context) => {
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
    expect(() => onHost(twoSheets, { readOnly: true }).host.editCell('报备', 1, 1, 'x')).toThrow('read-only')
    expect(() => onHost(twoSheets).host.editCell('没有', 1, 1, 'x')).toThrow('no such sheet')
  })
})
