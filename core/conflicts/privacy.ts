import { hasRoomNumber } from '../region/room-number'
import { factsOf } from '../lifecycle/walk-context'
import { findingOf, type Check } from './check'

/** Full phones and room numbers in registers that must not hold them (R10.2, R16.3). */
export const privacy: Check = {
  codes: ['privacy.full-phone', 'privacy.room-number'],
  check(row, context, report) {
    const rules = context.pack.privacy
    if (!rules) return
    const { registration } = factsOf(context, row)
    const { phone, address } = registration.values
    if (rules.fullPhone && phone?.some(p => !p.masked)) report(findingOf(context, row, 'privacy.full-phone', { field: 'phone', cell: context.layouts.cellOf(registration, 'phone') ?? '' }, { clause: rules.fullPhone }))
    if (rules.roomNumber && address !== undefined && hasRoomNumber(address)) report(findingOf(context, row, 'privacy.room-number', { field: 'address', cell: context.layouts.cellOf(registration, 'address') ?? '' }, { clause: rules.roomNumber }))
  },
}
