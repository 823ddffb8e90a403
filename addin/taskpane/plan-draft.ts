/** Steps as the form holds them: texts as they were typed; the judge reads them. */
export interface TiersDraft {
  readonly mode: string
  readonly per: string
  readonly steps: readonly StepDraft[]
}

export interface StepDraft {
  /** Empty on the last step, which has no end. */
  readonly upTo: string
  /** "3%" or "0.03" */
  readonly rate: string
}

/** Rates of their own for certain contracts; `tiers` null: the one rate. */
export interface OverrideDraft {
  readonly seller: string
  readonly product: string
  readonly channel: string
  readonly team: string
  readonly rate: string
  readonly tiers: TiersDraft | null
}

/** One version of a commission plan as the form holds it; empty texts say nothing. */
export interface PlanDraft {
  readonly id: string
  readonly from: string
  readonly until: string
  readonly base: string
  readonly fixed: string
  readonly tiers: TiersDraft
  readonly overrides: readonly OverrideDraft[]
  readonly firstOrder: string
  readonly cap: string
  readonly floor: string
  readonly pay: string
  readonly clawback: boolean
}

const NEW_TIERS: TiersDraft = { mode: 'flat', per: 'contract', steps: [{ upTo: '', rate: '3%' }] }

export const NEW_OVERRIDE: OverrideDraft = { seller: '', product: '', channel: '', team: '', rate: '', tiers: null }

/** A plan to begin with: 3 % of each contract from the first day of a year on. */
export function newPlan(year: number): PlanDraft {
  return { id: `${year}`, from: `${year}-01-01`, until: '', base: 'contractAmount', fixed: '', tiers: NEW_TIERS, overrides: [], firstOrder: '', cap: '', floor: '', pay: 'onSigning', clawback: true }
}
