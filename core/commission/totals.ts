import { type Fen, addFen, zeroFen } from '../money/fen'
import type { Totals } from './summary'

interface Amount {
  readonly person: string
  readonly team: string | null
  readonly amount: Fen
}

/** The sums of lines, deductions and rewards: of each person, of each team and of all. */
export function sumTotals(...lists: readonly (readonly Amount[])[]): Totals {
  const people = new Map<string, Fen>()
  const teams = new Map<string, Fen>()
  let withoutTeam = zeroFen
  let grand = zeroFen
  for (const list of lists) {
    for (const { person, team, amount } of list) {
      people.set(person, addFen(people.get(person) ?? zeroFen, amount))
      if (team === null) withoutTeam = addFen(withoutTeam, amount)
      else teams.set(team, addFen(teams.get(team) ?? zeroFen, amount))
      grand = addFen(grand, amount)
    }
  }
  return { byPerson: Object.fromEntries(people), byTeam: Object.fromEntries(teams), withoutTeam, grand }
}
