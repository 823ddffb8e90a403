import { joinPlans, type Day, type JoinedPlans, type Registers } from '../core-bridge'
import type { PackedBook } from '../engine'
import { unpackGrid } from '../grid-transfer'

/** The plans of the books that hold filings, the workbook's first; a book without filings has no say. */
export function plansOfBooks(books: readonly Pick<PackedBook, 'book' | 'planSheet'>[], { layouts }: Pick<Registers, 'layouts'>, period?: { readonly from: Day, readonly to: Day }): JoinedPlans {
  const withFilings = new Set(layouts.map(({ book }) => book))
  return joinPlans(books.flatMap(({ book, planSheet }) => (planSheet === null || !withFilings.has(book) ? [] : [{ book, grid: unpackGrid(planSheet) }])), period)
}
