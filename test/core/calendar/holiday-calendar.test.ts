import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import tables from 'chinese-days/dist/chinese-days.json'
import { addDays, isWeekend, yearOf } from '../../../core/calendar/day'
import { chinaHolidays } from '../../../core/calendar/holiday-calendar'
import { aDay } from './a-day'

const calendar = chinaHolidays()
const holidays: Readonly<Record<string, string>> = tables.holidays
const workdays: Readonly<Record<string, string>> = tables.workdays

test('says of every day from 2004 to 2026 what chinese-days says', () => {
  const wrong: string[] = []
  for (let day = aDay('2004-01-01'); yearOf(day) <= calendar.publishedThrough; day = addDays(day, 1)) {
    const off = holidays[day] !== undefined
    const work = workdays[day] !== undefined
    const working = work || (!off && !isWeekend(day))
    const english = (holidays[day] ?? workdays[day])?.split(',')[0] ?? null
    const same = calendar.isDayOff(day) === off && calendar.isMakeUpDay(day) === work && calendar.isWorkingDay(day) === working && calendar.holidayName(day, 'en') === english
    if (!same) wrong.push(day)
  }
  expect(wrong).toEqual([])
})

test('holds no day that chinese-days does not', () => {
  const last = Object.keys(holidays).sort().at(-1) ?? ''
  expect(calendar.publishedThrough).toBe(Number(last.slice(0, 4)))
})

test('the data file is what its generator writes', () => {
  const root = join(__dirname, '../../..')
  const written = execFileSync(process.execPath, [join(root, 'test/generators/holidays.mjs'), '--print'], { encoding: 'utf8' })
  expect(readFileSync(join(root, 'core/calendar/holidays/cn.json'), 'utf8')).toBe(written)
})

describe('2026', () => {
  test.each([['2026-02-15', '春节'], ['2026-02-23', '春节'], ['2026-04-04', '清明节'], ['2026-04-05', '清明节'], ['2026-04-06', '清明节'], ['2026-05-05', '劳动节'], ['2026-06-19', '端午节'], ['2026-09-25', '中秋节'], ['2026-10-07', '国庆节'],
    ['2026-01-03', '元旦']])('%s is off for %s', (day, name) => {
    expect(calendar.isDayOff(aDay(day))).toBe(true)
    expect(calendar.isWorkingDay(aDay(day))).toBe(false)
    expect(calendar.holidayName(aDay(day), 'zh-CN')).toBe(name)
  })

  test.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])('%s is a weekend day that is worked', (day) => {
    expect(isWeekend(aDay(day))).toBe(true)
    expect(calendar.isMakeUpDay(aDay(day))).toBe(true)
    expect(calendar.isWorkingDay(aDay(day))).toBe(true)
  })

  test.each(['2026-02-24', '2026-04-07', '2026-03-07', '2026-10-08'])('%s is neither off by notice nor made up', (day) => {
    expect(calendar.isDayOff(aDay(day))).toBe(false)
    expect(calendar.isMakeUpDay(aDay(day))).toBe(false)
    expect(calendar.holidayName(aDay(day), 'zh-CN')).toBeNull()
  })
})

describe('a year without a notice', () => {
  test('has weekends only, and says so', () => {
    expect(calendar.isPublished(2027)).toBe(false)
    expect(calendar.isPublished(2003)).toBe(false)
    expect(calendar.isPublished(2026)).toBe(true)
    expect(calendar.isWorkingDay(aDay('2027-10-01'))).toBe(true)
    expect(calendar.isWorkingDay(aDay('2027-10-02'))).toBe(false)
  })

  test('counts as published once days are put in by hand', () => {
    const added = chinaHolidays([{ day: aDay('2027-10-01'), kind: 'off', name: '国庆节' }, { day: aDay('2027-10-09'), kind: 'work', name: '国庆节' }])
    expect(added.isPublished(2027)).toBe(true)
    expect(added.isPublished(2028)).toBe(false)
    expect(added.isDayOff(aDay('2027-10-01'))).toBe(true)
    expect(added.isWorkingDay(aDay('2027-10-09'))).toBe(true)
    expect(added.holidayName(aDay('2027-10-01'), 'en')).toBe('国庆节')
  })
})

test('days put in by hand win over the notice and leave the shared calendar alone', () => {
  const added = chinaHolidays([{ day: aDay('2026-02-16'), kind: 'work', name: '值班' }])
  expect(added.isWorkingDay(aDay('2026-02-16'))).toBe(true)
  expect(chinaHolidays().isWorkingDay(aDay('2026-02-16'))).toBe(false)
  expect(chinaHolidays()).toBe(chinaHolidays([]))
})
