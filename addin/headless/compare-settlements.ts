import { addFen, formatFen, negateFen, zeroFen, type Fen, type Plan } from '../../core/index'
import type { Judged } from './judge'
import { settle, type Period } from './settle'

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
}

/** Whose commission moves, by how much, between two ways of judging the same registers. */
export function compareSettlements(before: Judged, after: Judged, plans: readonly Plan[], period: Period): MoneyComparison {
  const left = settle(before, plans, period).totals
  const right = settle(after, plans, period).totals
  const people = [...new Set([...Object.keys(left.byPerson), ...Object.keys(right.byPerson)])].sort()
  const moves = people.map(person => ({ person, ...moveOf(left.byPerson[person], right.byPerson[person]) }))
  return { period, byPerson: moves.filter(({ before: was, after: is }) => was !== is), grand: moveOf(left.grand, right.grand) }
}

function moveOf(before: Fen = zeroFen, after: Fen = zeroFen): Omit<MoneyMove, 'person'> {
  return { before: formatFen(before), after: formatFen(after), difference: formatFen(addFen(after, negateFen(before))) }
}
