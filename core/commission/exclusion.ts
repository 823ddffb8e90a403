import type { Finding } from '../findings/finding'
import type { Status, Verdict } from '../lifecycle/verdict'
import type { FieldId } from '../registration/fields'
import type { PolicyPack } from '../policy/pack'
import type { RowRef } from '../workbook/row-ref'

/** Why a contract earns nothing. `status` stands for the registration's own state. */
export type ExclusionCode =
  | 'outside-territory' | 'after-signing' | 'deposit-unpaid' | 'status' | 'unreadable' | 'no-amount' | 'negative-amount' | 'no-person'
  | 'split-unreadable' | 'split-not-whole' | 'split-negative' | 'split-duplicate-person' | 'split-too-large' | 'split-missing' | 'no-rate'

/** A contract that earns nothing, with its reason. */
export interface Exclusion {
  readonly id: string | null
  readonly ref: RowRef
  readonly contractNo: string | null
  readonly signedOn: string
  /** Whose row it is; null where nobody is named. */
  readonly person: string | null
  readonly team: string | null
  readonly code: ExclusionCode
  /** The state of the registration as of the period's last day. */
  readonly status: Status
  readonly clause: string | null
  /** The field and cell to mend, where there is one. */
  readonly field: FieldId | null
  readonly cell: string | null
  /** What stands in the way in words of the register: the place, the person, the total of the shares. */
  readonly shown: string | null
  /** Fields that make an incomplete filing invalid. */
  readonly missing: readonly string[]
}

export interface Ineligible {
  readonly code: ExclusionCode
  readonly clause: string | null
  readonly shown: string | null
  readonly missing?: readonly string[]
}

const INCOMPLETE: ReadonlySet<string> = new Set(['field.missing', 'field.placeholder', 'cell.unreadable', 'phone.malformed', 'phone.ambiguous-mask'])

/**
 * Why a registration gives no right to commission; null when it does: signed under protection (R03.3), inside the
 * territory (R16.1), filed before signing (R05.1), its deposit paid (R02.5).
 */
export function findIneligibility(verdict: Verdict, status: Status, pack: PolicyPack): Ineligible | null {
  return byFinding(verdict, pack) ?? byStatus(verdict, status, pack)
}

function byFinding({ findings }: Verdict, pack: PolicyPack): Ineligible | null {
  let unpaid = false
  for (const finding of findings) {
    if (finding.code === 'region.outside-territory' && pack.territory) return { code: 'outside-territory', clause: pack.territory.clause, shown: finding.data.place }
    if (finding.code === 'filing.after-signing' && pack.filing?.signingFirst) return { code: 'after-signing', clause: pack.filing.signingFirst, shown: finding.data.signedOn }
    unpaid ||= finding.code === 'deposit.unpaid'
  }
  return unpaid && pack.deposit?.required ? { code: 'deposit-unpaid', clause: pack.deposit.clause, shown: pack.deposit.amount } : null
}

function byStatus(verdict: Verdict, status: Status, pack: PolicyPack): Ineligible | null {
  if (status === 'signed' || isSignedWalkIn(verdict, status)) return null
  return { code: 'status', clause: clauseOf(verdict, status, pack), shown: null, missing: status === 'invalid' ? missingFields(verdict.findings) : [] }
}

/** Whether a cell that the filing needs is missing, a placeholder or cannot be read. */
export function isIncomplete(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => INCOMPLETE.has(code))
}

function missingFields(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding) => {
    switch (finding.code) {
      case 'field.missing':
      case 'field.placeholder':
      case 'cell.unreadable':
      case 'phone.malformed':
      case 'phone.ambiguous-mask':
        return [finding.data.field]
      default:
        return []
    }
  })
}

/** A walk-in that signed stands under the earlier report it was matched to (R10.4, R16.4). */
function isSignedWalkIn({ findings, trace }: Verdict, status: Status): boolean {
  return status === 'active' && trace.signedOn !== null && findings.some(({ code }) => code === 'walkin.matched')
}

/** The pack's general clause for want of protection; a refusal, an ending or a falsehood has a clause of its own. */
function clauseOf(verdict: Verdict, status: Status, pack: PolicyPack): string | null {
  const { commission } = pack
  const own = verdict.trace.clause
  switch (status) {
    case 'invalid':
      return isIncomplete(verdict.findings) ? commission?.invalid ?? own : own ?? commission?.invalid ?? null
    case 'rejected':
    case 'terminated':
    case 'disputed':
      return own ?? commission?.unprotected ?? null
    case 'unprotected':
    case 'blocked':
      return refusalClause(verdict.findings, pack) ?? commission?.unprotected ?? own
    default:
      return commission?.unprotected ?? own
  }
}

/** A ban (R05.10), a suspension (R06.5) or a forbidden crossing (R04.5a) refuses by a clause of its own. */
function refusalClause(findings: readonly Finding[], pack: PolicyPack): string | null {
  const refusal = findings.find((finding) => {
    if (finding.code === 'region.crossing') return pack.regions?.crossing?.blocks === true && !finding.data.allowed
    return finding.code === 'duplicate.ban' || finding.code === 'seller.suspended'
  })
  return refusal?.clause ?? null
}
