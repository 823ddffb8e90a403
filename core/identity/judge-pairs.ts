import type { Candidates } from './candidate-rows'
import { compareRecords } from './compare-records'
import type { IdentityOptions, Match, MatchList } from './match'
import { listMatches, NO_MATCHES } from './match-list'
import type { Profile } from './profile'
import { strongKeys } from './strong-keys'

/** What a record's candidates came to. */
export interface Pairs {
  readonly soft: MatchList
  readonly possible: MatchList
}

export const NO_PAIRS: Pairs = { soft: NO_MATCHES, possible: NO_MATCHES }

/** Rows listed for one added record and verdict: a longer list helps nobody. */
const MOST = 50

/** Compares a record with its candidates, those that share a key with it left out; a question that was not added gets whole lists. */
export function judgePairs(profile: Profile, { rows, left }: Candidates, profileAt: (row: number) => Profile | undefined, options: IdentityOptions): Pairs {
  if (rows.length === 0) return NO_PAIRS
  const { index } = profile.record
  const others = new Set(rows)
  const met = others.delete(index)
  const most = index < 0 ? Infinity : MOST
  const keys = new Set(strongKeys(profile, options))
  const soft: Match[] = []
  const possible: Match[] = []
  let unseen = others.size
  for (const row of others) {
    if (soft.length >= most || possible.length >= most) break
    unseen--
    const other = profileAt(row)
    if (!other || (keys.size > 0 && strongKeys(other, options).some(key => keys.has(key)))) continue
    const { verdict, evidence } = compareRecords(profile, other, options)
    if (verdict === 'same') soft.push({ other: row, verdict, evidence })
    else if (verdict === 'possible') possible.push({ other: row, verdict, evidence })
  }
  // An added row that was not met is itself among those left out.
  const truncated = unseen + (left > 0 && !met && index >= 0 ? left - 1 : left)
  return { soft: listMatches(soft, soft.length > 0 ? truncated : 0), possible: listMatches(possible, possible.length > 0 ? truncated : 0) }
}
