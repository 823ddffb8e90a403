import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import { type Fen, addFen, negateFen, zeroFen } from '../money/fen'
import type { PolicyPack } from '../policy/pack'
import { isRerated } from './draw-earnings'
import type { Earned } from './earned'
import { type Line, type LineKind, type LineTrace, lineRates } from './line'
import type { CourseStep, MoneyCourse } from './money-course'
import { type Payment, payContract } from './pay-contract'
import type { Staff } from './people'

export interface LineSources {
  readonly pack: PolicyPack
  readonly staff: Staff
  readonly from: Day
  readonly to: Day
}

/** What a contract brings in the period. */
export interface DrawnLines {
  readonly lines: readonly Line[]
  /** Whether the period would pay for it (or takes back what was paid), had its split not fixed more than it brings. */
  readonly refused: boolean
}

/**
 * The lines of one contract in the period. What changed the rates of earlier periods is made good in a line of its own,
 * so that statements of successive periods always sum to the statement of them all.
 */
export function drawLines(course: MoneyCourse, sources: LineSources): DrawnLines {
  const { from } = sources
  const rerated = isRerated(course, from)
  const last = course.steps[course.steps.length - 1]
  if (!rerated && (!last || last.day < from)) return NOTHING
  const paid = payContract(course, 'now', null)
  const refused = paid === 'split-too-large'
  const payments = refused ? [] : paid
  const lines: Line[] = []
  if (rerated) addRerate(lines, course, payments, refused, sources)
  for (const payment of payments) if (payment.step.day >= from) addLines(lines, course, payment, sources)
  return { lines, refused: refused && (lines.length > 0 || course.steps.some(({ kind, day }) => day >= from && kind !== 'refund')) }
}

const NOTHING: DrawnLines = { lines: [], refused: false }

function addLines(lines: Line[], course: MoneyCourse, payment: Payment, sources: LineSources): void {
  const kind = kindOf(payment)
  if (kind === null) return
  const { step, commission, bonus, parts } = payment
  shareOut(lines, course, kind, parts, traceOf(course, payment, { kind, day: step.day, base: baseOf(course, payment, kind), commission, bonus, voided: false }, sources), payment, sources)
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

/** What earlier periods would have paid at the rates reached by now, less what they paid; all of it where the split no longer fits. */
function addRerate(lines: Line[], course: MoneyCourse, payments: readonly Payment[], voided: boolean, sources: LineSources): void {
  const { from, to } = sources
  const then = payContract(course, 'before', addDays(from, -1))
  const before = then === 'split-too-large' ? [] : then
  const now = payments.filter(({ step }) => step.day < from)
  const payment = now[now.length - 1] ?? before[before.length - 1]
  if (!payment) return
  const difference = payment.parts.map((_, at) => addFen(sumOf(now, at), negateFen(sumOf(before, at))))
  if (difference.every((fen) => fen === 0)) return
  const base = course.contract.base ?? (payment.step.partAfter as Fen)
  const trace = traceOf(course, payment, { kind: 'rerate', day: to, base, commission: difference.reduce<Fen>(addFen, zeroFen), bonus: zeroFen, voided }, sources)
  shareOut(lines, course, 'rerate', difference, trace, payment, sources)
}

function sumOf(payments: readonly Payment[], at: number): Fen {
  return payments.reduce<Fen>((sum, { parts }) => addFen(sum, parts[at] ?? zeroFen), zeroFen)
}

function shareOut(lines: Line[], course: MoneyCourse, kind: LineKind, amounts: readonly Fen[], trace: LineTrace, payment: Payment, { pack, staff }: LineSources): void {
  const { parts } = course.contract.split
  const clause = pack.commission?.basis ?? null
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    if (!part) continue
    const earned = earnedIn(course, payment, at)
    lines.push({
      kind, person: staff.people.shown(part.person), team: part.team === null ? null : staff.teams.shown(part.team),
      rate: lineRates(earned, 'now'), share: part.share, amount: amounts[at] ?? zeroFen, clause, trace, earned,
    })
  }
}

interface TraceDetails {
  readonly kind: LineKind
  readonly day: Day
  readonly base: Fen
  readonly commission: Fen
  readonly bonus: Fen
  readonly voided: boolean
}

function traceOf(course: MoneyCourse, { step, bound }: Payment, { kind, day, base, commission, bonus, voided }: TraceDetails, { pack }: LineSources): LineTrace {
  const { id, ref, contractNo, signedOn, plan, split } = course.contract
  return {
    id, ref, contractNo, signedOn, day, source: step.ref, baseKind: plan.plan.base, base, bound, commission, bonus, voided,
    part: kind === 'receipt' || kind === 'refund' ? partOf(course, step) : null,
    splitClause: split.parts.length > 1 ? pack.split : null,
  }
}

function partOf({ contract, full }: MoneyCourse, { partBefore, partAfter, earnedBefore, increment }: CourseStep): LineTrace['part'] {
  if (full !== null && !contract.amount) return null
  return { amount: Math.abs(partAfter - partBefore) as Fen, of: (full ?? earnedBefore + (increment ?? 0)) as Fen }
}

/** The increments a line draws on: its own where it brings one, else all up to it. */
function earnedIn({ steps }: MoneyCourse, { step }: Payment, at: number): readonly Earned[] {
  if (step.earned) return step.earned.length === 1 ? step.earned : step.earned.slice(at, at + 1)
  return steps.slice(0, steps.indexOf(step)).flatMap(({ earned }) => earned?.slice(at, at + 1) ?? [])
}
