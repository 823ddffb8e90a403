import { compareRecords } from './compare-records'
import { createCustomerCandidates } from './customer-candidates'
import { isElsewhere } from './compare-projects'
import { compareIdentityKeys } from './identity-key'
import type { IdentityOptions, IdentityRecord, Match, MatchList, PairVerdict } from './match'
import { NO_MATCHES } from './match'
import type { Profile } from './profile'
import { createProjectRows } from './project-rows'
import { addRow, removeRow, rowsAt } from './row-lists'
import type { RowLists } from './row-lists'
import { strongKeys } from './strong-keys'

export type { Evidence, EvidenceKind, IdentityOptions, IdentityRecord, IdentityScope, Match, MatchList, PairVerdict, Verdict, Veto } from './match'
export { comparePlaceNames, normaliseProjectKey, samePlaceName } from './project-name'

/**
 * Files records and answers who is the same customer.
 *
 * Certain equality is grouped by keys (`strongKeysOf`), so that ten thousand rows with one number cost ten thousand steps. What no key
 * can say comes in pairs: `softMatchesOf` (`same`) and `possibleMatchesOf` (`possible`). For a row that was added a list
 * stops at `MOST` matches, the newest rows first, and says in `truncated` how many candidates it left out; below that no pair is missed.
 * A record that was not added (its index below 0) may be asked about too, and its lists are whole.
 */
export interface IdentityIndex {
  add(record: IdentityRecord): void
  remove(index: number): void
  /** Keys shared by certainly equal rows (see strong-keys.ts); ask `veto` before joining two rows by one. */
  strongKeysOf(record: IdentityRecord): readonly string[]
  /** Rows that are the same although they share no strong key. */
  softMatchesOf(record: IdentityRecord): MatchList
  /** Rows that a person must compare. */
  possibleMatchesOf(record: IdentityRecord): MatchList
  /** For a name like 王先生, all rows of that family name whose phone does not speak against it: what a look-up without a phone asks. */
  surnameMatchesOf(record: IdentityRecord): MatchList
  /** The same, by key or by pair. */
  sameMatchesOf(record: IdentityRecord): MatchList
  /** `sameMatchesOf` and `possibleMatchesOf` together. */
  matchesOf(record: IdentityRecord): MatchList
  /** Whether two rows are certainly different although they may share a key. */
  veto(a: IdentityRecord, b: IdentityRecord): boolean
  /** One pair in full, also when it is no match; symmetric. */
  compare(a: IdentityRecord, b: IdentityRecord): PairVerdict
}

/** Rows listed for one added record and verdict, and rows looked at for it: longer lists help nobody, and crowds must not go quadratic. */
const MOST = 50
const LIMIT = 200

interface Pairs {
  readonly soft: MatchList
  readonly possible: MatchList
}

export function createIdentityIndex(options: IdentityOptions): IdentityIndex {
  const profiles: (Profile | undefined)[] = []
  const profileAt = (row: number): Profile | undefined => profiles[row]
  const candidates = options.scope === 'project-only' ? createProjectRows() : createCustomerCandidates(profileAt, options)
  let strong: RowLists<string> | null = null
  let latestRecord: IdentityRecord | null = null
  let latestPairs = NO_PAIRS

  function profileOf(record: IdentityRecord): Profile {
    const known = profiles[record.index]
    return known?.record === record ? known : candidates.profileFor(record, false)
  }

  function strongRows(): RowLists<string> {
    if (strong) return strong
    const lists: RowLists<string> = new Map()
    profiles.forEach((profile, row) => {
      if (profile) for (const key of strongKeys(profile, options)) addRow(lists, key, row)
    })
    strong = lists
    return lists
  }

  /** Soft and possible matches come from one walk; the engine asks for both in turn. */
  function pairsOf(record: IdentityRecord): Pairs {
    if (latestRecord === record) return latestPairs
    const profile = profileOf(record)
    const { rows, left } = candidates.rowsFor(profile, record.index < 0 ? Infinity : LIMIT)
    const others = rows.length === 0 ? NOBODY : new Set(rows)
    const met = others.delete(record.index)
    // The row itself is among those left out.
    latestPairs = others.size === 0 ? NO_PAIRS : judgePairs(profile, others, left > 0 && !met && record.index >= 0 ? left - 1 : left)
    latestRecord = record
    return latestPairs
  }

  function judgePairs(profile: Profile, rows: ReadonlySet<number>, beyond: number): Pairs {
    const soft: Match[] = []
    const possible: Match[] = []
    const keys = new Set(strongKeys(profile, options))
    const most = profile.record.index < 0 ? Infinity : MOST
    let left = rows.size + beyond
    for (const row of rows) {
      if (soft.length >= most || possible.length >= most) break
      left--
      const other = profiles[row]
      if (!other || (keys.size > 0 && strongKeys(other, options).some(key => keys.has(key)))) continue
      const pair = compareRecords(profile, other, options)
      if (pair.verdict === 'same') soft.push({ other: row, verdict: 'same', evidence: pair.evidence })
      else if (pair.verdict === 'possible') possible.push({ other: row, verdict: 'possible', evidence: pair.evidence })
    }
    const full = soft.length >= most || possible.length >= most || beyond > 0
    return { soft: asList(soft, full && soft.length > 0 ? left : 0), possible: asList(possible, full && possible.length > 0 ? left : 0) }
  }

  function sameByKey(record: IdentityRecord): MatchList {
    const profile = profileOf(record)
    const rows = new Set(strongKeys(profile, options).flatMap(key => rowsAt(strongRows(), key)))
    rows.delete(record.index)
    const matches: Match[] = []
    const most = record.index < 0 ? Infinity : MOST
    for (const row of rows) {
      const other = profiles[row]
      const pair = other && compareRecords(profile, other, options)
      if (pair?.verdict === 'same') matches.push({ other: row, verdict: 'same', evidence: pair.evidence })
      if (matches.length >= most) break
    }
    return asList(matches, matches.length >= most ? rows.size - most : 0)
  }

  return {
    add(record) {
      const profile = candidates.profileFor(record, true)
      profiles[record.index] = profile
      candidates.add(profile)
      if (strong) for (const key of strongKeys(profile, options)) addRow(strong, key, record.index)
      latestRecord = null
    },
    remove(index) {
      const profile = profiles[index]
      if (!profile) return
      profiles[index] = undefined
      candidates.remove(profile)
      if (strong) for (const key of strongKeys(profile, options)) removeRow(strong, key, index)
      latestRecord = null
    },
    strongKeysOf: record => strongKeys(profileOf(record), options),
    softMatchesOf: record => pairsOf(record).soft,
    possibleMatchesOf: record => pairsOf(record).possible,
    surnameMatchesOf(record) {
      const profile = profileOf(record)
      const rows = candidates.rowsOfSurname(profile).filter(row => row !== record.index)
      return asList(rows.map(row => ({ other: row, verdict: 'possible', evidence: surnameEvidence(profile, profiles[row]) })), 0)
    },
    sameMatchesOf: record => join(sameByKey(record), pairsOf(record).soft),
    matchesOf: record => join(join(sameByKey(record), pairsOf(record).soft), pairsOf(record).possible),
    veto: (a, b) => isVetoed(profileOf(a), profileOf(b), options),
    compare: (a, b) => compareRecords(profileOf(a), profileOf(b), options),
  }

  function surnameEvidence(profile: Profile, other: Profile | undefined): Match['evidence'] {
    return other ? compareRecords(profile, other, options).evidence : []
  }
}

/** Certain differences that outweigh a shared key: two valid identity numbers (any scope), two cities of a project (R02). */
function isVetoed(a: Profile, b: Profile, options: IdentityOptions): boolean {
  if (options.scope === 'project-only') return isElsewhere(a.record, b.record)
  return compareIdentityKeys(a.identity, b.identity) === 'different'
}

function asList(matches: Match[], truncated: number): MatchList {
  if (matches.length === 0 && truncated === 0) return NO_MATCHES
  return Object.assign(matches.sort((a, b) => a.other - b.other), { truncated })
}

function join(a: MatchList, b: MatchList): MatchList {
  const known = new Set(a.map(match => match.other))
  return asList([...a, ...b.filter(match => !known.has(match.other))], a.truncated + b.truncated)
}

const NOBODY = new Set<number>()
const NO_PAIRS: Pairs = { soft: NO_MATCHES, possible: NO_MATCHES }
