import type { Day } from '../calendar/day'
import { type Fen, addFen, fenOf, negateFen, zeroFen } from '../money/fen'
import { splitFen } from '../money/split'
import type { Contract } from './contract'
import { type Earned, type View, earn } from './earned'
import type { CourseStep, MoneyCourse } from './money-course'

/** What one step of a contract's course pays or takes back. */
export interface Payment {
  readonly step: CourseStep
  /** Of the whole contract, before its split. */
  readonly commission: Fen
  readonly bonus: Fen
  /** By part, bonus included; they sum to commission and bonus. */
  readonly parts: readonly Fen[]
  /** Which bound of the plan holds. */
  readonly bound: 'cap' | 'floor' | null
}

interface Balance {
  /** Earned so far by part, in cents times unit times whole, before cap and floor. */
  readonly raws: bigint[]
  /** Earned so far by the contract, after cap and floor. */
  exact: bigint
  bound: Payment['bound']
  commission: Fen
  bonus: Fen
  readonly parts: Fen[]
}

/** A split that fixes more than there is to share. */
export type SplitTooLarge = 'split-too-large'

/**
 * Everything a contract pays and takes back, step by step. Each line is rounded once, half up; the line that brings the
 * contract to its full amount, or back to nothing, takes what the earlier roundings left, so that a sale and its full
 * refund come to nothing for everyone who shared in it. `until` leaves out later steps.
 */
export function payContract({ contract, full, steps }: MoneyCourse, view: View, until: Day | null): readonly Payment[] | SplitTooLarge {
  const balance: Balance = { raws: contract.split.parts.map(() => 0n), exact: 0n, bound: null, commission: zeroFen, bonus: zeroFen, parts: contract.split.parts.map(() => zeroFen) }
  const payments: Payment[] = []
  for (const step of steps) {
    if (until !== null && step.day > until) break
    const payment = payStep(contract, step, full, view, balance)
    if (payment === 'split-too-large') return payment
    payments.push(payment)
  }
  return payments
}

function payStep(contract: Contract, step: CourseStep, full: number | null, view: View, balance: Balance): Payment | SplitTooLarge {
  const earlier = balance.exact
  if (step.earned) addEarned(contract, step.earned, view, balance)
  const commission = commissionOf(contract, step, full, earlier, balance)
  const bonus = addFen(step.partAfter > 0 ? contract.bonus : zeroFen, negateFen(balance.bonus))
  const parts = partsOf(contract, step, full, commission, bonus, balance)
  if (parts === 'split-too-large') return parts
  balance.commission = addFen(balance.commission, commission)
  balance.bonus = addFen(balance.bonus, bonus)
  parts.forEach((part, at) => (balance.parts[at] = addFen(balance.parts[at] ?? zeroFen, part)))
  return { step, commission, bonus, parts, bound: balance.bound }
}

/** Cap and floor hold for the contract as a whole, so that paying in pieces changes nothing. */
function addEarned({ plan, split: { whole } }: Contract, earned: readonly Earned[], view: View, balance: Balance): void {
  let total = 0n
  earned.forEach((one, at) => {
    const sum = (balance.raws[at] ?? 0n) + earn(one, view)
    balance.raws[at] = sum
    total += sum
  })
  balance.exact = total
  balance.bound = null
  const { cap, floor, unit } = plan
  if (cap !== null && total > BigInt(cap) * whole * unit) holdAt(balance, 'cap', BigInt(cap) * whole * unit)
  else if (floor !== null && total < BigInt(floor) * whole * unit) holdAt(balance, 'floor', BigInt(floor) * whole * unit)
}

function holdAt(balance: Balance, bound: 'cap' | 'floor', limit: bigint): void {
  balance.exact = limit
  balance.bound = bound
}

function commissionOf(contract: Contract, step: CourseStep, full: number | null, earlier: bigint, { exact, commission }: Balance): Fen {
  const { partBefore, partAfter, earnedBefore, increment } = step
  if (partAfter === 0) return negateFen(commission)
  const unit = contract.split.whole * contract.plan.unit
  const most = roundDivide(exact, unit)
  if (partAfter === full) return addFen(most, negateFen(commission))
  const due = full === null
    ? differenceOfParts(exact, partAfter, earnedBefore + (increment ?? 0), earlier, partBefore, earnedBefore, unit)
    : roundDivide(exact * BigInt(partAfter - partBefore), BigInt(full) * unit)
  return clamp(due, negateFen(commission), addFen(most, negateFen(commission)))
}

/** exact × part ÷ earned, now less before. */
function differenceOfParts(exact: bigint, part: number, earned: number, exactBefore: bigint, partBefore: number, earnedBefore: number, unit: bigint): Fen {
  if (part === earned && partBefore === earnedBefore) return roundDivide(exact - exactBefore, unit)
  const [now, then] = [BigInt(earned), BigInt(Math.max(earnedBefore, 1))]
  return roundDivide(exact * BigInt(part) * then - exactBefore * BigInt(partBefore) * now, now * then * unit)
}

function clamp(fen: Fen, least: Fen, most: Fen): Fen {
  return fen < least ? least : fen > most ? most : fen
}

/** Half up, away from zero. */
export function roundDivide(dividend: bigint, divisor: bigint): Fen {
  const size = dividend < 0n ? -dividend : dividend
  const cents = fenOf(Number((size * 2n + divisor) / (divisor * 2n)))
  if (cents === null) throw new RangeError('commission beyond exact reach')
  return dividend < 0n ? negateFen(cents) : cents
}

function partsOf(contract: Contract, step: CourseStep, measure: number | null, commission: Fen, bonus: Fen, balance: Balance): readonly Fen[] | SplitTooLarge {
  if (contract.split.parts.length === 1) return [addFen(commission, bonus)]
  if (step.partAfter === 0) return balance.parts.map(negateFen)
  if (contract.split.hasFixed) return fixedParts(contract, step, measure, commission, bonus, balance)
  if (step.partAfter !== measure) return handOut(contract, balance.raws, commission, bonus)
  const full = handOut(contract, balance.raws, addFen(balance.commission, commission), addFen(balance.bonus, bonus))
  return balance.commission === 0 && balance.bonus === 0 ? full : less(full, balance.parts)
}

function less(wanted: readonly Fen[], had: readonly Fen[]): readonly Fen[] {
  return wanted.map((fen, at) => addFen(fen, negateFen(had[at] ?? zeroFen)))
}

/** The commission in the ratio of what each part earned, the bonus in the ratio of the shares, the last cents once for both. */
function handOut({ split: { parts, whole } }: Contract, raws: readonly bigint[], commission: Fen, bonus: Fen): readonly Fen[] {
  const total = addFen(commission, bonus)
  const shares = parts.map(({ weight }) => weight)
  const earned = raws.reduce((sum, raw) => sum + raw, 0n)
  if (earned === 0n) return splitFen(total, shares)
  if (bonus === 0) return splitFen(total, raws)
  const [paid, extra] = [BigInt(Math.abs(commission)), BigInt(Math.abs(bonus))]
  return splitFen(total, raws.map((raw, at) => paid * raw * whole + extra * (shares[at] ?? 0n) * earned))
}

/** With fixed amounts, each line follows what everyone gets of the full commission. */
function fixedParts(contract: Contract, step: CourseStep, full: number | null, commission: Fen, bonus: Fen, balance: Balance): readonly Fen[] | SplitTooLarge {
  const paid = addFen(addFen(balance.commission, commission), addFen(balance.bonus, bonus))
  if (full === null) return less(fixedShares(contract, paid) ?? crowdedShares(contract, paid), balance.parts)
  const whole = addFen(roundDivide(balance.exact, contract.split.whole * contract.plan.unit), contract.bonus)
  const shares = fixedShares(contract, whole)
  if (!shares) return 'split-too-large'
  if (step.partAfter === full) return less(shares, balance.parts)
  return whole === 0 ? shares : splitFen(addFen(commission, bonus), shares.map(BigInt))
}

/** Fixed amounts first, percents of the whole, the rest to whom it was left; null when the rest would be less than nothing. */
function fixedShares({ split: { parts } }: Contract, total: Fen): readonly Fen[] | null {
  const even = splitFen(total, parts.map(({ weight }) => weight))
  const shares = parts.map(({ fixed }, at) => fixed ?? even[at] ?? zeroFen)
  const rest = parts.findIndex(({ share }) => share === 'rest')
  const over = shares.reduce<Fen>(addFen, negateFen(total))
  const left = addFen(shares[rest] ?? zeroFen, negateFen(over))
  if (left < 0) return null
  shares[rest] = left
  return shares
}

/** While less has come in than was fixed, those with fixed amounts share it. */
function crowdedShares({ split: { parts } }: Contract, total: Fen): readonly Fen[] {
  return splitFen(total, parts.map(({ fixed }) => BigInt(fixed ?? 0)))
}
