import type { Day, Month } from '../calendar/day'
import type { Fen } from '../money/fen'
import type { Consequence } from '../findings/finding'
import type { Bilingual } from '../findings/language'
import type { Status } from '../lifecycle/verdict'
import type { RowRef } from '../workbook/row-ref'
import type { Exclusion } from './exclusion'
import type { Line } from './line'
import type { SummaryCheck } from './summary-check'

/** A fine taken off. */
export interface Deduction {
  readonly person: string
  readonly team: string | null
  /** Negative. */
  readonly amount: Fen
  readonly clause: string
  readonly id: string | null
  readonly ref: RowRef
  readonly day: Day
  readonly type: string
  readonly occurrence: number
}

/** `coordination`: a collision that ended in a contract (R01.4) · `pool`: a part of the fines for lateness (R15.3). */
export interface Reward {
  readonly kind: 'coordination' | 'pool'
  readonly person: string
  readonly team: string | null
  readonly amount: Fen
  readonly clause: string
  /** The signed row; null for the pool. */
  readonly id: string | null
  readonly ref: RowRef | null
  /** Of the pool: how much, and among how many. */
  readonly shared: { readonly pool: Fen; readonly people: number } | null
}

/** Visit points of one person in one month (R15.2). */
export interface VisitPoints {
  readonly person: string
  readonly month: Month
  readonly points: number
  readonly required: number
  readonly shortfall: number
  /** null too while the period does not hold the whole month. */
  readonly consequence: Consequence | null
  readonly wholeMonth: boolean
  readonly clause: string
}

/** How often one person collided in one month, region and for one cause (R01.2b). */
export interface CollisionCount {
  readonly month: Month
  readonly region: string
  readonly person: string
  readonly cause: string | null
  readonly collisions: number
  /** In how many of them the main responsibility was this person's (R01.3). */
  readonly responsible: number
  readonly signed: number
  readonly clause: string
}

/** One deposit (R02.5). */
export interface DepositEntry {
  readonly id: string | null
  readonly ref: RowRef
  readonly payer: string | null
  readonly paidOn: Day | null
  readonly amount: Fen | null
  readonly state: 'held' | 'refundable' | 'forfeited'
  readonly status: Status
  readonly clause: string
}

/** How fast one department answered (R07.3), in working days; averages have one decimal. */
export interface ServiceTimes {
  readonly department: string
  readonly reports: number
  readonly received: number
  readonly averageResponse: string | null
  readonly handled: number
  readonly averageResolution: string | null
  readonly longestResolution: number | null
  readonly open: number
  readonly overdue: number
  /** Reports of a problem that the same customer had reported before. */
  readonly repeats: number
  readonly clause: string
}

/** Figures of the period (R09.3); a customer with its class, a class, a month, or a bid against competitors (R13.4). */
export type Statistic =
  | { readonly kind: 'customer'; readonly name: string; readonly contracts: number; readonly amount: Fen; readonly group: Bilingual; readonly clause: string }
  | { readonly kind: 'class'; readonly group: Bilingual; readonly customers: number; readonly contracts: number; readonly amount: Fen; readonly clause: string }
  | { readonly kind: 'month'; readonly name: Month; readonly contracts: number; readonly amount: Fen; readonly clause: string }
  | { readonly kind: 'bid'; readonly id: string | null; readonly ref: RowRef; readonly ours: Fen; readonly lowest: Fen; readonly bidder: string | null; readonly clause: string }

/** Quality of one person's filings (R14.6), from 0.0 to 100.0. */
export interface QualityScore {
  readonly person: string
  readonly filings: number
  /** Filings that a manager has scored. */
  readonly scored: number
  readonly score: string
  /** `manager`: the mean of the scores given; `completeness`: the part of filings without a faulty cell, while none is given. */
  readonly basis: 'manager' | 'completeness'
  readonly complete: number
  readonly clause: string
}

/** Sales target of one person (R15.4). */
export interface TargetResult {
  readonly person: string
  readonly target: Fen | null
  readonly achieved: Fen
  readonly difference: Fen | null
  /** Per cent with one decimal. */
  readonly percent: string | null
  readonly clause: string
}

/** Whom the administrator has to tell what (R05.6, R16.4). */
export interface Notification {
  readonly kind: 'approved' | 'do-not-sell' | 'refused' | 'walk-in'
  readonly to: string
  readonly id: string | null
  readonly ref: RowRef
  readonly day: Day | null
  readonly from: Day | null
  readonly until: Day | null
  /** Last day for an objection. */
  readonly objectUntil: Day | null
  readonly reason: string | null
  readonly clause: string
}

/** Why a statement has no lines. */
export type EmptyReason = 'no-rows' | 'no-contracts' | 'none-in-period' | 'all-excluded' | 'no-plan' | 'nothing-received'

export interface Totals {
  readonly byPerson: Readonly<Record<string, Fen>>
  readonly byTeam: Readonly<Record<string, Fen>>
  /** What belongs to people of whom no team is known. */
  readonly withoutTeam: Fen
  readonly grand: Fen
}

/** The commission statement of a period. */
export interface Summary {
  readonly policy: string
  readonly period: { readonly from: Day; readonly to: Day }
  readonly lines: readonly Line[]
  readonly deductions: readonly Deduction[]
  readonly rewards: readonly Reward[]
  readonly people: readonly VisitPoints[]
  readonly excluded: readonly Exclusion[]
  readonly collisions: readonly CollisionCount[] | null
  readonly deposits: readonly DepositEntry[] | null
  readonly service: readonly ServiceTimes[] | null
  readonly statistics: readonly Statistic[] | null
  readonly quality: readonly QualityScore[] | null
  readonly targets: readonly TargetResult[] | null
  readonly notifications: readonly Notification[] | null
  readonly totals: Totals
  readonly checks: readonly SummaryCheck[]
  readonly emptyBecause: EmptyReason | null
}
