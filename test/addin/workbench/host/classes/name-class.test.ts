import { onHost } from '../on-host'

describe('NamedItem', () => {
  it('stands for cells, of the book or of a sheet', async () => {
    const { run, failure } = onHost([{ name: '报备', rows: [['x']] }])
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      context.workbook.names.add('登记区', sheet.getRange('A1:B2'), '注')
      sheet.names.add('局部', '=报备!$C$3')
      await context.sync()
      const name = context.workbook.names.getItem('登记区').load('name,type,value,scope,comment')
      const [range, local, other] = [name.getRange().load('address'), sheet.names.getItem('局部').getRangeOrNullObject().load('address'), context.workbook.names.getItemOrNullObject('局部')]
      await context.sync()
      expect([name.name, name.type, name.value, name.scope, name.comment, range.address, local.address, other.isNullObject]).toEqual(['登记区', 'Range', '报备!A1:B2', 'Workbook', '注', '报备!A1:B2', '报备!C3', true])
      name.delete()
      const count = context.workbook.names.getCount()
      await context.sync()
      expect(count.value).toBe(0)
    })
    expect(await failure(async (context) => {
      context.workbook.names.add('常数', '=5').getRange().load('address')
      await context.sync()
    })).toBe('ItemNotFound')
  })
})
