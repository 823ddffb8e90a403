/** Width of a column in points from its width in characters of the default font: 8.43 → 48. */
export function columnPoints(characters: number): number {
  return Math.round((characters * 7 + 5)) * 0.75
}

/** The inverse: 48 → 8.43. */
export function columnCharacters(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100
}

export const defaultColumnPoints = 48
