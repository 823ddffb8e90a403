import { type Fen, formatFen, zeroFen } from '../money/fen'
import type { FieldId } from '../registration/fields'
import type { Draft } from './contract-drafts'
import type { ContractSources } from './contract-sources'
import type { ExclusionCode } from './exclusion'
import { type MoneyMove, readMoneyMoves } from './money-moves'
import type { RatePlan } from './rate-table'

/** What a contract's commission is computed from. */
export interface Amounts {
  readonly amount: Fen | null
  readonly base: Fen | null
  readonly moves: readonly MoneyMove[]
}

export interface AmountTrouble {
  readonly trouble: ExclusionCode
  readonly field: FieldId
  readonly shown: string | null
}

const NO_FIELDS: readonly FieldId[] = []

/** The amounts that the plan asks for, or the cell that does not give one. */
export function readAmounts(draft: Draft, plan: RatePlan, sources: ContractSources): Amounts | AmountTrouble {
  for (const field of plan.needs) {
    const trouble = amountTrouble(draft, field)
    if (trouble) return trouble
  }
  for (const field of draft.registration.troubles.length === 0 ? NO_FIELDS : plan.uses) {
    if (isUnreadable(draft, field)) return { trouble: 'unreadable', field, shown: shownOf(draft, field) }
  }
  const amount = contractAmount(draft)
  if (amount !== undefined && amount < 0) return { trouble: 'negative-amount', field: 'contractAmount', shown: formatFen(amount) }
  return { amount: amount ?? null, base: baseOf(draft, plan, amount), moves: readMoves(draft, plan, amount, sources) }
}

/** The column's amount, else that of the signing event. */
function contractAmount({ values, signing }: Draft): Fen | undefined {
  return values.contractAmount ?? signing.amount
}

function amountTrouble(draft: Draft, field: FieldId): AmountTrouble | null {
  if (isUnreadable(draft, field)) return { trouble: 'unreadable', field, shown: shownOf(draft, field) }
  const amount = field === 'margin' ? draft.values.margin : contractAmount(draft)
  if (amount === undefined) return { trouble: 'no-amount', field, shown: null }
  return amount < 0 ? { trouble: 'negative-amount', field, shown: formatFen(amount) } : null
}

function isUnreadable({ registration, values }: Draft, field: FieldId): boolean {
  return values[field] === undefined && registration.troubles.some((one) => one.field === field)
}

function shownOf({ registration }: Draft, field: FieldId): string | null {
  return registration.troubles.find((one) => one.field === field)?.shown ?? null
}

function baseOf({ values }: Draft, plan: RatePlan, amount: Fen | undefined): Fen | null {
  switch (plan.plan.base) {
    case 'contractAmount':
      return amount ?? zeroFen
    case 'margin':
      return values.margin ?? zeroFen
    case 'fixed':
      return plan.fixed
    case 'receivedAmount':
      return null
  }
}

const NO_MOVES: readonly MoneyMove[] = []

function readMoves(draft: Draft, plan: RatePlan, amount: Fen | undefined, sources: ContractSources): readonly MoneyMove[] {
  const { values, events } = draft
  const { clawback } = plan.plan
  if (values.receivedAmount === undefined && values.refundAmount === undefined && events.length === 0) return NO_MOVES
  const receipts = movesOf(draft, 'receipt', sources)
  const refunds = movesOf(draft, 'refund', sources)
  checkOverpayment(draft, receipts, refunds, amount, clawback, sources)
  if (clawback && !amount && plan.measuredByContract) {
    for (const { day, amount: back } of refunds) if (day >= sources.from) sources.checks.add('refund-unmeasured', draft.row, { day, amount: formatFen(back ?? zeroFen) })
  }
  const used = [...(plan.onReceipt ? receipts : NO_MOVES), ...(clawback ? refunds : NO_MOVES)]
  // A receipt and a refund of one day: the money came before it went.
  return used.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.kind === b.kind ? 0 : a.kind === 'receipt' ? -1 : 1))
}

function movesOf({ row, values, signing, events, registration }: Draft, kind: 'receipt' | 'refund', { to, layouts, checks }: ContractSources): readonly MoneyMove[] {
  const field = kind === 'receipt' ? 'receivedAmount' : 'refundAmount'
  const amount = values[field]
  const flat = amount === undefined ? null : { amount, at: kind === 'receipt' ? values.receivedOn : values.refundAt }
  return readMoneyMoves({ kind, field, row, cell: layouts.cellOf(registration, field), signedOn: signing.on, flat, events: events.filter((event) => event.kind === kind) }, to, checks)
}

/** Tells what came back or in beyond the contract, once, in the period in which it happens. */
function checkOverpayment(draft: Draft, receipts: readonly MoneyMove[], refunds: readonly MoneyMove[], amount: Fen | undefined, clawback: boolean, { from, checks }: ContractSources): void {
  const inPeriod = (moves: readonly MoneyMove[]): boolean => moves.some(({ day }) => day >= from)
  const received = totalOf(receipts)
  const refunded = totalOf(refunds)
  if (amount !== undefined && received > amount && inPeriod(receipts)) checks.add('receipt-over-contract', draft.row, { received: formatFen(received), contract: formatFen(amount) })
  if (amount !== undefined && refunded > amount && inPeriod(refunds)) checks.add('refund-over-contract', draft.row, { refunded: formatFen(refunded), contract: formatFen(amount) })
  if (clawback) return
  for (const refund of refunds) if (refund.day >= from) checks.add('refund-not-clawed', draft.row, { day: refund.day, amount: formatFen(refund.amount ?? zeroFen) })
}

function totalOf(moves: readonly MoneyMove[]): Fen {
  return moves.reduce((sum, { amount }) => sum + (amount ?? 0), 0) as Fen
}
