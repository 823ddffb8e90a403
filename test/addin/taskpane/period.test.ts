import { monthOfDay, PERIOD_PARTS, periodDays, periodName } from '../../../addin/taskpane/period'

it.each([
  ['2', 2024, '2024-02-01', '2024-02-29', '2024-02'],
  ['2', 2026, '2026-02-01', '2026-02-28', '2026-02'],
  ['12', 2026, '2026-12-01', '2026-12-31', '2026-12'],
  ['q1', 2026, '2026-01-01', '2026-03-31', '2026-Q1'],
  ['q4', 2026, '2026-10-01', '2026-12-31', '2026-Q4'],
  ['year', 2026, '2026-01-01', '2026-12-31', '2026'],
] as const)('knows the first and last day of %s in %i', (part, year, from, to, name) => {
  expect(periodDays({ year, part })).toEqual({ from, to })
  expect(periodName({ year, part })).toBe(name)
})

it('has every month, quarter and the year once', () => {
  expect(new Set(PERIOD_PARTS).size).toBe(17)
})

it('knows the month of a day', () => {
  expect(monthOfDay('2026-03-31')).toEqual({ year: 2026, part: '3' })
})
