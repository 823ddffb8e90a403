import { FIELDS } from '../registration/fields'
import { factsOf } from '../lifecycle/walk-context'
import { findingOf, type Check } from './check'

/** Visits that could not be confirmed: each missing signature and each difference from the report (R12.1, R12.6). */
export const visits: Check = {
  codes: ['visit.mismatch', 'approval.missing'],
  check(row, context, report) {
    const rules = context.pack.visits
    if (!rules) return
    for (const visit of factsOf(context, row).visitChecks) {
      for (const field of visit.mismatches) report(findingOf(context, row, 'visit.mismatch', { field, day: visit.on }, { clause: rules.matchClause }))
      for (const field of visit.missingSignatures) report(findingOf(context, row, 'approval.missing', { stage: FIELDS[field].header }, { clause: rules.clause }))
    }
  },
}
