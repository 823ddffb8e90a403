import { endOfPeriod } from '../../../../core/calendar/period'
import { aStretch, aVerdict, day } from '../sample-verdicts'
import { calendar, explained } from './explained'

describe('periodLines', () => {
  it('counts a short period day by day, weekends named (R03.4a)', () => {
    const verdict = aVerdict('active', { effectiveOn: day('2026-03-01'), expiresOn: day('2026-03-08'), daysLeft: 2, trace: { stretches: [aStretch()], clause: 'R03.4a' } })
    expect(explained(verdict, 'R03', '2026-03-06')['保护期推算']).toEqual([
      '自 2026-03-01 起，期限 7 天，当日不计，第 1 天为 2026-03-02（R03.4a）。',
      '第 1 天：2026-03-02', '第 2 天：2026-03-03', '第 3 天：2026-03-04', '第 4 天：2026-03-05', '第 5 天：2026-03-06', '第 6 天：2026-03-07（周六）', '第 7 天：2026-03-08（周日）',
      '到期日：2026-03-08，当日仍受保护，2026-03-09 零时起失效。',
      '截至 2026-03-06，剩余 2 天。',
    ])
  })

  it('names each holiday that lengthens a month (R11.5a)', () => {
    const end = endOfPeriod(day('2026-03-05'), { amount: 1, unit: 'month' }, { countStartDay: false, rollLastDay: false, extendByHolidays: true }, calendar)
    const stretch = aStretch({ from: day('2026-03-05'), until: end.end, plainUntil: end.plainEnd, holidays: end.holidays, clause: 'R11.1' })
    const lines = explained(aVerdict('active', { expiresOn: end.end, daysLeft: 0, trace: { stretches: [stretch] } }), 'R11', '2026-04-08')['保护期推算'] ?? []
    expect(lines).toContain('2026-03-05 之后第 1 个月的对应日是 2026-04-05，共 31 天。')
    expect(lines.filter(line => line.includes('清明'))).toHaveLength(end.holidays.length)
    expect(lines).toContain(`期内放假共 ${end.holidays.length} 天（含顺延后新遇到的），由 2026-04-05 顺延到 2026-04-08（R11.5a）。`)
  })

  it('says of a row that still waits what comes if the holder does not sign (R11.3b)', () => {
    const stretch = aStretch({ what: 'queue', from: day('2026-10-27'), until: day('2026-11-27'), plainUntil: day('2026-11-27'), clause: 'R11.3b' })
    const first = (status: 'queued' | 'active', language: 'zh-CN' | 'en') => Object.values(explained(aVerdict(status, { trace: { stretches: [stretch] } }), 'R11', '2026-10-20', language)).flat().find(line => /接续，期限|接续，|takes over/.test(line) && !line.startsWith('保护中'))
    expect(first('queued', 'zh-CN')).toMatch(/^排队中：报备在先的一方若到期未签，自 2026-10-27 起由本行接续/)
    expect(first('queued', 'en')).toMatch(/^Queued: if the earlier filing ends unsigned, this one takes over from 2026-10-27/)
    expect(first('active', 'zh-CN')).toMatch(/^报备在先的一方到期未签，自 2026-10-27 起由本行接续/)
  })

  it('says that a month without a corresponding day ends on its last day (R08.1)', () => {
    const stretch = aStretch({ from: day('2025-12-31'), until: day('2026-02-28'), plainUntil: day('2026-02-28'), clause: 'R08.1' })
    const lines = explained(aVerdict('active', { expiresOn: day('2026-02-28'), daysLeft: 27, trace: { stretches: [stretch] } }), 'R08', '2026-02-01')['保护期推算'] ?? []
    expect(lines[1]).toBe('2025-12-31 之后第 2 个月没有对应日，取月末 2026-02-28，共 59 天。')
  })
})
