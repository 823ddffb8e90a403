import { type WallTime, dayOf } from '../calendar/wall-time'
import { foldText } from '../identity/fold-text'
import type { Status, Verdict } from '../lifecycle/verdict'
import { zeroFen } from '../money/fen'
import type { FieldId } from '../registration/fields'
import type { FieldValues, Registration } from '../registration/registration'
import type { Contract } from './contract'
import { type Amounts, readAmounts } from './contract-amounts'
import { type Draft, readDrafts } from './contract-drafts'
import type { ContractSources } from './contract-sources'
import { type Exclusion, type Ineligible, findIneligibility } from './exclusion'
import { type FirstOrders, findFirstOrders } from './first-order'
import { type RateFacts, type RatePlan, type RateTable, choosePlan, chooseTable } from './rate-table'
import { payeeOf } from './payee'
import { readSplit } from './read-split'
import type { Split } from './split'

export interface ContractsRead {
  /** Every contract that earns and was signed by the period's last day, earlier periods included. */
  readonly contracts: readonly Contract[]
  /** Contracts of the period that earn nothing. */
  readonly excluded: readonly Exclusion[]
  /** Contracts of the period that would have earned, had a plan been given. */
  readonly unplanned: number
}

/** Reads the contracts that earn commission, and those that do not with the reason of each. */
export function readContracts(verdicts: readonly Verdict[], sources: ContractSources): ContractsRead {
  const contracts: Contract[] = []
  const excluded: Exclusion[] = []
  let unplanned = 0
  const firstOrders = findFirstOrders(verdicts, sources)
  for (const verdict of verdicts) {
    if (verdict.status === null) continue
    for (const draft of readDrafts(verdict, sources)) {
      const read = readContract(draft, verdict.status, firstOrders, sources)
      if (read === 'unplanned') unplanned += draft.signing.on < sources.from ? 0 : 1
      else if (!('code' in read)) contracts.push(read)
      else if (isDue(draft, sources)) excluded.push(read)
    }
  }
  return { contracts, excluded, unplanned }
}

/** Whether a contract would have had a line in the period: signed in it, or paid as money came in. */
function isDue({ signing, events, values }: Draft, { plans, from, to }: ContractSources): boolean {
  if (signing.on >= from) return true
  const inPeriod = (at: WallTime): boolean => dayOf(at) >= from && dayOf(at) <= to
  if (!choosePlan(plans, signing.on)?.onReceipt) return false
  return events.some(({ kind, at }) => kind === 'receipt' && inPeriod(at)) || (values.receivedOn !== undefined && inPeriod(values.receivedOn))
}

function readContract(draft: Draft, status: Status, firstOrders: FirstOrders, sources: ContractSources): Contract | Exclusion | 'unplanned' {
  const { verdict, registration, values, signing } = draft
  const { pack, plans, staff, layouts } = sources
  const plan = choosePlan(plans, signing.on)
  const refuse = ({ code, clause, shown, missing }: Ineligible, field: FieldId | null = null): Exclusion => ({
    id: draft.row.id, ref: draft.row.ref, contractNo: values.contractNo ?? null, signedOn: signing.on, ...payeeOf(values.seller === undefined && values.team === undefined ? { seller: walkInOwner(verdict), team: undefined } : values, registration.ref, staff), code, status, clause, field, shown,
    cell: field === null ? null : layouts.cellOf(bearerOf(draft, field), field), missing: missing ?? [],
  })
  const ineligible = findIneligibility(verdict, status, pack)
  if (ineligible) return refuse(ineligible)
  const split = readSplit(registration, values, pack, staff, walkInOwner(verdict))
  const basis = pack.commission?.basis ?? null
  if ('trouble' in split) return refuse({ code: split.trouble, clause: split.trouble === 'no-person' ? basis : pack.split ?? basis, shown: split.shown }, split.trouble === 'no-person' ? 'seller' : 'share')
  if (plans.length === 0) return 'unplanned'
  if (!plan) return refuse({ code: 'no-rate', clause: basis, shown: signing.on }, 'signedAt')
  const amounts = readAmounts(draft, plan, sources)
  if ('trouble' in amounts) return refuse({ code: amounts.trouble, clause: basis, shown: amounts.shown }, amounts.field)
  return contractOf(draft, plan, split, amounts, firstOrders)
}

/** The row whose cell says a field of a contract: a further line has its own money, and people and days where it names them. */
function bearerOf({ registration, values, row }: Draft, field: FieldId): Registration {
  const isTakenOver = (field === 'signedAt' || field === 'share' || field === 'seller') && values[field] === registration.values[field]
  return row.ref.row === registration.ref.row || isTakenOver ? registration : { ...registration, ref: row.ref }
}

/** A walk-in's row need name nobody; then whoever the earlier report belongs to is paid (R10.4). */
function walkInOwner({ findings }: Verdict): string | undefined {
  const matched = findings.find(({ code }) => code === 'walkin.matched')
  return matched?.code === 'walkin.matched' ? matched.data.owner ?? undefined : undefined
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
