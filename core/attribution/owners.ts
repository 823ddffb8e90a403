import { appendTo } from '../lists/append-to'
import type { Day } from '../calendar/day'
import type { AttributionGround } from '../findings/finding'
import type { Holders } from '../lifecycle/holders'
import { keepsOn } from '../lifecycle/outcome'
import { isSameParty } from '../lifecycle/party'
import { factsOf, outcomeOf, type WalkContext } from '../lifecycle/walk-context'
import { protects } from '../lifecycle/walk-rows'
import { assignmentsOf, isContradiction, lastAssignments, type Assignment } from './assignments'

/** Whose the customer of a row is on the day of the check, and on what ground. */
export interface Ownership {
  readonly owner: string | null
  readonly ground: AttributionGround | null
  /** The row that gives the owner the right; null where none does. */
  readonly holder: number | null
  /** Assignments of one moment that name different people: a person must decide. */
  readonly contested?: readonly Assignment[]
}

/** A person's ruling that a customer goes to someone; it outranks the engine. */
export interface OwnerRuling {
  readonly owner: string
  readonly on: Day
}

/**
 * Who owns the customer of each row (contract §6 `owner`): the party of the row that protects it, whoever filed the
 * row asked about; the assigned person where a leader assigned it (R04.3, R15.1), nobody where two were assigned it at one time; null when
 * nobody does or a person must decide; the pack's word for nobody (R12.2 公共).
 */
export function decideOwners(rows: readonly number[], holders: Holders, context: WalkContext, rulings: ReadonlyMap<number, OwnerRuling>): ReadonlyMap<number, Ownership> {
  const holderOf: (number | null)[] = []
  for (const row of rows) holderOf[row] = findHolder(row, holders, context)
  const decisions = collectDecisions(rows, holderOf, context, rulings)
  const owners = new Map<number, Ownership>()
  for (const row of rows) owners.set(row, ownershipOf(row, holderOf[row] ?? null, decisions, context))
  return owners
}

/** The row whose protection covers a row's customer on the day of the check. */
function findHolder(row: number, holders: Holders, context: WalkContext): number | null {
  const outcome = outcomeOf(context, row)
  if (outcome.standing === 'unseen' || context.pack.party === 'none') return null
  if (outcome.standing === 'recorded') return row
  if (outcome.standing === 'holds' && keepsOn(outcome, context.asOf)) return row
  if (outcome.belongsTo !== null && outcome.standing !== 'objects') {
    // Whoever outranks a row may be outranked in turn by a row it does not share a customer with.
    const next = outcome.belongsTo
    return outcome.standing === 'matched' && isOver(next, context) ? null : outcomeOf(context, next).standing === 'holds' || factsOf(context, next).preReportOnly ? next : findHolder(next, holders, context)
  }
  // On the day a protection ends early it keeps others out for those who wait, but it owns nothing any more.
  return holders.protecting(row, context.asOf).find(other => protects(context, other, context.asOf)) ?? null
}

function isOver(row: number, context: WalkContext): boolean {
  const outcome = outcomeOf(context, row)
  return outcome.course !== null && !keepsOn(outcome, context.asOf)
}

/** What persons have decided of customers, filed under the customer's holder. */
interface Decisions {
  readonly ruled: ReadonlyMap<number, OwnerRuling>
  readonly assigned: ReadonlyMap<number, readonly Assignment[]>
}

/** The last ruling and the last assignments of each customer: they may stand on any row of it. */
function collectDecisions(rows: readonly number[], holderOf: readonly (number | null | undefined)[], context: WalkContext, rulings: ReadonlyMap<number, OwnerRuling>): Decisions {
  const ruled = new Map<number, OwnerRuling>()
  const all = new Map<number, Assignment[]>()
  for (const row of rows) {
    const holder = holderOf[row] ?? row
    const ruling = rulings.get(row)
    const known = ruled.get(holder)
    if (ruling && (!known || ruling.on >= known.on)) ruled.set(holder, ruling)
    if (!context.pack.attribution.assignment || holderOf[row] === null) continue
    for (const assignment of assignmentsOf(row, context)) appendTo(all, holder, assignment)
  }
  return { ruled, assigned: new Map([...all].map(([holder, assignments]) => [holder, lastAssignments(assignments)])) }
}

function ownershipOf(row: number, holder: number | null, { ruled, assigned }: Decisions, context: WalkContext): Ownership {
  const ruling = ruled.get(holder ?? row)
  if (ruling) return { owner: ruling.owner, ground: 'ruling', holder }
  const last = assigned.get(holder ?? row)
  if (last && isContradiction(last)) return { owner: null, ground: null, holder, contested: last }
  if (last?.[0]) return { owner: last[0].person, ground: 'assignment', holder }
  if (holder === null) return nobody(context, row)
  if (mustBeDecided(holder, context)) return { owner: null, ground: null, holder }
  const facts = factsOf(context, holder)
  const asker = factsOf(context, row)
  if (asker.walkIn && holder !== row) {
    const named = asker.registration.values.namedUnit
    if (isSameParty(named, facts.party)) return { owner: facts.party, ground: 'named-by-customer', holder }
    return { owner: facts.party, ground: facts.followUps.length > 0 && context.pack.visits ? 'contact-record' : 'earlier-report', holder }
  }
  return { owner: facts.party, ground: 'first-filed', holder }
}

/** R03.4c: while the customer has not chosen, the customer is nobody's. */
function mustBeDecided(holder: number, context: WalkContext): boolean {
  const outcome = outcomeOf(context, holder)
  return outcome.choiceAgainst !== null && outcome.course?.closing === null
}

function nobody(context: WalkContext, row: number): Ownership {
  const word = context.pack.attribution.nobody?.word
  const standing = outcomeOf(context, row).standing
  if (standing === 'unseen') return { owner: null, ground: null, holder: null }
  if (word !== undefined) return { owner: word, ground: 'public', holder: null }
  return { owner: standing === 'walk-in' ? '公共' : null, ground: standing === 'walk-in' ? 'public' : null, holder: null }
}
