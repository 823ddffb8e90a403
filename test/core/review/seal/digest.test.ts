import fc from 'fast-check'
import { digest } from '../../../../core/review/seal/digest'

describe('the digest of a text', () => {
  it('is 14 hexadecimal digits, the same for the same text', () => {
    expect(digest('陈嘉怡')).toMatch(/^[0-9a-f]{14}$/)
    expect(digest('陈嘉怡')).toBe(digest('陈嘉怡'))
  })

  it('is another for another text', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => a === b || digest(a) !== digest(b)))
  })

  it('tells the last digit of phones apart', () => {
    const digests = new Set(Array.from({ length: 10_000 }, (_, i) => digest(`1990000${String(i).padStart(4, '0')}`)))
    expect(digests.size).toBe(10_000)
  })
})
