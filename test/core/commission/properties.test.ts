import fc from 'fast-check'
import { addDays } from '../../../core/calendar/day'
import type { Plan } from '../../../core/commission/plan'
import type { Summary } from '../../../core/commission/summary'
import type { RegisterEvent } from '../../../core/registration/registration'
import { type Row, day, event, plan, statement } from './fixtures'

const SELLERS = ['张三', '李四', '王五'] as const
const SHARES = [undefined, '张三60%;李四40%', '王五1/3;李四1/3;张三1/3', '李四33.33%;张三33.33%;王五33.34%', '张三1元;李四其余'] as const
const START = day('2026-01-01')

const onDay = fc.integer({ min: 0, max: 180 }).map((days) => addDays(START, days))
const cents = fc.integer({ min: 1, max: 30_000_000 }).map((amount) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`)
const rate = fc.constantFrom('0.0333', '0.015', '0.05', '0.07', '1', '0')

const rates = fc.record({
  mode: fc.constantFrom('marginal', 'whole', 'flat'),
  per: fc.constantFrom('contract', 'person-month', 'person-quarter', 'person-year'),
  limits: fc.uniqueArray(fc.integer({ min: 1, max: 300_000 }), { maxLength: 3 }).map((limits) => [...limits].sort((a, b) => a - b)),
  rates: fc.array(rate, { minLength: 4, maxLength: 4 }),
}).map(({ mode, per, limits, rates: list }) => ({
  mode, per,
  steps: [...(mode === 'flat' ? [] : limits).map((limit, at) => ({ upTo: `${limit}.00`, rate: list[at] ?? '0' })), { upTo: null, rate: list[3] ?? '0' }],
}))

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  base: fc.constantFrom('contractAmount', 'receivedAmount', 'margin', 'fixed'), tiers: rates, pay: fc.constantFrom('onSigning', 'onReceipt'),
  cap: fc.constantFrom(null, '900.01'), floor: fc.constantFrom(null, '10.00'), bonus: fc.constantFrom([], [{ when: 'firstOrder', amount: '200.01' }]),
  overrides: fc.constantFrom([], [{ when: { seller: '李四' }, rate: '0.0177' }]),
}).map(({ base, ...rest }) => plan({ ...rest, base, ...(base === 'fixed' ? { fixed: '333.33' } : {}) }))

interface Deal {
  readonly row: Row
  readonly events: readonly RegisterEvent[]
}

let numbers = 0

/** A contract with receipts and refunds on any days, in any order. */
const anyDeal: fc.Arbitrary<Deal> = fc.record({
  signed: onDay, amount: cents, margin: cents, seller: fc.constantFrom(...SELLERS), share: fc.constantFrom(...SHARES), customer: fc.constantFrom('甲', '乙', '丙'),
  moves: fc.array(fc.record({ kind: fc.constantFrom('receipt' as const, 'refund' as const), on: onDay, amount: cents }), { maxLength: 4 }),
}).map(({ moves, share, ...row }) => {
  numbers += 1
  const id = `N${numbers}`
  return { row: { ...row, id, contractNo: id, ...(share === undefined ? {} : { share }) }, events: moves.map(({ kind, on, amount }) => event(id, kind, on, amount)) }
})

const deals = fc.array(anyDeal, { minLength: 1, maxLength: 6 })

function stateOf(list: readonly Deal[], plans: readonly Plan[], from: string, to: string): Summary {
  return statement({ rows: list.map(({ row }) => row), events: list.flatMap(({ events }) => events), plans, from, to })
}

function sums(...summaries: readonly Summary[]): Readonly<Record<string, number>> {
  const totals: Record<string, number> = {}
  for (const { lines } of summaries) for (const { person, trace: { contractNo }, amount } of lines) totals[`${contractNo} ${person}`] = (totals[`${contractNo} ${person}`] ?? 0) + amount
  return Object.fromEntries(Object.entries(totals).filter(([, amount]) => amount !== 0).sort())
}

test('R03.3: a contract that is refunded in full comes to nothing for everyone, whatever the plan, the order and the rounding', () => {
  fc.assert(fc.property(deals, anyPlan, (list, one) => {
    const refunded = list.map(({ row, events }) => ({ row, events: [...events, event(row.id, 'refund', '2026-12-30', '99999999.00')] }))
    expect(sums(stateOf(refunded, [one], '2026-01-01', '2026-12-31'))).toEqual({})
  }), { numRuns: 300 })
})

test('R03.3: statements of successive periods sum to the statement of them all', () => {
  fc.assert(fc.property(deals, anyPlan, onDay, (list, one, cut) => {
    const whole = stateOf(list, [one], '2026-01-01', '2026-12-31')
    const first = stateOf(list, [one], '2026-01-01', cut)
    const second = stateOf(list, [one], addDays(cut, 1), '2026-12-31')
    expect(sums(first, second)).toEqual(sums(whole))
  }), { numRuns: 300 })
})

test('R03.3: what happens later changes only later periods', () => {
  fc.assert(fc.property(deals, anyDeal, anyPlan, onDay, fc.constantFrom('receipt' as const, 'refund' as const), cents, (list, later, one, cut, kind, amount) => {
    const before = stateOf(list, [one], '2026-01-01', cut)
    const known = list.map(({ row, events }) => ({ row, events: [...events, event(row.id, kind, addDays(cut, 1), amount)] }))
    const withLater = [...known, { ...later, row: { ...later.row, signed: addDays(cut, 5) } }]
    expect(stateOf(withLater, [one], '2026-01-01', cut).lines.map(({ amount: paid }) => paid)).toEqual(before.lines.map(({ amount: paid }) => paid))
  }), { numRuns: 200 })
})

test('R03.3: the totals are the sums of the lines, and the order of rows and events means nothing', () => {
  fc.assert(fc.property(deals, anyPlan, (list, one) => {
    const summary = stateOf(list, [one], '2026-01-01', '2026-12-31')
    const { totals, lines } = summary
    const total = lines.reduce((sum, { amount }) => sum + amount, 0)
    expect(totals.grand).toBe(total)
    expect(Object.values(totals.byPerson).reduce((sum, amount) => sum + amount, 0)).toBe(total)
    expect(Object.values(totals.byTeam).reduce((sum, amount) => sum + amount, 0) + totals.withoutTeam).toBe(total)
    const turned = [...list].reverse().map(({ row, events }) => ({ row, events: [...events].reverse() }))
    expect(sums(stateOf(turned, [one], '2026-01-01', '2026-12-31'))).toEqual(sums(summary))
  }), { numRuns: 200 })
})

test('R03.6d: the parts of a line sum to it, and nobody is ever clawed back more than he got', () => {
  fc.assert(fc.property(deals, anyPlan, (list, one) => {
    const { lines } = stateOf(list, [one], '2026-01-01', '2026-12-31')
    const balance = new Map<string, number>()
    for (let at = 0; at < lines.length;) {
      const line = lines[at]
      if (!line) break
      const parts = lines.slice(at).filter((other, index) => index < 3 && other.trace === line.trace)
      expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(line.trace.commission + line.trace.bonus)
      const left = (balance.get(line.trace.contractNo ?? '') ?? 0) + line.trace.commission + line.trace.bonus
      balance.set(line.trace.contractNo ?? '', left)
      expect(left).toBeGreaterThanOrEqual(0)
      at += parts.length
    }
  }), { numRuns: 200 })
})

test('R03.3: a contract paid in full earns on receipt what it would have earned on signing, for everyone who shares it', () => {
  fc.assert(fc.property(anyDeal, anyPlan, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), (deal, one, weights) => {
    const base = one.base === 'receivedAmount' ? 'contractAmount' : one.base
    const total = Math.round(Number(deal.row.amount) * 100)
    const parts = weights.map((weight) => Math.floor((total * weight) / 50))
    const receipts = [...parts, total - parts.reduce((sum, part) => sum + part, 0)].map((part, at) => event(deal.row.id, 'receipt', addDays(day('2026-07-01'), at), (part / 100).toFixed(2)))
    const onReceipt = stateOf([{ row: deal.row, events: receipts }], [{ ...one, base, fixed: one.fixed ?? '333.33', pay: 'onReceipt' }], '2026-01-01', '2026-12-31')
    const onSigning = stateOf([{ row: deal.row, events: [] }], [{ ...one, base, fixed: one.fixed ?? '333.33', pay: 'onSigning' }], '2026-01-01', '2026-12-31')
    expect(sums(onReceipt)).toEqual(sums(onSigning))
  }), { numRuns: 200 })
})

/** Cent by cent, in the order of signing: what nobody would compute this way, but everybody can check. */
function earnCentByCent(list: readonly { readonly on: string; readonly cents: number }[], mode: string, spanOf: (on: string, at: number) => string, steps: readonly { readonly upTo: number; readonly units: number }[]): readonly number[] {
  const totals = new Map<string, number>()
  const rateAt = (level: number): number => steps.find(({ upTo }) => level <= upTo)?.units ?? 0
  const order = list.map((one, at) => ({ ...one, at })).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.at - b.at))
  const earned = list.map(() => 0)
  for (const { on, cents: amount, at } of order) {
    for (let cent = 1; cent <= amount; cent++) {
      const level = (totals.get(spanOf(on, at)) ?? 0) + 1
      totals.set(spanOf(on, at), level)
      earned[at] = (earned[at] ?? 0) + rateAt(level)
    }
  }
  const units = mode === 'whole' ? list.map(({ on, cents: amount }, at) => amount * rateAt(totals.get(spanOf(on, at)) ?? 0)) : earned
  return units.map((unit) => Math.floor((unit * 2 + 10_000) / 20_000))
}

test('R03.3: tiers pay what counting cent by cent in the order of signing comes to', () => {
  const spans: Readonly<Record<string, (on: string, at: number) => string>> = { contract: (_, at) => String(at), 'person-month': (on) => on.slice(0, 7), 'person-quarter': (on) => String(Math.ceil(Number(on.slice(5, 7)) / 3)), 'person-year': (on) => on.slice(0, 4) }
  const small = fc.array(fc.record({ on: onDay, cents: fc.integer({ min: 1, max: 900 }) }), { minLength: 1, maxLength: 6 })
  const limits = fc.uniqueArray(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 3 }).map((list) => [...list].sort((a, b) => a - b))
  fc.assert(fc.property(small, limits, fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 4, maxLength: 4 }), fc.constantFrom('marginal', 'whole'), fc.constantFrom('contract', 'person-month', 'person-quarter', 'person-year'), (list, bounds, units, mode, per) => {
    const rateOf = (at: number): string => `0.${String(units[at] ?? 0).padStart(4, '0')}`
    const steps = [...bounds.map((limit, at) => ({ upTo: (limit / 100).toFixed(2), rate: rateOf(at) })), { upTo: null, rate: rateOf(3) }]
    const expected = earnCentByCent(list, mode, spans[per] ?? String, [...bounds.map((limit, at) => ({ upTo: limit, units: units[at] ?? 0 })), { upTo: Number.POSITIVE_INFINITY, units: units[3] ?? 0 }])
    const rows = list.map(({ on, cents: amount }, at) => ({ id: String(at), contractNo: `H${at}`, signed: on, amount: (amount / 100).toFixed(2) }))
    const { lines } = statement({ rows, plans: [plan({ tiers: { mode, per, steps } })], from: '2026-01-01', to: '2026-12-31' })
    expect(lines.map(({ amount }) => amount)).toEqual(expected)
  }), { numRuns: 200 })
})
