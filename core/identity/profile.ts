import { readIdentityKey } from './identity-key'
import type { IdentityKey } from './identity-key'
import type { IdentityRecord } from './match'
import type { CustomerName } from './name'
import type { NamedParty, Party } from './party'

/** A record with its name and identity number taken apart. */
export interface Profile {
  readonly record: IdentityRecord
  readonly name: CustomerName | null
  readonly party: Party | null
  readonly identity: IdentityKey | null
}

export function makeProfile(record: IdentityRecord, named: NamedParty | null): Profile {
  return { record, name: named ? named.name : null, party: named ? named.party : null, identity: readIdentityKey(record.identityNo) }
}
