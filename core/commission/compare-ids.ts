/**
 * The order of filing numbers: figures by their value, the rest by its characters; rows without a number come last.
 * Compares in place, since it runs for every pair of contracts signed on one day.
 * @example compareIds('A9', 'A10') // negative
 */
export function compareIds(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  let at = 0
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  // The first difference may stand inside a figure: go back to where it starts.
  let start = at
  while (start > 0 && isFigure(a.charCodeAt(start - 1))) start--
  if (isFigure(a.charCodeAt(start)) && isFigure(b.charCodeAt(start))) return compareFigures(a, b, start) || compareText(a, b)
  return compareText(a, b)
}

/** Figures from one place on by value: without leading zeros the longer is the larger, else the first difference decides. */
function compareFigures(a: string, b: string, start: number): number {
  const [fromA, fromB] = [skipZeros(a, start), skipZeros(b, start)]
  const [endA, endB] = [endOfFigures(a, fromA), endOfFigures(b, fromB)]
  const longer = endA - fromA - (endB - fromB)
  if (longer !== 0) return longer
  for (let at = 0; at < endA - fromA; at++) {
    const difference = a.charCodeAt(fromA + at) - b.charCodeAt(fromB + at)
    if (difference !== 0) return difference
  }
  return 0
}

function skipZeros(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 48 && isFigure(text.charCodeAt(at + 1))) at++
  return at
}

function endOfFigures(text: string, from: number): number {
  let at = from
  while (isFigure(text.charCodeAt(at))) at++
  return at
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
