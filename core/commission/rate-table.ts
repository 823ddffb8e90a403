import { type Fen, readFen, zeroFen } from '../money/fen'
import { readRate } from '../money/rate'
import { foldText } from '../identity/fold-text'
import type { FieldId } from '../registration/fields'
import type { Plan, PlanConditions, PlanTiers, TierMode, TierSpan } from './plan'

/** One step of a rate table; its rate in the plan's common scale, so that slices add up as whole numbers. */
export interface RateStep {
  readonly upTo: Fen | null
  readonly units: bigint
  readonly rate: string
}

export interface RateSource {
  readonly id: string
  readonly from: string
  readonly until: string | null
  /** Position of the override, from 1; null for the plan's own rates. */
  readonly override: number | null
}

/** The rates that hold for a contract: the plan's own or those of one override. */
export interface RateTable {
  /** Which plan and which of its rates, as lines tell it. */
  readonly source: RateSource
  /** -1 for the plan's own rates, else the position of the override. */
  readonly override: number
  readonly mode: TierMode
  readonly per: TierSpan
  readonly steps: readonly RateStep[]
}

interface Override {
  readonly when: PlanConditions
  /** More conditions win; of equally many, seller before product before channel before team; then the later one. */
  readonly rank: number
  readonly table: RateTable
}

/** A plan made ready for arithmetic. */
export interface RatePlan {
  readonly plan: Plan
  /** Position among the versions, so that their groups stay apart. */
  readonly at: number
  /** Ten to the common scale of all its rates. */
  readonly unit: bigint
  readonly table: RateTable
  /** The plan's own table as the list of a contract that nobody shares. */
  readonly onlyTable: readonly RateTable[]
  readonly overrides: readonly Override[]
  /** Whether refunds are measured against the contract's amount. */
  readonly measuredByContract: boolean
  /** Whether receipts matter: they are the base, or the day on which it is paid. */
  readonly onReceipt: boolean
  /** Amounts without which nothing can be computed, and those that must be readable where they are written. */
  readonly needs: readonly FieldId[]
  readonly uses: readonly FieldId[]
  readonly fixed: Fen
  readonly cap: Fen | null
  readonly floor: Fen | null
  readonly firstOrder: Fen
}

/** What overrides ask about, folded for comparison; undefined where the row says nothing. */
export interface RateFacts {
  readonly seller: string | undefined
  readonly product: string | undefined
  readonly channel: string | undefined
  readonly team: string | undefined
}

const STRENGTH: { readonly [C in keyof PlanConditions]-?: number } = { seller: 8, product: 4, channel: 2, team: 1 }
const CONDITIONS = ['seller', 'product', 'channel', 'team'] as const

export function openPlan(plan: Plan, at: number): RatePlan {
  const scale = Math.max(...allRates(plan).map((rate) => readRate(rate)?.scale ?? 0))
  const overrides = plan.overrides.map(({ when, rate, tiers }, index) => ({
    when: foldConditions(when),
    rank: rankOf(when),
    table: openTable(plan, tiers ?? { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate: rate ?? '0' }] }, index, scale),
  }))
  const table = openTable(plan, plan.tiers, -1, scale)
  const onReceipt = plan.pay === 'onReceipt' || plan.base === 'receivedAmount'
  return {
    plan, at, unit: 10n ** BigInt(scale), table, onlyTable: [table], onReceipt, measuredByContract: plan.base !== 'receivedAmount', needs: needsOf(plan),
    uses: [...(onReceipt ? (['receivedAmount'] as const) : []), ...(plan.clawback ? (['refundAmount'] as const) : [])],
    // The last of equal rank holds: sorted by rank, later first, the first match is the answer.
    overrides: overrides.reverse().sort((a, b) => b.rank - a.rank),
    fixed: moneyOf(plan.fixed), firstOrder: moneyOf(plan.bonus.find(({ when }) => when === 'firstOrder')?.amount ?? null),
    cap: plan.cap === null ? null : moneyOf(plan.cap),
    floor: plan.floor === null ? null : moneyOf(plan.floor),
  }
}

function needsOf({ base, pay }: Plan): readonly FieldId[] {
  const byContract = base === 'contractAmount' || (pay === 'onReceipt' && base !== 'receivedAmount')
  return [...(byContract ? (['contractAmount'] as const) : []), ...(base === 'margin' ? (['margin'] as const) : [])]
}

/** The version that holds on a contract's day of signing; null where none does. */
export function choosePlan(plans: readonly RatePlan[], day: string): RatePlan | null {
  return plans.find(({ plan }) => plan.effective.from <= day && (plan.effective.until === null || day <= plan.effective.until)) ?? null
}

/** The rates of the most specific override that fits, else the plan's own. */
export function chooseTable(plan: RatePlan, facts: RateFacts): RateTable {
  return plan.overrides.find(({ when }) => CONDITIONS.every((condition) => fits(when[condition], facts[condition])))?.table ?? plan.table
}

/** A cell may name several words joined with 、; each of them counts. */
function fits(wanted: string | undefined, found: string | undefined): boolean {
  if (wanted === undefined || wanted === found) return true
  return found !== undefined && found.includes('、') && found.split('、').includes(wanted)
}

function foldConditions(when: PlanConditions): PlanConditions {
  return Object.fromEntries(CONDITIONS.flatMap((condition) => (when[condition] === undefined ? [] : [[condition, foldText(when[condition])]])))
}

function rankOf(when: PlanConditions): number {
  const set = CONDITIONS.filter((condition) => when[condition] !== undefined)
  return set.length * 16 + set.reduce((sum, condition) => sum + STRENGTH[condition], 0)
}

function openTable({ id, effective }: Plan, tiers: PlanTiers, override: number, scale: number): RateTable {
  return {
    source: { id, from: effective.from, until: effective.until, override: override < 0 ? null : override + 1 }, override, mode: tiers.mode, per: tiers.per,
    steps: tiers.steps.map(({ upTo, rate }) => ({ upTo: upTo === null ? null : moneyOf(upTo), units: unitsOf(rate, scale), rate: shortRate(rate) })),
  }
}

function unitsOf(text: string, scale: number): bigint {
  const rate = readRate(text)
  return rate ? rate.units * 10n ** BigInt(scale - rate.scale) : 0n
}

/** "0.0300" is shown as "0.03". */
function shortRate(rate: string): string {
  return rate.includes('.') ? rate.replace(/\.?0+$/, '') : rate
}

function moneyOf(text: string | null): Fen {
  return text === null ? zeroFen : readFen(text) ?? zeroFen
}

function allRates({ tiers, overrides }: Plan): readonly string[] {
  const tables = [tiers, ...overrides.flatMap((one) => one.tiers ?? [])]
  return [...tables.flatMap(({ steps }) => steps.map(({ rate }) => rate)), ...overrides.flatMap(({ rate }) => rate ?? [])]
}
