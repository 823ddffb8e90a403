import type { IdentityRecord } from './match'
import type { Profile } from './profile'

/** Rows worth comparing with a record: the record itself and strangers may be among them, some twice. */
export interface Candidates {
  readonly rows: readonly number[]
  /** Further rows of the same kind beyond the limit. */
  readonly left: number
}

/** Where an index looks for the rows that could match; below the limit it misses none that the rules would join. */
export interface CandidateRows {
  /** The record taken apart; `filed` when it is about to be added. */
  profileFor(record: IdentityRecord, filed: boolean): Profile
  add(profile: Profile): void
  remove(profile: Profile): void
  rowsFor(profile: Profile, limit: number): Candidates
  /** All rows of a family name, for a record that gives no more. */
  rowsOfSurname(profile: Profile): readonly number[]
}

export const NO_CANDIDATES: Candidates = { rows: [], left: 0 }

/** The rows of several lists up to a limit, the last of each list first: of a crowd the newest filings are the ones that still live. */
export function gatherRows(lists: readonly (readonly number[])[], limit: number): Candidates {
  if (lists.length === 0) return NO_CANDIDATES
  const rows: number[] = []
  let left = 0
  for (const list of lists) {
    const room = Math.min(list.length, limit - rows.length)
    for (let back = 1; back <= room; back++) rows.push(list[list.length - back] ?? 0)
    left += list.length - Math.max(0, room)
  }
  return rows.length === 0 ? NO_CANDIDATES : { rows, left }
}
