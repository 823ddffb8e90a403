import type { Day } from '../calendar/day'
import { type WallTime, atDay } from '../calendar/wall-time'
import type { RowRef } from '../workbook/row-ref'
import type { Contract } from './contract'
import type { Earned } from './earned'

/**
 * How much of a contract counts after each thing that happened to it.
 * `part` is the money that stands behind the commission: the whole contract from its signing, or what has come in;
 * a refund lowers it. It never exceeds the contract and never falls below nothing.
 */
export interface CourseStep {
  readonly kind: 'signing' | 'receipt' | 'refund'
  readonly day: Day
  readonly at: WallTime
  readonly ref: RowRef
  readonly partBefore: number
  readonly partAfter: number
  /** Base that earns for the first time in this step; null where none does. */
  readonly increment: number | null
  /** Base that had earned before this step. */
  readonly earnedBefore: number
  /** The increment by parts of the split, filled in once all contracts are known; null where the step earns nothing. */
  earned: readonly Earned[] | null
}

export interface MoneyCourse {
  readonly contract: Contract
  /** What `part` is measured against; null where what came in so far is the measure (base receivedAmount). */
  readonly full: number | null
  readonly steps: readonly CourseStep[]
}

export function drawCourse(contract: Contract): MoneyCourse {
  const { base, amount, plan } = contract
  if (base === null) return { contract, full: null, steps: receivedSteps(contract) }
  // Without an amount to measure a refund against, any refund takes everything back.
  const full = amount === null || amount === 0 ? 1 : amount
  return { contract, full, steps: plan.plan.pay === 'onSigning' ? signedSteps(contract, base, full) : paidSteps(contract, base, full) }
}

/** Everything is earned and paid at the signing; refunds lower it. */
function signedSteps(contract: Contract, base: number, full: number): readonly CourseStep[] {
  const signing = signingStep(contract, base, full)
  if (contract.moves.length === 0) return [signing]
  const measured = contract.amount !== null && contract.amount > 0
  return [signing, ...followMoves(contract, full, full, base, (amount) => (amount === null || !measured ? full : amount))]
}

/** Everything is earned at the signing and paid as the money comes in. */
function paidSteps(contract: Contract, base: number, full: number): readonly CourseStep[] {
  return [signingStep(contract, base, 0), ...followMoves(contract, 0, full, base, (amount) => amount)]
}

function signingStep({ signedOn, signedAt, ref }: Contract, base: number, part: number): CourseStep {
  return { kind: 'signing', day: signedOn, at: signedAt, ref, partBefore: 0, partAfter: part, increment: base, earnedBefore: 0, earned: null }
}

function followMoves(contract: Contract, start: number, full: number, earned: number, refundOf: (amount: number | null) => number | null): readonly CourseStep[] {
  let net = start
  let part = start
  return contract.moves.map(({ kind, day, amount, ref }) => {
    const before = part
    const refund = kind === 'refund' ? refundOf(amount) : 0
    net = kind === 'receipt' ? net + (amount ?? 0) : refund === null ? 0 : net - refund
    part = Math.min(full, Math.max(0, net))
    return { kind, day, at: atOf(contract, day), ref, partBefore: before, partAfter: part, increment: null, earnedBefore: earned, earned: null }
  })
}

/** What comes in is what earns; money that comes back after a refund earns nothing a second time. */
function receivedSteps(contract: Contract): readonly CourseStep[] {
  const limit = contract.amount ?? Number.MAX_SAFE_INTEGER
  let net = 0
  let part = 0
  let highest = 0
  return contract.moves.map(({ kind, day, amount, ref }) => {
    const before = part
    const earnedBefore = highest
    net = kind === 'receipt' ? net + (amount ?? 0) : amount === null ? 0 : net - amount
    part = Math.min(limit, Math.max(0, net))
    highest = Math.max(highest, part)
    return { kind, day, at: atOf(contract, day), ref, partBefore: before, partAfter: part, increment: highest > earnedBefore ? highest - earnedBefore : null, earnedBefore, earned: null }
  })
}

/** Money of the signing day stands in the order of signing. */
function atOf({ signedOn, signedAt }: Contract, day: Day): WallTime {
  return day === signedOn ? signedAt : atDay(day)
}
