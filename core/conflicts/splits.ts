import { shareTrouble, sharesTotalPercent } from '../registration/share'
import { factsOf } from '../lifecycle/walk-context'
import { findingOf, type Check } from './check'

/** Splits that do not come to a whole, and cooperation without one (R03.6d, R05.4). */
export const splits: Check = {
  codes: ['commission.split'],
  check(row, context, report) {
    const { registration } = factsOf(context, row)
    const { share, cooperation } = registration.values
    const cell = context.layouts.cellOf(registration, 'share')
    const clause = context.pack.split ?? context.pack.commission?.basis ?? null
    if (share === undefined) {
      if (registration.troubles.some(t => t.field === 'share')) report(findingOf(context, row, 'commission.split', { trouble: 'unreadable', total: null, cell }, { clause }))
      else if (cooperation === true) report(findingOf(context, row, 'commission.split', { trouble: 'cooperation-without-split', total: null, cell }, { clause }))
      return
    }
    const trouble = shareTrouble(share)
    if (trouble === null) return
    const told = trouble === 'no-remainder' || trouble === 'two-remainders' ? 'not-whole' : trouble
    report(findingOf(context, row, 'commission.split', { trouble: told, total: String(sharesTotalPercent(share)), cell }, { clause }))
  },
}
