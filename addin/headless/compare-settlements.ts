import { addFen, compareSummaries, formatFen, negateFen, zeroFen, type Difference, type Fen } from '../../core/index'
import type { Judged } from './judge'
import type { Period } from './period'
import { settle, type ChosenPlans } from './settle'

/** How much one person's money changes; decimal strings in yuan. */
export interface MoneyMove {
  readonly person: string
  readonly before: string
  readonly after: string
  readonly difference: string
}

export interface MoneyComparison {
  readonly period: Period
  /** Those whose money changes, in the order of names. */
  readonly byPerson: readonly MoneyMove[]
  readonly grand: Omit<MoneyMove, 'person'>
  /** Every amount that differs, with what made it. */
  readonly differences: readonly Difference[]
}

/** Registers judged in one way, with the plans that pay by it. */
export interface Paid {
  readonly judged: Judged
  readonly plans: ChosenPlans
}

/** Whose commission moves, by how much and why, between two ways of judging or paying the same registers. */
export function compareSettlements(before: Paid, after: Paid, period: Period): MoneyComparison {
  const then = settle(before.judged, before.plans, period)
  const now = settle(after.judged, after.plans, period)
  const [left, right] = [then.totals, now.totals]
  const people = [...new Set([...Object.keys(left.byPerson), ...Object.keys(right.byPerson)])].sort()
  const moves = people.map(person => ({ person, ...moveOf(left.byPerson[person], right.byPerson[person]) }))
  return {
    period, byPerson: moves.filter(({ before: was, after: is }) => was !== is), grand: moveOf(left.grand, right.grand),
    differences: compareSummaries(then, now).filter(one => one.before !== one.after),
  }
}

function moveOf(before: Fen = zeroFen, after: Fen = zeroFen): Omit<MoneyMove, 'person'> {
  return { before: formatFen(before), after: formatFen(after), difference: formatFen(addFen(after, negateFen(before))) }
}
