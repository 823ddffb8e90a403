const RUNS = /\d+|\D+/g

/** The order of filing numbers: figures by their value, the rest by its characters; rows without a number come last. */
export function compareIds(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  const [left, right] = [a.match(RUNS) ?? [], b.match(RUNS) ?? []]
  for (let at = 0; at < left.length && at < right.length; at++) {
    const order = compareRuns(left[at] ?? '', right[at] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length || (a < b ? -1 : 1)
}

function compareRuns(a: string, b: string): number {
  if (a === b) return 0
  const [x, y] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')]
  const figures = /^\d/.test(a) && /^\d/.test(b)
  if (figures && x.length !== y.length) return x.length - y.length
  return x < y ? -1 : x > y ? 1 : 0
}
