import { openCustomers, summarise, type Language, type Plan, type Summary } from '../../core/index'
import type { Judged } from './judge'
import type { Period } from './period'
import { readBookPlans, readPlanFile } from './plan-file'

/** The plans that a command names, else those of the registers themselves, else none. */
export async function choosePlans(path: string | undefined, judged: Pick<Judged, 'loaded' | 'registers'>, period: Period, language: Language): Promise<readonly Plan[]> {
  return path === undefined ? readBookPlans(judged, period, language) : readPlanFile(path, period, language)
}

/** The commission statement of judged registers. */
export function settle({ review, registers, pack }: Judged, plans: readonly Plan[], { from, to }: Period): Summary {
  const { verdicts, ledger, calendar, context, rulings } = review
  const customerOf = openCustomers(context, rulings.pairs)
  return summarise({ pack, verdicts, ledger, calendar, plans, from, to, events: registers.events, layouts: registers.layouts, customerOf })
}
