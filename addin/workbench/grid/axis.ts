/** Where rows or columns lie along one side of a sheet, in pixels; counted from 1. */
export interface Axis {
  readonly count: number
  readonly total: number
  start(index: number): number
  size(index: number): number
  /** The row or column at a pixel, clamped to the axis; never a hidden one unless all are. */
  at(pixel: number): number
}

/** Rows of one height, some hidden. */
export function evenAxis(count: number, size: number, hidden: ReadonlySet<number>): Axis {
  const gone = [...hidden].filter(index => index >= 1 && index <= count).sort((a, b) => a - b)
  /** How many hidden ones lie before `index`. */
  const before = (index: number): number => firstWhere(gone.length, place => (gone[place] ?? 0) >= index)
  const visible = count - gone.length
  return {
    count,
    total: visible * size,
    start: index => (index - 1 - before(index)) * size,
    size: index => (hidden.has(index) ? 0 : size),
    at(pixel) {
      const nth = Math.max(0, Math.min(visible - 1, Math.floor(pixel / size)))
      // The nth visible one comes after all hidden ones that leave room for no more than n before them.
      const passed = firstWhere(gone.length, place => (gone[place] ?? 0) - place > nth + 1)
      return Math.max(1, Math.min(count, nth + 1 + passed))
    },
  }
}

/** Columns of their own widths; hidden ones have width 0. */
export function unevenAxis(sizes: readonly number[]): Axis {
  const starts = [0]
  for (const size of sizes) starts.push((starts[starts.length - 1] ?? 0) + size)
  const total = starts[sizes.length] ?? 0
  return {
    count: sizes.length,
    total,
    start: index => starts[index - 1] ?? total,
    size: index => sizes[index - 1] ?? 0,
    at(pixel) {
      const inside = Math.max(0, Math.min(total - 1, pixel))
      return Math.max(1, Math.min(sizes.length, firstWhere(sizes.length, place => (starts[place + 1] ?? 0) > inside) + 1))
    },
  }
}

/** The first place in 0 … count for which `holds` is true, given that it stays true from there on. */
function firstWhere(count: number, holds: (place: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
