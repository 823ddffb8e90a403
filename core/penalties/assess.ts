import type { Day } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import { findingOf, type CheckContext } from '../conflicts/check'
import type { Finding } from '../findings/finding'
import { formatFen, readFen, type Fen } from '../money/fen'
import type { PolicyPack } from '../policy/pack'
import { partyKey } from '../lifecycle/party'
import { compareFiling, factsOf } from '../lifecycle/walk-context'
import type { LedgerEntry } from './ledger'

/** One violation as it stands in the register or follows from a finding. */
export interface Offence {
  readonly row: number
  readonly person: string
  readonly type: string
  readonly day: Day
  readonly source: 'event' | 'check'
  readonly clause: string
}

type Put = (row: number, finding: Finding) => void

/**
 * What the pack says is due for each violation, told on the row it is about: reported ones and those the check itself
 * finds, counted per person and type in the order of time (R03.6c: 50, then 100, then dismissal).
 */
export function assessPenalties(rows: readonly number[], findingsOf: (row: number) => readonly Finding[], context: CheckContext, put: Put): readonly LedgerEntry[] {
  const { pack } = context
  if (pack.penalties.length === 0) return []
  const offences = rows.flatMap(row => findOffences(row, findingsOf(row), context))
  if (offences.length === 0) return []
  offences.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.row === b.row ? 0 : compareFiling(factsOf(context, a.row), factsOf(context, b.row))))
  const counts = new Map<string, number>()
  return offences.map(offence => {
    const key = `${partyKey(offence.person)}\u0001${offence.type}`
    const occurrence = (counts.get(key) ?? 0) + 1
    counts.set(key, occurrence)
    const rung = rungOf(pack, offence.type, occurrence)
    const amount = rung?.amount ? readFen(rung.amount) : null
    const consequence = rung?.consequence ?? null
    put(offence.row, findingOf(context, offence.row, 'penalty.due', { person: offence.person, type: offence.type, amount: printAmount(amount), consequence, occurrence, day: offence.day }, { clause: offence.clause }))
    const { registration } = factsOf(context, offence.row)
    return { person: offence.person, type: offence.type, day: offence.day, occurrence, amount, consequence, clause: offence.clause, ref: registration.ref, registrationId: registration.id, source: offence.source }
  })
}

/** The violations that a row tells of: those written down, and those its findings prove. */
export function findOffences(row: number, findings: readonly Finding[], context: CheckContext): readonly Offence[] {
  if (context.pack.penalties.length === 0 || context.outcomes[row]?.standing === 'unseen') return NO_OFFENCES
  const written = reported(row, context)
  const proven = selfFound(row, findings, context)
  return written.length === 0 ? proven : [...written, ...proven]
}

const NO_OFFENCES: readonly Offence[] = []

/** The pack's entry for a violation, by its type or one of its other words. */
export function findPenalty(pack: PolicyPack, type: string): PolicyPack['penalties'][number] | undefined {
  return pack.penalties.find(p => p.type === type) ?? pack.penalties.find(p => p.words.includes(type))
}

function rungOf(pack: PolicyPack, type: string, occurrence: number) {
  const ladder = findPenalty(pack, type)?.ladder ?? []
  return ladder[Math.min(occurrence, ladder.length) - 1]
}

function printAmount(amount: Fen | null): string | null {
  return amount === null ? null : formatFen(amount)
}

/** Violations and disputes written down by people. A blank 人员 means the row's seller. */
function reported(row: number, context: CheckContext): Offence[] {
  const { pack } = context
  const facts = factsOf(context, row)
  if (facts.events.length === 0 && facts.endings.length === 0) return []
  const seller = facts.registration.values.seller ?? facts.party
  const offences: Offence[] = []
  for (const event of facts.events) {
    if (event.kind !== 'violation' || event.violation === null) continue
    const penalty = findPenalty(pack, event.violation)
    const person = event.person ?? seller
    if (person !== null && person !== undefined) offences.push({ row, person, type: penalty?.type ?? event.violation, day: dayOf(event.at), source: 'event', clause: penalty?.clause ?? pack.penalties[0]?.clause ?? '' })
  }
  const dispute = pack.endings.disputeInPresence
  if (dispute) for (const ending of facts.endings) {
    const person = ending.person ?? seller
    if (ending.kind !== 'dispute-in-presence' || person === null || person === undefined) continue
    // The remark that no harm was done may stand with the event or with the row.
    if (dispute.penaltyUnless.some(word => ending.remarks?.includes(word) || facts.registration.values.remarks?.includes(word))) continue
    offences.push({ row, person, type: dispute.type, day: ending.on, source: 'event', clause: dispute.clause })
  }
  return offences
}

/** Violations the check proves by itself: late filing, main responsibility in a collision (R01.3, R09.4). */
function selfFound(row: number, findings: readonly Finding[], context: CheckContext): readonly Offence[] {
  const rules = context.pack.automaticPenalties
  if (rules.length === 0 || findings.length === 0) return NO_OFFENCES
  const facts = factsOf(context, row)
  const { seller: person, visitAt } = facts.registration.values
  if (person === undefined) return []
  // Who never filed is at fault on the day of the visit (R01.3).
  const visitedAt = facts.visits[0] ?? visitAt
  const day = facts.filedOn ?? (visitedAt === undefined ? context.asOf : dayOf(visitedAt))
  return rules.flatMap(rule => {
    const finding = findings.find(f => f.code === rule.finding)
    if (!finding) return []
    if (finding.code === 'collision.visit' && !finding.data.responsible.includes(person)) return []
    return [{ row, person, type: rule.type, day, source: 'check' as const, clause: rule.clause }]
  })
}
