import type { Day } from '../calendar/day'
import type { HolidayCalendar } from '../calendar/holiday-calendar'
import { type WallTime, dayOf } from '../calendar/wall-time'
import { addWorkingDays } from '../calendar/working-days'
import type { PolicyPack } from '../policy/pack'
import type { Facts } from './facts'
import type { Status } from './verdict'

export interface ServiceState {
  readonly status: Extract<Status, 'raised' | 'received' | 'clarifying' | 'handled' | 'answered'>
  /** The step that is overdue and the day it was due; null when none is. */
  readonly overdue: { readonly step: 'received' | 'handled' | 'answered'; readonly due: Day } | null
  /** R07.2: not solved in time, and neither a reason nor an expected day given. */
  readonly lacks: readonly ('delayReason' | 'expectedAt')[]
  readonly unpublishedYears: readonly number[]
}

/** How far a customer-service report has come, and whether its next step is late (R07.2). */
export function readServiceState(facts: Facts, pack: PolicyPack, calendar: HolidayCalendar, asOf: Day): ServiceState {
  const rules = pack.service
  const known = (time: WallTime | undefined): Day | null => (time !== undefined && dayOf(time) <= asOf ? dayOf(time) : null)
  const { receivedAt, clarifyingAt, handledAt, answeredAt, delayReason, expectedAt } = facts.registration.values
  const [clarifying, handled, answered] = [known(clarifyingAt), known(handledAt), known(answeredAt)]
  // Who asks for clarification has received the report, written down or not.
  const received = known(receivedAt) ?? clarifying
  const done = { lacks: [], unpublishedYears: [] } as const
  if (answered !== null) return { status: 'answered', overdue: null, ...done }
  if (!rules || facts.filedOn === null) return { status: 'raised', overdue: null, ...done }
  const after = (step: 'received' | 'handled' | 'answered', from: Day, days: number) => {
    const due = addWorkingDays(from, days, calendar)
    return { overdue: asOf > due ? { step, due } : null, unpublishedYears: unpublished([from, due], calendar) }
  }
  if (handled !== null) return { status: 'handled', lacks: [], ...after('answered', handled, rules.answeredWithin) }
  if (received === null) return { status: 'raised', lacks: [], ...after('received', facts.filedOn, rules.receivedWithin) }
  const status = clarifying !== null && clarifying >= received ? 'clarifying' : 'received'
  const plain = after('handled', received, rules.handledWithin)
  if (plain.overdue === null) return { status, lacks: [], ...plain }
  // A reason and an expected day together buy time until that day.
  const lacks = [...(delayReason === undefined ? ['delayReason' as const] : []), ...(expectedAt === undefined ? ['expectedAt' as const] : [])]
  if (lacks.length > 0 || expectedAt === undefined) return { status, lacks, ...plain }
  const due = dayOf(expectedAt)
  return { status, lacks, overdue: asOf > due ? { step: 'handled', due } : null, unpublishedYears: plain.unpublishedYears }
}

function unpublished(days: readonly Day[], calendar: HolidayCalendar): readonly number[] {
  return [...new Set(days.map(day => Number(day.slice(0, 4))))].filter(year => !calendar.isPublished(year))
}
