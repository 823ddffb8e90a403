import { type Day, type Month, monthOf } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import type { Bilingual } from '../findings/language'
import type { EventBook } from '../lifecycle/event-book'
import type { Status, Verdict } from '../lifecycle/verdict'
import { type Fen, addFen, readFen, zeroFen } from '../money/fen'
import type { PolicyPack } from '../policy/pack'
import { findSigning } from './signing'
import type { Statistic } from './summary'

export interface StatisticSources {
  readonly pack: PolicyPack
  readonly from: Day
  readonly to: Day
  readonly events: EventBook
  readonly customerKeyOf: (verdict: Verdict) => number | string
}

interface Tally {
  readonly name: string
  contracts: number
  amount: Fen
}

const NO_CONTRACT: ReadonlySet<Status> = new Set(['invalid', 'rejected'])

/** The contracts of the period by customer with its class, by class and by month (R09.3), and our bids beside the lowest (R13.4). */
export function readStatistics(verdicts: readonly Verdict[], sources: StatisticSources): readonly Statistic[] | null {
  const { classification, prices } = sources.pack
  if (!classification && !prices?.bids) return null
  return [...(classification ? classify(verdicts, classification, sources) : []), ...(prices?.bids ? compareBids(verdicts, prices.bids, sources) : [])]
}

function classify(verdicts: readonly Verdict[], { steps, clause }: NonNullable<PolicyPack['classification']>, sources: StatisticSources): readonly Statistic[] {
  const customers = new Map<number | string, Tally>()
  const months = new Map<Month, Tally>()
  for (const verdict of verdicts) {
    const signing = verdict.status === null || NO_CONTRACT.has(verdict.status) ? null : findSigning(verdict.registration, sources.events.eventsOf(verdict.registration), sources.to)
    if (!signing || signing.on < sources.from) continue
    const amount = verdict.registration.values.contractAmount ?? signing.amount ?? zeroFen
    addTo(customers, sources.customerKeyOf(verdict), nameOf(verdict, sources.pack), amount)
    addTo(months, monthOf(signing.on), monthOf(signing.on), amount)
  }
  const classed = [...customers.values()].map(({ name, contracts, amount }) => ({ kind: 'customer' as const, name, contracts, amount, group: groupOf(amount, steps), clause }))
  classed.sort((a, b) => b.amount - a.amount)
  return [...classed, ...sumClasses(classed, clause), ...[...months.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map((month) => ({ kind: 'month' as const, ...month, clause }))]
}

function addTo<K>(tallies: Map<K, Tally>, key: K, name: string, amount: Fen): void {
  const tally = tallies.get(key) ?? { name, contracts: 0, amount: zeroFen }
  tally.contracts += 1
  tally.amount = addFen(tally.amount, amount)
  tallies.set(key, tally)
}

function nameOf({ registration }: Verdict, pack: PolicyPack): string {
  const { company, customerName } = registration.values
  return ((pack.customerIs === 'company' ? company : undefined) ?? customerName ?? '').trim()
}

/** The highest class whose threshold the amount reaches. */
function groupOf(amount: Fen, steps: NonNullable<PolicyPack['classification']>['steps']): Bilingual {
  const reached = steps.filter(({ from }) => amount >= (readFen(from) ?? 0)).sort((a, b) => (readFen(b.from) ?? 0) - (readFen(a.from) ?? 0))[0]
  const name = reached?.name ?? { zh: '未分类', en: 'unclassified' }
  return { 'zh-CN': name.zh, en: name.en }
}

function sumClasses(customers: readonly { readonly group: Bilingual; readonly contracts: number; readonly amount: Fen }[], clause: string): readonly Statistic[] {
  const classes = new Map<string, { kind: 'class'; group: Bilingual; customers: number; contracts: number; amount: Fen; clause: string }>()
  for (const { group, contracts, amount } of customers) {
    const tally = classes.get(group['zh-CN']) ?? { kind: 'class', group, customers: 0, contracts: 0, amount: zeroFen, clause }
    tally.customers += 1
    tally.contracts += contracts
    tally.amount = addFen(tally.amount, amount)
    classes.set(group['zh-CN'], tally)
  }
  return [...classes.values()]
}

function compareBids(verdicts: readonly Verdict[], clause: string, { from, to }: StatisticSources): readonly Statistic[] {
  return verdicts.flatMap(({ status, registration }) => {
    const { values, lineValues, id, ref } = registration
    const ours = values.quotedPrice
    const filed = values.registeredAt
    if (status === null || ours === undefined || filed === undefined || dayOf(filed) < from || dayOf(filed) > to) return []
    const bids = [values, ...lineValues].filter(({ competitorPrice }) => competitorPrice !== undefined)
    const lowest = bids.reduce<(typeof bids)[number] | null>((least, bid) => (least === null || (bid.competitorPrice ?? 0) < (least.competitorPrice ?? 0) ? bid : least), null)
    if (lowest?.competitorPrice === undefined) return []
    return [{ kind: 'bid' as const, id, ref, ours, lowest: lowest.competitorPrice, bidder: lowest.competitorBidder ?? lowest.competitor ?? null, clause }]
  })
}
