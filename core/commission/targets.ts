import type { Day } from '../calendar/day'
import { type Fen, addFen, formatFen, negateFen, zeroFen } from '../money/fen'
import { splitFen } from '../money/split'
import type { EventBook } from '../lifecycle/event-book'
import type { Verdict } from '../lifecycle/verdict'
import type { PolicyPack } from '../policy/pack'
import type { Staff } from './people'
import { readSplit } from './read-split'
import { findSigning } from './signing'
import type { TargetResult } from './summary'
import type { CheckList } from './summary-check'

export interface TargetSources {
  readonly pack: PolicyPack
  readonly from: Day
  readonly to: Day
  readonly events: EventBook
  readonly staff: Staff
  readonly checks: CheckList
}

/** What each person was to sign and has signed in the period (R15.4); of a shared contract each has the agreed part. */
export function measureTargets(verdicts: readonly Verdict[], sources: TargetSources): readonly TargetResult[] | null {
  const clause = sources.pack.targets
  if (clause === null) return null
  const targets = readTargets(verdicts, sources)
  const achieved = sumAchieved(verdicts, sources)
  return sources.staff.sellers
    .concat([...achieved.keys()].filter((key) => !sources.staff.sellers.includes(key)))
    .filter((key) => targets.has(key) || achieved.has(key))
    .map((key) => {
      const target = targets.get(key) ?? null
      const done = achieved.get(key) ?? zeroFen
      return { person: sources.staff.people.shown(key), target, achieved: done, difference: target === null ? null : addFen(done, negateFen(target)), percent: percentOf(done, target), clause }
    })
}

/** The target of a person's latest filing; different ones are told. */
function readTargets(verdicts: readonly Verdict[], { staff, checks }: TargetSources): ReadonlyMap<string, Fen> {
  const found = new Map<string, { target: Fen; at: string; readonly all: Set<Fen> }>()
  for (const { status, registration } of verdicts) {
    const { seller, salesTarget, registeredAt } = registration.values
    if (status === null || seller === undefined || salesTarget === undefined) continue
    const key = staff.people.add(seller, registration.ref)
    const at = registeredAt ?? ''
    const known = found.get(key) ?? { target: salesTarget, at, all: new Set<Fen>() }
    known.all.add(salesTarget)
    if (at >= known.at) Object.assign(known, { target: salesTarget, at })
    found.set(key, known)
  }
  for (const [key, { all }] of found) if (all.size > 1) checks.add('target-differs', null, { person: staff.people.shown(key), targets: [...all].map(formatFen) })
  return new Map([...found].map(([key, { target }]) => [key, target]))
}

function sumAchieved(verdicts: readonly Verdict[], { pack, from, to, events, staff }: TargetSources): ReadonlyMap<string, Fen> {
  const sums = new Map<string, Fen>()
  for (const { status, registration } of verdicts) {
    const signing = status === 'signed' ? findSigning(registration, events.eventsOf(registration), to) : null
    if (!signing || signing.on < from) continue
    const amount = registration.values.contractAmount ?? signing.amount ?? zeroFen
    const split = readSplit(registration, registration.values, pack, staff)
    if ('trouble' in split) continue
    const portions = splitFen(amount, split.parts.map(({ weight }) => weight))
    split.parts.forEach(({ person }, at) => sums.set(person, addFen(sums.get(person) ?? zeroFen, portions[at] ?? zeroFen)))
  }
  return sums
}

/** Per cent with one decimal, half up; null without a target to measure by. */
function percentOf(achieved: Fen, target: Fen | null): string | null {
  if (target === null || target <= 0) return null
  const tenths = (BigInt(achieved) * 2000n + BigInt(target)) / (BigInt(target) * 2n)
  return `${tenths / 10n}.${tenths % 10n}`
}
