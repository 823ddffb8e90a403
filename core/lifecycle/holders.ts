import type { Day } from '../calendar/day'
import { drawCourse, isUneventful, lastDayOf, openingOf, type Course } from './course'
import { dayAfter } from './event-book'
import { keepsOn } from './outcome'
import { isSameParty } from './party'
import { compareStanding, factsOf, outcomeOf, type WalkContext } from './walk-context'

/**
 * The rows that hold a customer or wait for it, filed by the keys of their customer as the walk comes by.
 * Everything here is asked in order of time: what has ended for good is dropped on the way.
 */
export interface Holders {
  /** Starts a row's protection. */
  hold(row: number, start: Day, fromQueue: boolean): void
  /** Puts a row behind a holder. */
  wait(row: number, holder: number): void
  /** Rows of the same customer that protect on a day, who stood first first. */
  protecting(row: number, day: Day): readonly number[]
  /** Rows of the same customer that have held it, ended or not, and those that wait. */
  related(row: number): readonly number[]
  /** Rows that wait behind a holder on a day. */
  waitingBehind(holder: number, day: Day): readonly number[]
  /** Whether a row keeps others from its customer on a day: it protects, or it ended that day and somebody waits. */
  isLive(row: number, day: Day): boolean
  /** Brings a waiting row up to a day: lapsed, promoted, gone, or still waiting. */
  settle(row: number, day: Day): void
}

const NO_ROWS: readonly number[] = []

export function createHolders(context: WalkContext): Holders {
  const buckets = new Map<number, number[]>()
  const file = (row: number): void => {
    for (const key of context.sameness.keysOf(row)) {
      if (!context.sameness.isShared(key)) continue
      const bucket = buckets.get(key)
      if (!bucket) buckets.set(key, [row])
      else if (!bucket.includes(row)) bucket.push(row)
    }
  }
  // Most rows have the course of every row that starts on their day.
  const plain = new Map<string, Course>()
  const draw = (row: number, start: Day, fromQueue: boolean): Course => {
    const facts = factsOf(context, row)
    const openingOn = openingOf(facts, context.openings)
    const key = isUneventful(facts) ? `${start}${fromQueue ? '!' : ''}${openingOn ?? ''}` : null
    const known = key === null ? undefined : plain.get(key)
    if (known) return known
    const course = drawCourse(facts, start, { pack: context.pack, calendar: context.calendar, fromQueue, openingOn, isQueuedOn: day => waitingBehind(row, day).length > 0 })
    if (key !== null) plain.set(key, course)
    return course
  }
  const waitingBehind = (holder: number, day: Day): readonly number[] => {
    const queue = outcomeOf(context, holder).queue
    if (!queue) return NO_ROWS
    return queue.filter(row => {
      const facts = factsOf(context, row)
      return facts.filedOn !== null && facts.filedOn <= day && !hasLeftBefore(context, row, day)
    })
  }
  const related = (row: number): readonly number[] => {
    let found: number[] | null = null
    for (const key of context.sameness.keysOf(row)) {
      const bucket = context.sameness.isShared(key) ? buckets.get(key) : undefined
      if (!bucket) continue
      for (const other of bucket) {
        if (other !== row && !found?.includes(other) && context.sameness.joins(row, other)) (found ??= []).push(other)
      }
    }
    for (const other of context.sameness.softOf(row)) {
      const standing = context.outcomes[other]?.standing
      if ((standing === 'holds' || standing === 'waits') && !found?.includes(other)) (found ??= []).push(other)
    }
    return found ?? NO_ROWS
  }
  const settle = (row: number, day: Day): void => {
    const outcome = outcomeOf(context, row)
    if (outcome.standing !== 'waits' || outcome.behind === null) return
    const holder = outcome.behind
    settle(holder, day)
    const ahead = outcomeOf(context, holder)
    if (!ahead.course) return
    const { closing } = ahead.course
    if (closing?.how === 'signed') {
      if (closing.on <= day && !hasLeftBefore(context, row, closing.on)) outcome.standing = 'lapsed'
      else if (hasLeftBefore(context, row, day)) outcome.standing = 'left'
      return
    }
    const last = lastDayOf(ahead.course)
    if (last !== null && last < day) promote(row, holder, dayAfter(last), day)
    else if (hasLeftBefore(context, row, day)) outcome.standing = 'left'
  }
  /** R11.3b: the first that still waits takes over; the others wait behind it. */
  const promote = (row: number, holder: number, start: Day, day: Day): void => {
    const outcome = outcomeOf(context, row)
    if (hasLeftBefore(context, row, start)) {
      outcome.standing = 'left'
      return
    }
    const first = waitingBehind(holder, start)[0]
    if (first !== undefined && first !== row) {
      settle(first, start)
      outcome.behind = first
      const next = outcomeOf(context, first)
      if (!next.queue?.includes(row)) (next.queue ??= []).push(row)
      settle(row, day)
      return
    }
    const rival = related(row).find(other => other !== holder && isLive(other, start) && !isSameParty(factsOf(context, other).party, factsOf(context, row).party))
    if (rival !== undefined) {
      outcome.standing = 'blocked'
      outcome.refusal = { why: 'active', by: rival, since: null, until: lastKnown(rival) }
      return
    }
    outcome.fromQueue = true
    outcome.standing = 'holds'
    outcome.course = draw(row, start, true)
  }
  const isLive = (row: number, day: Day): boolean => {
    const outcome = outcomeOf(context, row)
    if (outcome.standing !== 'holds' || outcome.course === null) return false
    if (keepsOn(outcome, day)) return true
    // Who waits starts on the day after an early ending; until then nobody slips in between (contract §6).
    const { closing } = outcome.course
    return closing?.how === 'ended' && closing.on === day && waitingBehind(row, day).length > 0
  }
  const lastKnown = (row: number): Day | null => {
    const course = outcomeOf(context, row).course
    return course && lastDayOf(course)
  }
  return {
    waitingBehind,
    isLive,
    related,
    settle,
    hold(row, start, fromQueue) {
      const outcome = outcomeOf(context, row)
      outcome.standing = 'holds'
      outcome.fromQueue = fromQueue
      outcome.course = draw(row, start, fromQueue)
      file(row)
    },
    wait(row, holder) {
      const outcome = outcomeOf(context, row)
      outcome.standing = 'waits'
      outcome.behind = holder
      const ahead = outcomeOf(context, holder)
      ;(ahead.queue ??= []).push(row)
      // An extension already applied for may be shorter now that someone waits on its day.
      if (ahead.course) ahead.course = draw(holder, ahead.course.start, ahead.fromQueue)
      file(row)
    },
    protecting(row, day) {
      const others = related(row)
      if (others.length === 0) return NO_ROWS
      for (const other of others) settle(other, day)
      return others.filter(other => isLive(other, day)).sort((a, b) => compareStanding(context, a, b))
    },
  }
}

/** A waiting row that gave up, was withdrawn, or signed elsewhere no longer waits. */
function hasLeftBefore(context: WalkContext, row: number, day: Day): boolean {
  const facts = factsOf(context, row)
  if (facts.signedOn !== null && facts.signedOn < day) return true
  return facts.endings.some(e => e.kind !== 'dispute-in-presence' && e.on < day)
}
