import fc from 'fast-check'
import { evenAxis, unevenAxis, type Axis } from '../../../../addin/workbench/grid/axis'

/** The slow way: the last index whose start is not beyond the pixel, among those that are seen. */
function slowAt(axis: Axis, pixel: number): number {
  let found = 0
  for (let index = 1; index <= axis.count; index++) if (axis.size(index) > 0 && (found === 0 || axis.start(index) <= pixel)) found = index
  return found
}

function adjoins(axis: Axis): void {
  for (let index = 1; index <= axis.count; index++) expect(axis.start(index + 1)).toBe(axis.start(index) + axis.size(index))
}

it('lays even rows one below the other and leaves hidden ones out', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.uniqueArray(fc.integer({ min: 1, max: 45 }), { maxLength: 20 }), fc.integer({ min: -50, max: 1200 }), (count, hidden, pixel) => {
    const axis = evenAxis(count, 24, new Set(hidden))
    adjoins(axis)
    expect(axis.start(count + 1)).toBe(axis.total)
    if (axis.total > 0) expect(axis.at(pixel)).toBe(slowAt(axis, pixel))
  }))
})

it('lays columns of any widths side by side', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300 })), { minLength: 1, maxLength: 30 }), fc.integer({ min: -50, max: 5000 }), (sizes, pixel) => {
    const axis = unevenAxis(sizes)
    adjoins(axis)
    expect(axis.total).toBe(sizes.reduce((sum, size) => sum + size, 0))
    if (axis.total > 0) expect(axis.at(pixel)).toBe(slowAt(axis, pixel))
  }))
})

it('reaches the last row of the largest sheet', () => {
  const axis = evenAxis(1_048_576, 24, new Set([5, 1_000_000]))
  expect(axis.at(axis.total)).toBe(1_048_576)
  expect(axis.at(axis.start(999_999))).toBe(999_999)
  expect(axis.at(axis.start(1_000_001))).toBe(1_000_001)
})

it('answers something for an axis that is hidden as a whole', () => {
  for (const axis of [evenAxis(2, 24, new Set([1, 2])), unevenAxis([0, 0])]) {
    expect(axis.at(0)).toBeGreaterThanOrEqual(1)
    expect(axis.at(0)).toBeLessThanOrEqual(2)
  }
})
