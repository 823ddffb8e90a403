import { addFen, zeroFen, type Exclusion, type Fen, type Language, type Summary } from '../../core/index'
import type { Entry } from './entries'
import { noTeam } from './entries'

/** One person's part of a statement. */
export interface Payee {
  readonly person: string
  /** Every team that the person's amounts stand in. */
  readonly teams: readonly string[]
  readonly entries: readonly Entry[]
  readonly excluded: readonly Exclusion[]
  readonly sums: { readonly [K in Entry['kind']]: Fen }
  readonly total: Fen
}

/** Everyone with an amount or an excluded contract, the highest total first, equal ones in the order of the register. */
export function payeesOf({ excluded }: Pick<Summary, 'excluded'>, entries: readonly Entry[], language: Language): readonly Payee[] {
  const byPerson = new Map<string, { readonly entries: Entry[]; readonly excluded: Exclusion[] }>()
  const of = (person: string): { readonly entries: Entry[]; readonly excluded: Exclusion[] } => {
    const known = byPerson.get(person) ?? { entries: [], excluded: [] }
    byPerson.set(person, known)
    return known
  }
  for (const entry of entries) of(entry.person).entries.push(entry)
  for (const exclusion of excluded) if (exclusion.person !== null) of(exclusion.person).excluded.push(exclusion)
  return [...byPerson].map(([person, own]) => payee(person, own.entries, own.excluded, language)).sort((a, b) => b.total - a.total)
}

function payee(person: string, entries: readonly Entry[], excluded: readonly Exclusion[], language: Language): Payee {
  const sums = { line: zeroFen, deduction: zeroFen, reward: zeroFen }
  for (const { kind, amount } of entries) sums[kind] = addFen(sums[kind], amount)
  const nobody = noTeam(language)
  const teams = new Set([...entries.map(({ team }) => team), ...excluded.map(({ team }) => team ?? nobody)].filter(team => team !== nobody))
  return { person, teams: [...teams], entries: [...entries].sort(byDay), excluded, sums, total: addFen(addFen(sums.line, sums.deduction), sums.reward) }
}

/** A person reads them as they happened; those without a day come last. */
function byDay(a: Entry, b: Entry): number {
  return (a.day || '9999') < (b.day || '9999') ? -1 : (a.day || '9999') > (b.day || '9999') ? 1 : 0
}
