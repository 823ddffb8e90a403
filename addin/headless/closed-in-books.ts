import { readClosing, type SheetGrid, type SnapshotComparison, type Summary } from '../../core/index'
import type { Judged } from './judge'
import { isClosingSheet } from './load-books'
import { compareClosing, type ClosedComparison } from './period-closing'

/**
 * How a statement stands to what the registers themselves hold of its period in their sheet 提成结账; null where it is not closed there.
 * A book without filings has no say. Where several have closed the period, the first that does not agree is told.
 */
export function compareWithBooks(summary: Summary, { loaded, registers }: Pick<Judged, 'loaded' | 'registers'>): ClosedComparison | null {
  const withFilings = new Set(registers.layouts.map(({ book }) => book))
  const sheets = loaded.sheets.filter(({ book, grid }) => withFilings.has(book) && isClosingSheet(grid.sheet))
  const found = sheets.flatMap(({ book, grid }): readonly ClosedComparison[] => {
    const compared = compareWithSheet(summary, grid)
    return compared === null ? [] : [{ ...compared, place: { book, sheet: grid.sheet } }]
  })
  return found.find(({ state }) => state !== 'same') ?? found[0] ?? null
}

function compareWithSheet(summary: Summary, grid: SheetGrid): SnapshotComparison | null {
  const { policy, period: { from, to } } = summary
  const read = readClosing(grid, { policy, from, to })
  switch (read.state) {
    case 'none': return null
    case 'altered': return { state: 'altered', differences: [] }
    case 'sealed': return compareClosing(summary, read.snapshot)
  }
}
