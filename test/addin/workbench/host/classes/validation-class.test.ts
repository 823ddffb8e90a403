import { onHost } from '../on-host'

describe('DataValidation', () => {
  it('keeps drop-downs and hints of a range', async () => {
    const { run } = onHost([{ name: '报备', rows: [] }])
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      const { dataValidation } = sheet.getRange('B2:B99')
      dataValidation.rule = { list: { inCellDropDown: true, source: '通过,驳回' } }
      dataValidation.prompt = { title: '审批', message: '选一个', showPrompt: true }
      const read = sheet.getRange('B5').dataValidation.load('rule,prompt,type')
      const none = sheet.getRange('A1').dataValidation.load('type')
      await context.sync()
      expect([read.rule, read.prompt.message, read.type, none.type]).toEqual([{ list: { inCellDropDown: true, source: '通过,驳回' } }, '选一个', 'List', 'None'])
      dataValidation.clear()
      read.load('type')
      await context.sync()
      expect(read.type).toBe('None')
    })
  })

  it('answers the address of a range that a list comes from', async () => {
    const { run } = onHost([{ name: '报备', rows: [] }])
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      const { dataValidation } = sheet.getRange('B2')
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } }
      await context.sync()
      dataValidation.load('rule')
      await context.sync()
      expect(dataValidation.rule.list?.source).toBe('=报备!D1:D3')
    })
  })
})
