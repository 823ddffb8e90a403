import type { Day } from '../calendar/day'
import type { HolidayCalendar } from '../calendar/holiday-calendar'
import type { Ownership } from '../attribution/owners'
import type { CheckContext } from '../conflicts/check'
import type { Finding, Severity } from '../findings/finding'
import type { Status, Verdict } from '../lifecycle/verdict'
import { assessPenalties } from '../penalties/assess'
import type { LedgerEntry } from '../penalties/ledger'
import type { PolicyPack } from '../policy/pack'
import type { Registers } from '../register/registers'
import { drawVerdict } from './draw-verdict'
import { judgeRows, openState, type ReviewInput, type ReviewState } from './review-state'
import type { RulingBook } from './rulings'
import { findSheetFindings } from './sheet-findings'

export type { ReviewInput } from './review-state'

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
  const state = openState(input)
  const rows = input.registers.registrations.map((_, row) => row)
  judgeRows(rows, state)
  const ledger = assessPenalties(rows, row => [...state.own.of(row), ...state.shared.of(row)], state.context, (row, finding) => state.penalties.put(row, finding))
  const verdicts = rows.map(row => verdictOf(row, state))
  input.progress?.(5, 5)
  return reviewOf(state, verdicts, ledger)
}

/** Everything said of one row, its findings in the order: its own, what was altered, those with others, penalties. */
export function verdictOf(row: number, state: ReviewState): Verdict {
  const own = state.own.of(row)
  const shared = state.shared.of(row)
  const penalties = state.penalties.of(row)
  const altered = alteredIn(row, state)
  const findings = shared.length === 0 && penalties.length === 0 && altered.length === 0 ? own : [...own, ...altered, ...shared, ...penalties]
  return drawVerdict(row, state.context, state.owners.get(row), findings)
}

const UNALTERED: readonly Finding[] = []

/** What was changed in a row since it was sealed. */
function alteredIn(row: number, { facts, input: { alterations } }: ReviewState): readonly Finding[] {
  const registration = alterations && facts[row]?.registration
  return (registration && alterations.rows.get(registration)) ?? UNALTERED
}

export function reviewOf(state: ReviewState, verdicts: readonly Verdict[], ledger: readonly LedgerEntry[]): Review {
  const { input, context, owners, rulings, events } = state
  const { pack, asOf, calendar, registers, alterations, bookFindings = [] } = input
  const sheetFindings = [...findSheetFindings(registers, events.strays, rulings), ...(alterations?.sheets ?? []), ...bookFindings]
  return { pack, asOf, calendar, registers, verdicts, sheetFindings, ledger, context, owners, rulings }
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
