import { onHost } from '../on-host'

describe('values and formats of a range', () => {
  it('take one value for all cells', async () => {
    const { run, host } = onHost([{ name: '报备', rows: [] }])
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('报备').getRange('A1:B2')
      range.set({ values: '待审' as unknown as string[][], numberFormat: '@' as unknown as string[][] })
      await context.sync()
    })
    const { cells } = host.model.sheets[0] ?? {}
    expect([cells?.value(1, 1), cells?.value(2, 2), cells?.numberFormat(2, 1), cells?.numberFormat(3, 1)]).toEqual(['待审', '待审', '@', 'General'])
  })

  it('take the format first where it is set first: text stays text', async () => {
    const { run, host } = onHost([{ name: '报备', rows: [] }])
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      sheet.getRange('A1').numberFormat = [['@']]
      sheet.getRange('A1:B1').values = [['007', '007']]
      await context.sync()
    })
    expect([host.model.sheets[0]?.cells.value(1, 1), host.model.sheets[0]?.cells.value(1, 2)]).toEqual(['007', 7])
  })

  it('are refused above five million cells', async () => {
    const { failure } = onHost([{ name: '报备', rows: [['x']] }])
    expect(await failure(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1:F900000').load('values')
      await context.sync()
    })).toBe('ResponsePayloadSizeLimitExceeded')
  })
})
