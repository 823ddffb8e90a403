import * as fc from 'fast-check'
import { cellInput } from '../../../addin/excel/cell-input'
import { coerceInput } from '../../../addin/workbench/host/coerce-input'
import { showFormat } from '../../../core/workbook/show-format'
import type { CellShow, CellValue } from '../../../core/workbook/workbook'

describe('cellInput', () => {
  it.each<[CellValue, CellShow, string | number | boolean]>([
    ['=1+1', 'text', "'=1+1"], ['007', 'text', '007'], ['007', 'general', "'007"], ['甲公司', 'general', '甲公司'], ['三月五日', 'general', "'三月五日"],
    ['true', 'general', "'true"], ["'引", 'text', "''引"], [null, 'text', ''], [5, 'day', 5], [false, 'general', false],
  ])('%j shown as %s is sent as %j', (value, show, input) => {
    expect(cellInput(value, show).input).toBe(input)
  })

  it('makes the host keep any text as it is, in any cell', () => {
    const rules = { dateSystem: 1900, year: 2026, apostropheInText: 'mark' } as const
    fc.assert(fc.property(fc.string({ minLength: 1, unit: fc.constantFrom(...'=+-@\'0123456789./:%¥()e年月日 TRUEfalse#甲'.split('')) }), fc.constantFrom<CellShow>('general', 'text', 'day', 'integer', 'money', 'percent'), (text, show) => {
      expect(coerceInput(cellInput(text, show).input, showFormat(show) ?? 'General', rules)).toMatchObject({ value: text, formula: null })
    }))
  })
})
