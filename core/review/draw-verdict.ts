import type { Ownership } from '../attribution/owners'
import type { CheckContext } from '../conflicts/check'
import type { Finding } from '../findings/finding'
import { endsProtection } from '../lifecycle/course'
import type { Ending, Facts } from '../lifecycle/facts'
import type { Outcome } from '../lifecycle/outcome'
import type { Status, Trace, Verdict } from '../lifecycle/verdict'
import { factsOf, outcomeOf } from '../lifecycle/walk-context'
import type { PolicyPack } from '../policy/pack'

const NO_STRETCHES: Trace['stretches'] = []

/** Everything said of one row, put together. */
export function drawVerdict(row: number, context: CheckContext, ownership: Ownership | undefined, findings: readonly Finding[]): Verdict {
  const facts = factsOf(context, row)
  const outcome = outcomeOf(context, row)
  const ending = endingOf(facts, outcome)
  const dated = context.statuses[row] ?? { status: null, effectiveOn: null, expiresOn: null, daysLeft: null }
  return {
    index: row,
    registration: facts.registration,
    status: dated.status,
    effectiveOn: dated.effectiveOn,
    expiresOn: dated.expiresOn,
    daysLeft: dated.daysLeft,
    owner: ownership?.owner ?? null,
    party: facts.party,
    findings,
    trace: {
      filedOn: facts.filedOn,
      approvedOn: context.pack.approval ? facts.chain.completedOn : null,
      depositOn: facts.deposits[0] ?? null,
      signedOn: facts.signedOn ?? (dated.status === 'signed' ? outcome.signedThrough : null),
      endedOn: ending?.on ?? null,
      ending: ending?.kind ?? null,
      waitingFor: facts.chain.waitingFor,
      stretches: outcome.course?.stretches ?? NO_STRETCHES,
      clause: clauseOf(dated.status, facts, outcome, context.pack),
    },
  }
}

/** What ended a row early: its protection, its wait for one, or its right from the start. */
function endingOf({ endings, voided }: Facts, { standing, course }: Outcome): Ending | null {
  if (course?.closing?.how === 'ended') return course.closing.ending
  return standing === 'left' ? endings.find(endsProtection) ?? null : voided
}

/** The clause that decides a status. */
function clauseOf(status: Status | null, facts: Facts, outcome: Outcome, pack: PolicyPack): string | null {
  const last = outcome.course?.stretches.at(-1)?.clause ?? null
  switch (status) {
    case null: return null
    case 'pending': return facts.chain.state !== 'approved' ? pack.approval?.clause ?? null : pack.deposit?.required && !facts.depositPaid ? pack.deposit.clause : pack.filing?.preReport?.evidenceClause ?? null
    case 'rejected': return pack.approval?.rejectionNeedsReason ?? pack.approval?.clause ?? null
    case 'invalid': return facts.shortfalls[0]?.clause ?? (facts.voided?.kind === 'false' ? pack.endings.falseInformation?.clause ?? null : facts.voided ? pack.endings.disputeInPresence?.clause ?? null : null)
    case 'blocked': return refusalClause(outcome, pack)
    case 'queued': return pack.queue?.clause ?? null
    case 'lapsed': return pack.queue?.lapseClause ?? null
    case 'active': return last
    case 'expired':
    case 'abandoned':
    case 'public': return outcome.fromQueue ? last : outcome.course === null ? pack.attribution.nobody?.clause ?? pack.attribution.walkIn?.clause ?? null : pack.protection?.endsClause ?? null
    case 'disputed': return outcome.standing === 'objects' ? pack.objection?.clause ?? null : outcome.standing === 'doubt' ? pack.approval?.clause ?? null : pack.attribution.customerChoice
    case 'terminated': return endingClause(endingOf(facts, outcome), pack)
    case 'signed': return pack.commission?.basis ?? null
    case 'unprotected': return pack.commission?.unprotected ?? null
    case 'raised':
    case 'received':
    case 'clarifying':
    case 'handled':
    case 'answered': return pack.service?.clause ?? null
  }
}

function refusalClause({ refusal }: Outcome, pack: PolicyPack): string | null {
  switch (refusal?.why) {
    case 'ban': return pack.ban?.clause ?? null
    case 'suspended': return pack.suspension?.clause ?? null
    case 'queue-full': return pack.queue?.clause ?? null
    case 'crossing': return pack.regions?.crossing?.clause ?? null
    case 'outranked': return pack.attribution.channelPriority?.clause ?? pack.attribution.firstArrival
    default: return pack.scopeClause
  }
}

function endingClause(ending: Ending | null, pack: PolicyPack): string | null {
  switch (ending?.kind) {
    case 'competitor': return pack.endings.competitor
    case 'false': return pack.endings.falseInformation?.clause ?? null
    default: return null
  }
}
