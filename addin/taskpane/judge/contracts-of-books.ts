import { addContractFindings, joinPlans, openCustomers, planFindings, type Day, type JoinedPlans, type Registers, type Review } from '../core-bridge'
import type { PackedBook } from '../engine'
import { unpackGrid } from '../grid-transfer'

type PlanBook = Pick<PackedBook, 'book' | 'planSheet'>

/** A review with what the plans of its books say of the signed rows, as the command line's check tells it; without a plan nothing changes. */
export function judgeContracts(review: Review, books: readonly PlanBook[]): Review {
  const { pack, asOf, registers, verdicts, context, rulings, sheetFindings } = review
  const { events, layouts } = registers
  const { plans, findings, mistakes } = plansOfBooks(books, registers)
  return {
    ...review,
    verdicts: addContractFindings(verdicts, { pack, asOf, events, layouts, plans, customerOf: openCustomers(context, rulings.pairs) }),
    sheetFindings: [...sheetFindings, ...findings, ...planFindings(mistakes)],
  }
}

/** The plans of the books that hold filings, the workbook's first; a book without filings has no say. */
export function plansOfBooks(books: readonly PlanBook[], { layouts }: Pick<Registers, 'layouts'>, period?: { readonly from: Day, readonly to: Day }): JoinedPlans {
  const withFilings = new Set(layouts.map(({ book }) => book))
  return joinPlans(books.flatMap(({ book, planSheet }) => (planSheet === null || !withFilings.has(book) ? [] : [{ book, grid: unpackGrid(planSheet) }])), period)
}
