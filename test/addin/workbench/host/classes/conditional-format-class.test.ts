import { onHost } from '../on-host'

const seeds = [{ name: '报备', rows: [['客户', '状态'], ['甲', '保护中']] }]

function add(range: Excel.Range, formula: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add('Custom')
  format.custom.rule.formula = formula
  format.custom.format.fill.color = '#e2efda'
  format.custom.format.font.color = '#375623'
  format.custom.format.font.bold = true
  return format
}

describe('ConditionalFormat', () => {
  it('is added with a formula and a look, and read again', async () => {
    const { run } = onHost(seeds)
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      add(sheet.getRange('A2:B9'), '$B2="保护中"')
      await context.sync()
      const formats = sheet.getRange('B3').conditionalFormats.load('items/id,items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/bold')
      await context.sync()
      const [format] = formats.items
      const range = format?.getRange().load('address')
      await context.sync()
      expect([format?.type, format?.priority, format?.stopIfTrue, range?.address]).toEqual(['Custom', 0, false, '报备!A2:B9'])
      expect([format?.custom.rule.formula, format?.custom.format.fill.color, format?.custom.format.font.bold]).toEqual(['=$B2="保护中"', '#E2EFDA', true])
    })
  })

  it('comes before the older ones, and goes by its identity', async () => {
    const { run, host } = onHost(seeds)
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('报备').getRange('A2:B9')
      const older = add(range, '=$B2="a"')
      await context.sync()
      add(range, '=$B2="b"')
      await context.sync()
      older.load('priority')
      const count = range.conditionalFormats.getCount()
      const first = range.conditionalFormats.getItemAt(0)
      first.custom.rule.load('formula')
      await context.sync()
      expect([older.priority, count.value, first.custom.rule.formula]).toEqual([1, 2, '=$B2="b"'])
      older.delete()
      await context.sync()
    })
    expect(host.model.sheets[0]?.conditionalFormats.map(({ formula }) => formula)).toEqual(['=$B2="b"'])
  })

  it('is listed by the ranges it touches, and cleared with them', async () => {
    const { run, host, failure } = onHost(seeds)
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('报备')
      add(sheet.getRange('A2:B9'), '=$B2="a"')
      const [touched, apart] = [sheet.getRange('B9:C10').conditionalFormats.getCount(), sheet.getRange('C1').conditionalFormats.getCount()]
      await context.sync()
      expect([touched.value, apart.value]).toEqual([1, 0])
    })
    expect(await failure(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A2').conditionalFormats.clearAll()
      await context.sync()
    })).toBe('NotImplemented')
    await run(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange().conditionalFormats.clearAll()
      await context.sync()
    })
    expect(host.model.sheets[0]?.conditionalFormats).toEqual([])
  })

  it('of another kind has no custom part', async () => {
    const { run, failure, host } = onHost(seeds)
    host.model.sheets[0]?.conditionalFormats.push({ id: 'd', type: 'DataBar', block: { top: 1, left: 1, bottom: 9, right: 1 }, priority: 0, stopIfTrue: false, formula: '', fill: null, color: null, bold: null })
    await run(async (context) => {
      const format = context.workbook.worksheets.getItem('报备').getRange('A1').conditionalFormats.getItem('d')
      const custom = format.customOrNullObject.load('rule/formula')
      await context.sync()
      expect(custom.isNullObject).toBe(true)
    })
    expect(await failure(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1').conditionalFormats.getItem('d').custom.rule.load('formula')
      await context.sync()
    })).toBe('InvalidOperation')
    expect(await failure(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1').conditionalFormats.add('DataBar')
      await context.sync()
    })).toBe('NotImplemented')
  })
})
