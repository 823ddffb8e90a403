import { onHost } from '../on-host'

describe('Protection', () => {
  it('says whether a sheet is protected, and can be neither put on nor taken off', async () => {
    const { run, failure } = onHost([{ name: '报备', rows: [], locked: true }])
    await run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('报备')
      protection.load('protected')
      await context.sync()
      expect(protection.protected).toBe(true)
    })
    for (const use of [(sheet: Excel.Worksheet) => sheet.protection.unprotect(), (sheet: Excel.Worksheet) => sheet.protection.protect()]) {
      expect(await failure(async (context) => {
        use(context.workbook.worksheets.getItem('报备'))
        await context.sync()
      })).toBe('NotImplemented')
    }
  })
})
