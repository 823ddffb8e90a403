import { evidenceWords } from '../evidence-words'
import type { Finding, FindingOf } from '../finding'
import { joinSome } from '../language'
import { rowsWords } from '../refs'
import {
  consequenceWord, criterionWord, eventWord, eventWords, expectedWord, fieldWord, groundWord, identityWord, noPlanWord, nowOwned, shortDecimal, splitWord, stepWord, violationIn,
} from '../words'
import type { Messages } from './messages'

/** The sentences in English. */

const EN = 'en'
const end = (finding: Finding): string => (finding.clause ? ` (${finding.clause}).` : '.')
const field = (id: string): string => `"${fieldWord(id, EN)}"`
const at = (cell: string | null): string => (cell ? ` (${cell})` : '')
const rows = (finding: Finding): string => rowsWords(finding.related, finding.subject, EN)
/** The related rows as a remark in brackets; empty when there are none. */
const seen = (finding: Finding): string => (finding.related.length > 0 ? ` (${rows(finding)})` : '')
/** The same where the rows are only to be compared. */
const also = (finding: Finding): string => (finding.related.length > 0 ? ` (see ${rows(finding)})` : '')
const some = (items: readonly string[]): string => joinSome(items, 8, EN)
/** The contract of the row, or of a further line of it. */
const contract = (finding: Finding): string => (finding.related.length > 0 ? `the contract in ${rows(finding)}` : 'this contract')
const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

export const en: Messages = {
  'header.missing': f => `The header row (row ${f.subject.row}) has no column for "${fieldWord(f.data.field, EN)}"; add it, or say in 报备设置 which column serves${end(f)}`,
  'header.ambiguous': f => `${columnNames(f.data.columns)} could each be ${field(f.data.field)}; say in 报备设置 which one to use${end(f)}`,
  'cell.unreadable': f => `${field(f.data.field)} in ${f.data.cell} cannot be read ("${f.data.shown}"); enter ${expectedWord(f.data.expected, EN)}${end(f)}`,
  'field.missing': f => `${field(f.data.field)}${at(f.data.cell)} is empty; please fill it in${end(f)}`,
  'field.placeholder': f => `${field(f.data.field)}${at(f.data.cell)} says "${f.data.shown}", which counts as empty; enter the actual content${end(f)}`,
  'field.enum': f => `${field(f.data.field)}${at(f.data.cell)} says "${f.data.shown}", which is not one of the choices: ${some(f.data.allowed)}${end(f)}`,
  'phone.malformed': f => `"${f.data.shown}" in ${field(f.data.field)}${at(f.data.cell)} is not a valid phone number; check it and correct it${end(f)}`,
  'phone.ambiguous-mask': f => `"${f.data.shown}" in ${field(f.data.field)}${at(f.data.cell)} does not show which digits are hidden; write one * for each hidden digit and all the others in full${end(f)}`,
  'identity.checksum': f => `The ${identityWord(f.data.kind, EN)}${at(f.data.cell)} fails its check digit; compare it with the document${end(f)}`,
  'identity.minor': f => `By the identity number the customer is ${f.data.age} years old, a minor; the guardian has to act instead${end(f)}`,

  'duplicate.active': f => (f.data.mirror ? duplicateMirror(f) : duplicateActive(f)),
  'duplicate.possible': f => `This may be the same customer as ${rows(f)}${f.data.evidence.length > 0 ? ` (${evidenceWords(f.data.evidence, EN)})` : ''}; a person has to look${settle(f.data.settle)}${end(f)}`,
  'duplicate.self': f => `${f.data.filedBy ? `Filed first by ${f.data.filedBy}${seen(f)} and given by then to who files it here` : `The same person has filed this already${seen(f)}`}${f.data.until ? `, protected through ${f.data.until}` : ''}${nowOwned(f.data, EN)}; the earlier filing stands and this one is not accepted${end(f)}`,
  'duplicate.ban': f => `Because an earlier filing${seen(f)} was false, this customer may not be filed again ${span(f.data.since, f.data.until)}; file again after that${end(f)}`,
  'collision.visit': collision,
  'region.crossing': f => (f.data.allowed ? crossingAllowed(f) : crossingRefused(f)),
  'region.undeclared': f =>
    `By its place (${f.data.place}) this is ${f.data.computed === 'crossing' ? 'a cross-region project' : 'within the own region'}, but ${f.data.declared ? `the row says "${f.data.declared}"` : 'the operating mode is empty'}; please correct it${end(f)}`,
  'region.outside-territory': f => `${f.data.place} is outside the promotion territory (${some(f.data.territory)}); this customer does not count in the settlement${end(f)}`,

  'filing.late': late,
  'filing.same-day': f => `The pre-report and the visit are both on ${f.data.day}; a same-day pre-report is not accepted, pre-report at least one day ahead${end(f)}`,
  'filing.after-signing': f => `The contract was signed on ${f.data.signedOn}, before the filing: no protection and no commission${end(f)}`,
  'filing.future': f => `The filing date ${f.data.filedOn} is after the day of this check, so the row is not judged yet; make sure that the date is right${end(f)}`,
  'filing.reporter': f => `${f.data.reporter} is not on the list of reporters of ${f.data.unit}; let a named reporter file it, or have the list updated${end(f)}`,
  'approval.missing': f => `${field(f.data.stage || 'approval')} is still missing; please have it added${end(f)}`,
  'approval.order': f => `${field(f.data.stage)} was given before ${field(f.data.before)}; the approvals have to follow their order${end(f)}`,
  'approval.overdue': f => `The review was due by ${f.data.due} and is overdue; please review it now${end(f)}`,
  'activity.before-approval': f =>
    `${activityBegan(f.data.activity)} on ${f.data.day}, but ${f.data.approvedOn ? `approval came only on ${f.data.approvedOn}` : 'the row is not approved yet'}; nothing of the kind may happen before approval${end(f)}`,
  'deposit.unpaid': f => `The filing deposit${f.data.required ? ` (${f.data.required} yuan)` : ''} is not paid; the filing takes effect only when its date and amount are entered${end(f)}`,
  'deposit.late': f => `The deposit was paid on ${f.data.paidOn}, after the last day of protection (${f.data.lastDay}), and revives nothing; file again${end(f)}`,

  'protection.expiring': f => `Protection runs through ${f.data.until} (${f.data.daysLeft === 0 ? 'the last day' : `${plural(f.data.daysLeft, 'day')} left`}); sign, or apply for an extension in time where one is allowed${end(f)}`,
  'protection.expired': f => `Protection ended on ${f.data.until}; whoever still follows the customer has to file again${end(f)}`,
  'extension.granted': f => `The extension applied for on ${f.data.appliedOn} is in order: protection goes on from ${f.data.from} through ${f.data.until}${end(f)}`,
  'extension.late': f => `The extension applied for on ${f.data.appliedOn} is refused; the last day for it was ${f.data.lastDay}${end(f)}`,
  'extension.exhausted': f => `The extension applied for on ${f.data.appliedOn} is refused: ${f.data.limit === 0 ? 'this filing may not be extended' : `at most ${plural(f.data.limit, 'extension')}, used up`}${end(f)}`,
  'queue.position': f => `The earlier filing${seen(f)} is protected through ${f.data.holderUntil}; this row is number ${f.data.position} in the queue and starts on ${f.data.startsOn} if it is not signed by then${end(f)}`,
  'queue.full': f => `The queue for this customer is full (${plural(f.data.size, 'place')})${seen(f)}; file again when a place is free${end(f)}`,
  'queue.lapsed': f => `The earlier filing${seen(f)} was signed on ${f.data.signedOn}, so the place in the queue has lapsed${end(f)}`,
  'followup.gap': f => `No follow-up is recorded for ${plural(f.data.days, 'day')} since ${f.data.since}, more than the ${f.data.limit} allowed; follow up and record it${end(f)}`,

  'objection.open': f => `${f.data.by ?? 'Another applicant'} objected on ${f.data.since}${seen(f)}; please wait for the ruling${end(f)}`,
  'objection.late': f => `The objection came too late; the last day for it was ${f.data.lastDay}${end(f)}`,
  'objection.rejected': f => `The objection is not accepted: ${objectionReason(f)}${end(f)}`,
  'attribution.decided': f => (f.data.owner ? `The customer belongs to ${f.data.owner}: ${groundWord(f.data.ground, EN)}${also(f)}${end(f)}` : `The customer belongs to nobody at present${also(f)}${end(f)}`),
  'attribution.contested': f => `${some(f.data.parties)} each claim this customer${seen(f)}${at(some(f.data.cells ?? []))} and ${f.data.reason === 'tie' ? 'come out equal' : 'the records contradict each other'}; a person has to decide${end(f)}`,
  'attribution.customer-choice': f => `The earlier protection ended on ${f.data.expiredOn}, but its holder still followed up on ${f.data.followedUpOn}${also(f)}; the customer chooses, and neither side may poach${end(f)}`,
  'attribution.ranked': f =>
    `Ranked ${f.data.rank} of ${f.data.of} for this customer with ${shortDecimal(f.data.score)} points (${f.data.criteria.map(one => `${criterionWord(one.criterion, EN)} ${shortDecimal(one.value)}×${shortDecimal(one.weight)}=${shortDecimal(one.points)}`).join(', ')})${end(f)}`,
  'walkin.matched': f => `The walk-in customer matches an earlier report${also(f)} ${f.data.owner ? `and belongs to ${f.data.owner}, who has to be told` : 'but who owns it has to be decided by a person'}${end(f)}`,

  'seller.suspended': f => `Sales rights are suspended ${span(f.data.since, f.data.until)}; no new filings in that time${end(f)}`,
  'penalty.due': f => `${f.data.person}: ${f.data.type} on ${f.data.day} (number ${f.data.occurrence}), ${penaltyWords(f)}${end(f)}`,
  'record.altered': alteration,
  'calendar.unpublished': f => `The holidays of ${f.data.years.join(', ')} are not published yet; the dates reckon with weekends only, check again once they are${end(f)}`,
  'commission.excluded': f => `No commission for ${contract(f)}: ${f.data.en}${end(f)}`,
  'commission.split': f => `The split${at(f.data.cell)} is faulty: ${splitWord(f.data.trouble, EN)}${f.data.total ? ` (now ${f.data.total}%)` : ''}; agree on it with the manager and correct it, nothing is paid until then${end(f)}`,
  'commission.no-rate': f => `No commission for ${contract(f)}: ${noPlanWord(f.data.signedOn, EN)}${f.data.plan ? ` (the nearest version is "${f.data.plan}")` : ''}; check that day${at(f.data.cell)}, or add the plan of that time${end(f)}`,
  'plan.unreadable': f => `Sheet ${f.subject.sheet}, ${f.data.cell}: ${f.data.shown ? `"${f.data.shown}" cannot be used here; ` : ''}${f.data.en}; until it is corrected no commission is checked by this sheet${end(f)}`,
  'registration.renewal': f => `This renews ${f.data.previous ? `filing ${f.data.previous}` : 'an earlier filing'}${seen(f)} and is no duplicate${end(f)}`,
  'price.below-list': f => `The quoted price ${f.data.quoted} is below the list price ${f.data.list} without an approved special price; apply for it first${end(f)}`,
  'price.above-bid': f => `Our price ${f.data.ours} is above the lowest competing bid ${f.data.lowest}${f.data.bidder ? ` (${f.data.bidder})` : ''}${end(f)}`,
  'visit.mismatch': f => `${field(f.data.field)} of the visit on ${f.data.day} differs from the report, so the visit is not confirmed; check the entry${end(f)}`,
  'privacy.full-phone': f => `${field(f.data.field)}${at(f.data.cell)} holds a full phone number; hide the middle digits as the rules say${end(f)}`,
  'privacy.room-number': f => `${field(f.data.field)}${at(f.data.cell)} holds a room number; only the estate is recorded, please take it out${end(f)}`,
  'service.overdue': f => `${capital(stepWord(f.data.step, EN))} was due by ${f.data.due} and is overdue; please see to it${end(f)}`,
  'service.important': f => `Important event: ${f.data.shown}; handle it first${end(f)}`,
  'service.repeat': f => `The same problem of the same customer has come up ${plural(f.data.times, 'time')}${seen(f)}; look for the cause${end(f)}`,

  'event.unknown-registration': f => `Filing number "${f.data.registrationId}" in ${f.data.cell} is not in the register, so the event is not used; check the number${end(f)}`,
  'event.unknown-kind': unknownEvent,
  'event.before-filing': f => `The ${eventWord(f.data.kind, EN)} on ${f.data.day}${at(f.data.cell)} is before the filing; check both dates${end(f)}`,
  'event.contradiction': f => `${capital(f.data.kinds.map(kind => eventWord(kind, EN)).join(' and '))} on ${f.data.day}${at(some(f.data.cells))} contradict each other; keep the one that is true${end(f)}`,
  'amount.negative': f => `${field(f.data.field)}${at(f.data.cell)} is negative; check it, refunds go into 退款金额${end(f)}`,
  'date.order': f => `${field(f.data.earlier)} must not be after ${field(f.data.later)}${at(f.data.cell)}; check both dates${end(f)}`,
  'signature.undated': f => `${field(f.data.stage)} has no date${at(f.data.cell)} and counts from the day of filing; please add the date${end(f)}`,
  'register.duplicate-id': f => `Filing number "${f.data.id}" is also used by ${rows(f)} for another customer; give each filing its own number${end(f)}`,
  'settings.unreadable': f => `Sheet 报备设置, ${f.data.cell}: ${f.data.en}; the row is not used, please correct it${end(f)}`,
  'settings.differ': differ,
  'ruling.applied': f => `Decided by ${f.data.who} on ${f.data.day}: ${f.data.what}${f.data.why ? `, because ${f.data.why}` : ''}${end(f)}`,
  'ruling.unmatched': f => `Ruling "${f.data.id}" fits no filing of the register and has no effect; check its number${end(f)}`,
}

function span(since: string, until: string): string {
  return since ? `from ${since} through ${until}` : `through ${until}`
}

/** What one book says otherwise than the book read before it. */
function differ(f: FindingOf<'settings.differ'>): string {
  const { what, name, cell, shown, heldCell, held } = f.data
  const [first] = f.related
  const follow = what === 'policy' ? `, and what ${f.subject.book} sets for its own regulation is not used` : ''
  return `${f.subject.book}, sheet ${f.subject.sheet}, ${cell}: ${name} is "${shown}", but in ${first?.book ?? ''}, sheet ${first?.sheet ?? ''}, ${heldCell} it is "${held}"; ${first?.book ?? ''} was read first and holds${follow}; make them agree${end(f)}`
}

/** Column letters are called columns, header texts stand in quotes. */
function columnNames(columns: readonly string[]): string {
  return some(columns.map(column => (/^[A-Z]{1,3}$/.test(column) ? `column ${column}` : `"${column}"`)))
}

function duplicateActive(f: FindingOf<'duplicate.active'>): string {
  const until = f.data.until ? `protected through ${f.data.until}` : 'which still stands'
  return `Filed first by ${f.data.holder ?? 'someone else'}${seen(f)}, ${until}${nowOwned(f.data, EN)}; this row is refused${end(f)}`
}

function duplicateMirror(f: FindingOf<'duplicate.active'>): string {
  return `${capital(rows(f))} filed the same customer; this row was first${f.data.until ? ` and is protected through ${f.data.until}` : ''}, nothing to do${end(f)}`
}

function settle(facts: readonly string[]): string {
  return facts.length > 0 ? `; ${some(facts.map(fact => fieldWord(fact, EN)))} would settle it` : ''
}

function collision(f: FindingOf<'collision.visit'>): string {
  const responsible = f.data.responsible.length > 0 ? `, mainly responsible: ${some(f.data.responsible)}` : ''
  return `Collision: on ${f.data.day} ${some(f.data.sellers)} visited the same customer or project in ${f.data.region || 'the same region'}${seen(f)}${responsible}; the regional manager has to settle it${end(f)}`
}

function activityBegan(activity: FindingOf<'activity.before-approval'>['data']['activity']): string {
  switch (activity) {
    case 'visit': return 'There was a visit'
    case 'signing': return 'There was a signing'
    case 'talks': return 'There were talks'
    case 'deposit': return 'A deposit was taken'
  }
}

function crossingAllowed(f: FindingOf<'region.crossing'>): string {
  return `The customer is in ${f.data.customerRegion}, the seller's region is ${f.data.sellerRegion}: cross-region${f.data.reason ? `, reason "${f.data.reason}"` : ''}, ${f.data.awaiting ? 'which may be allowed and awaits approval' : 'in order'}${end(f)}`
}

function crossingRefused(f: FindingOf<'region.crossing'>): string {
  const reason = f.data.reason ? `the reason "${f.data.reason}" is not approved` : 'there is no approved reason'
  return `The customer is in ${f.data.customerRegion}, the seller's region is ${f.data.sellerRegion}: cross-region, and ${reason}; have it approved, or hand it over to ${f.data.customerRegion}${end(f)}`
}

function late(f: FindingOf<'filing.late'>): string {
  const { against, due, minutes } = f.data
  switch (against) {
    case 'visit':
      return `Filed too late for the visit${due ? `; the last day for it was ${due}` : ''}; a special leave with its approver would excuse it${end(f)}`
    case 'visit-hour':
      return minutes !== null && minutes < 0
        ? `Filed ${plural(-minutes, 'minute')} after the visit; please file ahead next time${end(f)}`
        : `Filed only ${minutes === null ? 'shortly' : plural(minutes, 'minute')} before the visit; please file earlier next time${end(f)}`
    case 'signing':
      return `Filed later after signing than allowed${due ? `; the last day for it was ${due}` : ''}${end(f)}`
    case 'first-contact':
      return `An important customer has to be filed at once${due ? `, at the latest on ${due}` : ''}; this came late${end(f)}`
  }
}

function objectionReason(f: FindingOf<'objection.rejected'>): string {
  switch (f.data.reason) {
    case 'late':
      return `it came too late${f.data.lastDay ? `, the last day was ${f.data.lastDay}` : ''}`
    case 'no-evidence':
      return 'no evidence was given; write it into 备注 and object again within the time allowed'
    case 'not-applicant':
      return 'whoever objects has not applied for this customer'
  }
}

function penaltyWords(f: FindingOf<'penalty.due'>): string {
  const { amount, consequence } = f.data
  const other = consequence && consequence !== 'fine' ? consequenceWord(consequence, EN) : null
  if (amount === null) return other ?? (consequence ? 'a fine the company has to set' : 'to be dealt with by the rules')
  return other ? `fine of ${amount} yuan and ${other}` : `fine of ${amount} yuan`
}

/** An unknown violation is kept for a person to deal with; any other unknown event is not used. */
function unknownEvent(f: FindingOf<'event.unknown-kind'>): string {
  const { cell, shown } = f.data
  if (shown === '') return `${cell} does not say what happened and is not used; write one of ${eventWords('zh-CN').join(', ')}${end(f)}`
  const violation = violationIn(shown)
  if (violation !== null) return `The violation "${violation}" in ${cell} is none of this regulation's; it is on record, but nothing is set for it: check its name, or let the company decide${end(f)}`
  return `The event "${shown}" in ${cell} is unknown and not used; write one of ${eventWords('zh-CN').join(', ')}${end(f)}`
}

function alteration(f: FindingOf<'record.altered'>): string {
  const { cell, from, to, since } = f.data
  const ago = since ? `since it was sealed on ${since}` : 'since it was sealed'
  if (cell !== null) return `${field(f.data.field)}${at(cell)} was changed ${ago}${from === null ? '' : `, from ${quoted(from)}`} to ${quoted(to)}; find out by whom and why${end(f)}`
  return from === null ? `The column ${field(f.data.field)} has gone ${ago}; restore it, or find out by whom and why it was removed${end(f)}` : `The filing numbered "${from}" has gone ${ago}; find out whether it was deleted or given another number, and bring it back${end(f)}`
}

function quoted(text: string | null): string {
  return text === null || text === '' ? 'empty' : `"${text}"`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
