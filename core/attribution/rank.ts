import { daysBetween, type Day } from '../calendar/day'
import { dayOf, hasTime } from '../calendar/wall-time'
import type { RankedCriterion } from '../findings/finding'
import type { Facts } from '../lifecycle/facts'
import { compareFiling } from '../lifecycle/walk-context'
import type { PolicyPack } from '../policy/pack'
import { FIELD_IDS, type FieldId } from '../registration/fields'

export interface Ranked {
  readonly index: number
  readonly rank: number
  /** Points out of the sum of the weights, with four places. */
  readonly score: string
  readonly criteria: readonly RankedCriterion[]
  /** Another row has the same score: a person decides. */
  readonly tied: boolean
}

type Criterion = RankedCriterion['criterion']
const SCALE = 10_000n

/**
 * Applicants for one customer in the order of the pack's weighted criteria, each criterion shown (R05.3, R11.4).
 * Every criterion gives from 0 to 1: the best of the group 1, the others in proportion; what is not stated gives 0.
 */
export function rankApplicants(applicants: readonly Facts[], pack: PolicyPack): readonly Ranked[] {
  const rule = pack.ranking
  if (!rule) return []
  const scored = applicants.map(facts => {
    const criteria = rule.weights.map(({ criterion, weight }) => {
      const value = valueOf(criterion, facts, applicants, pack)
      const points = (readDecimal(weight) * value) / SCALE
      return { criterion, weight, value: printDecimal(value), points: printDecimal(points), raw: points }
    })
    return { facts, criteria, total: criteria.reduce((sum, c) => sum + c.raw, 0n) }
  })
  const judgesTime = rule.weights.some(({ criterion }) => criterion === 'time')
  const isBefore = (a: Scored, b: Scored): boolean => a.total > b.total || (a.total === b.total && judgesTime && isFiledEarlier(a.facts, b.facts))
  scored.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : compareFiling(a.facts, b.facts)))
  return scored.map(one => {
    const rank = scored.filter(other => isBefore(other, one)).length + 1
    const tied = scored.some(other => other !== one && !isBefore(other, one) && !isBefore(one, other))
    return { index: one.facts.index, rank, score: printDecimal(one.total), criteria: one.criteria.map(({ raw: _raw, ...shown }) => shown), tied }
  })
}

interface Scored {
  readonly facts: Facts
  readonly total: bigint
}

/** The hour of the filing decides between equal scores, where both rows tell it: points count whole days. */
function isFiledEarlier({ filedAt: a }: Facts, { filedAt: b }: Facts): boolean {
  return a !== null && b !== null && hasTime(a) && hasTime(b) && a < b
}

function valueOf(criterion: Criterion, facts: Facts, group: readonly Facts[], pack: PolicyPack): bigint {
  const { values } = facts.registration
  switch (criterion) {
    case 'time': return nearness(facts.filedOn, group.map(f => f.filedOn))
    case 'signing': return nearness(values.expectedSignAt === undefined ? null : dayOf(values.expectedSignAt), group.map(f => (f.registration.values.expectedSignAt === undefined ? null : dayOf(f.registration.values.expectedSignAt))))
    case 'amount': return share(values.expectedAmount, group.map(f => f.registration.values.expectedAmount))
    case 'unitPrice': return share(values.expectedUnitPrice, group.map(f => f.registration.values.expectedUnitPrice))
    case 'feedback': return values.feedback === undefined ? 0n : SCALE
    case 'completeness': return completenessOf(facts, pack)
  }
}

/** The earliest day gives 1; each day later takes a thirtieth off. */
function nearness(day: Day | null, days: readonly (Day | null)[]): bigint {
  if (day === null) return 0n
  const first = days.reduce<Day | null>((best, d) => (d !== null && (best === null || d < best) ? d : best), null)
  if (first === null) return 0n
  return (SCALE * BigInt(Math.max(0, 30 - daysBetween(first, day)))) / 30n
}

function share(value: number | undefined, values: readonly (number | undefined)[]): bigint {
  const best = values.reduce<number>((max, v) => (v !== undefined && v > max ? v : max), 0)
  return value === undefined || value <= 0 || best <= 0 ? 0n : (SCALE * BigInt(value)) / BigInt(best)
}

/** What comes after the filing tells nothing of how completely it was filed. */
const LATER: ReadonlySet<FieldId> = new Set<FieldId>(['extensionAt', 'signedAt', 'contractNo', 'contractName', 'contractAmount', 'receivedAmount', 'receivedOn', 'refundAmount', 'refundAt', 'share', 'cooperation', 'rejectionReason', 'remarks'])

/** The part of the form's fields, required and optional, that the row fills. */
function completenessOf(facts: Facts, pack: PolicyPack): bigint {
  const form = FIELD_IDS.filter(field => !LATER.has(field) && (pack.required.some(r => r.field === field) || pack.optional.includes(field)))
  const filled = form.filter(field => facts.registration.values[field] !== undefined)
  return form.length === 0 ? SCALE : (SCALE * BigInt(filled.length)) / BigInt(form.length)
}

function readDecimal(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.')
  return BigInt(whole) * SCALE + BigInt(fraction.padEnd(4, '0').slice(0, 4))
}

function printDecimal(scaled: bigint): string {
  return `${scaled / SCALE}.${String(scaled % SCALE).padStart(4, '0')}`
}
