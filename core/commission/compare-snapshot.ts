import { type ClosedAmount, type ClosedExclusion, type ClosedLine, type ClosedPeriod, type Digest, type PeriodSnapshot, closedOf, openSnapshot } from './close-period'
import type { Summary } from './summary'

/** What made an amount come out differently; `from` and `to` are what stood there before and stands there now. */
export interface Cause {
  readonly what: 'base' | 'plan' | 'rate' | 'share' | 'bound' | 'bonus' | 'day' | 'team' | 'split' | 'excluded' | 'no-longer-excluded' | 'new' | 'gone' | 'amount'
  readonly from: string | null
  readonly to: string | null
}

/** One amount of the closed statement that would come out differently today. */
export interface Difference {
  readonly what: 'line' | 'deduction' | 'reward'
  readonly id: string | null
  readonly contractNo: string | null
  readonly person: string
  /** Decimal strings; null where there is no such amount. */
  readonly before: string | null
  readonly after: string | null
  readonly causes: readonly Cause[]
}

export interface SnapshotComparison {
  /** `altered`: the sealed text was changed since · `unreadable`: it is no statement · `other-period`: it is one of something else. */
  readonly state: 'same' | 'different' | 'altered' | 'unreadable' | 'other-period'
  readonly differences: readonly Difference[]
}

/** How today's statement of a period differs from the sealed one, and why. */
export function compareWithSnapshot(summary: Summary, snapshot: PeriodSnapshot, digest: Digest): SnapshotComparison {
  const before = openSnapshot(snapshot)
  if (!before) return { state: 'unreadable', differences: [] }
  if (digest(snapshot.body) !== snapshot.digest) return { state: 'altered', differences: [] }
  const after = closedOf(summary)
  if (before.policy !== after.policy || before.from !== after.from || before.to !== after.to) return { state: 'other-period', differences: [] }
  const differences = compareClosed(before, after)
  return { state: differences.length === 0 ? 'same' : 'different', differences }
}

/** Every amount that differs between two statements of one period, under two plans or at two times, and why. */
export function compareSummaries(before: Summary, after: Summary): readonly Difference[] {
  return compareClosed(closedOf(before), closedOf(after))
}

function compareClosed(before: ClosedPeriod, after: ClosedPeriod): readonly Difference[] {
  return [...compareLines(before, after), ...compareAmounts(before.amounts, after.amounts)]
}

function compareLines(before: ClosedPeriod, after: ClosedPeriod): readonly Difference[] {
  const [then, now] = [keyed(before.lines, lineKey), keyed(after.lines, lineKey)]
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [old, fresh] = [then.get(key), now.get(key)]
    const line = fresh ?? old
    if (!line) return []
    const causes = old && fresh ? changesOf(old, fresh) : [presence(line, old ? after : before, old !== undefined)]
    if (causes.length === 0) return []
    return [{ what: 'line' as const, id: line.id, contractNo: line.contractNo, person: line.person, before: old?.amount ?? null, after: fresh?.amount ?? null, causes }]
  })
}

/** Rows move when a register is sorted: a line is known by its number and contract, and by its row only without either. */
function lineKey(line: ClosedLine): string {
  return JSON.stringify([contractKey(line), line.kind, line.person])
}

function contractKey({ id, contractNo, row }: { readonly id: string | null; readonly contractNo: string | null; readonly row: number }): string {
  return id === null && contractNo === null ? `row ${row}` : JSON.stringify([id, contractNo])
}

/** Items by key; the second of one key stands under the key with its ordinal. */
function keyed<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  const counts = new Map<string, number>()
  return new Map(items.map((item) => {
    const key = keyOf(item)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return [`${key}#${count}`, item]
  }))
}

const COMPARED = [['base', 'base'], ['plan', 'plan'], ['rate', 'rate'], ['share', 'share'], ['bound', 'bound'], ['bonus', 'bonus'], ['day', 'day'], ['team', 'team']] as const

/** What changed in a line that stands in both; a change of amount alone comes from the others of its split. */
function changesOf(before: ClosedLine, after: ClosedLine): readonly Cause[] {
  const causes: Cause[] = COMPARED.flatMap(([what, field]) => (before[field] === after[field] ? [] : [{ what, from: before[field], to: after[field] }]))
  if (before.override !== after.override && before.plan === after.plan) causes.push({ what: 'plan', from: planText(before), to: planText(after) })
  if (causes.length === 0 && before.amount !== after.amount) causes.push({ what: 'split', from: before.amount, to: after.amount })
  return causes
}

function planText({ plan, override }: ClosedLine): string {
  return override === null ? plan : `${plan}#${override}`
}

/** Why a line stands in one statement only: its contract is excluded in the other, shared otherwise, or not there at all. */
function presence(line: ClosedLine, other: ClosedPeriod, gone: boolean): Cause {
  const exclusion = other.excluded.find((one: ClosedExclusion) => contractKey(one) === contractKey(line))
  if (exclusion) return gone ? { what: 'excluded', from: null, to: exclusion.code } : { what: 'no-longer-excluded', from: exclusion.code, to: null }
  const shared = other.lines.filter((one) => contractKey(one) === contractKey(line) && one.kind === line.kind)
  if (shared.length > 0) return { what: 'split', from: gone ? line.share : peopleOf(shared), to: gone ? peopleOf(shared) : line.share }
  return gone ? { what: 'gone', from: line.base, to: null } : { what: 'new', from: null, to: line.base }
}

function peopleOf(lines: readonly ClosedLine[]): string {
  return lines.map(({ person, share }) => `${person} ${share}`).join(', ')
}

function compareAmounts(before: readonly ClosedAmount[], after: readonly ClosedAmount[]): readonly Difference[] {
  const keyOf = ({ what, id, person, type, day }: ClosedAmount): string => JSON.stringify([what, id, person, type, day])
  const [then, now] = [keyed(before, keyOf), keyed(after, keyOf)]
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [old, fresh] = [then.get(key), now.get(key)]
    const one = fresh ?? old
    if (!one || old?.amount === fresh?.amount) return []
    const cause: Cause = { what: old && fresh ? 'amount' : old ? 'gone' : 'new', from: old?.amount ?? null, to: fresh?.amount ?? null }
    return [{ what: one.what, id: one.id, contractNo: null, person: one.person, before: old?.amount ?? null, after: fresh?.amount ?? null, causes: [cause] }]
  })
}
