import { asWorkbookError, excelCode, isTooLarge } from '../../../addin/excel/excel-errors'
import { WorkbookError } from '../../../core/workbook/workbook'

describe('asWorkbookError', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'in-use'], ['AccessDenied', 'read-only'], ['ItemNotFound', 'no-such-sheet'], ['RequestPayloadSizeLimitExceeded', 'too-large'], ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ])('says %s as %s, with its cause', (code, problem) => {
    const cause = { code }
    expect(asWorkbookError(cause, { book: 'a' })).toMatchObject({ problem, detail: { book: 'a' }, cause })
  })

  it('leaves all other errors as they came', () => {
    const own = new WorkbookError('truncated')
    for (const error of [own, new Error('x'), { code: 'GeneralException' }, 'text', null]) expect(asWorkbookError(error, {})).toBe(error)
  })
})

describe('isTooLarge', () => {
  it('knows both payload limits, and no other error', () => {
    expect([{ code: 'RequestPayloadSizeLimitExceeded' }, { code: '5104' }, { code: 'AccessDenied' }, null].map(isTooLarge)).toEqual([true, true, false, false])
  })
})

describe('excelCode', () => {
  it('reads the code of any realm\'s error', () => {
    expect([{ code: 'A' }, { code: 5 }, {}, undefined, 'x'].map(excelCode)).toEqual(['A', null, null, null, null])
  })
})
