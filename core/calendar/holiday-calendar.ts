import { type Day, isWeekend, readDay, yearOf } from './day'
import notices from './holidays/cn.json'

/** Which days are worked: weekends, the State Council's days off and its make-up working days. */
export interface HolidayCalendar {
  /** The last year whose notice is kept; years added by hand may lie beyond. */
  readonly publishedThrough: number
  /** The years whose schedule is known, in order; no other year has days off or make-up days. */
  readonly publishedYears: readonly number[]
  /** Whether the year's schedule is known; otherwise its days are weekends and weekdays alone, and callers must say so. */
  isPublished(year: number): boolean
  /** Named as a day off by the notice, weekends inside the holiday included. */
  isDayOff(day: Day): boolean
  /** A weekend day worked in exchange. */
  isMakeUpDay(day: Day): boolean
  isWorkingDay(day: Day): boolean
  /** The holiday a day off or a make-up day belongs to; null for any other day. */
  holidayName(day: Day, language: 'zh-CN' | 'en'): string | null
}

/** A day put in by hand by the administrator, for a year whose notice is not kept here or for a local rule. */
export interface AddedHoliday {
  readonly day: Day
  readonly kind: 'off' | 'work'
  readonly name: string
}

interface SpecialDay {
  readonly kind: 'off' | 'work'
  readonly chinese: string
  readonly english: string
}

interface Schedule {
  readonly days: ReadonlyMap<Day, SpecialDay>
  readonly years: ReadonlySet<number>
}

const OFFICIAL = readNotices()
const official = calendarOf(OFFICIAL)

/** The holidays of mainland China, with days put in by hand on top; a year with such days counts as published. */
export function chinaHolidays(added: readonly AddedHoliday[] = []): HolidayCalendar {
  return added.length === 0 ? official : calendarOf(withAdded(OFFICIAL, added))
}

function withAdded(schedule: Schedule, added: readonly AddedHoliday[]): Schedule {
  const days = new Map(schedule.days)
  const years = new Set(schedule.years)
  for (const { day, kind, name } of added) {
    days.set(day, { kind, chinese: name, english: name })
    years.add(yearOf(day))
  }
  return { days, years }
}

function calendarOf({ days, years }: Schedule): HolidayCalendar {
  return {
    publishedThrough: notices.publishedThrough,
    publishedYears: [...years].sort((a, b) => a - b),
    isPublished: (year) => years.has(year),
    isDayOff: (day) => days.get(day)?.kind === 'off',
    isMakeUpDay: (day) => days.get(day)?.kind === 'work',
    isWorkingDay: (day) => {
      const special = days.get(day)
      return special ? special.kind === 'work' : !isWeekend(day)
    },
    holidayName: (day, language) => {
      const special = days.get(day)
      if (!special) return null
      return language === 'en' ? special.english : special.chinese
    },
  }
}

function readNotices(): Schedule {
  const days = new Map<Day, SpecialDay>()
  const years = new Set<number>()
  for (const notice of notices.years) {
    years.add(notice.year)
    for (const holiday of notice.holidays) {
      const { chinese, english } = holiday
      for (const day of holiday.off) days.set(kept(day), { kind: 'off', chinese, english })
      for (const day of holiday.work) days.set(kept(day), { kind: 'work', chinese, english })
    }
  }
  return { days, years }
}

function kept(text: string): Day {
  const day = readDay(text)
  if (!day) throw new Error(`holidays/cn.json holds no day: ${text}`)
  return day
}
