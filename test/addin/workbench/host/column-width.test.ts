import { columnCharacters, columnPoints, defaultColumnPoints } from '../../../../addin/workbench/host/column-width'

describe('columnPoints', () => {
  it('gives the default width its 48 points', () => {
    expect(columnPoints(8.43)).toBe(defaultColumnPoints)
  })

  it.each([1, 8, 12, 20, 255])('is undone by columnCharacters for %d characters', (characters) => {
    expect(columnCharacters(columnPoints(characters))).toBe(characters)
  })
})
