import { addContractFindings } from '../commission/contract-findings'
import { openCustomers } from '../commission/customers'
import { planFindings, type JoinedPlans } from '../commission/join-plans'
import type { Review } from './review'

/**
 * A review with what the plans say of its signed rows. A plan sheet with a mistake is told and left out, since no verdict
 * hangs on it. Without a plan nothing changes.
 */
export function judgeContracts(review: Review, { plans, findings, mistakes }: JoinedPlans): Review {
  const { pack, asOf, registers: { events, layouts }, verdicts, context, rulings, sheetFindings } = review
  return {
    ...review,
    verdicts: addContractFindings(verdicts, { pack, asOf, events, layouts, plans, customerOf: openCustomers(context, rulings.pairs) }),
    sheetFindings: [...sheetFindings, ...findings, ...planFindings(mistakes)],
  }
}
