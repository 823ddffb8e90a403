import { type Day, daysBetween } from '../calendar/day'
import type { PolicyPack } from '../policy/pack'
import { assertNever } from '../registration/assert-never'
import { protectsOn, type Course } from './course'
import type { Facts } from './facts'
import type { Outcome } from './outcome'
import { readServiceState } from './service-state'
import type { Status } from './verdict'
import type { WalkContext } from './walk-context'

/** A row's status and days on the day of the check (contract §2, §6). */
export interface DatedStatus {
  readonly status: Status | null
  readonly effectiveOn: Day | null
  readonly expiresOn: Day | null
  readonly daysLeft: number | null
}

export function readStatus(facts: Facts, outcome: Outcome, context: WalkContext): DatedStatus {
  const status = statusOf(facts, outcome, context)
  const course = hasDays(status, outcome) ? outcome.course : null
  const until = course?.until ?? null
  return {
    status,
    effectiveOn: course?.start ?? null,
    expiresOn: until,
    daysLeft: status === 'active' && until !== null ? daysBetween(context.asOf, until) : null,
  }
}

/** Blocked, invalid, rejected, pending and lapsed rows have neither first nor last day. */
function hasDays(status: Status | null, outcome: Outcome): boolean {
  if (outcome.standing === 'holds' || outcome.standing === 'matched') return true
  return status === 'queued'
}

function statusOf(facts: Facts, outcome: Outcome, context: WalkContext): Status | null {
  const signed = facts.signedOn !== null
  switch (outcome.standing) {
    case 'unseen': return null
    case 'rejected': return 'rejected'
    case 'invalid': return 'invalid'
    case 'pending': return signed ? 'unprotected' : 'pending'
    case 'doubt':
    case 'objects': return 'disputed'
    case 'blocked': return signed ? 'unprotected' : 'blocked'
    case 'waits': return signed ? 'unprotected' : 'queued'
    case 'lapsed': return signed ? 'unprotected' : 'lapsed'
    case 'left': return signed ? 'unprotected' : 'terminated'
    case 'unprotected': return 'unprotected'
    case 'walk-in': return 'public'
    case 'matched': return outcome.course === null ? 'pending' : statusOfCourse(outcome.course, outcome, facts, context)
    case 'recorded': return context.pack.kind === 'service' ? readServiceState(facts, context.pack, context.calendar, context.asOf).status : signed ? 'signed' : 'pending'
    case 'holds': return outcome.course === null ? 'pending' : statusOfCourse(outcome.course, outcome, facts, context)
    default: return assertNever(outcome.standing)
  }
}

function statusOfCourse(course: Course, outcome: Outcome, facts: Facts, { pack, asOf }: WalkContext): Status {
  if (outcome.standing === 'matched') return statusOfWalkIn(course, facts, pack, asOf)
  if (course.closing?.how === 'signed') return 'signed'
  // Signed, but not while it protected.
  if (facts.signedOn !== null) return 'unprotected'
  if (course.closing?.how === 'ended') return 'terminated'
  if (protectsOn(course, asOf)) return outcome.choiceAgainst === null ? 'active' : 'disputed'
  // Its own days are over, but a walk-in of it signed meanwhile.
  return outcome.signedThrough === null ? statusAfter(course, pack, outcome.fromQueue) : 'signed'
}

/** A walk-in shares the protection of the report it belongs to: what it signs meanwhile is signed under it (R10.4). */
function statusOfWalkIn(course: Course, facts: Facts, pack: PolicyPack, asOf: Day): Status {
  if (facts.signedOn !== null) return protectsOn(course, facts.signedOn) ? 'signed' : 'unprotected'
  if (course.closing?.how === 'ended') return 'terminated'
  return protectsOn(course, asOf) ? 'active' : statusAfter(course, pack, false)
}

/** Given up is only who could still have asked for an extension (contract §2): one used up has simply ended. */
function statusAfter(course: Course, pack: PolicyPack, fromQueue: boolean): Status {
  const ends = pack.protection?.endsAs ?? 'expired'
  if (ends !== 'abandoned' || !pack.extension) return ends
  const granted = course.extensions.filter(e => e.outcome === 'granted').length
  return granted >= pack.extension.atMost || (fromQueue && !pack.extension.afterQueue) ? 'expired' : ends
}
