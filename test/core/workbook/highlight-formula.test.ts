import * as fc from 'fast-check'
import { highlightFormula, readHighlightFormula } from '../../../core/workbook/highlight-formula'

describe('highlightFormula', () => {
  it('names the status column and the first row', () => {
    expect(highlightFormula({ statusColumn: 7, row: 2, equals: '保护中' })).toBe('=$G2="保护中"')
    expect(highlightFormula({ statusColumn: 28, row: 10, equals: '说"好"' })).toBe('=$AB10="说""好"""')
  })

  it('is read back as it was', () => {
    const column = fc.integer({ min: 1, max: 16384 })
    const row = fc.integer({ min: 1, max: 1048576 })
    fc.assert(fc.property(column, row, fc.string(), (statusColumn, at, equals) => {
      expect(readHighlightFormula(highlightFormula({ statusColumn, row: at, equals }))).toEqual({ statusColumn, row: at, equals })
    }))
  })

  it.each(['=$G2>5', '=G2="保护中"', '=$G$2="a"&"b"', '=$G2="a"b"', '', '=AND($G2="x",TRUE)'])('reads no other formula: %s', (formula) => {
    expect(readHighlightFormula(formula)).toBeNull()
  })

  it('reads the spelling of files, which have no "="', () => {
    expect(readHighlightFormula('$G2="保护中"')).toEqual({ statusColumn: 7, row: 2, equals: '保护中' })
  })
})
