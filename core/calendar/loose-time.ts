import { type Day, dayOfCivil } from './day'

/** A moment as people write it: a day, and seconds after midnight. */
export interface LooseTime {
  readonly day: Day
  readonly seconds: number
}

const YEAR_FIRST = /^(\d{4}) ?(?:年|[-/.\\ ]) ?(\d{1,2}) ?(?:月|[-/.\\ ]) ?(\d{1,2})(?!\d) ?[日号]?/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?$/
/** The name of the weekday, between day and time or at the end, in words or (周四). */
const WEEKDAY = /^[ (,]*(?:星期|礼拜|周)[一二三四五六日天][ ),]*|[ (,]+(?:星期|礼拜|周)[一二三四五六日天][ )]*$/
const CLOCK =
  /^[T ]*(上午|下午|早上|早晨|清晨|凌晨|中午|傍晚|晚上|AM|PM)? ?(\d{1,2})(?: ?: ?(\d{1,2})(?: ?: ?(\d{1,2})(?:\.\d+)?)?| ?[时點点](?:整|半|一刻|三刻| ?(\d{1,2})(?: ?分(?: ?(\d{1,2}) ?秒)?)?)?) ?(AM|PM)?(?:\+08:?00)?$/
const ENGLISH = /^(?:(\d{1,2}) ([A-Z]{3,9})|([A-Z]{3,9})\.? (\d{1,2})),? (\d{4})(?!\d)/
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** Reads a day with or without a time in the spellings of forms, exports and chats; null when anything is left over. */
export function readLooseTime(text: string): LooseTime | null {
  const plain = plainText(text)
  return readCompact(plain) ?? readSpelled(plain)
}

/** Half width, one space at most between parts, ASCII dashes and colons, digits for Chinese numerals. */
function plainText(text: string): string {
  const plain = text.normalize('NFKC').toUpperCase().replace(/[‐-―−]/g, '-').replace(/\s+/g, ' ').trim()
  return /[〇零○一二三四五六七八九十两]/.test(plain) ? digitsForNumerals(plain) : plain
}

function readCompact(text: string): LooseTime | null {
  const found = COMPACT.exec(text)
  if (!found) return null
  return looseTime(found[1], found[2], found[3], clockSeconds(undefined, found[4] ?? '0', found[5] ?? '0', found[6] ?? '0'))
}

function readSpelled(text: string): LooseTime | null {
  const yearFirst = YEAR_FIRST.exec(text)
  const english = yearFirst ? null : ENGLISH.exec(text)
  const found = yearFirst ?? english
  if (!found) return null
  const seconds = readClock(text.slice(found[0].length).replace(WEEKDAY, ' '))
  if (yearFirst) return looseTime(yearFirst[1], yearFirst[2], yearFirst[3], seconds)
  return looseTime(english?.[5], String(monthNumber(english?.[2] ?? english?.[3] ?? '')), english?.[1] ?? english?.[4], seconds)
}

function looseTime(year: string | undefined, month: string | undefined, date: string | undefined, seconds: number | null): LooseTime | null {
  if (seconds === null) return null
  const day = dayOfCivil(Number(year), Number(month), Number(date))
  return day && { day, seconds }
}

/** Seconds after midnight of what follows the day; 0 when nothing follows, null when it is no time. */
function readClock(text: string): number | null {
  if (text.trim() === '') return 0
  const found = CLOCK.exec(text)
  if (!found) return null
  const minutes = found[3] ?? found[5] ?? quarterMinutes(text)
  return clockSeconds(found[1] ?? found[7], found[2] ?? '', minutes, found[4] ?? found[6] ?? '0')
}

function quarterMinutes(text: string): string {
  if (text.includes('半')) return '30'
  if (text.includes('一刻')) return '15'
  return text.includes('三刻') ? '45' : '0'
}

function clockSeconds(half: string | undefined, hours: string, minutes: string, seconds: string): number | null {
  const hour = hourOfDay(half, Number(hours))
  if (hour === null || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null
  return hour * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** The hour on the 24-hour clock; null where the word and the hour contradict each other or leave the day open. */
function hourOfDay(half: string | undefined, hour: number): number | null {
  switch (half) {
    case undefined:
      return hour
    case '上午':
    case 'AM':
    case '凌晨':
      return hour > 12 ? null : hour % 12
    case '早上':
    case '早晨':
    case '清晨':
      return hour < 4 || hour > 11 ? null : hour
    case '中午':
      return hour >= 11 && hour <= 14 ? hour : hour >= 1 && hour <= 2 ? hour + 12 : null
    case '晚上':
    case '傍晚':
      return hour >= 4 && hour <= 11 ? hour + 12 : hour >= 16 ? hour : null
    default:
      return hour === 0 ? null : hour < 12 ? hour + 12 : hour
  }
}

function monthNumber(word: string): number {
  const at = MONTHS.indexOf(word.slice(0, 3))
  return at >= 0 && isMonthWord(word, at) ? at + 1 : 0
}

const LONG_MONTHS = ['JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE', 'JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER']

function isMonthWord(word: string, at: number): boolean {
  return word.length === 3 || word === LONG_MONTHS[at] || word === 'SEPT'
}

const NUMERALS = '零一二三四五六七八九'

/** "二〇二六年三月十五日" → "2026年3月15日"; weekday names and quarters of an hour keep their words. */
function digitsForNumerals(text: string): string {
  return text.replace(/(星期|礼拜|周)[一二三四五六日天]|[一三]刻|[〇零○一二三四五六七八九十两]+/g, (run) =>
    /[星礼周刻]/.test(run) ? run : numeralDigits(run.replace(/[〇○]/g, '零').replace(/两/g, '二')))
}

function numeralDigits(run: string): string {
  if (!run.includes('十')) return [...run].map((numeral) => NUMERALS.indexOf(numeral)).join('')
  const [tens = '', ones = ''] = run.split('十')
  const value = (tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones))
  return String(value)
}
