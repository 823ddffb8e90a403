import { gatherRows, NO_CANDIDATES } from './candidate-rows'
import type { Candidates, CandidateRows } from './candidate-rows'
import { createCompanyCandidates, NO_NAMES } from './company-candidates'
import type { PossibleNames } from './company-candidates'
import { comparePersons } from './compare-persons'
import { comparePhoneLists } from './compare-phones'
import type { IdentityOptions } from './match'
import type { CustomerName } from './name'
import { createNamesakes } from './namesakes'
import type { Namesakes } from './namesakes'
import { addPartyRow, createNameBook, partyRows, removePartyRow } from './party'
import type { Party } from './party'
import { createPhoneCandidates } from './phone-candidates'
import { makeProfile } from './profile'
import type { Profile } from './profile'
import { addRow, removeRow, rowsAt } from './row-lists'
import type { RowLists } from './row-lists'
import { customerKeys } from './strong-keys'

/** Namesakes up to this number are all compared. */
const FEW = 64

/** Rows by name, by likeness of company names, and by what can be seen of the phones. */
export function createCustomerCandidates(profileAt: (row: number) => Profile | undefined, options: IdentityOptions): CandidateRows {
  const companies = createCompanyCandidates()
  const book = createNameBook(party => companies.add(party.id, party.name))
  const phones = createPhoneCandidates()
  const crowds = new Map<Party, Namesakes>()
  const rowsByKey: RowLists<string> = new Map()
  const byKey = options.estate === true

  function namesakes(profile: Profile, party: Party): readonly (readonly number[])[] {
    const rows = partyRows(party)
    if (rows.length <= FEW) return [rows]
    const crowd = crowds.get(party) ?? createNamesakes(rows.flatMap(row => profileAt(row) ?? []))
    crowds.set(party, crowd)
    return crowd.listsFor(profile) ?? [rows]
  }

  /** Found once for all rows that bear the name. */
  function possibleParties(profile: Profile): PossibleNames {
    const { party, name } = profile
    if (!party) return name ? companies.find(name, -1) : NO_NAMES
    if (party.knownAt !== book.parties.length) {
      party.possible = companies.find(party.name, party.id)
      party.knownAt = book.parties.length
    }
    return party.possible
  }

  function rowsFor(profile: Profile, limit: number): Candidates {
    const lists: (readonly number[])[] = []
    if (byKey) for (const key of customerKeys(profile)) lists.push(rowsAt(rowsByKey, key))
    phones.eachSameLine(profile, rows => lists.push(rows))
    const { name, party } = profile
    if (name?.kind !== 'company') phones.eachSameEnds(profile, limit, rows => lists.push(rows.filter(row => isLikePerson(name, profileAt(row)?.name ?? null))))
    if (!name) return gatherRows(lists, limit)
    if (party && party.rows !== profile.record.index && name.kind === 'person') lists.push(...namesakes(profile, party))
    const possible = profile.record.index < 0 ? companies.find(name, -1) : possibleParties(profile)
    for (const id of possible.ids) {
      const other = book.parties[id]
      if (other && other !== party) lists.push(partyRows(other))
    }
    const { rows, left } = gatherRows(lists, limit)
    return { rows, left: left + possible.left }
  }

  return {
    profileFor: (record, filed) => makeProfile(record, record.name === undefined ? null : filed ? book.file(record.name) : book.look(record.name)),
    add(profile) {
      phones.add(profile)
      if (byKey) for (const key of customerKeys(profile)) addRow(rowsByKey, key, profile.record.index)
      if (!profile.party) return
      addPartyRow(profile.party, profile.record.index)
      crowds.get(profile.party)?.add(profile)
    },
    remove(profile) {
      phones.remove(profile)
      if (byKey) for (const key of customerKeys(profile)) removeRow(rowsByKey, key, profile.record.index)
      if (!profile.party) return
      removePartyRow(profile.party, profile.record.index)
      crowds.get(profile.party)?.remove(profile)
    },
    rowsFor,
    rowsOfSurname(profile) {
      const { name } = profile
      if (name?.kind !== 'surname') return NO_CANDIDATES.rows
      const bearers = book.parties.filter(party => isLikePerson(name, party.name)).flatMap(partyRows)
      return bearers.filter(row => comparePhoneLists(profile.record.phones, profileAt(row)?.record.phones ?? []).kind !== 'different')
    },
  }
}

/** Names of people that are alike and not equal, or left out; equal ones are found as namesakes, but two 王先生 only by their phones. */
function isLikePerson(a: CustomerName | null, b: CustomerName | null): boolean {
  if (a?.kind === 'company' || b?.kind === 'company') return false
  return a === null || b === null || comparePersons(a, b).relation === 'possible'
}
