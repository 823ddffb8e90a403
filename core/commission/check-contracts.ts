import { foldText } from '../identity/fold-text'
import { formatFen } from '../money/fen'
import { checkPeriod } from './check-versions'
import type { Contract } from './contract'
import type { Staff } from './people'
import type { Plan } from './plan'
import type { ContractSources } from './contract-sources'
import type { CheckList } from './summary-check'

/** What a reader of the period's lines has to know of the contracts themselves. */
export function checkContracts(contracts: readonly Contract[], { from, staff, checks }: ContractSources): void {
  const numbers = new Map<string, Contract>()
  const sellers = new Set(staff.sellers)
  const strangers = new Set<string>()
  for (const contract of contracts) {
    checkNumber(contract, numbers, from, checks)
    if (contract.signedOn < from) continue
    if (contract.base === 0) checks.add('zero-base', contract, { contractNo: contract.contractNo })
    if (contract.plan.onReceipt && !contract.moves.some(({ kind }) => kind === 'receipt')) checks.add('awaiting-receipt', contract, { contract: contract.amount === null ? null : formatFen(contract.amount) })
    if (contract.split.parts.length === 1) continue
    for (const { person } of contract.split.parts) {
      if (sellers.has(person) || strangers.has(person)) continue
      strangers.add(person)
      checks.add('split-person-unknown', contract, { person: staff.people.shown(person) })
    }
  }
}

/** One contract number on two rows pays twice; that may be meant, but somebody has to look. */
function checkNumber(contract: Contract, numbers: Map<string, Contract>, from: string, checks: CheckList): void {
  if (contract.contractNo === null) return
  const number = foldText(contract.contractNo)
  if (number === '') return
  const first = numbers.get(number)
  if (!first) numbers.set(number, contract)
  else if (contract.signedOn >= from || first.signedOn >= from) checks.add('contract-number-twice', contract, { contractNo: contract.contractNo, other: first.ref.row })
}

/** Whether the plans reach over the period. */
export function checkPlanDates(plans: readonly Plan[], unplanned: number, { from, to, checks }: ContractSources): void {
  if (plans.length === 0) {
    if (unplanned > 0) checks.add('no-plan', null, { contracts: unplanned })
    return
  }
  for (const { code, shown } of checkPeriod(plans.map((plan) => ({ plan, root: '' })), from, to)) {
    const plan = plans.find(({ effective }) => (code === 'ends-before-period' ? effective.until : effective.from) === shown)?.id ?? ''
    if (code === 'ends-before-period') checks.add('plan-ends-early', null, { plan, until: shown })
    if (code === 'starts-after-period') checks.add('plan-starts-late', null, { plan, from: shown })
  }
}

/** People whose names are written in more than one way; their lines are added up as one person's. */
export function checkSpellings({ people }: Staff, checks: CheckList): void {
  for (const { shown, spellings, ref } of people.variants()) checks.add('person-two-spellings', ref === null ? null : { ref, id: null }, { person: shown, spellings })
}
