import fc from 'fast-check'
import { compareIds } from '../../../core/registration/compare-ids'

test.each([['9', '10'], ['A9', 'A10'], ['A2', 'B1'], ['HT-2026-009', 'HT-2026-10'], ['A', 'A1'], ['B007', 'B8'], ['7', null], ['A1x', 'A1y']])('%s stands before %s', (first, second) => {
  expect(compareIds(first, second)).toBeLessThan(0)
  expect(compareIds(second, first)).toBeGreaterThan(0)
})

test('numbers are in one order, whichever way they are compared', () => {
  const id = fc.option(fc.stringMatching(/^[AB]?[0-9]{0,3}[A-]?[0-9]{0,2}$/))
  fc.assert(fc.property(id, id, id, (a, b, c) => {
    expect(Math.sign(compareIds(a, b))).toBe(-Math.sign(compareIds(b, a)) + 0)
    if (compareIds(a, b) <= 0 && compareIds(b, c) <= 0) expect(compareIds(a, c)).toBeLessThanOrEqual(0)
    expect(compareIds(a, b) === 0).toBe(a === b)
  }), { numRuns: 2000 })
})
