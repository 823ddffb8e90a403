/** A month ("3"), a quarter ("q1") or all of a year ("year"). */
export type PeriodPart = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | 'q1' | 'q2' | 'q3' | 'q4' | 'year'

export interface Period {
  readonly year: number
  readonly part: PeriodPart
}

export const PERIOD_PARTS: readonly PeriodPart[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', 'q1', 'q2', 'q3', 'q4', 'year']

/** First and last day of a period: 2026, q1 → 2026-01-01 and 2026-03-31. */
export function periodDays({ year, part }: Period): { readonly from: string, readonly to: string } {
  const [first, last] = monthsOf(part)
  // The day before the first of the next month; UTC, so that no zone moves it.
  const end = new Date(Date.UTC(year, last, 0)).getUTCDate()
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(end)}` }
}

/** "2026-03", "2026-Q1", "2026", for names of sheets and files. */
export function periodName({ year, part }: Period): string {
  if (part === 'year') return String(year)
  return part.startsWith('q') ? `${year}-${part.toUpperCase()}` : `${year}-${two(Number(part))}`
}

/** The month a day lies in. */
export function monthOfDay(day: string): Period {
  return { year: Number(day.slice(0, 4)), part: String(Number(day.slice(5, 7))) as PeriodPart }
}

function monthsOf(part: PeriodPart): readonly [number, number] {
  if (part === 'year') return [1, 12]
  if (!part.startsWith('q')) return [Number(part), Number(part)]
  const quarter = Number(part.slice(1))
  return [quarter * 3 - 2, quarter * 3]
}

const two = (n: number): string => String(n).padStart(2, '0')
