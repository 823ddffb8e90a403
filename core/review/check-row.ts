import type { Report } from '../conflicts/check'
import { findingOf, isUnseen, type CheckContext } from '../conflicts/check'
import { CHECKS } from '../conflicts/checks'
import { factsOf } from '../lifecycle/walk-context'

/** Every finding that a row gives by itself or against the rows it meets. */
export function checkRow(row: number, context: CheckContext, report: Report): void {
  if (isUnseen(context, row)) {
    const { filedOn, registration } = factsOf(context, row)
    report(findingOf(context, row, 'filing.future', { filedOn: filedOn ?? registration.values.preReportedAt?.slice(0, 10) ?? '' }))
    return
  }
  for (const check of CHECKS) check.check(row, context, report)
}
