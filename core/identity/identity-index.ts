import { isElsewhere } from './compare-projects'
import type { ProjectFacts } from './compare-projects'
import { compareRecords } from './compare-records'
import { createCustomerCandidates } from './customer-candidates'
import { compareIdentityKeys } from './identity-key'
import { judgePairs, NO_PAIRS } from './judge-pairs'
import type { Pairs } from './judge-pairs'
import { createKeyNumbers } from './key-numbers'
import type { IdentityOptions, IdentityRecord, MatchList, PairVerdict, RowList } from './match'
import { joinMatches, joinRows, listMatches } from './match-list'
import type { Profile } from './profile'
import { createProjectRows } from './project-rows'
import { strongKeys } from './strong-keys'
import { createStrongRows } from './strong-rows'

export type { Evidence, EvidenceKind, IdentityOptions, IdentityRecord, IdentityScope, Match, MatchList, PairVerdict, RowList, Verdict, Veto } from './match'
export { comparePlaceNames, normaliseProjectKey, samePlaceName } from './project-name'

/**
 * Files records and answers who is the same customer.
 *
 * Certain equality is grouped by keys (`strongKeysOf`), so that ten thousand rows with one number cost ten thousand steps. What no key
 * can say comes in pairs: `softRowsOf` (`same`) and `possibleRowsOf` (`possible`). For a row that was added a list
 * stops at 50 matches, the newest rows first, and says in `truncated` how many candidates it left out; below that no pair is missed,
 * but for two-character brands that several others resemble by chance (see company-candidates.ts).
 * A record that was not added (its index below 0) may be asked about too, and its lists are whole.
 */
export interface IdentityIndex {
  add(record: IdentityRecord): void
  remove(index: number): void
  /** Keys shared by certainly equal rows (see strong-keys.ts); ask `veto` before joining two rows by one. */
  strongKeysOf(record: IdentityRecord): readonly string[]
  /** The same keys as numbers, counted from 0 in the order in which they are first asked for. */
  keyNumbersOf(record: IdentityRecord): readonly number[]
  /** Rows that are the same although they share no strong key. */
  softRowsOf(record: IdentityRecord): RowList
  /** Rows that a person must compare. */
  possibleRowsOf(record: IdentityRecord): RowList
  /** The same with their evidence. */
  softMatchesOf(record: IdentityRecord): MatchList
  possibleMatchesOf(record: IdentityRecord): MatchList
  /** For a name like 王先生, all rows of that family name whose phone does not speak against it: what a look-up without a phone asks. */
  surnameMatchesOf(record: IdentityRecord): MatchList
  /** Rows that are the same, by key or by pair. */
  sameRowsOf(record: IdentityRecord): RowList
  /** The same with their evidence. */
  sameMatchesOf(record: IdentityRecord): MatchList
  /** `sameMatchesOf` and `possibleMatchesOf` together. */
  matchesOf(record: IdentityRecord): MatchList
  /** Whether two rows are certainly different although they may share a key. */
  veto(a: IdentityRecord, b: IdentityRecord): boolean
  /** One pair in full, also when it is no match; symmetric. */
  compare(a: IdentityRecord, b: IdentityRecord): PairVerdict
}

/** Rows looked at for one added record; only crowds under one name have more, and they must not go quadratic. */
const LIMIT = 200

export function createIdentityIndex(options: IdentityOptions): IdentityIndex {
  const profiles: (Profile | undefined)[] = []
  const profileAt = (row: number): Profile | undefined => profiles[row]
  const candidates = options.scope === 'project-only' ? createProjectRows() : createCustomerCandidates(profileAt, options)
  const strong = createStrongRows(profiles, options)
  const keyNumbers = createKeyNumbers(options)
  let latestRecord: IdentityRecord | null = null
  let latestPairs = NO_PAIRS
  // Filed rows of one project in one city have the same pairs, and there may be thousands of them.
  const pairsOfProject = new Map<string, Pairs>()

  function profileOf(record: IdentityRecord): Profile {
    const known = profiles[record.index]
    return known?.record === record ? known : candidates.profileFor(record, false)
  }

  /** Soft and possible matches come from one walk; the engine asks for both in turn. */
  function pairsOf(record: IdentityRecord): Pairs {
    if (latestRecord === record) return latestPairs
    const profile = profileOf(record)
    latestPairs = profile.project && profiles[record.index] === profile ? pairsOfFiled(profile, profile.project) : findPairs(profile)
    latestRecord = record
    return latestPairs
  }

  function findPairs(profile: Profile): Pairs {
    return judgePairs(profile, candidates.rowsFor(profile, profile.record.index < 0 ? Infinity : LIMIT), profileAt, keyNumbers.of, options)
  }

  function pairsOfFiled(profile: Profile, { name, city }: ProjectFacts): Pairs {
    if (!name) return NO_PAIRS
    const key = `${name.key} ${city.province} ${city.city}`
    const known = pairsOfProject.get(key)
    if (known) return known
    const pairs = findPairs(profile)
    pairsOfProject.set(key, pairs)
    return pairs
  }

  function forgetPairs(): void {
    latestRecord = null
    pairsOfProject.clear()
  }

  function withEvidence(record: IdentityRecord, { rows, truncated }: RowList, verdict: 'same' | 'possible'): MatchList {
    const profile = profileOf(record)
    return listMatches(rows.flatMap(other => {
      const found = profiles[other]
      return found ? { other, verdict, evidence: compareRecords(profile, found, options).evidence } : []
    }), truncated)
  }

  const possibleMatchesOf = (record: IdentityRecord): MatchList => withEvidence(record, pairsOf(record).possible, 'possible')
  const sameRowsOf = (record: IdentityRecord): RowList => joinRows(strong.rowsOf(profileOf(record)), pairsOf(record).soft)
  const sameMatchesOf = (record: IdentityRecord): MatchList => withEvidence(record, sameRowsOf(record), 'same')

  return {
    add(record) {
      const profile = candidates.profileFor(record, true)
      profiles[record.index] = profile
      candidates.add(profile)
      strong.add(profile)
      forgetPairs()
    },
    remove(index) {
      const profile = profiles[index]
      if (!profile) return
      profiles[index] = undefined
      candidates.remove(profile)
      strong.remove(profile)
      forgetPairs()
    },
    strongKeysOf: record => strongKeys(profileOf(record), options),
    keyNumbersOf: record => keyNumbers.of(profileOf(record)),
    softRowsOf: record => pairsOf(record).soft,
    possibleRowsOf: record => pairsOf(record).possible,
    softMatchesOf: record => withEvidence(record, pairsOf(record).soft, 'same'),
    possibleMatchesOf,
    surnameMatchesOf(record) {
      const profile = profileOf(record)
      const bearers = candidates.rowsOfSurname(profile).filter(row => row !== record.index).flatMap(row => profiles[row] ?? [])
      return listMatches(bearers.map(other => ({ other: other.record.index, verdict: 'possible', evidence: compareRecords(profile, other, options).evidence })), 0)
    },
    sameRowsOf,
    sameMatchesOf,
    matchesOf: record => joinMatches(sameMatchesOf(record), possibleMatchesOf(record)),
    veto: (a, b) => isVetoed(profileOf(a), profileOf(b)),
    compare: (a, b) => compareRecords(profileOf(a), profileOf(b), options),
  }
}

/** Certain differences that outweigh a shared key: two valid identity numbers, two cities of one project (R02). */
function isVetoed(a: Profile, b: Profile): boolean {
  if (a.project && b.project) return isElsewhere(a.project, b.project)
  return compareIdentityKeys(a.identity, b.identity) === 'different'
}
