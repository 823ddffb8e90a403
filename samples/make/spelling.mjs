import { pick } from './random.mjs'

/** Days and phones as people type them into registers. */

/** A day, with a time of day or without; written one way or another when the sheet is made. */
export const day = (date, time = null) => ({ day: date, time })

export const isDay = value => value !== null && typeof value === 'object' && 'day' in value

export function addDays(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86400000).toISOString().slice(0, 10)
}

export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86400000)

export function serialOf({ day: date, time }) {
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number)
  return Date.parse(`${date}T00:00:00Z`) / 86400000 + 25569 + (hours * 60 + minutes) / 1440
}

/** A cell that shows the day: mostly a real date, sometimes text. */
export function spellDay(value, random) {
  const { day: date, time } = value
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  const clock = time === null ? '' : ` ${time}`
  const chance = random()
  if (chance < 0.7) return { value: serialOf(value), show: time === null ? 'date' : 'time' }
  return pick(random, [`${date}${clock}`, `${year}/${month}/${dayOfMonth}${clock}`, `${year}.${month}.${dayOfMonth}${clock}`, `${year}年${month}月${dayOfMonth}日${clock}`, time === null ? date.replaceAll('-', '') : `${date}${clock}`])
}

const wide = text => [...text].map(char => (/\d/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)).join('')

/** A phone as it is typed: a number, text with blanks or dashes, the country before it, full-width digits. */
export function spellPhone(phone, random) {
  const parts = [phone.slice(0, 3), phone.slice(3, 7), phone.slice(7)]
  const chance = random()
  if (chance < 0.55) return Number(phone)
  return pick(random, [phone, parts.join(' '), parts.join('-'), `+86 ${phone}`, `0086-${phone}`, wide(phone), `${phone} `])
}

export const mask34 = phone => `${phone.slice(0, 3)}****${phone.slice(7)}`
export const mask45 = phone => `${phone.slice(0, 4)}**${phone.slice(6)}`
