import type { Day } from '../calendar/day'
import type { EventBook } from '../lifecycle/event-book'
import type { LayoutBook } from '../lifecycle/layout-book'
import type { PolicyPack } from '../policy/pack'
import type { Staff } from './people'
import type { RatePlan } from './rate-table'
import type { CheckList } from './summary-check'

/** What the contracts of a register are read with. */
export interface ContractSources {
  readonly pack: PolicyPack
  readonly plans: readonly RatePlan[]
  readonly from: Day
  readonly to: Day
  readonly events: EventBook
  readonly layouts: LayoutBook
  readonly staff: Staff
  readonly checks: CheckList
  readonly customerOf: ((index: number) => number) | undefined
}
