import type { ProjectFacts } from './compare-projects'
import { readIdentityKey } from './identity-key'
import type { IdentityKey } from './identity-key'
import type { IdentityRecord } from './match'
import type { CustomerName } from './name'
import type { NamedParty, Party } from './party'
import { normaliseProjectKey } from './project-name'

/** A record with its name and identity number taken apart. */
export interface Profile {
  readonly record: IdentityRecord
  readonly name: CustomerName | null
  readonly party: Party | null
  readonly identity: IdentityKey | null
  /** Read only where the project alone says what is the same. */
  readonly project: ProjectFacts | null
  /** Null until a pair asks for it: most rows' addresses are never compared. */
  addressKey: string | null
  projectKey: string | null
  /** The numbers of its strong keys; null until they are asked for. */
  keys: readonly number[] | null
}

export function makeProfile(record: IdentityRecord, named: NamedParty | null, project: ProjectFacts | null = null): Profile {
  return { record, name: named ? named.name : null, party: named ? named.party : null, identity: readIdentityKey(record.identityNo), project, addressKey: null, projectKey: null, keys: null }
}

/** The key of a row's address, '' for none. */
export function addressKeyOf(profile: Profile): string {
  profile.addressKey ??= keyOf(profile.record.address)
  return profile.addressKey
}

/** The key of a row's project, '' for none. */
export function projectKeyOf(profile: Profile): string {
  profile.projectKey ??= keyOf(profile.record.project)
  return profile.projectKey
}

function keyOf(text: string | undefined): string {
  return text === undefined ? '' : normaliseProjectKey(text)
}
