import { type WallTime, dayOf } from '../calendar/wall-time'
import type { PolicyPack } from '../policy/pack'
import type { FieldId } from '../registration/fields'
import { isCompatible } from '../registration/phone'
import type { FieldValues, RegisterEvent, Registration } from '../registration/registration'
import type { EventBook } from './event-book'
import type { VisitCheck } from './facts'

const NONE: readonly VisitCheck[] = []

/**
 * Visits that ask to be confirmed (R12.6), all of them known already: every signature present and the visitor equal to
 * the report (R12.1). The row's own 到访时间 and signature columns are one such visit, a 到访确认 or 到访 event another.
 */
export function checkVisits(registration: Registration, events: readonly RegisterEvent[], pack: PolicyPack, visitAt: WallTime | null, book: EventBook): readonly VisitCheck[] {
  if (!pack.visits) return NONE
  const checks: VisitCheck[] = []
  if (visitAt !== null) checks.push(checkOne(visitAt, registration.values, undefined, registration, pack, book))
  for (const event of events) {
    if (event.kind !== 'visit-confirmed' && event.kind !== 'visit') continue
    const check = checkOne(event.at, signaturesOf(event, registration), event.visitor, registration, pack, book)
    // The same visit written in the row and as an event counts once, the event's own particulars first.
    const flat = visitAt !== null && dayOf(visitAt) === dayOf(event.at)
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

function checkOne(at: WallTime, signatures: FieldValues, visitor: FieldValues | undefined, registration: Registration, pack: PolicyPack, book: EventBook): VisitCheck {
  const missingSignatures = (pack.visits?.signatures ?? []).filter(field => signatures[field] !== true)
  const mismatches = visitor ? findMismatches(visitor, registration.values, pack.visits?.mustEqual ?? [], book) : []
  return { on: dayOf(at), confirmed: missingSignatures.length === 0 && mismatches.length === 0, missingSignatures, mismatches }
}

/** A visit that names its visitor must name it completely, as far as the sheet has columns for it (R12.1, R12.6). */
function findMismatches(visitor: FieldValues, reported: FieldValues, fields: readonly FieldId[], { visitorFields }: EventBook): readonly FieldId[] {
  if (fields.every(field => visitor[field] === undefined)) return []
  return fields.filter(field => (visitor[field] === undefined ? visitorFields.has(field) : !isEqual(field, visitor, reported)))
}

function isEqual(field: FieldId, visitor: FieldValues, reported: FieldValues): boolean {
  if (field === 'phone') return visitor.phone?.some(v => reported.phone?.some(r => isCompatible(v, r))) ?? false
  return plain(String(visitor[field])) === plain(String(reported[field] ?? ''))
}

/** 先生 and 女士 say a sex; width and spaces make no difference. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').replace(/(先生|男士|男性)$/, '男').replace(/(女士|小姐|女性)$/, '女')
}
