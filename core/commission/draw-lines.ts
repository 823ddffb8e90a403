import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import { type Fen, addFen, negateFen, zeroFen } from '../money/fen'
import type { PolicyPack } from '../policy/pack'
import { isRerated } from './draw-earnings'
import { type Earned, slicesOf } from './earned'
import type { TierSlice } from './fill-tiers'
import type { Line, LineKind, LineTrace } from './line'
import type { MoneyCourse } from './money-course'
import { type Payment, payContract } from './pay-contract'
import type { Staff } from './people'
import type { RateTable } from './rate-table'
import type { Part } from './split'

export interface LineSources {
  readonly pack: PolicyPack
  readonly staff: Staff
  readonly from: Day
  readonly to: Day
}

/**
 * The lines of one contract in the period. What changed the rates of earlier periods is made good in a line of its own,
 * so that statements of successive periods always sum to the statement of them all.
 */
export function drawLines(course: MoneyCourse, sources: LineSources): readonly Line[] | 'split-too-large' {
  const { from } = sources
  const rerated = isRerated(course, from)
  const last = course.steps[course.steps.length - 1]
  if (!rerated && (!last || last.day < from)) return NO_LINES
  const payments = payContract(course, 'now', null)
  if (payments === 'split-too-large') return payments
  const lines: Line[] = []
  if (rerated) addRerate(lines, course, payments, sources)
  for (const payment of payments) if (payment.step.day >= from) addLines(lines, course, payment, sources)
  return lines
}

const NO_LINES: readonly Line[] = []

function addLines(lines: Line[], course: MoneyCourse, payment: Payment, sources: LineSources): void {
  const kind = kindOf(payment)
  if (kind === null) return
  const base = baseOf(course, payment, kind)
  payment.parts.forEach((amount, at) => lines.push(lineOf(course, at, amount, { kind, day: payment.step.day, base, commission: payment.commission, bonus: payment.bonus, payment }, sources)))
}

/** A step that moves no money has no line, but for the sale itself. */
function kindOf({ step, commission, bonus }: Payment): LineKind | null {
  if (step.kind === 'signing') return step.partAfter > 0 ? 'sale' : null
  return step.partAfter === step.partBefore && commission === 0 && bonus === 0 ? null : step.kind
}

/** The money that the line follows; the contract's own base where money is only the measure (毛利, 固定). */
function baseOf({ contract }: MoneyCourse, { step }: Payment, kind: LineKind): Fen {
  const moved = (step.partAfter - step.partBefore) as Fen
  const own = contract.base ?? zeroFen
  if (kind === 'sale') return own
  const { base } = contract.plan.plan
  if (base === 'receivedAmount' || (base === 'contractAmount' && contract.amount !== 0)) return moved
  return moved < 0 ? negateFen(own) : own
}

/** What earlier periods would have paid at the rates reached by now, less what they paid. */
function addRerate(lines: Line[], course: MoneyCourse, payments: readonly Payment[], sources: LineSources): void {
  const { from, to } = sources
  const then = payContract(course, 'before', addDays(from, -1))
  const now = payments.filter(({ step }) => step.day < from)
  const payment = now[now.length - 1]
  if (!payment) return
  const before = then === 'split-too-large' ? [] : then
  const difference = payment.parts.map((_, at) => addFen(sumOf(now, at), negateFen(sumOf(before, at))))
  if (difference.every((fen) => fen === 0)) return
  const details = { kind: 'rerate' as const, day: to, base: course.contract.base ?? (payment.step.partAfter as Fen), commission: difference.reduce<Fen>(addFen, zeroFen), bonus: zeroFen, payment }
  difference.forEach((amount, at) => lines.push(lineOf(course, at, amount, details, sources)))
}

function sumOf(payments: readonly Payment[], at: number): Fen {
  return payments.reduce<Fen>((sum, { parts }) => addFen(sum, parts[at] ?? zeroFen), zeroFen)
}

interface LineDetails {
  readonly kind: LineKind
  readonly day: Day
  readonly base: Fen
  readonly commission: Fen
  readonly bonus: Fen
  readonly payment: Payment
}

function lineOf(course: MoneyCourse, at: number, amount: Fen, details: LineDetails, { pack, staff }: LineSources): Line {
  const { contract } = course
  const table = contract.tables[at] ?? contract.plan.table
  const { person, team, share } = contract.split.parts[at] ?? NOBODY
  const trace = traceOf(course, at, table, details, pack)
  return {
    kind: details.kind, id: contract.id, ref: contract.ref, contractNo: contract.contractNo, day: details.day,
    person: staff.people.shown(person), team: team === null ? null : staff.teams.shown(team),
    base: details.base, rate: ratesOf(trace.tiers), share, amount, plan: table.source.id, clause: pack.commission?.basis ?? null, trace,
  }
}

const NOBODY: Part = { person: '', team: null, share: '', weight: 0n, fixed: null }

function ratesOf(tiers: readonly TierSlice[]): string {
  const [only] = tiers
  return tiers.length === 1 && only ? only.rate : [...new Set(tiers.map(({ rate }) => rate))].join('/')
}

function traceOf(course: MoneyCourse, at: number, table: RateTable, { kind, commission, bonus, payment }: LineDetails, pack: PolicyPack): LineTrace {
  const { contract } = course
  const earned = earnedIn(course, payment, at)
  return {
    signedOn: contract.signedOn, source: payment.step.ref, plan: table.source, baseKind: contract.plan.plan.base, mode: table.mode, per: table.per,
    filled: earned.reduce((sum, { amount }) => sum + amount, 0) as Fen, level: (earned[0]?.level ?? 0) as Fen, tiers: tiersOf(earned), bound: payment.bound, commission, bonus,
    part: kind === 'receipt' || kind === 'refund' ? partOf(course, payment) : null,
    splitClause: contract.split.parts.length > 1 ? pack.split : null,
    rateBefore: kind === 'rerate' ? ratesOf(earned.flatMap((one) => slicesOf(one, 'before'))) : null,
  }
}

function tiersOf(earned: readonly Earned[]): readonly TierSlice[] {
  const [only] = earned
  return earned.length === 1 && only ? slicesOf(only, 'now') : earned.flatMap((one) => slicesOf(one, 'now'))
}

function partOf({ contract, full }: MoneyCourse, { step }: Payment): LineTrace['part'] {
  if (full !== null && !contract.amount) return null
  return { amount: Math.abs(step.partAfter - step.partBefore) as Fen, of: (full ?? step.earnedBefore + (step.increment ?? 0)) as Fen }
}

/** The increments a line draws on: its own where it brings one, else all up to it. */
function earnedIn({ steps }: MoneyCourse, { step }: Payment, at: number): readonly Earned[] {
  if (step.earned) return step.earned.slice(at, at + 1)
  return steps.slice(0, steps.indexOf(step)).flatMap(({ earned }) => earned?.slice(at, at + 1) ?? [])
}
