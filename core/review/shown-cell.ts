import { readPhones, maskPhone } from '../registration/phone'
import { FIELDS, type FieldId } from '../registration/fields'

/** A cell's text fit to be shown in a finding: phones masked, names cut to their first character, days written out. */
export function shownCell(text: string, field: FieldId): string {
  if (field === 'phone') return shownPhones(text)
  if (field === 'customerName' || field === 'contactName' || field === 'company' || field === 'identityNo') return text === '' ? '' : `${text.slice(0, 1)}${'＊'.repeat(Math.min(4, text.length - 1))}`
  if (field === 'address') return text.slice(0, 6)
  if (FIELDS[field].kind === 'time') return text.slice(0, 16).replace('T', ' ')
  return text.slice(0, 40)
}

/** What is no phone at all is shown without its figures. */
function shownPhones(text: string): string {
  const { phones } = readPhones(text)
  return phones.length > 0 ? phones.map(phone => maskPhone(phone, '3-4')).join('、') : text.replace(/\d/g, '*').slice(0, 40)
}
