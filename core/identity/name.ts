import { readCompanyName } from './company'
import type { CompanyName } from './company'
import { foldText } from './fold-text'
import { readPersonName, withoutContact } from './person'
import type { PersonName, SurnameOnly } from './person'
import { readLeadingPlaces } from './places'
import { surnameLength } from './surnames'
import { endsAsBody, tradeStart } from './trade-words'

export type CustomerName = CompanyName | PersonName | SurnameOnly

/** A customer's name taken apart: a company, a person, or a family name with a title; null for a blank one. */
export function readCustomerName(text: string): CustomerName | null {
  const folded = foldText(text)
  if (folded === '') return null
  const company = readOrganisation(folded)
  if (company) return company
  const person = readPersonName(folded)
  // 启明装饰(老客户): the remark hid what the name is.
  return person.kind === 'person' && person.key !== folded ? readOrganisation(person.key) ?? person : person
}

/** An organisation's name, its contact at the end left out (启明装饰王总); null for people. */
function readOrganisation(folded: string): CompanyName | null {
  const firm = folded.includes('公司') ? null : withoutContact(folded)
  if (firm !== null && isOrganisation(firm)) return readCompanyName(firm)
  return isOrganisation(folded) ? readCompanyName(folded) : null
}

const HAN_NAME = /^[一-鿿]{2,4}$/

/** Blanks are folded away: KANGHUA TRADING CO LTD ends in COLTD. */
const ENGLISH_FORM = /\b(?:CO|LTD|INC|LLC)\b|[A-Z]{2}(?:CO\.?,?LTD|COLIMITED|LTD|LIMITED)\.?$/

/** Whether a folded name is an organisation's: by its legal form, its last word, its trade or the place before it. */
export function isOrganisation(folded: string): boolean {
  if (folded.includes('公司') || folded.includes('集团') || ENGLISH_FORM.test(folded)) return true
  const name = folded.replace(/[()]/g, '')
  if (HAN_NAME.test(name) && isPersonal(name)) return false
  if (endsAsBody(name)) return true
  if (/[\d一二三四五六七八九十][中小厂院]$/.test(name)) return true
  if (name.length >= 4 && tradeStart(name) < name.length) return true
  return name.length >= 5 && readLeadingPlaces(name).some(reading => reading.end >= 2 && name.length - reading.end >= 2)
}

/** A family name with a given name or title of at most two characters; 王建设 and 李局 are people. */
function isPersonal(name: string): boolean {
  const surname = surnameLength(name)
  if (surname === 0) return false
  return name.length - surname <= 2 && name.length <= (surname === 1 ? 3 : 4)
}
