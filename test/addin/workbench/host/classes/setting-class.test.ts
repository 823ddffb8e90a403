import { onHost } from '../on-host'

describe('Setting', () => {
  it('keeps values with the book', async () => {
    const { run, host } = onHost([{ name: '报备', rows: [] }])
    await run(async (context) => {
      context.workbook.settings.add('pack', { id: 'R11', days: 60 })
      await context.sync()
      const [kept, missing] = [context.workbook.settings.getItem('pack').load('key,value'), context.workbook.settings.getItemOrNullObject('x')]
      await context.sync()
      expect([kept.key, kept.value, missing.isNullObject]).toEqual(['pack', { id: 'R11', days: 60 }, true])
    })
    expect(host.model.settings.get('pack')).toBe('{"id":"R11","days":60}')
    await run(async (context) => {
      context.workbook.settings.getItem('pack').delete()
      await context.sync()
    })
    expect(host.model.settings.size).toBe(0)
  })
})
