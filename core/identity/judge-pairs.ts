import type { Candidates } from './candidate-rows'
import { judgeRecords } from './compare-records'
import type { IdentityOptions, RowList } from './match'
import { listRows, NO_ROWS } from './match-list'
import type { Profile } from './profile'

/** What a record's candidates came to. */
export interface Pairs {
  readonly soft: RowList
  readonly possible: RowList
}

export const NO_PAIRS: Pairs = { soft: NO_ROWS, possible: NO_ROWS }

/** Rows listed for one added record and verdict: a longer list helps nobody. */
const MOST = 50

/** Judges a record and its candidates, those that share a key with it left out; a question that was not added gets whole lists. */
export function judgePairs(profile: Profile, { rows, left }: Candidates, profileAt: (row: number) => Profile | undefined, keysOf: (profile: Profile) => readonly number[], options: IdentityOptions): Pairs {
  if (rows.length === 0) return NO_PAIRS
  const { index } = profile.record
  const others = distinct(rows)
  const met = others.includes(index)
  const most = index < 0 ? Infinity : MOST
  const soft: number[] = []
  const possible: number[] = []
  let unseen = met ? others.length - 1 : others.length
  for (const row of others) {
    if (soft.length >= most || possible.length >= most) break
    if (row === index) continue
    unseen--
    const other = profileAt(row)
    if (!other) continue
    const verdict = judgeRecords(profile, other, options)
    if (verdict === 'different' || sharesOne(keysOf(profile), keysOf(other))) continue
    if (verdict === 'same') soft.push(row)
    else possible.push(row)
  }
  // An added row that was not met is itself among those left out.
  const truncated = unseen + (left > 0 && !met && index >= 0 ? left - 1 : left)
  return { soft: listRows(soft, soft.length > 0 ? truncated : 0), possible: listRows(possible, possible.length > 0 ? truncated : 0) }
}

/** Each row once, in order; lists of one or two, as most are, need no set. */
function distinct(rows: readonly number[]): readonly number[] {
  if (rows.length === 1 || (rows.length === 2 && rows[0] !== rows[1])) return rows
  const once = new Set(rows)
  return once.size === rows.length ? rows : [...once]
}

function sharesOne(keys: readonly number[], others: readonly number[]): boolean {
  for (const key of keys) if (others.includes(key)) return true
  return false
}
