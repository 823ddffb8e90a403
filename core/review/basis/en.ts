import { findFinding } from '../../findings/find-finding'
import type { Finding } from '../../findings/finding'
import { joinSome } from '../../findings/language'
import { rowsWords } from '../../findings/refs'
import { fieldWord, groundWord, noPlanWord, nowOwned, stepWord } from '../../findings/words'
import type { Stretch, Verdict } from '../../lifecycle/verdict'
import {
  endedWord, hasDoubt, isOnlyPreReported, lastStretch, otherOwner, ownerFinding, passedStages, possibleRows, protectedUntil, refusingDuplicate, unusableFields,
} from '../decisive'
import type { Reasons } from './reasons'

const EN = 'en'

export const enReasons: Reasons = {
  of: {
    pending: verdict => pending(verdict) + ranked(verdict),
    rejected,
    blocked,
    invalid,
    queued,
    lapsed: verdict => {
      const lapse = findFinding(verdict.findings, 'queue.lapsed')
      return lapse ? `the earlier filing${seen(lapse)} was signed on ${lapse.data.signedOn}` : 'the earlier filing was signed'
    },
    active: verdict => active(verdict) + owned(verdict) + remarks(verdict),
    expired: verdict => `${ended(verdict)} unsigned; whoever still follows the customer has to file again${refusedExtension(verdict)}`,
    abandoned: verdict => `${ended(verdict)} unsigned${refusedExtension(verdict) || ', and no extension was applied for'}`,
    disputed,
    terminated: verdict => `${earlyEnd(verdict)}, so protection ended early`,
    signed,
    unprotected,
    public: publicReason,
    raised: verdict => `${verdict.trace.filedOn ? `raised on ${verdict.trace.filedOn}, ` : ''}waits for the department to receive it${service(verdict)}`,
    received: verdict => `${dated('received', verdict.registration.values.receivedAt)}, being handled${expected(verdict)}${service(verdict)}`,
    clarifying: verdict => `${dated('clarification asked for', verdict.registration.values.clarifyingAt)}, please describe the problem further${service(verdict)}`,
    handled: verdict => `${dated('handled', verdict.registration.values.handledAt)}, the customer is still to be told${service(verdict)}`,
    answered: verdict => `${dated('answered', verdict.registration.values.answeredAt)}${service(verdict)}`,
  },
  sealed: 'this filing has no effect at present; the administrator will give the reason once the contract is signed',
}

const field = (id: string): string => `"${fieldWord(id, EN)}"`
const seen = (finding: Finding): string => (finding.related.length > 0 ? ` (${rowsWords(finding.related, finding.subject, EN)})` : '')
const filed = (verdict: Verdict): string => (verdict.trace.filedOn ? `filed on ${verdict.trace.filedOn}` : 'filed')
const dated = (what: string, time: string | undefined): string => (time ? `${what} on ${time.slice(0, 10)}` : what)

function pending(verdict: Verdict): string {
  const { findings } = verdict
  const unpaid = findFinding(findings, 'deposit.unpaid')
  const order = findFinding(findings, 'approval.order')
  if (order) return `${field(order.data.stage)} was given before ${field(order.data.before)}; the approvals have to follow their order`
  const missing = findFinding(findings, 'approval.missing')
  if (missing) return `${filed(verdict)}, waits for ${field(missing.data.stage || 'approval')}`
  if (isOnlyPreReported(verdict)) return `${dated('pre-reported', verdict.registration.values.preReportedAt)}, waits for the formal report on site`
  if (unpaid && verdict.trace.approvedOn) return `approved on ${verdict.trace.approvedOn}, waits for the filing deposit${unpaid.data.required ? ` of ${unpaid.data.required} yuan` : ''}`
  // Nothing is waited for but the contract itself (R09).
  if (verdict.trace.clause === null && !unpaid) return `${filed(verdict)}, not signed yet`
  const overdue = findFinding(findings, 'approval.overdue')
  const passed = passedStages(verdict)
  const waits = `${filed(verdict)}, waits for ${passed > 0 ? `the approvals after the first ${passed}` : 'approval'}${unpaid ? ' and the filing deposit' : ''}`
  return overdue ? `${waits}; the review was due by ${overdue.data.due} and is overdue` : waits
}

function ranked(verdict: Verdict): string {
  const ranking = findFinding(verdict.findings, 'attribution.ranked')
  return ranking ? `; ranked ${ranking.data.rank} of ${ranking.data.of} for this customer` : ''
}

function rejected(verdict: Verdict): string {
  const reason = verdict.registration.values.rejectionReason
  if (reason) return `not approved, because ${reason.replace(/[。.]+$/, '')}`
  return 'not approved; ask the approver for the reason'
}

function blocked(verdict: Verdict): string {
  const { findings } = verdict
  const suspended = findFinding(findings, 'seller.suspended')
  if (suspended) return `the seller's rights are suspended${suspended.data.since ? ` from ${suspended.data.since}` : ''} through ${suspended.data.until}`
  const ban = findFinding(findings, 'duplicate.ban')
  if (ban) return `an earlier filing${seen(ban)} was false, so this customer may not be filed again through ${ban.data.until}`
  const full = findFinding(findings, 'queue.full')
  if (full) return `someone else filed first and the queue is full (${full.data.size})${seen(full)}`
  const duplicate = refusingDuplicate(verdict)
  if (duplicate) return `filed first by ${duplicate.data.holder ?? 'someone else'}${seen(duplicate)}, ${duplicate.data.until ? `protected through ${duplicate.data.until}` : 'which still stands'}${nowOwned(duplicate.data, EN)}`
  const self = findFinding(findings, 'duplicate.self')
  if (self) return `${self.data.filedBy ? `filed first by ${self.data.filedBy}${seen(self)} and given by then to who files it here` : `the same person filed it already${seen(self)}`}${self.data.until ? `, protected through ${self.data.until}` : ''}${nowOwned(self.data, EN)}; the earlier filing stands`
  const crossing = findFinding(findings, 'region.crossing')
  if (crossing) return `the customer is in ${crossing.data.customerRegion}, the seller's region is ${crossing.data.sellerRegion}, and there is no approved reason for crossing`
  const decided = findFinding(findings, 'attribution.decided')
  if (decided) return `the customer belongs to ${decided.data.owner ?? 'someone else'}: ${groundWord(decided.data.ground, EN)}${seen(decided)}`
  return 'the rules do not allow this filing'
}

function invalid(verdict: Verdict): string {
  if (verdict.trace.endedOn) return `${earlyEnd(verdict)}; it was never protected`
  const { missing, unreadable } = unusableFields(verdict, EN)
  if (missing && unreadable) return `missing: ${missing}; unreadable: ${unreadable}; please correct`
  if (missing) return `missing: ${missing}; please fill in`
  if (unreadable) return `unreadable: ${unreadable}; please correct`
  const unsigned = findFinding(verdict.findings, 'approval.missing')
  if (unsigned) return `${field(unsigned.data.stage || 'approval')} is missing`
  const sameDay = findFinding(verdict.findings, 'filing.same-day')
  if (sameDay) return `a pre-report on the day of the visit (${sameDay.data.day}) is not accepted`
  return 'it does not meet the requirements'
}

function earlyEnd(verdict: Verdict): string {
  const on = verdict.trace.endedOn
  const why = endedWord(verdict, 'en')
  const what = why ? `"${why}"` : 'an ending'
  return on ? `${what} was recorded on ${on}` : `${what} was recorded`
}

function queued(verdict: Verdict): string {
  const place = findFinding(verdict.findings, 'queue.position')
  const until = verdict.expiresOn ? ` and runs through ${verdict.expiresOn}` : ''
  if (!place) return `starts ${verdict.effectiveOn ? `on ${verdict.effectiveOn}` : 'the day after the earlier filing ends'}${until} if that is not signed`
  return `number ${place.data.position} behind the earlier filing${seen(place)}, which is protected through ${place.data.holderUntil}; if that is not signed, this one starts on ${place.data.startsOn}${until}`
}

function active(verdict: Verdict): string {
  const stretch = lastStretch(verdict)
  const until = verdict.expiresOn
  const opened = stretch ? opening(stretch, verdict) : filed(verdict)
  if (!until) return `${opened}${verdict.effectiveOn && !opened.endsWith(verdict.effectiveOn) ? `, in effect since ${verdict.effectiveOn}` : ''}, without a fixed end`
  const left = verdict.daysLeft === 0 ? ', the last day' : verdict.daysLeft === null ? '' : `, ${verdict.daysLeft} ${verdict.daysLeft === 1 ? 'day' : 'days'} left`
  return `${opened}, protected through ${until}${lengthened(stretch)}${left}`
}

function opening(stretch: Stretch, verdict: Verdict): string {
  switch (stretch.what) {
    case 'start':
      return verdict.trace.approvedOn && verdict.trace.approvedOn === verdict.effectiveOn ? `approved on ${verdict.trace.approvedOn}` : filed(verdict)
    case 'deposit':
      return `deposit paid on ${stretch.from}, which restarts the period`
    case 'confirmed-visit':
      return `visit confirmed on ${stretch.from}`
    case 'opening':
      return filed(verdict)
    case 'extension':
      return `${filed(verdict)}, extended`
    case 'queue':
      return `taken over from the queue on ${stretch.from}`
  }
}

function lengthened(stretch: Stretch | null): string {
  if (stretch && stretch.holidays.length > 0) return ` (lengthened by ${stretch.holidays.length} holiday ${stretch.holidays.length === 1 ? 'day' : 'days'})`
  return stretch?.rolledFrom ? ` (moved from ${stretch.rolledFrom}, a rest day)` : ''
}

function owned(verdict: Verdict): string {
  const other = otherOwner(verdict)
  if (!other) return ''
  const decided = ownerFinding(verdict)
  return decided ? `; the customer belongs to ${other}: ${groundWord(decided.data.ground, EN)}${seen(decided)}` : `; the customer belongs to ${other}`
}

function remarks(verdict: Verdict): string {
  let text = refusedExtension(verdict)
  for (const finding of verdict.findings) {
    if (finding.code === 'objection.open') text += `; ${finding.data.by ?? 'another applicant'} objected${seen(finding)}, to be ruled on`
    else if (finding.code === 'calendar.unpublished') text += `; the holidays of ${finding.data.years.join(', ')} are not published, so the date is provisional`
  }
  const possible = possibleRows(verdict)
  return possible.length > 0 ? `${text}; whether this is the customer of ${rowsWords(possible, verdict.registration.ref, EN)} is to be checked` : text
}

function refusedExtension(verdict: Verdict): string {
  const late = findFinding(verdict.findings, 'extension.late')
  if (late) return `; the extension applied for on ${late.data.appliedOn} was too late, its last day was ${late.data.lastDay}`
  const exhausted = findFinding(verdict.findings, 'extension.exhausted')
  if (exhausted) return `; the extension applied for on ${exhausted.data.appliedOn} is refused, ${exhausted.data.limit === 0 ? 'none is allowed' : 'none is left'}`
  const deposit = findFinding(verdict.findings, 'deposit.late')
  return deposit ? `; the deposit of ${deposit.data.paidOn} came after the end and revives nothing` : ''
}

function ended(verdict: Verdict): string {
  const until = protectedUntil(verdict)
  return until ? `protection ended on ${until}` : 'protection ended'
}

function disputed(verdict: Verdict): string {
  const { findings } = verdict
  const objection = findFinding(findings, 'objection.open')
  if (objection) return `${objection.data.by ?? 'an applicant'} objected on ${objection.data.since}${seen(objection)}, to be ruled on`
  const choice = findFinding(findings, 'attribution.customer-choice')
  if (choice) return `the earlier filing${seen(choice)} was still followed up after it ended on ${choice.data.expiredOn}, so the customer chooses`
  const contest = findFinding(findings, 'attribution.contested')
  if (contest) return `${joinSome(contest.data.parties, 5, EN)} each claim this customer${seen(contest)}, a person has to decide`
  const contradiction = findFinding(findings, 'event.contradiction')
  if (contradiction) return `the records of ${contradiction.data.day} contradict each other`
  if (hasDoubt(verdict)) return 'a reviewer has doubts, to be talked over'
  return 'an objection is to be ruled on'
}

function signed(verdict: Verdict): string {
  return signing(verdict) + unpaid(verdict)
}

/** What keeps a contract signed under protection from earning commission, where the plans are known. */
function unpaid({ findings }: Verdict): string {
  const excluded = findFinding(findings, 'commission.excluded')
  if (excluded) return `; but it earns no commission: ${excluded.data.en}`
  const unplanned = findFinding(findings, 'commission.no-rate')
  return unplanned ? `; but it earns no commission: ${noPlanWord(unplanned.data.signedOn, EN)}` : ''
}

function signing(verdict: Verdict): string {
  const { signedOn } = verdict.trace
  const on = signedOn ? `signed on ${signedOn}` : 'signed'
  const stretch = lastStretch(verdict)
  if (stretch) return `${on}, ${stretch.until ? `within protection (through ${stretch.until})` : 'under protection'}${owned(verdict)}`
  const late = findFinding(verdict.findings, 'filing.late')
  return late ? `${on}, ${filed(verdict)}, later than allowed${late.data.due ? ` (due ${late.data.due})` : ''}` : `${on}, ${filed(verdict)}`
}

function unprotected(verdict: Verdict): string {
  const { trace, findings } = verdict
  const on = trace.signedOn ? `signed on ${trace.signedOn}` : 'signed'
  if (findFinding(findings, 'filing.after-signing')) return `${on}, ${filed(verdict)} only afterwards`
  const duplicate = refusingDuplicate(verdict)
  if (duplicate) return `${on}, but filed first by ${duplicate.data.holder ?? 'someone else'}${seen(duplicate)}`
  if (findFinding(findings, 'queue.position')) return `${on} while still waiting in the queue`
  const until = lastStretch(verdict)?.until
  if (until && trace.signedOn && trace.signedOn > until) return `${on}, after protection ended on ${until}`
  if (findFinding(findings, 'deposit.unpaid')) return `${on} while the filing deposit was unpaid`
  if (findFinding(findings, 'activity.before-approval')) return `${on} before the approval`
  return `${on} without valid protection`
}

function publicReason(verdict: Verdict): string {
  const until = protectedUntil(verdict)
  const over = until ? `protection ended on ${until}, ` : ''
  const mismatch = findFinding(verdict.findings, 'visit.mismatch')
  if (mismatch) return `${over}the visit of ${mismatch.data.day} was not confirmed because ${field(mismatch.data.field)} differs; anyone may file`
  const unsigned = findFinding(verdict.findings, 'approval.missing')
  if (unsigned) return `${over}the visit was not confirmed because ${field(unsigned.data.stage)} is missing; anyone may file`
  if (lastStretch(verdict)?.what === 'confirmed-visit') return `${over}unsigned after the confirmed visit; anyone may file`
  return over ? `${over}without a confirmed visit; anyone may file` : 'no valid filing; anyone may file'
}

function expected(verdict: Verdict): string {
  const on = verdict.registration.values.expectedAt
  return on ? `, expected to be solved on ${on.slice(0, 10)}` : ''
}

function service(verdict: Verdict): string {
  const overdue = findFinding(verdict.findings, 'service.overdue')
  const late = overdue ? `; ${stepWord(overdue.data.step, EN)} was due by ${overdue.data.due} and is overdue` : ''
  return findFinding(verdict.findings, 'service.important') ? `${late}; an important event, handle it first` : late
}
