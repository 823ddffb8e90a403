import type { FindingCode } from '../findings/finding'
import type { PolicyPack } from '../policy/pack'

/** A check that a pack asks for, with the clause it rests on. */
export interface AskedCheck {
  readonly code: FindingCode
  readonly clause: string | null
}

/** The checks that a pack's blocks ask for, each code once; those every register undergoes come last. */
export function packChecks(pack: PolicyPack): readonly AskedCheck[] {
  const asked = [...duplicateChecks(pack), ...timeChecks(pack), ...approvalChecks(pack), ...contentChecks(pack), ...conductChecks(pack), ...serviceChecks(pack), ...ALWAYS.map(code => ({ code, clause: null }))]
  return asked.filter(({ code }, at) => asked.findIndex(other => other.code === code) === at)
}

/** Whatever the regulation, a register must be readable. */
const ALWAYS: readonly FindingCode[] = ['header.missing', 'header.ambiguous', 'field.missing', 'cell.unreadable', 'phone.malformed', 'phone.ambiguous-mask', 'register.duplicate-id', 'filing.future', 'event.unknown-registration', 'event.unknown-kind']

function when(clause: string | null | undefined, ...codes: readonly FindingCode[]): readonly AskedCheck[] {
  return clause === null || clause === undefined ? [] : codes.map(code => ({ code, clause }))
}

function duplicateChecks(pack: PolicyPack): readonly AskedCheck[] {
  const compares = pack.kind === 'protection' && pack.scope !== 'none' && pack.scope !== 'visit'
  return [
    ...(compares ? when(pack.scopeClause ?? pack.protection?.clause, 'duplicate.active', 'duplicate.possible', 'duplicate.self') : []),
    ...when(pack.renewal?.clause, 'registration.renewal'),
    ...when(pack.ban?.clause, 'duplicate.ban'),
    ...when(pack.collision?.clause, 'collision.visit'),
    ...when(pack.queue?.clause, 'queue.position', 'queue.full'),
    ...when(pack.queue?.lapseClause, 'queue.lapsed'),
  ]
}

function timeChecks({ filing, protection, extension, followUp, deposit }: PolicyPack): readonly AskedCheck[] {
  const depositPeriod = protection?.periods.find(period => period.from === 'deposit')
  return [
    ...when(filing?.beforeVisit?.clause ?? filing?.afterSigning?.clause ?? filing?.priority?.clause, 'filing.late'),
    ...when(filing?.preReport?.clause, 'filing.same-day'),
    ...when(filing?.reporters?.clause, 'filing.reporter'),
    ...when(filing?.signingFirst, 'filing.after-signing'),
    ...(protection?.periods.some(period => period.term !== null) ? [...when(protection.clause, 'protection.expiring'), ...when(protection.endsClause, 'protection.expired')] : []),
    ...when(extension?.clause, 'extension.granted', 'extension.late', 'extension.exhausted'),
    ...when(depositPeriod?.clause, 'deposit.late'),
    ...when(deposit?.clause, 'deposit.unpaid'),
    ...(protection?.extendByHolidays ? when(protection.holidayClause ?? protection.clause, 'calendar.unpublished') : []),
    ...when(followUp?.clause, 'followup.gap'),
  ]
}

function approvalChecks({ approval, objection }: PolicyPack): readonly AskedCheck[] {
  const staged = approval !== null && approval.stages.length > 1
  return [
    ...when(approval?.special?.clause ?? (staged ? approval.clause : null), 'approval.missing'),
    ...(staged ? when(approval.clause, 'approval.order', 'signature.undated') : []),
    ...when(approval?.reviewWithin?.clause, 'approval.overdue'),
    ...when(approval?.before?.clause, 'activity.before-approval'),
    ...when(objection?.clause, 'objection.open', 'objection.late', 'objection.rejected'),
  ]
}

function contentChecks({ enumerations, placeholders, identity, regions, territory, visits, privacy, prices, split }: PolicyPack): readonly AskedCheck[] {
  return [
    ...when(placeholders.clause, 'field.placeholder'),
    ...when(enumerations[0]?.clause, 'field.enum'),
    ...when(identity?.checksum, 'identity.checksum', ...((identity?.adultAge ?? null) === null ? [] : (['identity.minor'] as const))),
    ...when(regions?.crossing?.clause, 'region.crossing'),
    ...when(regions?.declared?.clause, 'region.undeclared'),
    ...when(territory?.clause, 'region.outside-territory'),
    ...when(visits?.matchClause, 'visit.mismatch'),
    ...when(privacy?.fullPhone, 'privacy.full-phone'),
    ...when(privacy?.roomNumber, 'privacy.room-number'),
    ...when(prices?.belowList, 'price.below-list'),
    ...when(prices?.bids, 'price.above-bid'),
    ...when(split, 'commission.split'),
  ]
}

function conductChecks({ attribution, ranking, suspension, penalties, altered }: PolicyPack): readonly AskedCheck[] {
  return [
    ...when(ranking?.clause, 'attribution.ranked'),
    ...when(attribution.firstArrival ?? attribution.channelPriority?.clause ?? attribution.assignment, 'attribution.decided', 'attribution.contested'),
    ...when(attribution.customerChoice, 'attribution.customer-choice'),
    ...when(attribution.walkIn?.clause, 'walkin.matched'),
    ...when(suspension?.clause, 'seller.suspended'),
    ...when(penalties[0]?.clause, 'penalty.due'),
    ...when(altered, 'record.altered'),
  ]
}

function serviceChecks({ service }: PolicyPack): readonly AskedCheck[] {
  return [...when(service?.clause, 'service.overdue', 'service.repeat'), ...when(service?.importantClause, 'service.important')]
}
