import { onHost } from '../on-host'

describe('Workbook', () => {
  it('says its name, and what may be written', async () => {
    const { run } = onHost([{ name: '报备', rows: [] }], { name: '登记.xlsx', readOnly: true })
    await run(async (context) => {
      context.workbook.load('name,readOnly')
      context.workbook.protection.load('protected')
      await context.sync()
      expect([context.workbook.name, context.workbook.readOnly, context.workbook.protection.protected]).toEqual(['登记.xlsx', true, true])
    })
  })

  it.each([[1900, 1463], [1904, 1]] as const)('counts days from %d', async (dateSystem, day) => {
    const { run } = onHost([{ name: '报备', rows: [] }], { dateSystem })
    await run(async (context) => {
      const result = context.workbook.functions.date(1904, 1, 2).load('value,error')
      await context.sync()
      expect(result.value).toBe(day)
    })
  })

  it('keeps the calculation mode and the properties of the document', async () => {
    const { run, host } = onHost([{ name: '报备', rows: [] }])
    await run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync()
      context.application.calculationMode = 'Manual'
      context.workbook.properties.title = '登记'
      await context.sync()
      context.application.load('calculationMode')
      context.workbook.properties.load('title,author')
      await context.sync()
      expect([context.application.calculationMode, context.workbook.properties.title, context.workbook.properties.author]).toEqual(['Manual', '登记', ''])
    })
    expect(host.model.properties.get('Title')).toBe('登记')
  })
})
