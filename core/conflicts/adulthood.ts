import { ageOn, readIdentityNumber } from '../registration/identity-number'
import { factsOf } from '../lifecycle/walk-context'
import { findingOf, type Check } from './check'

/** Natural persons without full capacity by the birth day of their card (R06.1, R06.2). */
export const adulthood: Check = {
  codes: ['identity.minor'],
  check(row, context, report) {
    const rule = context.pack.identity
    const facts = factsOf(context, row)
    const { identityNo, customerKind } = facts.registration.values
    if (!rule || rule.adultAge === null || identityNo === undefined || (customerKind !== undefined && !customerKind.includes('个人') && !customerKind.includes('自然人'))) return
    const read = readIdentityNumber(identityNo)
    if (!read?.valid || read.birth === null) return
    const age = ageOn(read.birth, facts.filedOn ?? context.asOf)
    if (age < rule.adultAge) report(findingOf(context, row, 'identity.minor', { age }, { clause: rule.checksum }))
  },
}
