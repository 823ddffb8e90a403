/** The place of the next filled cell after `from`, going on at the top when there is none below; null when all are blank. */
export function nextFilled(cells: readonly unknown[], from: number): number | null {
  const filled = (place: number): boolean => cells[place] !== '' && cells[place] !== null && cells[place] !== undefined
  const start = Math.max(-1, Math.min(cells.length - 1, from))
  for (let step = 1; step <= cells.length; step++) {
    const place = (start + step) % cells.length
    if (filled(place)) return place
  }
  return null
}
