import type { Day } from '../calendar/day'
import type { HolidayCalendar } from '../calendar/holiday-calendar'
import type { PolicyPack } from '../policy/pack'
import { compareIds } from '../registration/compare-ids'
import type { Facts } from './facts'
import type { Outcome } from './outcome'
import type { Sameness } from './sameness'
import type { SuspensionBook } from './suspensions'

/** All that the walk over the rows of a register looks at. Rows are dense indices into `facts` and `outcomes`. */
export interface WalkContext {
  readonly pack: PolicyPack
  readonly calendar: HolidayCalendar
  readonly asOf: Day
  readonly facts: readonly Facts[]
  readonly outcomes: Outcome[]
  readonly sameness: Sameness
  readonly openings: ReadonlyMap<string, Day>
  readonly suspensions: SuspensionBook
  /** Rows a person has ruled on: kept (it stands although the rule refuses it) or void. */
  readonly rowRulings: ReadonlyMap<number, 'stands' | 'void'>
}

export function factsOf(context: WalkContext, row: number): Facts {
  const facts = context.facts[row]
  if (!facts) throw new Error(`no facts of row index ${row}`)
  return facts
}

export function outcomeOf(context: WalkContext, row: number): Outcome {
  const outcome = context.outcomes[row]
  if (!outcome) throw new Error(`no outcome of row index ${row}`)
  return outcome
}

/** Who stood first: the day protection begins, then filing day and time, then number, then row (contract §6). */
export function compareStanding(context: WalkContext, a: number, b: number): number {
  const left = factsOf(context, a)
  const right = factsOf(context, b)
  return compareText(left.readyOn ?? '', right.readyOn ?? '') || compareFiling(left, right)
}

/** Filing day and time, then number, then book and row; of one day, what is only being filed comes last. */
export function compareFiling(left: Facts, right: Facts): number {
  const entry = compareEntry(left, right)
  if (entry !== 0) return compareText(left.filedOn ?? '', right.filedOn ?? '') || entry
  return compareText(left.filedAt ?? '', right.filedAt ?? '') || compareIds(left.registration.id, right.registration.id) || left.index - right.index
}

/** What has a filing time before what gives none and is only checked against it. */
function compareEntry({ registration: left }: Facts, { registration: right }: Facts): number {
  return Number(left.unentered ?? false) - Number(right.unentered ?? false)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
