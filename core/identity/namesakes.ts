import { phoneTail } from './compare-phones'
import { addressKeyOf, projectKeyOf } from './profile'
import type { Profile } from './profile'
import { addRow, removeRow, rowsAt } from './row-lists'
import type { RowLists } from './row-lists'

/** The many rows that bear one name, sorted by what could join them: of ten thousand 张伟 only those that the rules could match are looked at. */
export interface Namesakes {
  add(profile: Profile): void
  remove(profile: Profile): void
  /** Lists of rows worth comparing; null where every namesake is. */
  listsFor(profile: Profile): readonly (readonly number[])[] | null
}

export function createNamesakes(bearers: readonly Profile[]): Namesakes {
  const lists: RowLists<string> = new Map()
  const add = (profile: Profile): void => facets(profile).forEach(key => addRow(lists, key, profile.record.index))
  bearers.forEach(add)
  return {
    add,
    remove: profile => facets(profile).forEach(key => removeRow(lists, key, profile.record.index)),
    listsFor: profile => (isOpen(profile) ? null : ['open', ...facets(profile)].map(key => rowsAt(lists, key))),
  }
}

/** Without a phone, or with a phone whose end is hidden, any namesake may be meant. */
function isOpen(profile: Profile): boolean {
  return profile.record.phones.length === 0 || profile.record.phones.some(phone => phoneTail(phone) === null)
}

/** Equal names are joined by phones with one ending, by a missing phone, or by an equal address, project or identity number. */
function facets(profile: Profile): readonly string[] {
  const { phones, address, project } = profile.record
  const keys: string[] = []
  if (isOpen(profile)) keys.push('open')
  for (const phone of phones) keys.push(`t${phone.digits.slice(-4)}`)
  if (address !== undefined) keys.push(`a${addressKeyOf(profile)}`)
  if (project !== undefined) keys.push(`p${projectKeyOf(profile)}`)
  if (profile.identity) keys.push(`i${profile.identity.key}`)
  return keys
}
