import type { Day } from '../calendar/day'
import { openEvents } from '../lifecycle/event-book'
import { openLayouts } from '../lifecycle/layout-book'
import type { Verdict } from '../lifecycle/verdict'
import type { PolicyPack } from '../policy/pack'
import type { Layout, RegisterEvent } from '../registration/registration'
import type { Contract } from './contract'
import type { ContractSources } from './contract-sources'
import { drawEarnings } from './draw-earnings'
import { drawLines } from './draw-lines'
import type { Exclusion } from './exclusion'
import type { Line } from './line'
import type { MoneyCourse } from './money-course'
import { payeeOf } from './payee'
import { readStaff } from './people'
import type { Plan } from './plan'
import { openPlan } from './rate-table'
import { readContracts } from './read-contracts'
import { openChecks } from './summary-check'

/** What the contracts of a register are settled from. */
export interface ContractsInput {
  readonly pack: PolicyPack
  readonly verdicts: readonly Verdict[]
  readonly events: readonly RegisterEvent[]
  readonly plans: readonly Plan[]
  readonly from: Day
  readonly to: Day
  readonly layouts?: readonly Layout[]
  readonly customerOf?: (index: number) => number
}

/** What the contracts of a period bring, and those that bring nothing. */
export interface SettledContracts {
  readonly contracts: readonly Contract[]
  readonly lines: readonly Line[]
  readonly excluded: readonly Exclusion[]
  /** How many of the contracts were excluded after all. */
  readonly refused: number
  readonly unplanned: number
  readonly sources: ContractSources
}

/** Every contract of a period, paid or excluded: what a statement and a check both go by. */
export function settleContracts(input: ContractsInput): SettledContracts {
  const { pack, verdicts, from, to } = input
  const events = openEvents(input.events, verdicts.map(({ registration }) => registration))
  const sources: ContractSources = {
    pack, plans: input.plans.map(openPlan), from, to, events, layouts: openLayouts(input.layouts ?? []), staff: readStaff(verdicts), checks: openChecks(), customerOf: input.customerOf,
  }
  const { contracts, excluded, unplanned } = readContracts(verdicts, sources)
  const { lines, refused } = drawAllLines(drawEarnings(contracts, from), sources)
  return { contracts, lines, excluded: refused.length === 0 ? excluded : [...excluded, ...refused], refused: refused.length, unplanned, sources }
}

function drawAllLines(earnings: readonly MoneyCourse[], sources: ContractSources): { readonly lines: readonly Line[]; readonly refused: readonly Exclusion[] } {
  const lines: Line[] = []
  const refused: Exclusion[] = []
  for (const one of earnings) {
    const drawn = drawLines(one, sources)
    for (const line of drawn.lines) lines.push(line)
    if (drawn.refused) refused.push(refuseSplit(one, sources))
  }
  return { lines, refused }
}

/** A split that fixes more than the commission comes to is known only once the commission is. */
function refuseSplit({ contract }: MoneyCourse, { pack, layouts, staff }: ContractSources): Exclusion {
  const { id, ref, contractNo, signedOn, registration } = contract
  return { id, ref, contractNo, signedOn, ...payeeOf(registration.values, registration.ref, staff), code: 'split-too-large', status: 'signed', clause: pack.split ?? pack.commission?.basis ?? null, field: 'share', cell: layouts.cellOf(registration, 'share'), shown: null, missing: [] }
}
