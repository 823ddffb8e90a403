import type { Phone } from '../registration/phone'
import { ENOUGH_DIGITS } from './compare-phones'
import type { IdentityOptions } from './match'
import { addressKeyOf, projectKeyOf } from './profile'
import type { Profile } from './profile'

/**
 * The keys of a record; rows that share one are the same customer, whatever else differs:
 * `p:` a full phone, `c:` a company's name, `i:` a valid identity number, `m:` a full name with one and the same masked phone,
 * `n:` a full name without any phone at one project or address, `j:` a project.
 * With estates there are none: 阳光城 is 阳光城一期 and 阳光城二期, which are not each other, so equality is found by pairs.
 */
export function strongKeys(profile: Profile, options: IdentityOptions): readonly string[] {
  if (profile.project) return projectKeys(profile.project.name?.key ?? '')
  return options.estate === true ? NO_KEYS : customerKeys(profile)
}

function projectKeys(key: string): readonly string[] {
  return key === '' ? NO_KEYS : [`j:${key}`]
}

const NO_KEYS: readonly string[] = []

/** The keys of a customer wherever it is: also what pairs are looked up by when estates count. */
export function customerKeys(profile: Profile): readonly string[] {
  const keys: string[] = []
  const { name, identity } = profile
  for (const phone of profile.record.phones) {
    if (!phone.masked) keys.push(`p:${phone.digits}${phone.extension === null ? '' : `#${phone.extension}`}`)
    else if (name?.kind === 'person' && countKnown(phone) >= ENOUGH_DIGITS) keys.push(`m:${name.key} ${phone.digits}`)
  }
  if (name?.kind === 'company') keys.push(`c:${name.key}`)
  if (name?.kind === 'person' && profile.record.phones.length === 0) keys.push(...phonelessKeys(name.key, profile))
  if (identity?.valid) keys.push(`i:${identity.key}`)
  return keys
}

function phonelessKeys(name: string, profile: Profile): readonly string[] {
  return [projectKeyOf(profile), addressKeyOf(profile)].flatMap((place, at) => (place === '' ? [] : [`n:${name} ${at === 0 ? 'project' : 'address'} ${place}`]))
}

function countKnown(phone: Phone): number {
  let known = 0
  for (const digit of phone.digits) if (digit !== '?') known++
  return known
}
