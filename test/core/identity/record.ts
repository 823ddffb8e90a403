import { readCustomerName } from '../../../core/identity/name'
import type { CompanyName } from '../../../core/identity/company'
import type { IdentityRecord } from '../../../core/identity/identity-index'
import { readPhones } from '../../../core/registration/phone'

/** A record for tests; phones are written as a cell writes them. */
export function record(index: number, name: string, phones = '', more: Partial<Pick<IdentityRecord, 'identityNo' | 'address' | 'project' | 'sex'>> = {}): IdentityRecord {
  return { index, name: name === '' ? undefined : name, phones: readPhones(phones).phones, identityNo: undefined, address: undefined, project: undefined, sex: undefined, ...more }
}

export function companyNamed(text: string): CompanyName {
  const name = readCustomerName(text)
  if (name?.kind !== 'company') throw new Error(`${text} is read as ${name?.kind ?? 'nothing'}`)
  return name
}
