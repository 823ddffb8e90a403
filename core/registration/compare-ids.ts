/**
 * The order of filing numbers: figures by their value, the rest by its characters; rows without a number come last.
 * Compares in place, since it runs for every pair of rows filed at one time.
 * @example compareIds('A9', 'A10') // negative
 */
export function compareIds(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  let [fromA, fromB] = [0, 0]
  while (fromA < a.length && fromB < b.length) {
    const [endA, endB] = [endOfRun(a, fromA), endOfRun(b, fromB)]
    const areFigures = isFigure(a.charCodeAt(fromA)) && isFigure(b.charCodeAt(fromB))
    const order = areFigures ? compareRuns(a, skipZeros(a, fromA, endA), endA, b, skipZeros(b, fromB, endB), endB, true) : compareRuns(a, fromA, endA, b, fromB, endB, false)
    if (order !== 0) return order
    fromA = endA
    fromB = endB
  }
  return a.length - fromA - (b.length - fromB) || (a < b ? -1 : 1)
}

/** Two runs, the longer one after its own beginning; of figures without leading zeros the longer is the larger. */
function compareRuns(a: string, fromA: number, endA: number, b: string, fromB: number, endB: number, areFigures: boolean): number {
  const longer = endA - fromA - (endB - fromB)
  if (areFigures && longer !== 0) return longer
  for (let at = 0; fromA + at < endA && fromB + at < endB; at++) {
    const difference = a.charCodeAt(fromA + at) - b.charCodeAt(fromB + at)
    if (difference !== 0) return difference
  }
  return longer
}

/** Where the figures or the other characters that begin at a place end. */
function endOfRun(text: string, from: number): number {
  const areFigures = isFigure(text.charCodeAt(from))
  let at = from + 1
  while (at < text.length && isFigure(text.charCodeAt(at)) === areFigures) at++
  return at
}

/** The last of several zeros stays. */
function skipZeros(text: string, from: number, end: number): number {
  let at = from
  while (at < end - 1 && text.charCodeAt(at) === 48) at++
  return at
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}
