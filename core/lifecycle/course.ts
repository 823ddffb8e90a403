import { type Day, addDays } from '../calendar/day'
import type { HolidayCalendar } from '../calendar/holiday-calendar'
import { dayOf } from '../calendar/wall-time'
import { endOfPeriod, extendPeriod, type PeriodEnd, type Term } from '../calendar/period'
import type { PolicyPack } from '../policy/pack'
import type { Ending, Facts } from './facts'
import type { Stretch } from './verdict'

export interface ExtensionOutcome {
  readonly appliedOn: Day
  readonly outcome: 'granted' | 'late' | 'exhausted'
  /** The last day on which it would have been in time. */
  readonly lastDay: Day
  readonly from: Day
  readonly until: Day
}

/** How one protection runs: its stretches, its last day, and what closed it. */
export interface Course {
  readonly start: Day
  /** The last protected day as known; null: without end. */
  readonly until: Day | null
  readonly stretches: readonly Stretch[]
  readonly closing: { readonly how: 'signed'; readonly on: Day } | { readonly how: 'ended'; readonly on: Day; readonly ending: Ending } | null
  readonly extensions: readonly ExtensionOutcome[]
  readonly lateDeposits: readonly Day[]
  readonly unpublishedYears: readonly number[]
}

export interface CourseSetting {
  readonly pack: PolicyPack
  readonly calendar: HolidayCalendar
  /** Whether someone waits behind the row on a day (R11.5c). */
  readonly isQueuedOn: (day: Day) => boolean
  readonly fromQueue: boolean
  /** The opening day of the row's project (R16.6). */
  readonly openingOn: Day | null
}

type Step = { readonly on: Day; readonly order: number } & (
  | { readonly what: 'deposit' | 'confirmed-visit' | 'extension' | 'signing' }
  | { readonly what: 'ending'; readonly ending: Ending })

const NONE: readonly never[] = []

/** Draws the course of a row that protects from `start`, from everything known of it. */
export function drawCourse(facts: Facts, start: Day, setting: CourseSetting): Course {
  const draft = new Draft(start, setting)
  draft.open()
  if (!isUneventful(facts)) for (const step of stepsOf(facts)) draft.take(step)
  return draft.finish()
}

/** Whether nothing that is known of a row moves its course: it is that of every such row which starts on the day. */
export function isUneventful({ deposits, visitChecks, extensions, signedOn, endings }: Facts): boolean {
  return deposits.length === 0 && visitChecks.length === 0 && extensions.length === 0 && signedOn === null && endings.length === 0
}

function stepsOf(facts: Facts): Step[] {
  const steps: Step[] = []
  for (const on of facts.deposits) steps.push({ what: 'deposit', on, order: 0 })
  for (const visit of facts.visitChecks) if (visit.confirmed) steps.push({ what: 'confirmed-visit', on: visit.on, order: 1 })
  for (const on of facts.extensions) steps.push({ what: 'extension', on, order: 2 })
  if (facts.signedOn !== null) steps.push({ what: 'signing', on: facts.signedOn, order: 3 })
  for (const ending of facts.endings) steps.push({ what: 'ending', on: ending.on, order: 4, ending })
  return steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.order - b.order))
}

/** The course while it is being drawn; lives for one call only. */
class Draft {
  private until: Day | null = null
  private readonly stretches: Stretch[] = []
  private closing: Course['closing'] = null
  private extensions: ExtensionOutcome[] | null = null
  private lateDeposits: Day[] | null = null
  private years: Set<number> | null = null
  private granted = 0
  private opened: string[] | null = null

  constructor(private readonly start: Day, private readonly setting: CourseSetting) {}

  open(): void {
    const { pack, openingOn, fromQueue } = this.setting
    const opening = this.periodFrom('opening')
    if (opening && openingOn !== null && this.start <= openingOn) {
      this.until = openingOn
      this.stretches.push({ what: 'opening', from: this.start, until: openingOn, clause: opening.clause, plainUntil: openingOn, holidays: NONE, rolledFrom: null })
      return
    }
    const first = opening ?? this.periodFrom('start')
    if (first) this.stretch(fromQueue ? 'queue' : 'start', this.start, first.term, fromQueue ? pack.queue?.passClause ?? first.clause : first.clause)
  }

  take(step: Step): void {
    if (step.what === 'extension') return this.extend(step.on)
    const inside = this.closing === null && step.on >= this.start && (this.until === null || step.on <= this.until)
    switch (step.what) {
      case 'deposit':
        if (inside) this.restart('deposit', step.on)
        else if (this.periodFrom('deposit') && step.on > this.start) (this.lateDeposits ??= []).push(step.on)
        return
      case 'confirmed-visit':
        if (inside) this.restart('confirmed-visit', step.on)
        return
      case 'signing':
        if (inside) this.closing = { how: 'signed', on: step.on }
        return
      case 'ending':
        if (inside && endsProtection(step.ending)) this.closing = { how: 'ended', on: step.on, ending: step.ending }
        return
    }
  }

  finish(): Course {
    const closedOn = this.closing?.how === 'ended' ? this.closing.on : null
    return {
      start: this.start,
      until: closedOn ?? this.until,
      stretches: this.stretches,
      closing: this.closing,
      extensions: this.extensions ?? NONE,
      lateDeposits: this.lateDeposits ?? NONE,
      unpublishedYears: this.years ? [...this.years].sort() : NONE,
    }
  }

  private periodFrom(from: 'start' | 'deposit' | 'confirmed-visit' | 'opening') {
    return this.setting.pack.protection?.periods.find(p => p.from === from)
  }

  /** A deposit or a first confirmed visit opens its own period from its own day, once. */
  private restart(what: 'deposit' | 'confirmed-visit', on: Day): void {
    const period = this.periodFrom(what)
    if (!period || this.opened?.includes(what)) return
    ;(this.opened ??= []).push(what)
    this.stretch(what, on, period.term, period.clause)
  }

  private stretch(what: Stretch['what'], from: Day, term: Term | null, clause: string): void {
    if (term === null) {
      this.until = null
      this.stretches.push({ what, from, until: null, clause, plainUntil: null, holidays: NONE, rolledFrom: null })
      return
    }
    this.record(what, from, endOfPeriod(from, term, this.rules(), this.setting.calendar), clause)
  }

  private extend(on: Day): void {
    const { pack, fromQueue } = this.setting
    const rules = pack.extension
    if (!rules || this.until === null || on < this.start || this.closing !== null) return
    const until = this.until
    const lastDay = addDays(until, -rules.leadDays)
    const late = on > lastDay
    const exhausted = !late && ((fromQueue && !rules.afterQueue) || this.granted >= rules.atMost)
    if (late || exhausted) {
      (this.extensions ??= []).push({ appliedOn: on, outcome: late ? 'late' : 'exhausted', lastDay, from: until, until })
      return
    }
    this.granted++
    const queued = rules.termWhenQueued !== null && this.setting.isQueuedOn(on)
    const term = queued && rules.termWhenQueued ? rules.termWhenQueued : rules.term
    this.record('extension', until, extendPeriod(until, term, this.rules(), this.setting.calendar), queued && rules.queuedClause ? rules.queuedClause : rules.clause)
    ;(this.extensions ??= []).push({ appliedOn: on, outcome: 'granted', lastDay, from: until, until: this.until ?? until })
  }

  private record(what: Stretch['what'], from: Day, end: PeriodEnd, clause: string): void {
    this.until = end.end
    for (const year of end.unpublishedYears) (this.years ??= new Set()).add(year)
    this.stretches.push({ what, from, until: end.end, clause, plainUntil: end.plainEnd, holidays: end.holidays, rolledFrom: end.rolledFrom })
  }

  private rules() {
    const { countStartDay = false, rollLastDay = false, extendByHolidays = false } = this.setting.pack.protection ?? {}
    return { countStartDay, rollLastDay, extendByHolidays }
  }
}

/** A dispute in front of the customer voids only where the regulation says so (R08.5); elsewhere it ends nothing. */
export function endsProtection(ending: Ending): boolean {
  return ending.kind !== 'dispute-in-presence'
}

/** Whether a course protects on a day: a signed one for ever, an ended one no longer from the day of its ending. */
export function protectsOn(course: Course, day: Day): boolean {
  if (day < course.start) return false
  if (course.closing?.how === 'signed') return true
  if (course.closing?.how === 'ended' && day >= course.closing.on) return false
  return course.until === null || day <= course.until
}

/** The last day before which nobody follows a holder: its end, or the day it ended early; null while it signed or has no end. */
export function lastDayOf(course: Course): Day | null {
  return course.closing?.how === 'signed' ? null : course.until
}

/** The opening day the register gives for a row, its own or (R16) that of its project. */
export function openingOf(facts: Facts, byProject: ReadonlyMap<string, Day>): Day | null {
  const own = facts.registration.values.openingOn
  if (own !== undefined) return dayOf(own)
  const project = facts.registration.values.project
  return project === undefined ? null : byProject.get(project) ?? null
}
