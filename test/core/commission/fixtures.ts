import { type Day, readDay } from '../../../core/calendar/day'
import { chinaHolidays } from '../../../core/calendar/holiday-calendar'
import { type WallTime, dayOf, readWallTime } from '../../../core/calendar/wall-time'
import type { Plan } from '../../../core/commission/plan'
import { readPlans } from '../../../core/commission/read-plans'
import { type SummaryInput, summarise } from '../../../core/commission/settle'
import type { Summary } from '../../../core/commission/summary'
import type { Finding } from '../../../core/findings/finding'
import type { Status, Verdict } from '../../../core/lifecycle/verdict'
import { type Fen, readFen } from '../../../core/money/fen'
import type { LedgerEntry } from '../../../core/penalties/ledger'
import { type PolicyPack, policyPack } from '../../../core/policy/pack'
import r03 from '../../../core/policy/packs/r03.json'
import type { CellTrouble, EventKind, FieldValues, RegisterEvent } from '../../../core/registration/registration'
import { readShares } from '../../../core/registration/share'

export const R03: PolicyPack = policyPack.parse(r03)

export function day(text: string): Day {
  const read = readDay(text)
  if (!read) throw new Error(`no day: ${text}`)
  return read
}

export function time(text: string): WallTime {
  const read = readWallTime(text)
  if (!read) throw new Error(`no moment: ${text}`)
  return read
}

export function fen(yuan: string): Fen {
  const read = readFen(yuan)
  if (read === null) throw new Error(`no money: ${yuan}`)
  return read
}

/** A row in the words of a register; everything but the number may be left out. */
export interface Row {
  readonly id: string
  readonly status?: Status | null
  readonly seller?: string
  readonly team?: string
  readonly product?: string
  readonly channel?: string
  readonly customer?: string
  readonly filed?: string
  readonly signed?: string
  readonly contractNo?: string
  readonly amount?: string
  readonly margin?: string
  readonly received?: string
  readonly receivedOn?: string
  readonly refund?: string
  readonly refundAt?: string
  readonly share?: string
  readonly values?: FieldValues
  readonly troubles?: readonly CellTrouble[]
  readonly findings?: readonly Finding[]
  readonly lines?: readonly FieldValues[]
  readonly clause?: string | null
  readonly approvedOn?: string
  readonly effectiveOn?: string
  readonly expiresOn?: string
}

export function verdictOf(row: Row, index: number): Verdict {
  const at = (text: string | undefined): WallTime | undefined => (text === undefined ? undefined : time(text))
  const money = (text: string | undefined): Fen | undefined => (text === undefined ? undefined : fen(text))
  const onDay = (text: string | undefined): Day | null => (text === undefined ? null : day(text))
  const seller = 'seller' in row ? row.seller : '张三'
  const signedAt = at(row.signed)
  const values: FieldValues = {
    registeredAt: at(row.filed ?? '2026-03-01'), customerName: row.customer ?? `客户${row.id}贸易有限公司`, seller, team: 'team' in row ? row.team : '一部',
    product: row.product, channel: row.channel, signedAt, contractNo: row.contractNo, contractAmount: money(row.amount), margin: money(row.margin),
    receivedAmount: money(row.received), receivedOn: at(row.receivedOn), refundAmount: money(row.refund), refundAt: at(row.refundAt),
    share: row.share === undefined ? undefined : readShares(row.share) ?? undefined, ...row.values,
  }
  return {
    index, status: row.status === undefined ? (signedAt === undefined ? 'active' : 'signed') : row.status, effectiveOn: onDay(row.effectiveOn), expiresOn: onDay(row.expiresOn),
    daysLeft: null, owner: seller ?? null, party: seller ?? row.team ?? null, findings: row.findings ?? [],
    registration: { ref: { book: 'register.csv', sheet: 'register', row: index + 2 }, lines: (row.lines ?? []).map((_, line) => 1000 + line), lineValues: row.lines ?? [], id: row.id, values, stages: [], troubles: row.troubles ?? [] },
    trace: { filedOn: day('2026-03-01'), approvedOn: onDay(row.approvedOn), depositOn: null, signedOn: signedAt === undefined ? null : dayOf(signedAt), endedOn: null, ending: null, waitingFor: null, stretches: [], clause: row.clause ?? null },
  }
}

let eventRow = 1

export function event(id: string, kind: EventKind, at: string, amount?: string, person?: string, row?: number): RegisterEvent {
  eventRow += 1
  return {
    ref: { book: 'events.csv', sheet: 'events', row: row ?? eventRow }, registrationId: id, kind, violation: null, at: time(at), amount: amount === undefined ? undefined : fen(amount),
    person, remarks: undefined, visitor: undefined,
  }
}

export function fine(person: string, type: string, on: string, amount: string | null, clause = 'R03.6c'): LedgerEntry {
  return {
    person, type, day: day(on), occurrence: 1, amount: amount === null ? null : fen(amount), consequence: 'fine', clause,
    ref: { book: 'register.csv', sheet: 'register', row: 2 }, registrationId: 'A', source: 'event',
  }
}

/** A plan in force all of 2026: three per cent of the contract unless told otherwise. */
export function plan(changes: Readonly<Record<string, unknown>> = {}): Plan {
  const { plans, mistakes } = readPlans({
    id: 'p', effective: { from: '2026-01-01', until: null }, base: 'contractAmount', tiers: { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate: '0.03' }] }, ...changes,
  })
  const [only] = plans
  if (!only) throw new Error(JSON.stringify(mistakes))
  return only
}

export function tiers(mode: 'marginal' | 'whole', per: string, ...steps: readonly (readonly [string | null, string])[]): unknown {
  return { mode, per, steps: steps.map(([upTo, rate]) => ({ upTo, rate })) }
}

export const TWO_STEPS = [['100000.00', '0.03'], [null, '0.05']] as const

export interface Case extends Partial<Omit<SummaryInput, 'verdicts' | 'from' | 'to'>> {
  readonly rows?: readonly Row[]
  readonly from?: string
  readonly to?: string
}

/** The statement of March 2026 under R03 unless told otherwise. */
export function statement({ rows = [], from = '2026-03-01', to = '2026-03-31', ...input }: Case): Summary {
  return summarise({ pack: R03, events: [], ledger: [], plans: [plan()], calendar: chinaHolidays(), ...input, verdicts: rows.map(verdictOf), from: day(from), to: day(to) })
}

export function yuan(amount: Fen): string {
  return `${amount < 0 ? '-' : ''}${Math.floor(Math.abs(amount) / 100)}.${String(Math.abs(amount) % 100).padStart(2, '0')}`
}

/** Amounts by person, as decimal strings. */
export function byPerson({ totals }: Summary): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(totals.byPerson).map(([person, amount]) => [person, yuan(amount)]))
}

/** Lines as "HA 张三 2400.00". */
export function lineTexts({ lines }: Summary): readonly string[] {
  return lines.map(({ trace, person, amount, kind }) => `${trace.contractNo ?? '-'} ${kind} ${person} ${yuan(amount)}`)
}
