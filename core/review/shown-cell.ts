import { readPhones, maskPhone } from '../registration/phone'
import { serialToWallTime } from '../calendar/serial'
import { FIELDS, type FieldId } from '../registration/fields'

/** A cell's text fit to be shown in a finding: phones masked, names cut to their first character, days written out. */
export function shownCell(text: string, field: FieldId): string {
  if (field === 'phone') return readPhones(text).phones.map(phone => maskPhone(phone, '3-4')).join('、')
  if (field === 'customerName' || field === 'contactName') return text === '' ? '' : `${text.slice(0, 1)}${'＊'.repeat(Math.min(4, text.length - 1))}`
  if (field === 'address') return text.slice(0, 6)
  if (FIELDS[field].kind === 'time' && text.startsWith('#')) return serialToWallTime(Number(text.slice(1)), 1900)?.slice(0, 16).replace('T', ' ') ?? text
  return text.slice(0, 40)
}
