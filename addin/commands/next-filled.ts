/** The place of the next filled cell after `from`, going on at the top when there is none below; null when all are blank. */
export function nextFilled(cells: readonly unknown[], from: number): number | null {
  const filled = (place: number): boolean => cells[place] !== '' && cells[place] !== null && cells[place] !== undefined
  for (let step = 1; step <= cells.length; step++) {
    const place = (((from + step) % cells.length) + cells.length) % cells.length
    if (filled(place)) return place
  }
  return null
}
