import { planHighlights } from '../../../addin/excel/highlight-plan'
import type { ExistingFormat } from '../../../addin/excel/highlight-plan'
import { toneStyle } from '../../../core/workbook/tone-style'
import type { Highlight } from '../../../core/workbook/workbook'

const highlight: Highlight = { sheet: '报备', firstRow: 2, lastRow: 9, left: 1, right: 5, statusColumn: 4, rules: [{ equals: '保护中', tone: 'good' }] }
const wanted: ExistingFormat = { id: 'a', formula: '=$D2="保护中"', block: { top: 2, left: 1, bottom: 9, right: 5 }, ...toneStyle('good') }

describe('planHighlights', () => {
  it('does nothing where everything stands as wanted', () => {
    expect(planHighlights([wanted], [highlight])).toEqual({ remove: [], add: [] })
  })

  it('keeps one of two that are alike', () => {
    expect(planHighlights([wanted, { ...wanted, id: 'b' }], [highlight])).toEqual({ remove: ['b'], add: [] })
  })

  it('replaces one that lies on several blocks, whose extent nobody knows', () => {
    const { remove, add } = planHighlights([{ ...wanted, block: null }], [highlight])
    expect([remove, add.map(({ formula }) => formula)]).toEqual([['a'], ['=$D2="保护中"']])
  })

  it('takes colours in either case for the same', () => {
    expect(planHighlights([{ ...wanted, fill: wanted.fill.toLowerCase() }], [highlight])).toEqual({ remove: [], add: [] })
  })
})
