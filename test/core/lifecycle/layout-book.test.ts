import { openLayouts } from '../../../core/lifecycle/layout-book'
import { inputOf } from '../../builders/judge'
import { R03 } from '../../builders/rows'

describe('openLayouts', () => {
  const { registers } = inputOf('R03', { books: { '一部.xlsx': [R03], '二部.xlsx': [{ 报备人: '李四', 报备编号: 'B', 客户名称: '周晓琳', 报备时间: '2026-03-01' }] }, asOf: '2026-03-02' })
  const book = openLayouts(registers.layouts)
  const [first, second] = registers.registrations

  it('names the cell of a field in the row’s own sheet', () => {
    expect(book.cellOf(first!, 'seller')).toBe('F2')
    expect(book.cellOf(second!, 'seller')).toBe('A2')
    expect(book.cellOf(first!, 'seller')).toBe('F2')
  })

  it('knows which columns a sheet lacks', () => {
    expect([book.hasColumn(first!, 'address'), book.hasColumn(second!, 'address')]).toEqual([true, false])
    expect(book.cellOf(second!, 'address')).toBeNull()
    expect(book.layoutOf({ ...first!, ref: { ...first!.ref, sheet: '别的' } })).toBeUndefined()
  })
})
