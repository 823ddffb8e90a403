import { FindingBook } from '../../../core/review/finding-book'
import { SAMPLE_FINDINGS } from '../findings/sample-findings'

describe('a book of findings', () => {
  const [one, other] = [SAMPLE_FINDINGS['field.missing'], SAMPLE_FINDINGS['duplicate.active']]

  it('keeps the findings of a row in the order they were put', () => {
    const book = new FindingBook(3)
    book.put(1, one)
    book.put(1, other)
    expect(book.of(1)).toEqual([one, other])
  })

  it('gives rows without any one and the same empty list', () => {
    const book = new FindingBook(3)
    expect(book.of(0)).toEqual([])
    expect(book.of(0)).toBe(book.of(2))
  })

  it('forgets the findings of one row alone', () => {
    const book = new FindingBook(3)
    book.put(0, one)
    book.put(2, other)
    book.clear(0)
    book.clear(1)
    expect([book.of(0), book.of(2)]).toEqual([[], [other]])
  })
})
