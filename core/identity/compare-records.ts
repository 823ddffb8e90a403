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
import { evidence, WEIGHTS } from './weights'

/** One pair in full: what speaks for and against its being one customer, and the verdict; symmetric. */
export function compareRecords(a: Profile, b: Profile, options: IdentityOptions): PairVerdict {
  if (options.scope === 'project-only') return compareProjects(a.record, b.record)
  const identity = compareIdentityKeys(a.identity, b.identity)
  const phones = comparePhoneLists(a.record.phones, b.record.phones)
  const names = compareNames(a.name, b.name)
  const bars = [...identityBars(identity), ...phoneBars(phones), ...names.evidence, ...furtherBars(a, b)]
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
  if (names.relation === 'different') return different(phones.kind === 'compatible' ? 'mask' : null)
  if (isCompanyPair(a.name, b.name)) return { verdict: names.relation === 'same' ? 'same' : 'possible', evidence: bars, veto: null }
  if (names.relation === 'same') {
    if (phones.kind === 'compatible' && phones.digits >= ENOUGH_DIGITS) return { verdict: 'same', evidence: bars, veto: null }
    return phones.kind !== 'different' || hasFurtherEvidence(a, b) ? { verdict: 'possible', evidence: bars, veto: null } : different('phone')
  }
  return phones.kind === 'compatible' && phones.telling ? { verdict: 'possible', evidence: bars, veto: null } : different(null)
}

/** Two organisations, or an organisation and the short name it is called by. */
function isCompanyPair(a: CustomerName | null, b: CustomerName | null): boolean {
  return a?.kind === 'company' || b?.kind === 'company'
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

function identityBars(relation: 'same' | 'different' | 'cannot-tell'): readonly Evidence[] {
  if (relation === 'same') return [evidence('identity-number', WEIGHTS.identityNumber, '证件号码一致')]
  return relation === 'different' ? [evidence('identity-number', WEIGHTS.otherIdentityNumber, '证件号码不同')] : []
}

function phoneBars(phones: PhoneRelation): readonly Evidence[] {
  switch (phones.kind) {
    case 'shared': return [evidence('phone', WEIGHTS.phone, showTail(phones.phone))]
    case 'compatible': return [evidence('masked-phone', phones.digits >= ENOUGH_DIGITS ? WEIGHTS.maskedPhone : 0, `${showTail(phones.phone)}，${phones.digits}位可比且一致`)]
    case 'different': return [evidence('phone', WEIGHTS.otherPhone, '电话不同')]
    case 'unsaid': return []
  }
}

/** Address, project and an unproven identity number: they settle nothing alone and tip what is open. */
function furtherBars(a: Profile, b: Profile): readonly Evidence[] {
  const bars: Evidence[] = []
  if (sharesText(a.record.address, b.record.address)) bars.push(evidence('address', WEIGHTS.address, '地址一致'))
  if (sharesText(a.record.project, b.record.project)) bars.push(evidence('project', WEIGHTS.project, '项目一致'))
  if (sharesUnprovenNumber(a, b)) bars.push(evidence('identity-number', WEIGHTS.address, '证件号码一致（未通过校验）'))
  return bars
}

function hasFurtherEvidence(a: Profile, b: Profile): boolean {
  return furtherBars(a, b).length > 0
}

export function sharesText(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const key = normaliseProjectKey(a)
  return key !== '' && key === normaliseProjectKey(b)
}

function sharesUnprovenNumber(a: Profile, b: Profile): boolean {
  return a.identity !== null && b.identity !== null && a.identity.key === b.identity.key && !(a.identity.valid && b.identity.valid)
}
