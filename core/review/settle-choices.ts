import type { OwnerRuling } from '../attribution/owners'
import { isSameParty } from '../lifecycle/party'
import { factsOf, outcomeOf, type WalkContext } from '../lifecycle/walk-context'

/** Where a person has ruled whose the customer is, the customer's choice (R03.4c) is made: the chosen row stands, the other gives way. */
export function settleChoices(rows: readonly number[], context: WalkContext, rulings: ReadonlyMap<number, OwnerRuling>): void {
  if (rulings.size === 0 || !context.pack.attribution.customerChoice) return
  for (const row of rows) {
    const outcome = outcomeOf(context, row)
    const against = outcome.choiceAgainst
    if (against === null) continue
    const ruling = rulings.get(row) ?? rulings.get(against)
    if (!ruling) continue
    outcome.choiceAgainst = null
    outcome.choiceFollowedUpOn = null
    if (isSameParty(ruling.owner, factsOf(context, row).party)) continue
    outcome.standing = 'blocked'
    outcome.course = null
    outcome.refusal = { why: 'active', by: against, since: ruling.on, until: null }
  }
}
