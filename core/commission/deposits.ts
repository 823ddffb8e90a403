import { type Day, earlierDay } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import { type Fen, addFen, readFen } from '../money/fen'
import type { EventBook } from '../lifecycle/event-book'
import type { Status, Verdict } from '../lifecycle/verdict'
import { assertNever } from '../registration/assert-never'
import type { PolicyPack } from '../policy/pack'
import type { DepositEntry } from './summary'

/** Every deposit paid by the period's last day and what becomes of it (R02.5). */
export function readDeposits(verdicts: readonly Verdict[], pack: PolicyPack, to: Day, events: EventBook): readonly DepositEntry[] | null {
  if (!pack.deposit?.required) return null
  const { clause, amount: usual } = pack.deposit
  return verdicts.flatMap((verdict) => {
    const { status, registration, party } = verdict
    const deposit = status === null ? null : readDeposit(verdict, to, events)
    if (!deposit || status === null) return []
    const amount = deposit.amount ?? (usual === null ? null : readFen(usual))
    return [{ id: registration.id, ref: registration.ref, payer: party, paidOn: deposit.paidOn, amount, state: stateOf(status), status, clause }]
  })
}

/** The column and the events say the same thing: the events' sum counts where there are events with amounts. */
function readDeposit({ registration }: Verdict, to: Day, events: EventBook): { readonly paidOn: Day | null; readonly amount: Fen | null } | null {
  const { depositAt, depositAmount } = registration.values
  const flatOn = depositAt === undefined ? null : dayOf(depositAt)
  const paid = events.eventsOf(registration).filter(({ kind, at }) => kind === 'deposit' && dayOf(at) <= to)
  const flat = (flatOn === null || flatOn <= to) && (flatOn !== null || (depositAmount ?? 0) > 0)
  if (!flat && paid.length === 0) return null
  const days = [...paid.map(({ at }) => dayOf(at)), ...(flat && flatOn !== null ? [flatOn] : [])]
  const sums = paid.flatMap(({ amount }) => amount ?? [])
  const amount = sums.length > 0 ? sums.reduce(addFen) : flat ? depositAmount ?? null : null
  return { paidOn: days.length > 0 ? days.reduce(earlierDay) : null, amount }
}

/**
 * Refundable once the right of supply is won, and where the filing was never accepted; forfeited when it was and the
 * right was not won; held in between.
 */
function stateOf(status: Status): DepositEntry['state'] {
  switch (status) {
    case 'signed':
    case 'unprotected':
    case 'rejected':
    case 'blocked':
    case 'invalid':
    case 'lapsed':
      return 'refundable'
    case 'expired':
    case 'abandoned':
    case 'terminated':
    case 'public':
      return 'forfeited'
    case 'pending':
    case 'queued':
    case 'active':
    case 'disputed':
    case 'raised':
    case 'received':
    case 'clarifying':
    case 'handled':
    case 'answered':
      return 'held'
    default:
      return assertNever(status)
  }
}
