import { onHost } from '../on-host'

describe('WorksheetFreezePanes', () => {
  it('freezes rows and columns', async () => {
    const { run, host } = onHost([{ name: '报备', rows: [['x']] }])
    await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('报备')
      freezePanes.freezeRows(1)
      const rows = freezePanes.getLocationOrNullObject().load('address')
      freezePanes.freezeAt('A1:B3')
      const both = freezePanes.getLocationOrNullObject().load('address')
      await context.sync()
      expect([rows.address, both.address, host.model.sheets[0]?.frozen]).toEqual(['报备!1:1', '报备!A1:B3', { rows: 3, columns: 2 }])
      freezePanes.unfreeze()
      const none = freezePanes.getLocationOrNullObject().load('address')
      await context.sync()
      expect(none.isNullObject).toBe(true)
    })
  })
})
