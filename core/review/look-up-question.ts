import type { UsageProblem } from '../findings/problem-messages'
import type { IdentityRecord } from '../identity/identity-index'
import { identityRecordOf } from '../lifecycle/sameness'
import type { PolicyPack } from '../policy/pack'
import type { FieldId } from '../registration/fields'
import { isMaskedIdentity, readIdentityNumber } from '../registration/identity-number'
import { readPhones } from '../registration/phone'
import { isPlaceholder } from '../registration/placeholder'
import type { FieldValues } from '../registration/registration'

/** A customer somebody wants to file. Blank texts are unknown. */
export interface LookUpQuestion {
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly project?: string | undefined
  readonly region?: string | undefined
  readonly address?: string | undefined
  readonly identityNo?: string | undefined
  readonly product?: string | undefined
  readonly seller?: string | undefined
  readonly team?: string | undefined
  /** The administrator may see whose the customer is and why. */
  readonly admin: boolean
}

export type LookUpFact = Exclude<keyof LookUpQuestion, 'admin'>

/** A fact that says nothing usable: an answer that passed over it would call a customer free who is not. */
export interface UnreadableFact {
  readonly fact: LookUpFact
  readonly problem: Extract<UsageProblem, 'empty-fact' | 'bad-phone' | 'bad-identity-no'>
  readonly shown: string
}

const FACTS: readonly LookUpFact[] = ['name', 'phone', 'identityNo', 'project', 'product', 'region', 'address', 'seller', 'team']

/** The facts of a question that cannot be looked up as they are written (R03.5), in the order of the form. */
export function unreadableFacts(question: LookUpQuestion): readonly UnreadableFact[] {
  return FACTS.flatMap(fact => {
    const shown = question[fact]?.trim() ?? ''
    const problem = shown === '' ? null : problemOf(fact, shown, question)
    return problem === null ? [] : [{ fact, problem, shown }]
  })
}

function problemOf(fact: LookUpFact, text: string, question: LookUpQuestion): UnreadableFact['problem'] | null {
  if (fact === 'phone') return readPhones(text).trouble === null ? null : 'bad-phone'
  if (fact === 'identityNo') return isUsableIdentity(text, question) ? null : 'bad-identity-no'
  return isPlaceholder(text) ? 'empty-fact' : null
}

/** A number with hidden places or a wrong check digit proves nothing alone; beside a name or phone it does no harm. */
function isUsableIdentity(text: string, { name, phone }: LookUpQuestion): boolean {
  const read = readIdentityNumber(text)
  if (read?.valid === true) return true
  const isIdentity = read === null ? isMaskedIdentity(text) : read.kind !== 'other'
  return isIdentity && Boolean(name?.trim() || phone?.trim())
}

/** The question as a record of the identity index; it is no row. */
export function recordOf(question: LookUpQuestion, pack: PolicyPack): IdentityRecord {
  return identityRecordOf(-1, valuesOf(question), pack)
}

function valuesOf(question: LookUpQuestion): FieldValues {
  const text = (value: string | undefined): string | undefined => (value?.trim() ? value.trim() : undefined)
  return {
    customerName: text(question.name), project: text(question.project), region: text(question.region), address: text(question.address),
    identityNo: text(question.identityNo), product: text(question.product), seller: text(question.seller), team: text(question.team),
    phone: question.phone?.trim() ? readPhones(question.phone).phones : undefined,
  }
}

/** Who asks, as the regulation counts rights: the seller or the unit. */
export function askerOf(question: LookUpQuestion, pack: PolicyPack): string | undefined {
  return pack.party === 'team' ? question.team : question.seller
}

/** The facts not given that would turn a possible match into a yes or a no, as field ids. */
export function whatWouldSettle(question: LookUpQuestion, pack: PolicyPack): readonly FieldId[] {
  const lacks = (fact: LookUpFact): boolean => !question[fact]?.trim()
  const wanted: FieldId[] = pack.scope.startsWith('customer+project') && lacks('project') ? ['project'] : []
  if (lacks('name')) wanted.push('customerName')
  if (lacks('phone')) wanted.push('phone')
  if (lacks('identityNo')) wanted.push('identityNo')
  if (lacks('address')) wanted.push('address')
  return wanted
}
