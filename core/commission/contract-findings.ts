import { appendTo } from '../lists/append-to'
import type { Day } from '../calendar/day'
import { daysBetween, readDay } from '../calendar/day'
import { CATALOGUE } from '../findings/catalogue'
import type { Finding } from '../findings/finding'
import type { Verdict } from '../lifecycle/verdict'
import type { RowRef } from '../workbook/row-ref'
import type { Exclusion } from './exclusion'
import { exclusionReason } from './explain-exclusion'
import type { Plan } from './plan'
import { type ContractsInput, settleContracts } from './settle-contracts'

/** What a check of contracts needs beside the verdicts; `asOf` is the day they were judged for. */
export interface ContractCheck extends Omit<ContractsInput, 'verdicts' | 'from' | 'to'> {
  readonly asOf: Day
}

/** Before any contract of a register. */
const BEGINNING = '0001-01-01' as Day

/**
 * The verdicts with what the plans say of their contracts: those that earn nothing, and those signed on a day of no plan.
 * The statement of all periods up to the day of the check tells, so that a check and a summary cannot disagree.
 * Without a plan nothing is known of commission, and the verdicts stay as they are; no status ever changes.
 */
export function addContractFindings(verdicts: readonly Verdict[], check: ContractCheck): readonly Verdict[] {
  if (check.plans.length === 0) return verdicts
  const { asOf, ...input } = check
  const { excluded } = settleContracts({ ...input, verdicts, from: BEGINNING, to: asOf })
  if (excluded.length === 0) return verdicts
  const rowOf = indexRows(verdicts)
  const found = new Map<number, Finding[]>()
  for (const exclusion of excluded) {
    const verdict = verdicts[rowOf(exclusion.ref) ?? -1]
    if (!verdict) continue
    appendTo(found, verdict.index, findingOf(exclusion, verdict.registration.ref, check.plans))
  }
  return verdicts.map(verdict => {
    const more = found.get(verdict.index)
    return more ? { ...verdict, findings: [...verdict.findings, ...more] } : verdict
  })
}

/** Where the verdict of a row stands in the list; a further line leads to its registration. */
function indexRows(verdicts: readonly Verdict[]): (ref: RowRef) => number | undefined {
  const keyOf = ({ book, sheet }: RowRef, row: number): string => `${book}\u0000${sheet}\u0000${row}`
  const places = new Map<string, number>()
  verdicts.forEach(({ registration: { ref, lines } }, at) => {
    for (const row of [ref.row, ...lines]) places.set(keyOf(ref, row), at)
  })
  return ref => places.get(keyOf(ref, ref.row))
}

function findingOf(exclusion: Exclusion, subject: RowRef, plans: readonly Plan[]): Finding {
  const { code, ref, clause, cell, signedOn } = exclusion
  const related = ref.row === subject.row ? [] : [ref]
  if (code === 'no-rate') return { code: 'commission.no-rate', severity: CATALOGUE['commission.no-rate'].severity, subject, related, clause, data: { plan: nearestPlan(plans, signedOn), signedOn, cell } }
  const en = exclusionReason(exclusion, 'en')
  return {
    code: 'commission.excluded', severity: CATALOGUE['commission.excluded'].severity, subject, related, clause,
    data: { reason: code, cell, zh: exclusionReason(exclusion, 'zh-CN'), en: `${en.slice(0, 1).toLowerCase()}${en.slice(1)}` },
  }
}

/** The version that ends or begins closest to a day that none covers. */
function nearestPlan(plans: readonly Plan[], signedOn: string): string | null {
  const day = readDay(signedOn)
  let nearest: { readonly id: string; readonly days: number } | null = null
  for (const { id, effective: { from, until } } of plans) {
    const edge = readDay(until !== null && until < signedOn ? until : from)
    if (day === null || edge === null) continue
    const days = Math.abs(daysBetween(day, edge))
    if (nearest === null || days < nearest.days) nearest = { id, days }
  }
  return nearest?.id ?? null
}
