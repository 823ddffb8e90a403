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
  rowsFor(profile: Profile): Candidates
  /** All rows of a family name, for a record that gives no more. */
  rowsOfSurname(profile: Profile): readonly number[]
}

export const NO_CANDIDATES: Candidates = { rows: [], left: 0 }

/** Candidates looked at for one record; only crowds under one name have more. */
const LIMIT = 1000

/** The rows of several lists, up to the limit. */
export function gatherRows(lists: readonly (readonly number[])[]): Candidates {
  if (lists.length === 0) return NO_CANDIDATES
  const rows: number[] = []
  let left = 0
  for (const list of lists) {
    const room = Math.max(0, LIMIT - rows.length)
    for (let at = 0; at < list.length && at < room; at++) rows.push(list[at] ?? 0)
    left += Math.max(0, list.length - room)
  }
  return rows.length === 0 ? NO_CANDIDATES : { rows, left }
}
