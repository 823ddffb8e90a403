import type { Day } from '../calendar/day'
import { type Fen, addFen, formatFen, zeroFen } from '../money/fen'
import { splitFen } from '../money/split'
import type { LedgerEntry } from '../penalties/ledger'
import type { PolicyPack } from '../policy/pack'
import type { Staff } from './people'
import type { Reward } from './summary'
import type { CheckList } from './summary-check'

/**
 * The fines for lateness and leaving early, shared equally among all sellers of the register who had neither in the period,
 * the last cents to those who stand first in it (R15.3).
 */
export function sharePool(ledger: readonly LedgerEntry[], pack: PolicyPack, from: Day, to: Day, staff: Staff, checks: CheckList): readonly Reward[] {
  if (!pack.pool) return []
  const { violations, clause } = pack.pool
  const entries = ledger.filter(({ type, day }) => day >= from && day <= to && violations.includes(type))
  const pool = entries.reduce<Fen>((sum, { amount }) => addFen(sum, amount ?? zeroFen), zeroFen)
  if (pool === 0) return []
  const late = new Set(entries.map(({ person, ref }) => staff.people.add(person, ref)))
  const punctual = staff.sellers.filter((seller) => !late.has(seller))
  if (punctual.length === 0) {
    checks.add('pool-unshared', null, { amount: formatFen(pool) })
    return []
  }
  const parts = splitFen(pool, punctual.map(() => 1n))
  return punctual.map((seller, at) => {
    const team = staff.teamOf(seller)
    return {
      kind: 'pool', person: staff.people.shown(seller), team: team === null ? null : staff.teams.shown(team), amount: parts[at] ?? zeroFen, clause,
      id: null, ref: null, shared: { pool, people: punctual.length },
    }
  })
}
