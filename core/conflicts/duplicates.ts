import { appendTo } from '../lists/append-to'
import type { EvidenceNote } from '../findings/finding'
import { protectsOn } from '../lifecycle/course'
import type { Refusal } from '../lifecycle/outcome'
import { isSameParty } from '../lifecycle/party'
import { compareFiling, compareStanding, factsOf, outcomeOf } from '../lifecycle/walk-context'
import { protects } from '../lifecycle/walk-rows'
import { findingOf, type Check, type CheckContext, type Report } from './check'

/** Rows refused because someone else, or the same party, holds the customer; and pairs that a person must look at. */
export const duplicates: Check = {
  codes: ['duplicate.active', 'duplicate.self', 'duplicate.ban', 'duplicate.possible', 'registration.renewal', 'seller.suspended'],
  check(row, context, report) {
    const outcome = outcomeOf(context, row)
    const { refusal } = outcome
    if (refusal) reportRefusal(row, context, report)
    if (outcome.renewalOf !== null) {
      report(findingOf(context, row, 'registration.renewal', { previous: factsOf(context, outcome.renewalOf).registration.id }, { related: [outcome.renewalOf], clause: context.pack.renewal?.clause ?? null }))
    }
    if (outcome.standing !== 'invalid' && outcome.standing !== 'rejected' && outcome.standing !== 'recorded') reportPossible(row, context, report)
  },
}

function reportRefusal(row: number, context: CheckContext, report: Report): void {
  const refusal = outcomeOf(context, row).refusal
  if (!refusal) return
  const { pack } = context
  const related = refusal.by === null ? [] : [refusal.by]
  switch (refusal.why) {
    case 'active':
      return reportHeld(row, refusal, context, report)
    case 'self':
      return report(findingOf(context, row, 'duplicate.self', { until: refusal.until, ...ownerNow(refusal.by, context) }, { related, clause: pack.scopeClause }))
    case 'ban':
      return report(findingOf(context, row, 'duplicate.ban', { since: refusal.since ?? '', until: refusal.until ?? '' }, { related, clause: pack.ban?.clause ?? null }))
    case 'suspended':
      return report(findingOf(context, row, 'seller.suspended', { since: refusal.since ?? '', until: refusal.until ?? '' }, { clause: pack.suspension?.clause ?? null }))
    case 'outranked':
      return reportOutranked(row, refusal.by, context, report)
    case 'queue-full':
    case 'crossing':
      return
  }
}

/**
 * The holder's row is its filer's, the customer may be another's by a leader's or a person's word. To whom it had been
 * given when he filed, no other's right stands in the way: he repeats what is his (R04.3, R15.1).
 */
function reportHeld(row: number, { by, until }: Refusal, context: CheckContext, report: Report): void {
  const extras = { related: by === null ? [] : [by], clause: context.pack.scopeClause }
  const { party, readyOn } = factsOf(context, row)
  const holder = holderName(by, context)
  if (by !== null && holder !== null && isSameParty(context.givenOn(by, readyOn ?? context.asOf), party)) {
    const now = ownerNow(by, context)
    return report(findingOf(context, row, 'duplicate.self', { until, filedBy: holder, ...(isSameParty(now.owner, party) ? {} : now) }, extras))
  }
  report(findingOf(context, row, 'duplicate.active', { holder, until, evidence: evidence(row, by, context), mirror: false, ...ownerNow(by, context) }, extras))
}

/** Whose the customer of a holder is today, where that is not who filed it. */
function ownerNow(holder: number | null, context: CheckContext): { readonly owner?: string } {
  if (holder === null || !protects(context, holder, context.asOf)) return {}
  const owner = context.givenOn(holder, context.asOf)
  return owner === null || isSameParty(owner, factsOf(context, holder).party) ? {} : { owner }
}

/** Who filed later is a duplicate as well; who filed first and gave way to a better claim is told by the attribution alone. */
function reportOutranked(row: number, holder: number | null, context: CheckContext, report: Report): void {
  if (holder === null || !isLaterFiling(row, holder, context)) return
  report(findingOf(context, row, 'duplicate.active', { holder: holderName(holder, context), until: null, evidence: evidence(row, holder, context), mirror: false, ...ownerNow(holder, context) }, { related: [holder], clause: context.pack.scopeClause }))
}

function isLaterFiling(row: number, other: number, context: CheckContext): boolean {
  return compareFiling(factsOf(context, row), factsOf(context, other)) > 0
}

/** The notices on a holder's row: which rows were refused or queue because of it. */
export function reportMirrors(rows: readonly number[], context: CheckContext, report: (row: number, finding: ReturnType<typeof findingOf>) => void): void {
  const mirrors = new Map<number, number[]>()
  for (const row of rows) {
    const holder = holderAgainst(row, context)
    if (holder !== null) appendTo(mirrors, holder, row)
  }
  for (const [holder, others] of mirrors) {
    others.sort((a, b) => compareFiling(factsOf(context, a), factsOf(context, b)))
    const until = outcomeOf(context, holder).course?.until ?? null
    report(holder, findingOf(context, holder, 'duplicate.active', { holder: holderName(holder, context), until, evidence: evidence(holder, others[0] ?? null, context), mirror: true }, { severity: 'notice', related: others, clause: context.pack.scopeClause }))
  }
}

/** The row because of which a row was refused or waits. */
function holderAgainst(row: number, context: CheckContext): number | null {
  const { refusal, standing, behind } = outcomeOf(context, row)
  if (standing === 'waits') return behind
  if (refusal === null || refusal.by === null) return null
  const isDuplicate = refusal.why === 'active' || refusal.why === 'queue-full' || (refusal.why === 'outranked' && isLaterFiling(row, refusal.by, context))
  return isDuplicate ? refusal.by : null
}

/** Rows that may be the same customer and held it when this one began; it changes no status (contract §6). */
function reportPossible(row: number, context: CheckContext, report: Report): void {
  const { rows } = context.sameness.possibleOf(row)
  if (rows.length === 0) return
  const facts = factsOf(context, row)
  const day = facts.readyOn ?? context.asOf
  for (const other of rows) {
    const outcome = context.outcomes[other]
    if (outcome?.standing !== 'holds' || outcome.course === null || !protectsOn(outcome.course, day)) continue
    if (facts.readyOn !== null && compareStanding(context, other, row) > 0) continue
    report(findingOf(context, row, 'duplicate.possible', { evidence: evidence(row, other, context), settle: whatWouldSettle(row, other, context) }, { related: [other], clause: context.pack.scopeClause }))
  }
}

/** The facts that would turn a possible match into a yes or a no. */
function whatWouldSettle(row: number, other: number, context: CheckContext): readonly string[] {
  const full = (index: number): boolean => (factsOf(context, index).registration.values.phone ?? []).some(phone => !phone.masked)
  return [...(full(row) && full(other) ? [] : ['phone']), 'identityNo', ...(factsOf(context, row).registration.values.address === undefined ? ['address'] : [])]
}

function holderName(row: number | null, context: CheckContext): string | null {
  return row === null ? null : factsOf(context, row).party
}

function evidence(row: number, other: number | null, context: CheckContext): readonly EvidenceNote[] {
  return other === null ? [] : context.sameness.evidenceOf(row, other)
}
