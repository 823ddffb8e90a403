import { type Day, monthOf, quarterOf, yearOf } from '../calendar/day'
import type { WallTime } from '../calendar/wall-time'
import type { Fen } from '../money/fen'
import { splitFen } from '../money/split'
import type { Contract } from './contract'
import type { Earned, ReachedSteps } from './earned'
import { reachedStep } from './fill-tiers'
import { compareSignings } from './first-order'
import { type CourseStep, type MoneyCourse, drawCourse } from './money-course'
import type { RateTable } from './rate-table'
import type { Part } from './split'

/** A part of an increment that fills its person's own steps, with its place in the order of signing. */
interface Member extends Earned {
  level: number
  step: ReachedSteps
  readonly at: WallTime
  readonly id: string | null
  readonly index: number
  readonly day: Day
}

/** The steps of one person over one month, quarter or year, and what is poured into them. */
interface Vessel {
  readonly table: RateTable
  readonly members: Member[]
}

const FIRST_STEP: ReachedSteps = { now: 0, before: 0 }

/**
 * Places the base of every contract in the steps of its rates: contract by contract, or over a person's month, quarter or year
 * in the order of signing. Of a shared contract each person's own part fills that person's steps.
 */
export function drawEarnings(contracts: readonly Contract[], from: Day): readonly MoneyCourse[] {
  const vessels = new Map<string, Vessel>()
  const courses = contracts.map(drawCourse)
  for (const course of courses) placeContract(course, from, vessels)
  for (const vessel of vessels.values()) fillVessel(vessel, from)
  return courses
}

/** Whether rates of base that earned before the period have changed since: 全额 steps reached later. */
export function isRerated({ contract, steps }: MoneyCourse, from: Day): boolean {
  if (!contract.tables.some(isWhole)) return false
  return steps.some(({ day, earned }) => day < from && earned !== null && earned.some(({ step }) => step.now !== step.before))
}

function placeContract({ contract, steps }: MoneyCourse, from: Day, vessels: Map<string, Vessel>): void {
  const reached = contract.tables.some(isWhole) ? reachedBy(steps, from) : FIRST_STEP
  for (const step of steps) if (step.increment !== null) step.earned = placeStep(contract, step, step.increment, reached, vessels)
}

const isWhole = ({ mode }: RateTable): boolean => mode === 'whole'

/** How much base has earned by the end of the period, and how much before it. */
function reachedBy(steps: readonly CourseStep[], from: Day): ReachedSteps {
  return { now: earnedAfter(steps[steps.length - 1]), before: earnedAfter(steps.findLast(({ day }) => day < from)) }
}

function earnedAfter(step: CourseStep | undefined): number {
  return step ? step.earnedBefore + (step.increment ?? 0) : 0
}

function placeStep(contract: Contract, step: CourseStep, increment: number, reached: ReachedSteps, vessels: Map<string, Vessel>): readonly Earned[] {
  const { split: { parts }, tables } = contract
  const portions = parts.length > 1 && tables.some(fillsVessel) ? splitFen(increment as Fen, parts.map(({ weight }) => weight)) : null
  return parts.map((part, at) => {
    const table = tables[at] ?? contract.plan.table
    if (fillsVessel(table)) return joinVessel(vessels, contract, part, table, step, portions?.[at] ?? increment)
    return { table, amount: increment, level: step.earnedBefore, factor: part.weight, step: stepsOf(table, reached) }
  })
}

function stepsOf(table: RateTable, reached: ReachedSteps): ReachedSteps {
  return table.mode === 'whole' ? { now: reachedStep(table, reached.now), before: reachedStep(table, reached.before) } : FIRST_STEP
}

function fillsVessel({ mode, per }: RateTable): boolean {
  return mode !== 'flat' && per !== 'contract'
}

/** Each version and each override fills steps of its own. */
function joinVessel(vessels: Map<string, Vessel>, { plan, id, index, split }: Contract, { person }: Part, table: RateTable, { day, at }: CourseStep, amount: number): Earned {
  const key = `${plan.at}|${table.override}|${spanOf(table, day)}|${person}`
  let vessel = vessels.get(key)
  if (!vessel) vessels.set(key, (vessel = { table, members: [] }))
  const member: Member = { table, amount, level: 0, factor: split.whole, step: FIRST_STEP, at, id, index, day }
  vessel.members.push(member)
  return member
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
  if (members.length > 1) members.sort(compareSignings)
  let level = 0
  let before = 0
  for (const member of members) {
    member.level = level
    level += member.amount
    if (member.day < from) before += member.amount
  }
  if (table.mode !== 'whole') return
  const step = { now: reachedStep(table, level), before: reachedStep(table, before) }
  for (const member of members) member.step = step
}
