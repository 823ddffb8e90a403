import { foldText } from '../identity/fold-text'
import type { Verdict } from '../lifecycle/verdict'
import type { RowRef } from '../workbook/row-ref'
import type { Split, SplitTrouble } from './split'

interface Entry {
  readonly shown: string
  /** Every way the name is written, with the first row that writes it so. */
  readonly spellings: Map<string, RowRef | null>
}

/** Names that differ only in blanks, width or script are one; each is shown in one spelling. */
export interface Names {
  /** Files a name and answers its key. */
  add(name: string, ref: RowRef | null): string
  /** The spelling shown for a key. */
  shown(key: string): string
  /** Names written in more than one way. */
  variants(): readonly { readonly shown: string; readonly spellings: readonly string[]; readonly ref: RowRef | null }[]
}

export function openNames(): Names {
  const keys = new Map<string, string>()
  const entries = new Map<string, Entry>()
  return {
    add(name, ref) {
      const known = keys.get(name)
      if (known !== undefined) return known
      const key = foldText(name)
      keys.set(name, key)
      const entry = entries.get(key) ?? { shown: tidy(name), spellings: new Map<string, RowRef | null>() }
      entries.set(key, entry)
      if (!entry.spellings.has(name.trim())) entry.spellings.set(name.trim(), ref)
      return key
    },
    shown: (key) => entries.get(key)?.shown ?? key,
    variants: () =>
      [...entries.values()]
        .filter(({ spellings }) => spellings.size > 1)
        .map(({ shown, spellings }) => ({ shown, spellings: [...spellings.keys()], ref: [...spellings.values()][spellings.size - 1] ?? null })),
  }
}

/** Chinese names lose their blanks, others keep single ones: "张 三" → "张三", "Li  Si" → "Li Si". */
function tidy(name: string): string {
  const narrow = name.normalize('NFKC').trim()
  return /[一-鿿]/.test(narrow) ? narrow.replace(/\s+/g, '') : narrow.replace(/\s+/g, ' ')
}

/** The people and teams of a register. */
export interface Staff {
  readonly people: Names
  readonly teams: Names
  /** Keys of everyone who filed a row, in the order of the register. */
  readonly sellers: readonly string[]
  /** The team a seller stands with most often, of equally frequent ones the earlier; null where the register shows none. */
  teamOf(person: string): string | null
  /** The split of a contract that one person does not share. */
  alone(person: string, team: string | undefined, ref: RowRef): Split
  /** Splits worked out already, by their people, teams and shares. */
  readonly splits: Map<string, Split | SplitTrouble>
}

/** Reads who sells and in which team, from the rows that are known. */
export function readStaff(verdicts: readonly Verdict[]): Staff {
  const people = openNames()
  const teams = openNames()
  const tallies = new Map<string, Map<string, number>>()
  for (const { status, registration } of verdicts) {
    const { seller, team } = registration.values
    if (status === null || seller === undefined) continue
    const key = people.add(seller, registration.ref)
    const tally = tallies.get(key) ?? new Map<string, number>()
    tallies.set(key, tally)
    if (team === undefined) continue
    const teamKey = teams.add(team, registration.ref)
    tally.set(teamKey, (tally.get(teamKey) ?? 0) + 1)
  }
  return { people, teams, sellers: [...tallies.keys()], teamOf: (person) => mostFrequent(tallies.get(person)), alone: openAlone(people, teams), splits: new Map() }
}

/** One split for each person and team, however many contracts they sign. */
function openAlone(people: Names, teams: Names): Staff['alone'] {
  const splits = new Map<string, Map<string | undefined, Split>>()
  return (name, teamName, ref) => {
    let byTeam = splits.get(name)
    if (!byTeam) splits.set(name, (byTeam = new Map()))
    let split = byTeam.get(teamName)
    if (!split) {
      const team = teamName === undefined ? null : teams.add(teamName, ref)
      split = { parts: [{ person: people.add(name, ref), team, share: '100%', weight: 1n, fixed: null }], whole: 1n, hasFixed: false }
      byTeam.set(teamName, split)
    }
    return split
  }
}

function mostFrequent(tally: ReadonlyMap<string, number> | undefined): string | null {
  let best: string | null = null
  let most = 0
  for (const [team, count] of tally ?? []) {
    if (count <= most) continue
    best = team
    most = count
  }
  return best
}
