import { type Day, yearOf } from '../calendar/day'
import type { HolidayCalendar } from '../calendar/holiday-calendar'
import { type WallTime, dayOf } from '../calendar/wall-time'
import { countWorkingDays } from '../calendar/working-days'
import { foldText } from '../identity/fold-text'
import type { Verdict } from '../lifecycle/verdict'
import type { PolicyPack } from '../policy/pack'
import type { ServiceTimes } from './summary'
import type { CheckList } from './summary-check'

export interface ServiceSources {
  readonly pack: PolicyPack
  readonly from: Day
  readonly to: Day
  readonly calendar: HolidayCalendar
  readonly checks: CheckList
  readonly customerKeyOf: (verdict: Verdict) => number | string
}

interface Tally {
  readonly shown: string
  reports: number
  readonly responses: number[]
  readonly resolutions: number[]
  open: number
  overdue: number
  repeats: number
}

/** Response and resolution times by department of the reports raised in the period, and the problems that came back (R07.3). */
export function measureService(verdicts: readonly Verdict[], sources: ServiceSources): readonly ServiceTimes[] | null {
  const { pack, from, to, calendar, checks } = sources
  if (!pack.service) return null
  for (let year = yearOf(from); year <= yearOf(to); year++) if (!calendar.isPublished(year)) checks.add('calendar-unpublished', null, { year })
  const repeats = findRepeats(verdicts, sources)
  const tallies = new Map<string, Tally>()
  for (const verdict of verdicts) {
    const raised = verdict.registration.values.registeredAt
    if (verdict.status === null || raised === undefined || dayOf(raised) < from || dayOf(raised) > to) continue
    addReport(tallies, verdict, dayOf(raised), repeats.has(verdict.index), sources)
  }
  return [...tallies.values()].map((tally) => timesOf(tally, pack.service?.clause ?? ''))
}

function addReport(tallies: Map<string, Tally>, verdict: Verdict, raised: Day, repeat: boolean, { to, calendar }: ServiceSources): void {
  const { responsible, receivedAt, handledAt } = verdict.registration.values
  const key = foldText(responsible ?? '')
  const tally = tallies.get(key) ?? { shown: responsible?.trim() ?? '', reports: 0, responses: [], resolutions: [], open: 0, overdue: 0, repeats: 0 }
  tallies.set(key, tally)
  tally.reports += 1
  addDays(tally.responses, raised, receivedAt, to, calendar)
  addDays(tally.resolutions, raised, handledAt, to, calendar)
  if (verdict.status !== 'answered') tally.open += 1
  if (verdict.findings.some(({ code }) => code === 'service.overdue')) tally.overdue += 1
  if (repeat) tally.repeats += 1
}

function addDays(days: number[], raised: Day, at: WallTime | undefined, to: Day, calendar: HolidayCalendar): void {
  if (at !== undefined && dayOf(at) <= to) days.push(Math.max(0, countWorkingDays(raised, dayOf(at), calendar)))
}

/** Rows whose customer had reported the same problem before. */
function findRepeats(verdicts: readonly Verdict[], { customerKeyOf }: ServiceSources): ReadonlySet<number> {
  const seen = new Set<string>()
  const repeats = new Set<number>()
  const known = verdicts.filter(({ status, registration }) => status !== null && registration.values.problem !== undefined)
  known.sort((a, b) => compareText(a.registration.values.registeredAt, b.registration.values.registeredAt) || a.index - b.index)
  for (const verdict of known) {
    const key = `${customerKeyOf(verdict)}|${foldText(verdict.registration.values.problem ?? '')}`
    if (seen.has(key)) repeats.add(verdict.index)
    seen.add(key)
  }
  return repeats
}

function compareText(a: string | undefined, b: string | undefined): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

function timesOf({ shown, reports, responses, resolutions, open, overdue, repeats }: Tally, clause: string): ServiceTimes {
  return {
    department: shown, reports, received: responses.length, averageResponse: meanText(responses), handled: resolutions.length, averageResolution: meanText(resolutions),
    longestResolution: resolutions.length === 0 ? null : Math.max(...resolutions), open, overdue, repeats, clause,
  }
}

/** The mean of whole numbers with one decimal, half up; null of none. */
export function meanText(numbers: readonly number[]): string | null {
  if (numbers.length === 0) return null
  const sum = numbers.reduce((total, number) => total + number, 0)
  const tenths = Math.floor((sum * 20 + numbers.length) / (numbers.length * 2))
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}
