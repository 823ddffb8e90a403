import { appendTo } from '../lists/append-to'
import type { Day } from '../calendar/day'
import type { HolidayCalendar } from '../calendar/holiday-calendar'
import { dayOf } from '../calendar/wall-time'
import { addWorkingDays } from '../calendar/working-days'
import type { Status, Verdict } from '../lifecycle/verdict'
import type { PolicyPack } from '../policy/pack'
import type { RowRef } from '../workbook/row-ref'
import type { Notification } from './summary'

export interface NotificationSources {
  readonly pack: PolicyPack
  readonly from: Day
  readonly to: Day
  readonly calendar: HolidayCalendar
}

const NOT_IN_FORCE: ReadonlySet<Status> = new Set(['pending', 'rejected', 'blocked', 'invalid', 'queued', 'lapsed', 'unprotected'])

/** Whom the administrator has to tell what of the period (R05.6, R05.7, R16.4). */
export function listNotifications(verdicts: readonly Verdict[], sources: NotificationSources): readonly Notification[] | null {
  const { pack } = sources
  if (pack.notifications.length === 0) return null
  const objections = pack.objection && pack.notifications.includes(pack.objection.clause) ? tellApprovals(verdicts, pack.objection, sources) : []
  const walkIn = pack.attribution.walkIn
  const walkIns = walkIn && pack.notifications.includes(walkIn.clause) ? tellWalkIns(verdicts, walkIn.clause, sources) : []
  return [...objections, ...walkIns]
}

/** The applicant hears of approval and its validity; the others not to quote or sell, and until when they may object. */
function tellApprovals(verdicts: readonly Verdict[], { workingDays, clause }: NonNullable<PolicyPack['objection']>, { pack, from, to, calendar }: NotificationSources): readonly Notification[] {
  const rivals = findRivals(verdicts)
  const list: Notification[] = []
  for (const verdict of verdicts) {
    const { status, party, trace, effectiveOn, expiresOn } = verdict
    const { id, ref, values } = verdict.registration
    if (status === null || party === null) continue
    const entry = { id, ref, from: effectiveOn, until: expiresOn, reason: null, clause }
    const refusedOn = values.approvedAt === undefined ? null : dayOf(values.approvedAt)
    if (status === 'rejected' && refusedOn !== null && refusedOn >= from && refusedOn <= to) {
      list.push({ ...entry, kind: 'refused', to: party, day: refusedOn, objectUntil: null, reason: values.rejectionReason ?? null, clause: pack.approval?.rejectionNeedsReason ?? clause })
    }
    const { approvedOn } = trace
    if (NOT_IN_FORCE.has(status) || approvedOn === null || approvedOn < from || approvedOn > to) continue
    list.push({ ...entry, kind: 'approved', to: party, day: approvedOn, objectUntil: null })
    const objectUntil = addWorkingDays(approvedOn, workingDays, calendar)
    for (const rival of rivals.get(refKey(ref)) ?? []) {
      if (rival.party !== null && rival.party !== party) list.push({ ...entry, kind: 'do-not-sell', to: rival.party, id: rival.registration.id, ref: rival.registration.ref, day: approvedOn, objectUntil })
    }
  }
  return list
}

/** The rows that stand behind each holder, by the holder's row. */
function findRivals(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const rivals = new Map<string, Verdict[]>()
  for (const verdict of verdicts) {
    for (const finding of verdict.findings) {
      if (finding.code !== 'duplicate.active' || finding.data.mirror || !finding.related[0]) continue
      appendTo(rivals, refKey(finding.related[0]), verdict)
    }
  }
  return rivals
}

/**
 * The party a walk-in belongs to is told at once, though its report may have ended since; where collisions are sealed,
 * that of a customer whom another party had reported too is not told before the contract (R16.5).
 */
function tellWalkIns(verdicts: readonly Verdict[], clause: string, { pack, from, to }: NotificationSources): readonly Notification[] {
  const byRef = new Map(verdicts.map(verdict => [refKey(verdict.registration.ref), verdict]))
  return verdicts.flatMap(verdict => {
    const { status, registration, findings, effectiveOn, expiresOn } = verdict
    const day = dayFiled(verdict)
    const matched = findings.find(finding => finding.code === 'walkin.matched')
    if (status === null || day === null || day < from || day > to || matched?.code !== 'walkin.matched') return []
    // The finding stands on the report as well; what is told is told of the one who came.
    if (!pack.attribution.walkIn?.channels.includes(registration.values.channel ?? '')) return []
    const report = matched.related[0] && byRef.get(refKey(matched.related[0]))
    const party = matched.data.owner ?? report?.party
    if (!party || (pack.attribution.sealed !== null && [verdict, report].some(each => each && collidesBy(each, day, byRef)))) return []
    return [{ kind: 'walk-in' as const, to: party, id: registration.id, ref: registration.ref, day, from: effectiveOn, until: expiresOn, objectUntil: null, reason: null, clause }]
  })
}

/** Whether another party had filed an unsigned row's customer by a day. */
function collidesBy({ status, findings }: Verdict, day: Day, byRef: ReadonlyMap<string, Verdict>): boolean {
  if (status === 'signed') return false
  return findings.some(({ code, related }) => code === 'duplicate.active' && related.some(ref => {
    const rival = byRef.get(refKey(ref))
    const filed = rival && dayFiled(rival)
    return !filed || filed <= day
  }))
}

function dayFiled({ registration }: Verdict): Day | null {
  const { registeredAt } = registration.values
  return registeredAt === undefined ? null : dayOf(registeredAt)
}

function refKey({ book, sheet, row }: RowRef): string {
  return `${book}\u0000${sheet}\u0000${row}`
}
