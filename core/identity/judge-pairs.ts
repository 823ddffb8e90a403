import type { Candidates } from './candidate-rows'
import { matchRecords } from './compare-records'
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
  const others = distinct(rows)
  const met = others.includes(index)
  const most = index < 0 ? Infinity : MOST
  let keys: readonly string[] | null = null
  const soft: Match[] = []
  const possible: Match[] = []
  let unseen = met ? others.length - 1 : others.length
  for (const row of others) {
    if (soft.length >= most || possible.length >= most) break
    if (row === index) continue
    unseen--
    const other = profileAt(row)
    const pair = other ? matchRecords(profile, other, options) : null
    if (!other || !pair) continue
    // Few pairs are matches: keys are spelled out only for them.
    keys ??= strongKeys(profile, options)
    if (sharesOne(keys, strongKeys(other, options))) continue
    const { verdict, evidence } = pair
    if (verdict === 'same') soft.push({ other: row, verdict, evidence })
    else if (verdict === 'possible') possible.push({ other: row, verdict, evidence })
  }
  // An added row that was not met is itself among those left out.
  const truncated = unseen + (left > 0 && !met && index >= 0 ? left - 1 : left)
  return { soft: listMatches(soft, soft.length > 0 ? truncated : 0), possible: listMatches(possible, possible.length > 0 ? truncated : 0) }
}

/** Each row once, in order; lists of one or two, as most are, need no set. */
function distinct(rows: readonly number[]): readonly number[] {
  if (rows.length === 1 || (rows.length === 2 && rows[0] !== rows[1])) return rows
  const once = new Set(rows)
  return once.size === rows.length ? rows : [...once]
}

function sharesOne(keys: readonly string[], others: readonly string[]): boolean {
  for (const key of keys) if (others.includes(key)) return true
  return false
}
