import type { Highlight } from '../../../core/workbook/workbook'
import { toneStyle } from '../../../core/workbook/tone-style'
import { customers, excelAt } from './excel-on-host'
import type { ExcelOnHost } from './excel-on-host'

const excel = excelAt('1.9')
const highlight: Highlight = {
  sheet: '报备', firstRow: 2, lastRow: 9, left: 1, right: 5, statusColumn: 4, rules: [{ equals: '保护中', tone: 'good' }, { equals: '无效', tone: 'error' }],
}

function apply({ workbook }: ExcelOnHost, ...highlights: readonly Highlight[]): Promise<void> {
  return workbook.apply({ runs: [], highlights, newSheets: [] })
}

/** A format as someone, or an older version of ours, left it on the sheet. */
function leave(on: ExcelOnHost, formula: string, look: { readonly fill: string | null, readonly color: string | null }, block = { top: 2, left: 1, bottom: 9, right: 5 }, type = 'Custom'): string {
  const { conditionalFormats } = on.sheet('报备')
  const id = `left-${conditionalFormats.length}`
  conditionalFormats.push({ id, type, block, priority: 9, stopIfTrue: false, formula, bold: null, ...look })
  return id
}

const ids = (on: ExcelOnHost) => on.sheet('报备').conditionalFormats.map(({ id }) => id)

describe('highlights in Excel', () => {
  it('are written once: the second time only reads', async () => {
    const on = excel([{ name: '报备', rows: customers(9) }])
    await apply(on, highlight)
    const once = ids(on)
    on.sent()
    await apply(on, highlight)
    expect(ids(on)).toEqual(once)
    expect(on.sent().flatMap(({ actions }) => actions).filter(({ type }) => type === 4)).toEqual([])
  })

  it('replace only what changed', async () => {
    const on = excel([{ name: '报备', rows: customers(9) }])
    await apply(on, highlight)
    const [good] = on.sheet('报备').conditionalFormats.filter(({ formula }) => formula.includes('保护中'))
    await apply(on, { ...highlight, rules: [{ equals: '保护中', tone: 'good' }, { equals: '无效', tone: 'quiet' }] })
    expect(ids(on)).toContain(good?.id)
    expect(on.sheet('报备').conditionalFormats.map(({ fill }) => fill).sort()).toEqual([toneStyle('good').fill, toneStyle('quiet').fill].sort())
  })

  it('leave the formats of the user alone: other formulas, other kinds, own colours', async () => {
    const on = excel([{ name: '报备', rows: customers(9) }])
    const own = [
      leave(on, '=$E2>TODAY()', { fill: '#FFFF00', color: null }),
      leave(on, '', { fill: null, color: null }, { top: 2, left: 2, bottom: 9, right: 2 }, 'DataBar'),
      leave(on, '=$D2="我的"', { fill: '#FFFF00', color: '#000000' }),
      leave(on, '=$C2="保护中"', toneStyle('good')),
    ]
    await apply(on, highlight)
    await apply(on, { ...highlight, rules: [] })
    expect(ids(on)).toEqual(own)
  })

  it('gather the pieces that copying rows left behind', async () => {
    const on = excel([{ name: '报备', rows: customers(9) }])
    leave(on, '=$D2="保护中"', toneStyle('good'), { top: 2, left: 1, bottom: 4, right: 5 })
    leave(on, '=$D5="保护中"', toneStyle('good'), { top: 5, left: 1, bottom: 9, right: 5 })
    leave(on, '=$D2="已退役的状态"', toneStyle('waiting'))
    await apply(on, highlight)
    expect(on.sheet('报备').conditionalFormats.map(({ formula, block }) => `${formula} ${block.top}-${block.bottom}`).sort()).toEqual(['=$D2="保护中" 2-9', '=$D2="无效" 2-9'])
  })

  it('of two registers on one sheet stay apart', async () => {
    const on = excel([{ name: '报备', rows: customers(40) }])
    await apply(on, highlight, { ...highlight, firstRow: 20, lastRow: 30 })
    expect(on.sheet('报备').conditionalFormats.length).toBe(4)
    const before = ids(on)
    await apply(on, { ...highlight, firstRow: 20, lastRow: 30 })
    expect(ids(on)).toEqual(before)
  })
})
