import { type Day } from '../calendar/day'
import { type WallTime, dayOf } from '../calendar/wall-time'
import type { PolicyPack } from '../policy/pack'
import type { FieldId } from '../registration/fields'
import { isCompatible } from '../registration/phone'
import type { FieldValues, RegisterEvent, Registration } from '../registration/registration'
import type { VisitCheck } from './facts'

const NONE: readonly VisitCheck[] = []

/**
 * Visits that ask to be confirmed (R12.6): every signature present and the visitor equal to the report (R12.1).
 * The row's own 到访时间 and signature columns are one such visit, a 到访确认 or 到访 event another.
 */
export function checkVisits(registration: Registration, events: readonly RegisterEvent[], pack: PolicyPack, asOf: Day): readonly VisitCheck[] {
  const rules = pack.visits
  if (!rules) return NONE
  const checks: VisitCheck[] = []
  const { visitAt } = registration.values
  if (visitAt !== undefined && dayOf(visitAt) <= asOf) checks.push(checkOne(visitAt, registration.values, undefined, registration, pack))
  for (const event of events) {
    if ((event.kind !== 'visit-confirmed' && event.kind !== 'visit') || dayOf(event.at) > asOf) continue
    // The same visit written in the row and as an event counts once, the event's own particulars first.
    const flat = visitAt !== undefined && dayOf(visitAt) === dayOf(event.at)
    const check = checkOne(event.at, signaturesOf(event, registration), event.visitor, registration, pack)
    if (flat) checks[0] = check.confirmed || event.kind === 'visit-confirmed' ? check : checks[0] ?? check
    else checks.push(check)
  }
  return checks.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** An event without signature columns of its own is confirmed by those of the row. */
function signaturesOf(event: RegisterEvent, registration: Registration): FieldValues {
  const visitor = event.visitor
  const own = visitor && Object.keys(visitor).some(key => key.startsWith('signatures.'))
  return own ? visitor : registration.values
}

function checkOne(at: WallTime, signatures: FieldValues, visitor: FieldValues | undefined, registration: Registration, pack: PolicyPack): VisitCheck {
  const missingSignatures = (pack.visits?.signatures ?? []).filter(field => signatures[field] !== true)
  const mismatches = visitor ? (pack.visits?.mustEqual ?? []).filter(field => !isEqual(field, visitor, registration.values)) : []
  return { on: dayOf(at), confirmed: missingSignatures.length === 0 && mismatches.length === 0, missingSignatures, mismatches }
}

function isEqual(field: FieldId, visitor: FieldValues, reported: FieldValues): boolean {
  if (field === 'phone') {
    if (visitor.phone === undefined || reported.phone === undefined) return visitor.phone === reported.phone || visitor.phone === undefined
    return visitor.phone.some(v => reported.phone?.some(r => isCompatible(v, r)))
  }
  const seen = visitor[field]
  return seen === undefined || plain(String(seen)) === plain(String(reported[field] ?? ''))
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').replace(/(先生|男士)$/, '男').replace(/(女士|小姐)$/, '女')
}
