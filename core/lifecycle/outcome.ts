import type { Day } from '../calendar/day'
import { protectsOn, type Course } from './course'

/** Why the rule refuses a row, and which row stands in the way. */
export interface Refusal {
  readonly why: 'active' | 'self' | 'ban' | 'suspended' | 'queue-full' | 'crossing' | 'outranked'
  readonly by: number | null
  readonly since: Day | null
  readonly until: Day | null
}

/**
 * What became of one row. `holds`: it protected from `course.start` (whether it still does is the course's matter);
 * `waits`: in a queue; `lapsed`: the holder signed while it waited; `matched`: a walk-in that belongs to another row;
 * `walk-in`: one that belongs to nobody; `recorded`: regulations without protection (R07, R09).
 */
export type Standing =
  | 'unseen' | 'rejected' | 'invalid' | 'pending' | 'doubt' | 'blocked' | 'waits' | 'lapsed' | 'left' | 'unprotected' | 'holds' | 'objects' | 'matched' | 'walk-in' | 'recorded'

/** Mutable while the walk goes on, read-only for everyone after it. */
export interface Outcome {
  standing: Standing
  course: Course | null
  refusal: Refusal | null
  /** The row it waits behind, or came from. */
  behind: number | null
  fromQueue: boolean
  /** Rows that wait or waited behind it, in order. */
  queue: number[] | null
  /** The expired row whose owner still follows the customer up (R03.4c). */
  choiceAgainst: number | null
  choiceFollowedUpOn: Day | null
  renewalOf: number | null
  /** The row a walk-in was matched to, or that outranks a contested one. */
  belongsTo: number | null
  /** Rows outranked by it. */
  outranks: number[] | null
  /** The day on which a walk-in that belongs to it signed: the customer is the reporter's for good (R10.4, R16.4). */
  signedThrough: Day | null
}

export function freshOutcome(standing: Standing): Outcome {
  return { standing, course: null, refusal: null, behind: null, fromQueue: false, queue: null, choiceAgainst: null, choiceFollowedUpOn: null, renewalOf: null, belongsTo: null, outranks: null, signedThrough: null }
}

/** Whether a row that holds its customer keeps it on a day: while its course runs, and for good once a walk-in of it signed. */
export function keepsOn({ course, signedThrough }: Outcome, day: Day): boolean {
  return (course !== null && protectsOn(course, day)) || (signedThrough !== null && day >= signedThrough)
}
