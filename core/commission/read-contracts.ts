import type { Day } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import type { EventBook } from '../lifecycle/event-book'
import type { LayoutBook } from '../lifecycle/layout-book'
import type { Status, Verdict } from '../lifecycle/verdict'
import { foldText } from '../identity/fold-text'
import { type Fen, formatFen, zeroFen } from '../money/fen'
import type { PolicyPack } from '../policy/pack'
import { type FieldId, isFieldId } from '../registration/fields'
import type { FieldValues, RegisterEvent, Registration } from '../registration/registration'
import type { Contract } from './contract'
import { type Exclusion, type ExclusionCode, type Ineligible, findIneligibility } from './exclusion'
import { type FirstOrders, findFirstOrders } from './first-order'
import { type MoneyMove, readMoneyMoves } from './money-moves'
import type { Staff } from './people'
import { type RateFacts, type RatePlan, type RateTable, choosePlan, chooseTable } from './rate-table'
import { readSplit } from './read-split'
import type { Split } from './split'
import { type Signing, findSigning } from './signing'
import type { CheckList } from './summary-check'

/** What the contracts of a register are read with. */
export interface ContractSources {
  readonly pack: PolicyPack
  readonly plans: readonly RatePlan[]
  readonly from: Day
  readonly to: Day
  readonly events: EventBook
  readonly layouts: LayoutBook
  readonly staff: Staff
  readonly checks: CheckList
  readonly customerOf: ((index: number) => number) | undefined
}

export interface ContractsRead {
  /** Every contract that earns and was signed by the period's last day, earlier periods included. */
  readonly contracts: readonly Contract[]
  /** Contracts of the period that earn nothing. */
  readonly excluded: readonly Exclusion[]
  /** Contracts of the period that would have earned, had a plan been given. */
  readonly unplanned: number
}

interface Draft {
  readonly verdict: Verdict
  readonly registration: Registration
  readonly values: FieldValues
  readonly row: { readonly ref: Registration['ref']; readonly id: string | null }
  readonly signing: Signing
  /** Events belong to the registration's own contract, not to those of further lines. */
  readonly events: readonly RegisterEvent[]
}

/** Reads the contracts that earn commission, and those that do not with the reason of each. */
export function readContracts(verdicts: readonly Verdict[], sources: ContractSources): ContractsRead {
  const contracts: Contract[] = []
  const excluded: Exclusion[] = []
  let unplanned = 0
  const firstOrders = findFirstOrders(verdicts, sources)
  for (const verdict of verdicts) {
    if (verdict.status === null) continue
    for (const draft of draftsOf(verdict, sources)) {
      const read = readContract(draft, verdict.status, firstOrders, sources)
      if (read === 'unplanned') unplanned += draft.signing.on < sources.from ? 0 : 1
      else if ('code' in read) excluded.push(read)
      else contracts.push(read)
    }
  }
  return { contracts, excluded: excluded.filter(({ signedOn }) => signedOn >= sources.from), unplanned }
}

const NO_DRAFTS: readonly Draft[] = []
const NO_EVENTS: readonly RegisterEvent[] = []
const NO_FIELDS: readonly FieldId[] = []

function draftsOf(verdict: Verdict, sources: ContractSources): readonly Draft[] {
  const { registration } = verdict
  const { values, ref, id } = registration
  const events = sources.events.eventsOf(registration)
  const signing = findSigning(registration, events, sources.to)
  if (!signing) {
    checkUnsigned(registration, events, sources)
    return NO_DRAFTS
  }
  const main: Draft = { verdict, registration, values, row: { ref, id }, signing, events }
  checkSigned(main, sources)
  return registration.lines.length === 0 ? [main] : [main, ...furtherContracts(main, sources)]
}

/** A further line with a contract number of its own is a contract of its own. */
function furtherContracts(main: Draft, { to, checks }: ContractSources): readonly Draft[] {
  const { registration, values } = main
  const numbers = new Set([foldText(values.contractNo ?? '')])
  const drafts: Draft[] = []
  registration.lineValues.forEach((line, at) => {
    if (line.contractAmount === undefined) return
    const number = foldText(line.contractNo ?? '')
    const row = { ref: { ...registration.ref, row: registration.lines[at] ?? registration.ref.row }, id: registration.id }
    if (number === '' || numbers.has(number)) return void checks.add('line-amount-unused', main.row, { row: row.ref.row, amount: formatFen(line.contractAmount) })
    numbers.add(number)
    const signedAt = line.signedAt ?? main.signing.at
    if (dayOf(signedAt) > to) return
    drafts.push({ ...main, values: { ...valuesForLines(values), ...line }, row, signing: { at: signedAt, on: dayOf(signedAt), amount: undefined }, events: NO_EVENTS })
  })
  return drafts
}

/** What a further contract takes from its registration: people and places, not money. */
function valuesForLines({ seller, team, channel, product, share, cooperation }: FieldValues): FieldValues {
  return { seller, team, channel, product, share, cooperation }
}

function checkUnsigned(registration: Registration, events: readonly RegisterEvent[], { to, layouts, checks }: ContractSources): void {
  const { values } = registration
  const money = events.filter(({ kind, at }) => (kind === 'receipt' || kind === 'refund') && dayOf(at) <= to)
  for (const { kind, at, amount, ref } of money) {
    checks.add(kind === 'refund' ? 'refund-without-contract' : 'receipt-without-contract', { ref, id: registration.id }, { day: dayOf(at), amount: amount === undefined ? null : formatFen(amount) })
  }
  const unsigned = values.signedAt === undefined && events.every(({ kind }) => kind !== 'signing')
  if (unsigned && (values.contractAmount !== undefined || values.receivedAmount !== undefined || values.refundAmount !== undefined)) {
    checks.add('contract-undated', registration, { cell: layouts.cellOf(registration, 'signedAt') })
  }
}

const MONEY_FIELDS: ReadonlySet<string> = new Set<FieldId>(['contractAmount', 'receivedAmount', 'refundAmount', 'margin'])

/** What the row and its events say differently, and cells of money that say nothing. */
function checkSigned({ registration, values, row, signing, events }: Draft, { from, to, checks }: ContractSources): void {
  for (const { field, cell, shown, trouble } of registration.troubles) {
    if (trouble === 'unreadable' && MONEY_FIELDS.has(field) && isFieldId(field)) checks.add('money-unreadable', row, { field, cell, shown })
  }
  if (signing.amount !== undefined && values.contractAmount !== undefined && signing.amount !== values.contractAmount && signing.on >= from) {
    checks.add('amount-differs', row, { flat: formatFen(values.contractAmount), event: formatFen(signing.amount) })
  }
  for (const { kind, at, amount, ref } of events) {
    const on = dayOf(at)
    if (kind === 'signing' && amount !== undefined && on !== signing.on && on >= from && on <= to) checks.add('second-signing', { ref, id: registration.id }, { day: on, amount: formatFen(amount) })
  }
}

function readContract(draft: Draft, status: Status, firstOrders: FirstOrders, sources: ContractSources): Contract | Exclusion | 'unplanned' {
  const { verdict, registration, values, signing } = draft
  const { pack, plans, staff, layouts } = sources
  const refuse = ({ code, clause, shown }: Ineligible, field: FieldId | null = null): Exclusion => ({
    id: draft.row.id, ref: draft.row.ref, contractNo: values.contractNo ?? null, signedOn: signing.on, code, status, clause, field, shown,
    cell: field === null ? null : layouts.cellOf(registration, field),
  })
  const ineligible = findIneligibility(verdict, status, pack)
  if (ineligible) return refuse(ineligible)
  const split = readSplit(registration, values, pack, staff, walkInOwner(verdict))
  const basis = pack.commission?.basis ?? null
  if ('trouble' in split) return refuse({ code: split.trouble, clause: split.trouble === 'no-person' ? basis : pack.split ?? basis, shown: split.shown }, split.trouble === 'no-person' ? 'seller' : 'share')
  if (plans.length === 0) return 'unplanned'
  const plan = choosePlan(plans, signing.on)
  if (!plan) return refuse({ code: 'no-rate', clause: basis, shown: signing.on }, 'signedAt')
  const amounts = readAmounts(draft, plan, sources)
  if ('trouble' in amounts) return refuse({ code: amounts.trouble, clause: basis, shown: amounts.shown }, amounts.field)
  return contractOf(draft, plan, split, amounts, firstOrders)
}

/** A walk-in's row need name nobody; then whoever the earlier report belongs to is paid (R10.4). */
function walkInOwner({ findings }: Verdict): string | undefined {
  const matched = findings.find(({ code }) => code === 'walkin.matched')
  return matched?.code === 'walkin.matched' ? matched.data.owner ?? undefined : undefined
}

interface Amounts {
  readonly amount: Fen | null
  readonly base: Fen | null
  readonly moves: readonly MoneyMove[]
}

interface AmountTrouble {
  readonly trouble: ExclusionCode
  readonly field: FieldId
  readonly shown: string | null
}

function readAmounts(draft: Draft, plan: RatePlan, sources: ContractSources): Amounts | AmountTrouble {
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

function contractOf({ verdict, registration, row, values, signing }: Draft, plan: RatePlan, split: Split, amounts: Amounts, firstOrders: FirstOrders): Contract {
  const { index } = verdict
  const isMain = row.ref.row === registration.ref.row
  return {
    index, registration, ref: row.ref, id: row.id, contractNo: values.contractNo ?? null, signedAt: signing.at, signedOn: signing.on,
    amount: amounts.amount, base: amounts.base, moves: amounts.moves, plan, split, tables: tablesOf(plan, split, values),
    bonus: isMain && firstOrders.isFirst(index) ? plan.firstOrder : zeroFen,
  }
}

function tablesOf(plan: RatePlan, { parts }: Split, values: FieldValues): readonly RateTable[] {
  if (plan.overrides.length > 0) return parts.map(({ person, team }) => chooseTable(plan, factsOf(values, person, team)))
  return parts.length === 1 ? plan.onlyTable : parts.map(() => plan.table)
}

function factsOf(values: FieldValues, seller: string, team: string | null): RateFacts {
  return { seller, team: team ?? undefined, product: folded(values.product), channel: folded(values.channel) }
}

function folded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : foldText(text)
}
