import { judgeContracts, openCustomers, summarise, type Finding, type Language, type Plan, type Summary } from '../../core/index'
import type { Judged } from './judge'
import type { Period } from './period'
import { joinBookPlans, readBookPlans, readPlanFile } from './plan-file'

/** Plans with what is to be told of where they come from. */
export interface ChosenPlans {
  readonly plans: readonly Plan[]
  readonly findings: readonly Finding[]
}

/** The plans that a command names, else those of the registers themselves, else none. */
export async function choosePlans(path: string | undefined, judged: Pick<Judged, 'loaded' | 'registers'>, period: Period, language: Language): Promise<ChosenPlans> {
  return path === undefined ? readBookPlans(judged, period, language) : { plans: await readPlanFile(path, period, language), findings: [] }
}

/** The commission statement of judged registers. */
export function settle({ review, registers, pack, loaded }: Judged, { plans, findings }: ChosenPlans, { from, to }: Period): Summary {
  const { verdicts, ledger, calendar, context, rulings } = review
  const customerOf = openCustomers(context, rulings.pairs)
  return summarise({ pack, verdicts, ledger, calendar, plans, from, to, events: registers.events, layouts: registers.layouts, customerOf, bookFindings: [...loaded.troubles, ...findings] })
}

/** The registers with what the plans say of their signed rows: the plans named, else those of the registers. */
export function judgeByPlans(judged: Judged, named: readonly Plan[] | null): Judged {
  return { ...judged, review: judgeContracts(judged.review, named === null ? joinBookPlans(judged) : { plans: named, findings: [], mistakes: [] }) }
}
