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
import { addressKeyOf, projectKeyOf } from './profile'
import type { Profile } from './profile'
import { samePlaceName } from './project-name'
import { simplify } from './simplify'
import { evidence, WEIGHTS } from './weights'

/** One pair in full: what speaks for and against its being one customer, and the verdict; symmetric. */
export function compareRecords(a: Profile, b: Profile, options: IdentityOptions): PairVerdict {
  if (a.project && b.project) return compareProjects(a.project, b.project)
  const facts = compareFacts(a, b)
  return { ...judge(a, b, facts, options), evidence: explain(a, b, facts) }
}

/** The verdict of a pair alone: what speaks for and against most pairs nobody reads. */
export function judgeRecords(a: Profile, b: Profile, options: IdentityOptions): PairVerdict['verdict'] {
  if (a.project && b.project) return compareProjects(a.project, b.project).verdict
  return judge(a, b, compareFacts(a, b), options).verdict
}

/** What decides a pair. */
interface PairFacts {
  readonly identity: 'same' | 'different' | 'cannot-tell'
  readonly phones: PhoneRelation
  readonly names: NameVerdict
}

function compareFacts(a: Profile, b: Profile): PairFacts {
  return { identity: compareIdentityKeys(a.identity, b.identity), phones: comparePhoneLists(a.record.phones, b.record.phones), names: compareNames(a.name, b.name) }
}

function explain(a: Profile, b: Profile, { identity, phones, names }: PairFacts): readonly Evidence[] {
  return [...identityBars(identity), ...phoneBars(phones, isCompany(a.name) || isCompany(b.name)), ...names.evidence, ...scriptBars(a, b, names), ...furtherBars(a, b)]
}

type Judgement = Pick<PairVerdict, 'verdict' | 'veto'>

const SAME: Judgement = { verdict: 'same', veto: null }
const POSSIBLE: Judgement = { verdict: 'possible', veto: null }
const DIFFERENT: Judgement = { verdict: 'different', veto: null }

function judge(a: Profile, b: Profile, { identity, phones, names }: PairFacts, options: IdentityOptions): Judgement {
  if (identity === 'different') return vetoed('identity-number')
  if (options.estate === true && isOtherEstate(a, b)) return vetoed('estate')
  return identity === 'same' || phones.kind === 'shared' ? SAME : judgeNames(a, b, names, phones)
}

function vetoed(veto: Veto): Judgement {
  return { verdict: 'different', veto }
}

/** Whether both name an estate and not the same one. */
export function isOtherEstate(a: Profile, b: Profile): boolean {
  return a.record.address !== undefined && b.record.address !== undefined && !samePlaceName(a.record.address, b.record.address)
}

function judgeNames(a: Profile, b: Profile, names: NameVerdict, phones: PhoneRelation): Judgement {
  if (names.veto !== null) return vetoed(names.veto)
  if (!a.name || !b.name) return !isCompany(a.name) && !isCompany(b.name) && isTelling(phones) && sharesAddress(a, b) ? POSSIBLE : DIFFERENT
  if (names.relation === 'different') return phones.kind === 'compatible' ? vetoed('mask') : DIFFERENT
  if (a.name.kind === 'company' || b.name.kind === 'company') return names.relation === 'same' ? SAME : POSSIBLE
  if (names.relation !== 'same') return isTelling(phones) ? POSSIBLE : DIFFERENT
  switch (phones.kind) {
    case 'shared': return SAME
    case 'compatible': return phones.digits >= ENOUGH_DIGITS ? SAME : POSSIBLE
    case 'different': return sharesPlaceOrProject(a, b) || sharesUnprovenNumber(a, b) ? POSSIBLE : vetoed('phone')
    // Without any phone the name and the project or address are all a register knows (R15).
    case 'unsaid': return hasNoPhone(a) && hasNoPhone(b) && sharesPlaceOrProject(a, b) ? SAME : POSSIBLE
  }
}

function isTelling(phones: PhoneRelation): boolean {
  return phones.kind === 'compatible' && phones.telling
}

function hasNoPhone(profile: Profile): boolean {
  return profile.record.phones.length === 0
}

function sharesPlaceOrProject(a: Profile, b: Profile): boolean {
  return sharesAddress(a, b) || sharesProject(a, b)
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
  return relation === 'different' ? [evidence('other-identity-number', WEIGHTS.otherIdentityNumber)] : []
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
    case 'different': return ofCompany ? [] : [evidence('other-phone', WEIGHTS.otherPhone)]
    case 'unsaid': return []
  }
}

/** Address, project and an unproven identity number: they settle nothing alone and tip what is open. */
function furtherBars(a: Profile, b: Profile): readonly Evidence[] {
  const bars: Evidence[] = []
  if (sharesAddress(a, b)) bars.push(evidence('address', WEIGHTS.address))
  if (sharesProject(a, b)) bars.push(evidence('project', WEIGHTS.project))
  if (sharesUnprovenNumber(a, b)) bars.push(evidence('identity-number', WEIGHTS.address, '?'))
  return bars
}

function sharesAddress(a: Profile, b: Profile): boolean {
  return a.record.address !== undefined && b.record.address !== undefined && addressKeyOf(a) !== '' && addressKeyOf(a) === addressKeyOf(b)
}

function sharesProject(a: Profile, b: Profile): boolean {
  return a.record.project !== undefined && b.record.project !== undefined && projectKeyOf(a) !== '' && projectKeyOf(a) === projectKeyOf(b)
}

function sharesUnprovenNumber(a: Profile, b: Profile): boolean {
  return a.identity !== null && b.identity !== null && a.identity.key === b.identity.key && !(a.identity.valid && b.identity.valid)
}
