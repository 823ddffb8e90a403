import type { FindingCode, FindingData, FindingOf, Severity } from '../../../core/findings/finding'
import { CATALOGUE } from '../../../core/findings/catalogue'
import type { RowRef } from '../../../core/workbook/row-ref'

/** One realistic finding of every code; all people are invented. */
export type SampleFindings = { readonly [C in FindingCode]: FindingOf<C> }

export const SUBJECT: RowRef = { book: '一部.csv', sheet: '一部', row: 7 }
export const OTHER_BOOK: RowRef = { book: '二部.csv', sheet: '二部', row: 9 }
export const SAME_SHEET: RowRef = { book: '一部.csv', sheet: '一部', row: 2 }

const EVIDENCE = [{ kind: 'phone', note: '*0101' }, { kind: 'slip', note: '' }]

export const SAMPLE_FINDINGS: SampleFindings = {
  'header.missing': sample('header.missing', 'R08.2', { field: 'phone' }),
  'header.ambiguous': sample('header.ambiguous', null, { field: 'customerName', columns: ['C', 'F'] }),
  'cell.unreadable': sample('cell.unreadable', null, { field: 'registeredAt', cell: 'B7', expected: 'time', shown: '三月初' }),
  'field.missing': sample('field.missing', 'R03.1', { field: 'phone', cell: 'D7' }),
  'field.placeholder': sample('field.placeholder', 'R14.3', { field: 'need', cell: 'F7', shown: '待定' }),
  'field.enum': sample('field.enum', 'R01.1a', { field: 'customerRelation', cell: 'E7', shown: '熟客', allowed: ['新客户', '老客户', '潜在客户'] }),
  'phone.malformed': sample('phone.malformed', null, { field: 'phone', cell: 'D7', shown: '1990000****' }),
  'phone.ambiguous-mask': sample('phone.ambiguous-mask', 'R12.1', { field: 'phone', cell: 'D7', shown: '199**101' }),
  'identity.checksum': sample('identity.checksum', 'R06.2', { field: 'identityNo', cell: 'H7', kind: 'resident' }),
  'identity.minor': sample('identity.minor', 'R06.2', { age: 16 }),
  'duplicate.active': sample('duplicate.active', 'R03.5', { holder: '张三', until: '2026-03-08', evidence: EVIDENCE, mirror: false }, [SAME_SHEET]),
  'duplicate.possible': sample('duplicate.possible', null, { evidence: EVIDENCE, settle: ['phone', 'identityNo'] }, [OTHER_BOOK]),
  'duplicate.self': sample('duplicate.self', 'R08.2', { until: '2026-05-05' }, [SAME_SHEET]),
  'duplicate.ban': sample('duplicate.ban', 'R05.10', { since: '2026-03-20', until: '2026-06-20' }, [SAME_SHEET]),
  'collision.visit': sample('collision.visit', 'R01.2a', { day: '2026-03-04', region: '渝北', sellers: ['张三', '李四'], responsible: ['李四'] }, [SAME_SHEET]),
  'region.crossing': sample('region.crossing', 'R04.5a', { customerRegion: '渝中', sellerRegion: '渝北', reason: null, allowed: false, awaiting: false }),
  'region.undeclared': sample('region.undeclared', 'R02.4', { declared: '本区域经营', computed: 'crossing', place: '重庆市渝中区' }),
  'region.outside-territory': sample('region.outside-territory', 'R16.1', { place: '涪陵', territory: ['渝北', '江北'] }),
  'filing.late': sample('filing.late', 'R01.1c', { due: '2026-03-03', against: 'visit', minutes: null }),
  'filing.same-day': sample('filing.same-day', 'R16.2', { day: '2026-04-20' }),
  'filing.after-signing': sample('filing.after-signing', 'R05.1', { signedOn: '2026-03-01' }),
  'filing.future': sample('filing.future', null, { filedOn: '2026-04-01' }),
  'filing.reporter': sample('filing.reporter', 'R16.2', { unit: '安居分销', reporter: '赵六' }),
  'approval.missing': sample('approval.missing', 'R12.6', { stage: 'signatures.service' }),
  'approval.order': sample('approval.order', 'R02.6', { stage: '营销总经理意见', before: '业务经理意见' }),
  'approval.overdue': sample('approval.overdue', 'R05.5', { due: '2026-02-26' }),
  'activity.before-approval': sample('activity.before-approval', 'R06.3', { activity: 'signing', day: '2026-03-04', approvedOn: '2026-03-05' }),
  'deposit.unpaid': sample('deposit.unpaid', 'R02.5', { required: '5000.00' }),
  'deposit.late': sample('deposit.late', 'R03.4b', { paidOn: '2026-03-10', lastDay: '2026-03-08' }),
  'protection.expiring': sample('protection.expiring', 'R03.4a', { until: '2026-03-08', daysLeft: 2 }),
  'protection.expired': sample('protection.expired', 'R03.4c', { until: '2026-03-08' }),
  'extension.granted': sample('extension.granted', 'R11.5b', { appliedOn: '2026-07-20', from: '2026-07-22', until: '2026-08-22' }),
  'extension.late': sample('extension.late', 'R05.11', { appliedOn: '2026-05-22', lastDay: '2026-05-21' }),
  'extension.exhausted': sample('extension.exhausted', 'R11.5b', { appliedOn: '2026-08-20', limit: 1 }),
  'queue.position': sample('queue.position', 'R11.2', { position: 1, startsOn: '2026-07-23', holderUntil: '2026-07-22' }, [SAME_SHEET]),
  'queue.full': sample('queue.full', 'R11.2', { size: 1 }, [SAME_SHEET, OTHER_BOOK]),
  'queue.lapsed': sample('queue.lapsed', 'R11.3a', { signedOn: '2026-07-10' }, [SAME_SHEET]),
  'followup.gap': sample('followup.gap', 'R04.3', { since: '2026-03-01', days: 35, limit: 30 }),
  'objection.open': sample('objection.open', 'R05.6', { since: '2026-03-11', by: '李四' }, [OTHER_BOOK]),
  'objection.late': sample('objection.late', 'R05.6', { lastDay: '2026-03-12' }),
  'objection.rejected': sample('objection.rejected', 'R05.6', { reason: 'no-evidence', lastDay: '2026-03-12' }),
  'attribution.decided': sample('attribution.decided', 'R10.6', { owner: '李四', ground: 'first-arrival' }, [OTHER_BOOK]),
  'attribution.contested': sample('attribution.contested', 'R05.3', { parties: ['张三', '李四'], reason: 'tie' }, [OTHER_BOOK]),
  'attribution.customer-choice': sample('attribution.customer-choice', 'R03.4c', { expiredOn: '2026-03-08', followedUpOn: '2026-03-10' }, [SAME_SHEET]),
  'attribution.ranked': sample('attribution.ranked', 'R05.3', {
    rank: 1, of: 2, score: '0.85',
    criteria: [{ criterion: 'time', weight: '0.40', value: '1.00', points: '0.40' }, { criterion: 'amount', weight: '0.60', value: '0.75', points: '0.45' }],
  }, [OTHER_BOOK]),
  'walkin.matched': sample('walkin.matched', 'R10.4', { owner: '张三', ground: 'earlier-report' }, [SAME_SHEET]),
  'seller.suspended': sample('seller.suspended', 'R06.5', { since: '2026-03-10', until: '2026-04-09' }),
  'penalty.due': sample('penalty.due', 'R03.6c', { person: '张三', type: '虚假报备', amount: '100.00', consequence: 'fine', occurrence: 2, day: '2026-03-12' }),
  'record.altered': sample('record.altered', 'R03.6b', { field: 'registeredAt', cell: 'B7', from: '2026-03-05', to: '2026-03-01', since: '2026-03-06' }),
  'calendar.unpublished': sample('calendar.unpublished', null, { years: [2027] }),
  'commission.excluded': sample('commission.excluded', 'R02.5', { reason: 'deposit-unpaid', cell: null, zh: '报备金 500.00 元未交', en: 'the filing deposit of 500.00 yuan was not paid' }),
  'commission.split': sample('commission.split', 'R03.6d', { trouble: 'not-whole', total: '90', cell: 'K7' }),
  'commission.no-rate': sample('commission.no-rate', 'R03.3', { plan: '2026-standard', signedOn: '2025-12-30', cell: 'J7' }),
  'plan.unreadable': sample('plan.unreadable', null, { cell: 'H7', shown: '3', zh: '应为 0 到 1 的小数文本，3% 写作 "0.03"', en: 'write decimal text from 0 to 1; 3% is "0.03"' }),
  'registration.renewal': sample('registration.renewal', 'R02.3', { previous: 'A' }, [SAME_SHEET]),
  'price.below-list': sample('price.below-list', 'R04.4', { quoted: '90.00', list: '100.00' }),
  'price.above-bid': sample('price.above-bid', 'R13.4', { ours: '152000.00', lowest: '148000.00', bidder: '某某汽车' }),
  'visit.mismatch': sample('visit.mismatch', 'R12.1', { field: 'sex', day: '2026-03-05' }),
  'privacy.full-phone': sample('privacy.full-phone', 'R10.2', { field: 'phone', cell: 'D7' }),
  'privacy.room-number': sample('privacy.room-number', 'R10.2', { field: 'address', cell: 'E7' }),
  'service.overdue': sample('service.overdue', 'R07.2', { step: 'received', due: '2026-03-03' }),
  'service.important': sample('service.important', 'R07.1', { shown: '停机' }),
  'service.repeat': sample('service.repeat', 'R07.3', { times: 3 }, [SAME_SHEET, OTHER_BOOK]),
  'event.unknown-registration': sample('event.unknown-registration', null, { registrationId: 'A99', cell: 'A7' }),
  'event.unknown-kind': sample('event.unknown-kind', null, { shown: '打电话', cell: 'B7' }),
  'event.before-filing': sample('event.before-filing', null, { day: '2026-02-27', kind: 'follow-up', cell: '跟进记录!C5' }),
  'event.contradiction': sample('event.contradiction', null, { day: '2026-03-12', kinds: ['signing', 'give-up'], cells: ['跟进记录!B5', 'H7'] }),
  'amount.negative': sample('amount.negative', null, { field: 'contractAmount', cell: 'K7' }),
  'date.order': sample('date.order', null, { earlier: 'registeredAt', later: 'endedAt', cell: 'L7' }),
  'signature.undated': sample('signature.undated', 'R13.5', { stage: '大区意见', cell: 'M7' }),
  'register.duplicate-id': sample('register.duplicate-id', null, { id: 'A' }, [SAME_SHEET]),
  'settings.unreadable': sample('settings.unreadable', null, { cell: 'C5', zh: '节假日须写日期，取值为 休 或 班', en: 'a holiday needs a date and 休 or 班' }),
  'settings.differ': sample('settings.differ', null, { what: 'rule', name: 'protection.days', cell: 'C7', shown: '14', heldCell: 'C9', held: '7' }, [OTHER_BOOK]),
  'ruling.applied': sample('ruling.applied', null, { what: '不是同一客户', who: '王主任', day: '2026-03-10', why: '两家公司法人不同' }),
  'ruling.unmatched': sample('ruling.unmatched', null, { id: 'A99' }),
}

/** A finding of a code on row 7 of 一部.csv with the data given. */
export function sample<C extends FindingCode>(code: C, clause: string | null, data: FindingData[C], related: readonly RowRef[] = [], severity: Severity = CATALOGUE[code].severity): FindingOf<C> {
  // The compiler cannot follow a union by a generic code; these six fields are exactly those of FindingOf<C>.
  return { code, severity, subject: SUBJECT, related, clause, data } as unknown as FindingOf<C>
}
