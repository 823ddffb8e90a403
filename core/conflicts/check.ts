import { yearOf, type Day } from '../calendar/day'
import type { HolidayCalendar } from '../calendar/holiday-calendar'
import { CATALOGUE } from '../findings/catalogue'
import type { Finding, FindingCode, FindingData, FindingOf, Severity } from '../findings/finding'
import type { LayoutBook } from '../lifecycle/layout-book'
import type { Holders } from '../lifecycle/holders'
import type { DatedStatus } from '../lifecycle/read-status'
import { factsOf, type WalkContext } from '../lifecycle/walk-context'
import type { RowRef } from '../workbook/row-ref'

/** What a check looks at: the walk's results for the whole register and the row it is asked about. */
export interface CheckContext extends WalkContext {
  readonly layouts: LayoutBook
  readonly holders: Holders
  readonly statuses: readonly DatedStatus[]
  /** To whom a leader or a ruling had given a holder's customer by a day; null where nobody had. */
  readonly givenOn: (holder: number, day: Day) => string | null
}

/** One check: the codes it can report, and how. */
export interface Check {
  readonly codes: readonly FindingCode[]
  check(row: number, context: CheckContext, report: Report): void
}

export type Report = (finding: Finding) => void

export interface FindingExtras {
  readonly severity?: Severity
  readonly clause?: string | null
  readonly related?: readonly number[]
}

/** A finding about a row, with the severity of the catalogue unless another is given. */
export function findingOf<C extends FindingCode>(context: WalkContext, row: number, code: C, data: FindingData[C], extras: FindingExtras = {}): FindingOf<C> {
  return {
    code,
    severity: extras.severity ?? CATALOGUE[code].severity,
    subject: refOf(context, row),
    related: extras.related ? extras.related.map(other => refOf(context, other)) : NO_REFS,
    clause: extras.clause ?? null,
    data,
  } as unknown as FindingOf<C>
}

const NO_REFS: readonly RowRef[] = []

export function refOf(context: WalkContext, row: number): RowRef {
  return factsOf(context, row).registration.ref
}

/** Rows that no check looks at: filed after the day of the check. */
export function isUnseen(context: CheckContext, row: number): boolean {
  return context.outcomes[row]?.standing === 'unseen'
}

/** The years of days whose holidays are not published: what was counted in them was counted with weekends only. */
export function unpublishedYears(days: readonly Day[], calendar: HolidayCalendar): readonly number[] {
  return [...new Set(days.map(yearOf))].filter(year => !calendar.isPublished(year))
}
