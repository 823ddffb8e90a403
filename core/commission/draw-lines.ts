import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import { type Fen, addFen, negateFen, zeroFen } from '../money/fen'
import type { PolicyPack } from '../policy/pack'
import type { ContractPart } from './contract'
import { type Earned, type Earnings, type View, slicesOf } from './earnings'
import type { TierSlice } from './fill-tiers'
import type { Line, LineKind, LineTrace } from './line'
import { type Payment, payContract } from './pay-contract'
import type { Staff } from './people'

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
export function drawLines(earnings: Earnings, sources: LineSources): readonly Line[] | 'split-too-large' {
  const { from } = sources
  const last = earnings.steps[earnings.steps.length - 1]
  if (!earnings.rerated && (!last || last.day < from)) return NO_LINES
  const payments = payContract(earnings, 'now', null)
  if (payments === 'split-too-large') return payments
  const lines: Line[] = []
  if (earnings.rerated) addRerate(lines, earnings, payments, sources)
  for (const payment of payments) if (payment.step.day >= from) addLines(lines, earnings, payment, sources)
  return lines
}

const NO_LINES: readonly Line[] = []

function addLines(lines: Line[], earnings: Earnings, payment: Payment, sources: LineSources): void {
  const { step, parts } = payment
  const kind = kindOf(payment)
  if (kind === null) return
  earnings.contract.parts.forEach((part, at) => {
    lines.push(lineOf(earnings, part, at, kind, step.day, parts[at] ?? zeroFen, { base: baseOf(earnings, payment, kind), commission: payment.commission, bonus: payment.bonus, payment, view: 'now' }, sources))
  })
}

/** A step that moves no money has no line, but for the sale itself. */
function kindOf({ step, commission, bonus }: Payment): LineKind | null {
  if (step.kind === 'signing') return step.partAfter > 0 ? 'sale' : null
  return step.partAfter === step.partBefore && commission === 0 && bonus === 0 ? null : step.kind
}

/** The money that the line follows; the contract's own base where money is only the measure (毛利, 固定). */
function baseOf({ contract }: Earnings, { step }: Payment, kind: LineKind): Fen {
  const moved = (step.partAfter - step.partBefore) as Fen
  const own = contract.base ?? zeroFen
  if (kind === 'sale') return own
  const { base } = contract.plan.plan
  if (base === 'receivedAmount' || (base === 'contractAmount' && contract.amount !== 0)) return moved
  return moved < 0 ? negateFen(own) : own
}

/** What earlier periods would have paid at the rates reached by now, less what they paid. */
function addRerate(lines: Line[], earnings: Earnings, payments: readonly Payment[], sources: LineSources): void {
  const { from } = sources
  const then = payContract(earnings, 'before', addDays(from, -1))
  const now = payments.filter(({ step }) => step.day < from)
  const last = now[now.length - 1]
  if (!last) return
  const before = then === 'split-too-large' ? [] : then
  const { contract } = earnings
  const difference = contract.parts.map((_, at) => addFen(sumOf(now, at), negateFen(sumOf(before, at))))
  if (difference.every((fen) => fen === 0)) return
  const commission = difference.reduce<Fen>(addFen, zeroFen)
  contract.parts.forEach((part, at) => {
    const details = { base: contract.base ?? (last.step.partAfter as Fen), commission, bonus: zeroFen, payment: last, view: 'now' as const }
    lines.push(lineOf(earnings, part, at, 'rerate', sources.to, difference[at] ?? zeroFen, details, sources))
  })
}

function sumOf(payments: readonly Payment[], at: number): Fen {
  return payments.reduce<Fen>((sum, { parts }) => addFen(sum, parts[at] ?? zeroFen), zeroFen)
}

interface LineDetails {
  readonly base: Fen
  readonly commission: Fen
  readonly bonus: Fen
  readonly payment: Payment
  readonly view: View
}

function lineOf(earnings: Earnings, part: ContractPart, at: number, kind: LineKind, day: Day, amount: Fen, details: LineDetails, sources: LineSources): Line {
  const { contract } = earnings
  const { pack, staff } = sources
  const trace = traceOf(earnings, part, at, kind, details, pack)
  return {
    kind, id: contract.id, ref: contract.ref, contractNo: contract.contractNo, day, amount, trace,
    person: staff.people.shown(part.person), team: part.team === null ? null : staff.teams.shown(part.team),
    base: details.base, rate: ratesOf(trace.tiers), share: part.share, plan: contract.plan.plan.id, clause: pack.commission?.basis ?? null,
  }
}

function ratesOf(tiers: readonly TierSlice[]): string {
  const [only] = tiers
  return tiers.length === 1 && only ? only.rate : [...new Set(tiers.map(({ rate }) => rate))].join('/')
}

function traceOf(earnings: Earnings, part: ContractPart, at: number, kind: LineKind, { commission, bonus, payment, view }: LineDetails, pack: PolicyPack): LineTrace {
  const { contract } = earnings
  const { plan } = contract.plan
  const { step, bound } = payment
  const earned = earnedIn(earnings, payment, at)
  return {
    signedOn: contract.signedOn, source: step.ref,
    plan: { id: plan.id, from: plan.effective.from, until: plan.effective.until, override: part.table.override < 0 ? null : part.table.override + 1 },
    baseKind: plan.base, mode: part.table.mode, per: part.table.per,
    filled: earned.reduce<Fen>((sum, one) => addFen(sum, one.amount as Fen), zeroFen), level: (earned[0]?.level ?? 0) as Fen,
    tiers: earned.flatMap((one) => slicesOf(one, view)), bound, commission, bonus,
    part: kind === 'receipt' || kind === 'refund' ? partOf(earnings, payment) : null,
    splitClause: contract.parts.length > 1 ? pack.split : null,
    rateBefore: kind === 'rerate' ? ratesOf(earned.flatMap((one) => slicesOf(one, 'before'))) : null,
  }
}

function partOf({ contract, full }: Earnings, { step }: Payment): LineTrace['part'] {
  if (full !== null && !contract.amount) return null
  return { amount: Math.abs(step.partAfter - step.partBefore) as Fen, of: (full ?? step.earnedBefore + (step.increment ?? 0)) as Fen }
}

/** The increments a line draws on: its own where it brings one, else all up to it. */
function earnedIn({ steps }: Earnings, { step }: Payment, at: number): readonly Earned[] {
  if (step.earned) return step.earned.slice(at, at + 1)
  return steps.slice(0, steps.findIndex((one) => one === step)).flatMap(({ earned }) => earned?.slice(at, at + 1) ?? [])
}
