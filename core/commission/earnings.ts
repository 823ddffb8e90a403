import { type Day, monthOf, quarterOf, yearOf } from '../calendar/day'
import { type Fen, zeroFen } from '../money/fen'
import { splitFen } from '../money/split'
import type { Contract, ContractPart } from './contract'
import { type TierSlice, fillTiers, reachedStep, sliceTiers, wholeSlice } from './fill-tiers'
import { compareSignings } from './first-order'
import { type CourseStep, type MoneyCourse, drawCourse } from './money-course'
import type { RateTable } from './rate-table'

/** The steps as they stand at the end of the period, or as they stood on the day before it. */
export type View = 'now' | 'before'

/** One person's part of one increment of base, placed in its steps. */
export interface Earned {
  readonly table: RateTable
  /** The base poured into the steps, and what filled them before. */
  readonly amount: number
  readonly level: number
  /** The step reached, where everything earns at the rate reached (全额). */
  readonly step: { readonly [V in View]: number }
  /** Its earnings count so many times out of the contract's whole. */
  readonly factor: bigint
}

export interface EarnedStep extends CourseStep {
  /** By part, in the order of the contract's parts; null where the step earns nothing. */
  readonly earned: readonly Earned[] | null
}

/** A contract with everything that its lines are computed from. */
export interface Earnings {
  readonly contract: Contract
  readonly full: number | null
  readonly steps: readonly EarnedStep[]
  /** Whether rates of base that earned before the period have changed since (全额 steps reached later). */
  readonly rerated: boolean
}

interface Draft {
  readonly table: RateTable
  readonly amount: number
  readonly factor: bigint
  level: number
  step: { now: number; before: number }
}

interface Vessel {
  readonly table: RateTable
  readonly members: VesselMember[]
}

interface VesselMember {
  readonly at: CourseStep['at']
  readonly id: string | null
  readonly index: number
  readonly day: Day
  readonly draft: Draft
}

/**
 * Places the base of every contract in the steps of its rates: contract by contract, or over a person's month, quarter or year
 * in the order of signing. Of a shared contract each person's own part fills that person's steps.
 */
export function drawEarnings(contracts: readonly Contract[], from: Day): readonly Earnings[] {
  const vessels = new Map<string, Vessel>()
  const drafts = contracts.map((contract) => placeContract(contract, drawCourse(contract), from, vessels))
  for (const vessel of vessels.values()) fillVessel(vessel, from)
  return drafts.map((one) => ({ ...one, rerated: one.steps.some((step) => step.day < from && (step.earned?.some(({ step: { now, before } }) => now !== before) ?? false)) }))
}

function placeContract(contract: Contract, { full, steps }: MoneyCourse, from: Day, vessels: Map<string, Vessel>): Omit<Earnings, 'rerated'> {
  const last = steps[steps.length - 1]
  const total = { now: earnedAfter(last), before: earnedAfter(steps.findLast(({ day }) => day < from)) }
  return { contract, full, steps: steps.map((step) => ({ ...step, earned: step.increment === null ? null : placeStep(contract, step, step.increment, total, vessels) })) }
}

function earnedAfter(step: CourseStep | undefined): number {
  return step ? step.earnedBefore + (step.increment ?? 0) : 0
}

function placeStep(contract: Contract, step: CourseStep, increment: number, total: { readonly now: number; readonly before: number }, vessels: Map<string, Vessel>): readonly Earned[] {
  const portions = portionsOf(contract, increment)
  return contract.parts.map((part, at) => {
    const { table } = part
    if (!fillsVessel(table)) {
      return { table, amount: increment, level: step.earnedBefore, factor: part.weight, step: { now: reachedStep(table, total.now), before: reachedStep(table, total.before) } }
    }
    const draft: Draft = { table, amount: portions[at] ?? zeroFen, factor: contract.whole, level: 0, step: { now: 0, before: 0 } }
    joinVessel(vessels, contract, part, step, draft)
    return draft
  })
}

/** Each person's part of the base in whole cents; only where someone fills steps of his own. */
function portionsOf(contract: Contract, increment: number): readonly Fen[] {
  if (contract.parts.length === 1) return [increment as Fen]
  if (!contract.parts.some(({ table }) => fillsVessel(table))) return []
  return splitFen(increment as Fen, contract.parts.map(({ weight }) => weight))
}

function fillsVessel({ mode, per }: RateTable): boolean {
  return mode !== 'flat' && per !== 'contract'
}

/** Each version and each override fills steps of its own. */
function joinVessel(vessels: Map<string, Vessel>, { plan, id, index }: Contract, { table, person }: ContractPart, { day, at }: CourseStep, draft: Draft): void {
  const key = `${plan.at}|${table.override}|${spanOf(table, day)}|${person}`
  let vessel = vessels.get(key)
  if (!vessel) vessels.set(key, (vessel = { table, members: [] }))
  vessel.members.push({ at, id, index, day, draft })
}

function spanOf({ per }: RateTable, day: Day): string {
  switch (per) {
    case 'person-month':
      return monthOf(day)
    case 'person-quarter':
      return quarterOf(day)
    case 'person-year':
      return String(yearOf(day))
    case 'contract':
      return day
  }
}

function fillVessel({ table, members }: Vessel, from: Day): void {
  
  let level = 0
  let before = 0
  for (const { draft, day } of members) {
    draft.level = level
    level += draft.amount
    if (day < from) before += draft.amount
  }
  if (table.mode !== 'whole') return
  const step = { now: reachedStep(table, level), before: reachedStep(table, before) }
  for (const { draft } of members) draft.step = step
}

/** What a part of an increment earns, in cents times the plan's unit times the contract's whole. */
export function earn({ table, amount, level, step, factor }: Earned, view: View): bigint {
  const raw = table.mode === 'whole' ? BigInt(amount) * (table.steps[step[view]]?.units ?? 0n) : fillTiers(table, level, amount)
  return factor === 1n ? raw : raw * factor
}

/** The steps that an increment fell into, for the explanation. */
export function slicesOf({ table, amount, level, step }: Earned, view: View): readonly TierSlice[] {
  return table.mode === 'whole' ? [wholeSlice(table, step[view], amount)] : sliceTiers(table, level, amount)
}
