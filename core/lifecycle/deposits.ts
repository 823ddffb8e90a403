import type { Day } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import { readFen } from '../money/fen'
import type { PolicyPack } from '../policy/pack'
import type { FieldValues, RegisterEvent } from '../registration/registration'
import { daysOf } from './event-book'

/** What was paid for a registration, columns and events alike. */
export interface Deposits {
  /** The days of the deposits, in order. */
  readonly days: readonly Day[]
  readonly paid: boolean
  /** The day on which what the pack asks for was paid; null while it is not, or where nobody wrote the day down. */
  readonly paidOn: Day | null
}

const NOTHING: Deposits = { days: [], paid: false, paidOn: null }

/** The deposits known on `asOf`. A pack that names an amount (R02.5) has it paid when the deposits come to it. */
export function readDeposits(values: FieldValues, events: readonly RegisterEvent[], pack: PolicyPack, asOf: Day): Deposits {
  const { depositAt, depositAmount } = values
  if (events.length === 0 && depositAt === undefined && depositAmount === undefined) return NOTHING
  // Nothing paid is no deposit, whatever day stands beside it.
  const isNothing = depositAmount !== undefined && depositAmount <= 0
  const days = daysOf(events, 'deposit', asOf, depositAt === undefined || isNothing ? undefined : dayOf(depositAt))
  if (days.length === 0) return depositAt === undefined && depositAmount !== undefined && !isNothing ? judgeUndated(depositAmount, pack) : NOTHING
  const required = requiredAmount(pack)
  const paidOn = required === null ? days[0] ?? null : dayOfAmount(required, days, values, events)
  return { days, paid: paidOn !== null, paidOn }
}

function judgeUndated(amount: number, pack: PolicyPack): Deposits {
  return { days: [], paid: amount >= (requiredAmount(pack) ?? 0), paidOn: null }
}

function requiredAmount({ deposit }: PolicyPack): number | null {
  return deposit === null || deposit.amount === null ? null : readFen(deposit.amount)
}

/** The first day on which the deposits so far come to an amount; deposits whose amount nobody wrote down are taken as enough. */
function dayOfAmount(required: number, days: readonly Day[], { depositAt, depositAmount }: FieldValues, events: readonly RegisterEvent[]): Day | null {
  for (const day of days) {
    const told = events.filter(e => e.kind === 'deposit' && dayOf(e.at) <= day)
    const isFlat = depositAt !== undefined && dayOf(depositAt) <= day
    const inEvents = told.reduce((sum, e) => sum + (e.amount ?? required), 0)
    // The column and the events may tell the same payment: the larger of the two counts.
    if (Math.max(inEvents, isFlat ? depositAmount ?? required : 0) >= required) return day
  }
  return null
}
