import type { Day } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import type { Verdict } from '../lifecycle/verdict'
import type { PolicyPack } from '../policy/pack'
import { isIncomplete } from './exclusion'
import type { Staff } from './people'
import type { QualityScore } from './summary'

interface Tally {
  filings: number
  complete: number
  readonly scores: number[]
}

/** The quality of each person's filings of the period: the mean of the managers' scores, or how many are complete (R14.6). */
export function scoreQuality(verdicts: readonly Verdict[], pack: PolicyPack, from: Day, to: Day, staff: Staff): readonly QualityScore[] | null {
  const clause = pack.quality
  if (clause === null) return null
  const tallies = new Map<string, Tally>()
  for (const { status, registration, findings } of verdicts) {
    const { seller, registeredAt, quality } = registration.values
    if (status === null || seller === undefined || registeredAt === undefined || dayOf(registeredAt) < from || dayOf(registeredAt) > to) continue
    const key = staff.people.add(seller, registration.ref)
    const tally = tallies.get(key) ?? { filings: 0, complete: 0, scores: [] }
    tallies.set(key, tally)
    tally.filings += 1
    if (!isIncomplete(findings)) tally.complete += 1
    if (quality !== undefined) tally.scores.push(quality)
  }
  return [...tallies].map(([key, { filings, complete, scores }]) => {
    const scored = scores.length
    const score = scored > 0 ? scores.reduce((sum, one) => sum + one, 0) / scored : (complete * 100) / filings
    return { person: staff.people.shown(key), filings, scored, score: tenthsText(score), basis: scored > 0 ? 'manager' : 'completeness', complete, clause }
  })
}

/** One decimal, half up. */
function tenthsText(score: number): string {
  const tenths = Math.round(score * 10)
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}
