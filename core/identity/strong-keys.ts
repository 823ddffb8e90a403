import type { Phone } from '../registration/phone'
import { ENOUGH_DIGITS } from './compare-phones'
import type { IdentityOptions } from './match'
import { addressKeyOf, projectKeyOf } from './profile'
import type { Profile } from './profile'

/**
 * What a key is made of: `p` a full phone, `c` a company's name, `i` a valid identity number, `m` a full name with one and the same
 * masked phone, `n` a full name without any phone at one project or address, `j` a project.
 */
export type KeyKind = 'p' | 'c' | 'i' | 'm' | 'n' | 'j'

export type VisitKey = (kind: KeyKind, text: string) => void

/**
 * Visits the keys of a record; rows that share one are the same customer, whatever else differs.
 * With estates there are none: 阳光城 is 阳光城一期 and 阳光城二期, which are not each other, so equality is found by pairs.
 */
export function eachStrongKey(profile: Profile, options: IdentityOptions, visit: VisitKey): void {
  if (profile.project) {
    if (profile.project.name?.key) visit('j', profile.project.name.key)
  } else if (options.estate !== true) eachCustomerKey(profile, visit)
}

/** The same as texts, each begun with its kind: `p:19900000001`. */
export function strongKeys(profile: Profile, options: IdentityOptions): readonly string[] {
  return collectKeys(visit => eachStrongKey(profile, options, visit))
}

/** The keys of a customer wherever it is: also what pairs are looked up by when estates count. */
export function customerKeys(profile: Profile): readonly string[] {
  return collectKeys(visit => eachCustomerKey(profile, visit))
}

function collectKeys(each: (visit: VisitKey) => void): readonly string[] {
  const keys: string[] = []
  each((kind, text) => keys.push(`${kind}:${text}`))
  return keys
}

function eachCustomerKey(profile: Profile, visit: VisitKey): void {
  const { name, identity } = profile
  const { phones } = profile.record
  for (const phone of phones) {
    if (!phone.masked) visit('p', phone.extension === null ? phone.digits : `${phone.digits}#${phone.extension}`)
    else if (name?.kind === 'person' && countKnown(phone) >= ENOUGH_DIGITS) visit('m', `${name.key} ${phone.digits}`)
  }
  if (name?.kind === 'company') visit('c', name.key)
  if (name?.kind === 'person' && phones.length === 0) {
    const [project, address] = [projectKeyOf(profile), addressKeyOf(profile)]
    if (project !== '') visit('n', `${name.key} project ${project}`)
    if (address !== '') visit('n', `${name.key} address ${address}`)
  }
  if (identity?.valid) visit('i', identity.key)
}

function countKnown(phone: Phone): number {
  let known = 0
  for (const digit of phone.digits) if (digit !== '?') known++
  return known
}
