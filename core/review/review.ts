import type { Day } from '../calendar/day'
import type { HolidayCalendar } from '../calendar/holiday-calendar'
import { decideOwners, type Ownership } from '../attribution/owners'
import { reportAttribution } from '../attribution/report-attribution'
import type { CheckContext } from '../conflicts/check'
import type { Finding, Severity } from '../findings/finding'
import { openEvents } from '../lifecycle/event-book'
import type { Facts } from '../lifecycle/facts'
import { gatherFacts } from '../lifecycle/gather-facts'
import { openLayouts } from '../lifecycle/layout-book'
import { readStatus, type DatedStatus } from '../lifecycle/read-status'
import { createSameness } from '../lifecycle/sameness'
import { openSuspensions } from '../lifecycle/suspensions'
import type { Status, Verdict } from '../lifecycle/verdict'
import { walkRows } from '../lifecycle/walk-rows'
import type { WalkContext } from '../lifecycle/walk-context'
import type { LedgerEntry } from '../penalties/ledger'
import { assessPenalties } from '../penalties/assess'
import type { PolicyPack } from '../policy/pack'
import type { Registers } from '../register/registers'
import type { Progress } from '../workbook/workbook'
import { checkRow } from './check-row'
import { findOpenings } from './openings'
import { reportGroups } from './report-groups'
import { openRulings, type Ruling, type RulingBook } from './rulings'
import { findSheetFindings } from './sheet-findings'
import { settleChoices } from './settle-choices'
import { drawVerdict } from './draw-verdict'

export interface ReviewInput {
  readonly registers: Registers
  readonly pack: PolicyPack
  readonly asOf: Day
  readonly calendar: HolidayCalendar
  readonly rulings?: readonly Ruling[]
  /** Called now and then; throws to give up. */
  readonly progress?: Progress
}

/** What the engine says of a register on a day. */
export interface Review {
  readonly pack: PolicyPack
  readonly asOf: Day
  readonly calendar: HolidayCalendar
  readonly registers: Registers
  /** One per registration, in the order of books, sheets and rows. */
  readonly verdicts: readonly Verdict[]
  /** Findings of sheets and files. */
  readonly sheetFindings: readonly Finding[]
  readonly ledger: readonly LedgerEntry[]
  /** The walk's own results, for look-ups and explanations. */
  readonly context: CheckContext
  readonly owners: ReadonlyMap<number, Ownership>
  readonly rulings: RulingBook
}

/**
 * Judges registers: the walk from cells read to verdicts, down the stairs once. The first file to read.
 * Pure: the same input gives the same review, and the order of rows means nothing by itself.
 */
export function review(input: ReviewInput): Review {
  const { registers, pack, asOf, calendar, progress } = input
  const { registrations } = registers
  const rows = registrations.map((_, row) => row)
  const layouts = openLayouts(registers.layouts)
  const events = openEvents(registers.events, registrations)
  const rulings = openRulings(input.rulings ?? [], registrations, asOf)
  const facts = registrations.map((registration, row): Facts => gatherFacts(row, registration, pack, asOf, events, layouts))
  progress?.(1, 5)
  const sameness = createSameness(pack, rulings.pairs)
  for (const row of rows) if (facts[row]?.future === false) sameness.add(row, facts[row] as Facts)
  progress?.(2, 5)
  const walk: WalkContext = { pack, calendar, asOf, facts, outcomes: [], sameness, openings: findOpenings(facts), suspensions: openSuspensions(facts, pack), rowRulings: rulings.rows }
  const holders = walkRows(rows, walk)
  settleChoices(rows, walk, rulings.owners)
  progress?.(3, 5)
  const statuses = rows.map((row): DatedStatus => readStatus(facts[row] as Facts, walk.outcomes[row]!, walk))
  const context: CheckContext = { ...walk, layouts, holders, statuses }
  const owners = decideOwners(rows, holders, walk, rulings.owners)
  const found = new FindingBook(rows.length)
  for (const row of rows) checkRow(row, context, finding => found.put(row, finding))
  progress?.(4, 5)
  reportGroups(rows, context, rulings, found.put)
  reportAttribution(rows, owners, context, found.put)
  const ledger = assessPenalties(rows, found.of, context, found.put)
  const verdicts = rows.map((row): Verdict => drawVerdict(row, context, owners.get(row), found.of(row)))
  progress?.(5, 5)
  return { pack, asOf, calendar, registers, verdicts, sheetFindings: findSheetFindings(registers, events.strays, rulings), ledger, context, owners, rulings }
}

const NO_FINDINGS: readonly Finding[] = []

/** Findings by row; rows without any share one empty list. */
class FindingBook {
  private readonly byRow: (Finding[] | undefined)[]

  constructor(size: number) {
    this.byRow = new Array<Finding[] | undefined>(size)
  }

  readonly put = (row: number, finding: Finding): void => {
    const list = this.byRow[row]
    if (list) list.push(finding)
    else this.byRow[row] = [finding]
  }

  readonly of = (row: number): readonly Finding[] => this.byRow[row] ?? NO_FINDINGS
}

/** How many rows have each status, and how many findings each severity. */
export function countReview({ verdicts, sheetFindings }: Pick<Review, 'verdicts' | 'sheetFindings'>): { readonly status: Readonly<Partial<Record<Status | 'unjudged', number>>>; readonly severity: Readonly<Record<Severity, number>> } {
  const status: Partial<Record<Status | 'unjudged', number>> = {}
  const severity: Record<Severity, number> = { conflict: 0, error: 0, warning: 0, notice: 0 }
  for (const finding of sheetFindings) severity[finding.severity]++
  for (const verdict of verdicts) {
    const key = verdict.status ?? 'unjudged'
    status[key] = (status[key] ?? 0) + 1
    for (const finding of verdict.findings) severity[finding.severity]++
  }
  return { status, severity }
}
