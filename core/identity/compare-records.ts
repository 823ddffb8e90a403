import { shortCompanyName } from './company'
import type { CompanyName } from './company'
import { compareCompanies, OTHER_NAME } from './compare-companies'
import type { NameVerdict } from './compare-companies'
import { comparePersons } from './compare-persons'
import { comparePhoneLists, ENOUGH_DIGITS, showTail } from './compare-phones'
import type { PhoneRelation } from './compare-phones'
import { compareProjects } from './compare-projects'
import { compareIdentityKeys } from './identity-key'
import type { Evidence, IdentityOptions, PairVerdict, Veto } from './match'
import type { CustomerName } from './name'
import type { Profile } from './profile'
import { normaliseProjectKey, samePlaceName } from './project-name'
import { simplify } from './simplify'
import { evidence, WEIGHTS } from './weights'

/** One pair in full: what speaks for and against its being one customer, and the verdict; symmetric. */
export function compareRecords(a: Profile, b: Profile, options: IdentityOptions): PairVerdict {
  if (options.scope === 'project-only') return compareProjects(a.record, b.record)
  const identity = compareIdentityKeys(a.identity, b.identity)
  const phones = comparePhoneLists(a.record.phones, b.record.phones)
  const names = compareNames(a.name, b.name)
  const bars = [...identityBars(identity), ...phoneBars(phones, isCompany(a.name) || isCompany(b.name)), ...names.evidence, ...scriptBars(a, b, names), ...furtherBars(a, b)]
  if (identity === 'different') return { verdict: 'different', evidence: bars, veto: 'identity-number' }
  if (options.estate === true && isOtherEstate(a, b)) return { verdict: 'different', evidence: bars, veto: 'estate' }
  if (identity === 'same' || phones.kind === 'shared') return { verdict: 'same', evidence: bars, veto: null }
  return judge(a, b, names, phones, bars)
}

/** Whether both name an estate and not the same one. */
export function isOtherEstate(a: Profile, b: Profile): boolean {
  return a.record.address !== undefined && b.record.address !== undefined && !samePlaceName(a.record.address, b.record.address)
}

function judge(a: Profile, b: Profile, names: NameVerdict, phones: PhoneRelation, bars: readonly Evidence[]): PairVerdict {
  const different = (veto: Veto | null): PairVerdict => ({ verdict: 'different', evidence: bars, veto })
  if (names.veto !== null) return different(names.veto)
  const possible: PairVerdict = { verdict: 'possible', evidence: bars, veto: null }
  if (!a.name || !b.name) return !isCompany(a.name) && !isCompany(b.name) && isTelling(phones) && sharesText(a.record.address, b.record.address) ? possible : different(null)
  if (names.relation === 'different') return different(phones.kind === 'compatible' ? 'mask' : null)
  const same: PairVerdict = { verdict: 'same', evidence: bars, veto: null }
  if (a.name.kind === 'company' || b.name.kind === 'company') return names.relation === 'same' ? same : possible
  if (names.relation !== 'same') return isTelling(phones) ? possible : different(null)
  switch (phones.kind) {
    case 'shared': return same
    case 'compatible': return phones.digits >= ENOUGH_DIGITS ? same : possible
    case 'different': return furtherBars(a, b).length > 0 ? possible : different('phone')
    // Without any phone the name and the project or address are all a register knows (R15).
    case 'unsaid': return hasNoPhone(a) && hasNoPhone(b) && sharesPlaceOrProject(a, b) ? same : possible
  }
}

function isTelling(phones: PhoneRelation): boolean {
  return phones.kind === 'compatible' && phones.telling
}

function hasNoPhone(profile: Profile): boolean {
  return profile.record.phones.length === 0
}

function sharesPlaceOrProject(a: Profile, b: Profile): boolean {
  return sharesText(a.record.address, b.record.address) || sharesText(a.record.project, b.record.project)
}

export function compareNames(a: CustomerName | null, b: CustomerName | null): NameVerdict {
  if (!a || !b) return OTHER_NAME
  const left = asCompany(a, b)
  const right = asCompany(b, a)
  if (left && right) return compareCompanies(left, right)
  return a.kind !== 'company' && b.kind !== 'company' ? comparePersons(a, b) : OTHER_NAME
}

/** A short name beside an organisation's may be what people call it: 启明, 周大福; a family name with one character is a person's. */
function asCompany(name: CustomerName, other: CustomerName): CompanyName | null {
  if (name.kind === 'company') return name
  return other.kind === 'company' ? shortCompanyName(name) : null
}

function isCompany(name: CustomerName | null): boolean {
  return name?.kind === 'company'
}

function identityBars(relation: 'same' | 'different' | 'cannot-tell'): readonly Evidence[] {
  if (relation === 'same') return [evidence('identity-number', WEIGHTS.identityNumber)]
  return relation === 'different' ? [evidence('identity-number', WEIGHTS.otherIdentityNumber)] : []
}

/** Equal names of which one is written in traditional characters. */
function scriptBars(a: Profile, b: Profile, names: NameVerdict): readonly Evidence[] {
  if (names.relation !== 'same' || a.record.name === b.record.name) return []
  return isTraditional(a.record.name ?? '') === isTraditional(b.record.name ?? '') ? [] : [evidence('script', 0)]
}

function isTraditional(text: string): boolean {
  return simplify(text) !== text
}

function phoneBars(phones: PhoneRelation, ofCompany: boolean): readonly Evidence[] {
  switch (phones.kind) {
    case 'shared': return [evidence('phone', WEIGHTS.phone, showTail(phones.phone))]
    case 'compatible': return [evidence('masked-phone', phones.digits >= ENOUGH_DIGITS ? WEIGHTS.maskedPhone : 0, `${showTail(phones.phone)} (${phones.digits})`)]
    // A company has many telephones: another one says nothing.
    case 'different': return ofCompany ? [] : [evidence('phone', WEIGHTS.otherPhone)]
    case 'unsaid': return []
  }
}

/** Address, project and an unproven identity number: they settle nothing alone and tip what is open. */
function furtherBars(a: Profile, b: Profile): readonly Evidence[] {
  const bars: Evidence[] = []
  if (sharesText(a.record.address, b.record.address)) bars.push(evidence('address', WEIGHTS.address))
  if (sharesText(a.record.project, b.record.project)) bars.push(evidence('project', WEIGHTS.project))
  if (sharesUnprovenNumber(a, b)) bars.push(evidence('identity-number', WEIGHTS.address, '?'))
  return bars
}

export function sharesText(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const key = normaliseProjectKey(a)
  return key !== '' && key === normaliseProjectKey(b)
}

function sharesUnprovenNumber(a: Profile, b: Profile): boolean {
  return a.identity !== null && b.identity !== null && a.identity.key === b.identity.key && !(a.identity.valid && b.identity.valid)
}
