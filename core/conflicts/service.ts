import { isPlaceholder } from '../registration/placeholder'
import { readServiceState } from '../lifecycle/service-state'
import { factsOf, outcomeOf } from '../lifecycle/walk-context'
import { findingOf, type Check } from './check'

/** Steps of a customer-service report that are late, what excuses them, and events that stand out (R07.1, R07.2). */
export const service: Check = {
  codes: ['service.overdue', 'service.important', 'field.missing'],
  check(row, context, report) {
    const rules = context.pack.service
    if (!rules || outcomeOf(context, row).standing === 'invalid') return
    const facts = factsOf(context, row)
    const { registration } = facts
    const state = readServiceState(facts, context.pack, context.calendar, context.asOf)
    if (state.overdue) report(findingOf(context, row, 'service.overdue', state.overdue, { clause: rules.clause }))
    for (const field of state.lacks) report(findingOf(context, row, 'field.missing', { field, cell: context.layouts.cellOf(registration, field) }, { clause: rules.clause }))
    const { importantEvent, problem } = registration.values
    // A register without the column tells important events only by the words of the problem.
    const told = context.layouts.hasColumn(registration, 'importantEvent') ? importantEvent : rules.importantWords.find(word => problem?.includes(word))
    if (told !== undefined && told !== '否' && !isPlaceholder(told)) report(findingOf(context, row, 'service.important', { shown: told.slice(0, 40) }, { clause: rules.importantClause }))
  },
}
