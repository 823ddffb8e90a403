import type { Day } from '../calendar/day'
import type { Verdict } from '../lifecycle/verdict'
import type { Contract } from './contract'
import type { Exclusion } from './exclusion'
import type { EmptyReason } from './summary'

interface EmptyStatement {
  readonly verdicts: readonly Verdict[]
  readonly contracts: readonly Contract[]
  readonly excluded: readonly Exclusion[]
  /** How many of the contracts were excluded after all. */
  readonly refused: number
  readonly unplanned: number
  readonly from: Day
}

/** Why a statement has no lines at all. */
export function findEmptyReason({ verdicts, contracts, excluded, refused, unplanned, from }: EmptyStatement): EmptyReason {
  if (verdicts.length === 0) return 'no-rows'
  if (unplanned > 0) return 'no-plan'
  if (contracts.filter(({ signedOn }) => signedOn >= from).length > refused) return 'nothing-received'
  if (excluded.length > 0) return 'all-excluded'
  return contracts.length > 0 ? 'none-in-period' : 'no-contracts'
}
