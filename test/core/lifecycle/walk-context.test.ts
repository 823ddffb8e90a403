import fc from 'fast-check'
import { readWallTime } from '../../../core/calendar/wall-time'
import type { Facts } from '../../../core/lifecycle/facts'
import { compareFiling } from '../../../core/lifecycle/walk-context'

const filed = (at: string | null, id: string | null, index = 0): Facts => ({ index, filedAt: at === null ? null : readWallTime(at), registration: { id } }) as unknown as Facts

describe('compareFiling', () => {
  it.each<[string, Facts, Facts]>([
    ['the day', filed('2026-03-01', 'B'), filed('2026-03-02', 'A')],
    ['the time of one day', filed('2026-03-01 09:00', 'B'), filed('2026-03-01 10:00', 'A')],
    ['the number', filed('2026-03-01', 'A'), filed('2026-03-01', 'B')],
    ['the value of a number', filed('2026-03-01', '9'), filed('2026-03-01', '10')],
    ['the figures within a number', filed('2026-03-01', 'BB-9'), filed('2026-03-01', 'BB-10')],
    ['figures with leading noughts by their value', filed('2026-03-01', 'BB-009'), filed('2026-03-01', 'BB-10')],
    ['a number before none', filed('2026-03-01', 'Z', 5), filed('2026-03-01', null, 1)],
    ['the row at last', filed('2026-03-01', 'A', 1), filed('2026-03-01', 'A', 2)],
  ])('puts first by %s (contract §6)', (_, first, second) => {
    expect(compareFiling(first, second)).toBeLessThan(0)
    expect(compareFiling(second, first)).toBeGreaterThan(0)
  })

  it('is an order: of three in turn the first stands before the last', () => {
    const some = fc.record({ at: fc.constantFrom('2026-03-01', '2026-03-01 09:00', '2026-03-02'), id: fc.constantFrom('A1', 'A01', 'A10', '9', '10', 'B', null), index: fc.nat(3) }).map(({ at, id, index }) => filed(at, id, index))
    fc.assert(fc.property(some, some, some, (a, b, c) => {
      const sign = Math.sign(compareFiling(a, b))
      if (sign !== 0 && sign === Math.sign(compareFiling(b, c))) expect(Math.sign(compareFiling(a, c))).toBe(sign)
    }))
  })
})
