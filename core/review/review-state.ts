import type { Day } from '../calendar/day'
import type { HolidayCalendar } from '../calendar/holiday-calendar'
import { collectGiven } from '../attribution/given'
import { decideOwners, type Ownership } from '../attribution/owners'
import { reportAttribution } from '../attribution/report-attribution'
import type { CheckContext } from '../conflicts/check'
import type { Finding } from '../findings/finding'
import { openEvents, type EventBook } from '../lifecycle/event-book'
import type { Facts } from '../lifecycle/facts'
import { gatherFacts } from '../lifecycle/gather-facts'
import { openLayouts, type LayoutBook } from '../lifecycle/layout-book'
import { readStatus, type DatedStatus } from '../lifecycle/read-status'
import { createSameness } from '../lifecycle/sameness'
import { openSuspensions } from '../lifecycle/suspensions'
import { walkRows } from '../lifecycle/walk-rows'
import type { WalkContext } from '../lifecycle/walk-context'
import type { PolicyPack } from '../policy/pack'
import type { Registers } from '../register/registers'
import type { Progress } from '../workbook/workbook'
import { checkRow } from './check-row'
import { FindingBook } from './finding-book'
import { findOpenings } from './openings'
import { reportGroups } from './report-groups'
import type { Alterations } from './seal/find-alterations'
import { openRulings, type Ruling, type RulingBook } from './rulings'
import { settleChoices } from './settle-choices'

export interface ReviewInput {
  readonly registers: Registers
  readonly pack: PolicyPack
  readonly asOf: Day
  readonly calendar: HolidayCalendar
  readonly rulings?: readonly Ruling[]
  /** What the seals of an earlier check tell (R03.6b). */
  readonly alterations?: Alterations
  /** Findings of the workbooks beside their registers, such as settings that cannot be read. */
  readonly bookFindings?: readonly Finding[]
  /** Called now and then; throws to give up. */
  readonly progress?: Progress
}

/** What a review knows while it judges: facts and results by row, filled by `judgeRows`. */
export interface ReviewState {
  readonly input: ReviewInput
  readonly facts: Facts[]
  readonly statuses: DatedStatus[]
  readonly owners: Map<number, Ownership>
  events: EventBook
  readonly layouts: LayoutBook
  readonly rulings: RulingBook
  readonly walk: WalkContext
  context: CheckContext
  /** Findings of a row by itself, of rows together, and penalties: kept apart so that one can be drawn anew. */
  readonly own: FindingBook
  readonly shared: FindingBook
  readonly penalties: FindingBook
}

/** Gathers the facts of every registration and files who is the same customer. */
export function openState(input: ReviewInput): ReviewState {
  const { registers, pack, asOf, calendar, progress } = input
  const { registrations } = registers
  const layouts = openLayouts(registers.layouts)
  const events = openEvents(registers.events, registrations)
  const rulings = openRulings(input.rulings ?? [], registrations, asOf)
  const facts = registrations.map((registration, row): Facts => gatherFacts(row, registration, pack, asOf, events, layouts))
  progress?.(1, 5)
  const sameness = createSameness(pack, rulings.pairs)
  for (const row of facts) if (!row.future) sameness.add(row.index, row)
  progress?.(2, 5)
  const walk: WalkContext = { pack, calendar, asOf, facts, outcomes: [], sameness, openings: findOpenings(facts), suspensions: openSuspensions(facts, pack), rowRulings: rulings.rows }
  const size = registrations.length
  const state = { input, facts, statuses: [] as DatedStatus[], owners: new Map<number, Ownership>(), events, layouts, rulings, walk, own: new FindingBook(size), shared: new FindingBook(size), penalties: new FindingBook(size) }
  return { ...state, context: { ...walk, layouts, statuses: state.statuses, holders: NO_HOLDERS, givenOn: () => null } }
}

const NO_HOLDERS: CheckContext['holders'] = { hold() {}, wait() {}, settle() {}, protecting: () => [], related: () => [], waitingBehind: () => [], isLive: () => false }

/** Judges rows that hold every row which is the same customer as one of them; what they had before is replaced. */
export function judgeRows(rows: readonly number[], state: ReviewState): void {
  const { walk, facts, statuses, input } = state
  const holders = walkRows(rows, walk)
  settleChoices(rows, walk, state.rulings.owners)
  input.progress?.(3, 5)
  for (const row of rows) {
    const outcome = walk.outcomes[row]
    const known = facts[row]
    if (outcome && known) statuses[row] = readStatus(known, outcome, walk)
  }
  state.context = { ...state.context, holders, givenOn: collectGiven(rows, holders, walk, state.rulings.owners) }
  for (const [row, owner] of decideOwners(rows, holders, walk, state.rulings.owners)) state.owners.set(row, owner)
  checkRows(rows, state)
  input.progress?.(4, 5)
  for (const row of rows) state.shared.clear(row)
  const put = (row: number, finding: Finding): void => state.shared.put(row, finding)
  reportGroups(rows, state.context, state.rulings, put)
  reportAttribution(rows, state.owners, state.context, put)
}

/** Draws anew what rows say by themselves and against the rows they meet. */
export function checkRows(rows: readonly number[], state: ReviewState): void {
  for (const row of rows) {
    state.own.clear(row)
    checkRow(row, state.context, finding => state.own.put(row, finding))
  }
}

