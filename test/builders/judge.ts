import { readDay, type Day } from '../../core/calendar/day'
import { chinaHolidays } from '../../core/calendar/holiday-calendar'
import type { Finding, FindingCode, FindingOf } from '../../core/findings/finding'
import type { Verdict } from '../../core/lifecycle/verdict'
import { applySettings } from '../../core/policy/apply-settings'
import type { PolicyPack } from '../../core/policy/pack'
import { findPack } from '../../core/policy/shipped-packs'
import { readRegisters } from '../../core/register/read-registers'
import type { BookSheet } from '../../core/register/registers'
import { review, type Review, type ReviewInput } from '../../core/review/review'
import type { Ruling } from '../../core/review/rulings'
import { aSheetOf } from './grid'
import type { Row } from './rows'

/** A register of a few rows and what is asked of it. */
export interface Given {
  readonly rows?: readonly Row[]
  readonly books?: Readonly<Record<string, readonly Row[]>>
  readonly events?: readonly Row[]
  readonly asOf: string
  readonly set?: readonly string[]
  readonly rulings?: readonly Ruling[]
  readonly pack?: PolicyPack
}

/** A review with its rows by number. */
export interface Judged {
  readonly review: Review
  of(id: string): Verdict
  /** "code@severity>related" of every finding of a row. */
  findings(id: string): readonly string[]
  /** The data of the findings of one code. */
  data<C extends FindingCode>(id: string, code: C): readonly FindingOf<C>['data'][]
}

export const CALENDAR = chinaHolidays()

export function aDay(text: string): Day {
  const day = readDay(text)
  if (!day) throw new Error(`no day: ${text}`)
  return day
}

export function packOf(id: string, set: readonly string[] = []): PolicyPack {
  const pack = findPack(id)
  if (!pack) throw new Error(`no pack ${id}`)
  return applySettings(pack, set)
}

export function sheetsOf({ rows, books, events }: Pick<Given, 'rows' | 'books' | 'events'>): readonly BookSheet[] {
  const sheets = Object.entries(books ?? { '登记.xlsx': rows ?? [] }).map(([book, list]) => ({ book, grid: aSheetOf(list.map(blanked)) }))
  return events ? [...sheets, { book: '登记.xlsx', grid: aSheetOf(events.map(blanked), { sheet: '事件' }) }] : sheets
}

export function inputOf(policy: string, given: Given): ReviewInput {
  const pack = given.pack ?? packOf(policy, given.set)
  const registers = readRegisters(sheetsOf(given), pack, { mapping: [] })
  if (registers.problem) throw new Error(JSON.stringify(registers.problem))
  return { registers, pack, asOf: aDay(given.asOf), calendar: CALENDAR, rulings: given.rulings ?? [] }
}

export function judge(policy: string, given: Given): Judged {
  const judged = review(inputOf(policy, given))
  const of = (id: string): Verdict => {
    const verdict = judged.verdicts.find(v => v.registration.id === id)
    if (!verdict) throw new Error(`no row ${id}`)
    return verdict
  }
  const idOf = (finding: Finding): string => finding.related.map(ref => judged.verdicts.find(v => v.registration.ref === ref)?.registration.id ?? '?').join(',')
  return {
    review: judged,
    of,
    findings: id => of(id).findings.map(f => `${f.code}@${f.severity}${f.related.length ? `>${idOf(f)}` : ''}`),
    data: <C extends FindingCode>(id: string, code: C) => of(id).findings.filter((f): f is Extract<Finding, { code: C }> => f.code === code).map(f => f.data as FindingOf<C>['data']),
  }
}

/** Status, first and last day of a row in one line: "active 2026-03-01..2026-03-08 张三". */
export function line({ of }: Judged, id: string): string {
  const { status, effectiveOn, expiresOn, owner } = of(id)
  const days = effectiveOn === null && expiresOn === null ? '' : ` ${effectiveOn ?? ''}..${expiresOn ?? ''}`
  return `${status}${days} ${owner}`
}

function blanked(row: Row): Record<string, string | number | null> {
  return Object.fromEntries(Object.entries(row).map(([header, cell]) => [header, cell === '' ? null : cell]))
}
