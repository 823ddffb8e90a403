import type { ClosedComparison } from './closing'
import type { WritePlan } from './engine'
import { monthOfDay, type Period } from './period'
import type { PlanDraft } from './plan-draft'
import type { ExcludedContract, PlanTrouble, Statement, StatementLine } from './statement'

/** A plan file the user picked. */
export interface PlanFile {
  readonly name: string
  readonly text: string
}

/** What the commission tab shows: the summary, the lines of one person, what differs from a closed period (of the sheet, or of a file), or the plans being edited. */
export type CommissionScreen =
  | { readonly kind: 'summary' }
  | { readonly kind: 'person', readonly person: string, readonly lines: readonly StatementLine[] }
  | { readonly kind: 'closed', readonly comparison: ClosedComparison, readonly file: string | null }
  | { readonly kind: 'plan', readonly drafts: readonly PlanDraft[], readonly shown: number, readonly troubles: readonly PlanTrouble[] }

export interface CommissionState {
  readonly period: Period
  readonly source: 'sheet' | 'file' | 'none'
  /** The sheet that holds the plans; null where the workbook has none. */
  readonly planSheet: string | null
  readonly planFile: PlanFile | null
  /** What is wrong with the plans, so that nothing was worked out. */
  readonly troubles: readonly PlanTrouble[]
  readonly statement: Statement | null
  /** The workbook changed since. */
  readonly stale: boolean
  readonly exclusions: readonly ExcludedContract[]
  /** How the statement stands to the closed one in the workbook; null where the period is not closed. */
  readonly closed: ClosedComparison | null
  /** The closing that was just written, while it can be taken back. */
  readonly justClosed: WritePlan | null
  readonly screen: CommissionScreen
}

/** Lines and exclusions that are fetched at a time. */
export const PAGE = 50

/** Nothing worked out yet; the month is that of `day`. */
export function startCommission(day: string): CommissionState {
  return { period: monthOfDay(day), source: 'none', planSheet: null, planFile: null, troubles: [], statement: null, stale: false, exclusions: [], closed: null, justClosed: null, screen: { kind: 'summary' } }
}
