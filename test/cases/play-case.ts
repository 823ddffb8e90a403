import { chinaHolidays } from '../../core/calendar/holiday-calendar'
import { readDay } from '../../core/calendar/day'
import { printSummary } from '../../core/commission/print-summary'
import { readPlans } from '../../core/commission/read-plans'
import { summarise } from '../../core/commission/settle'
import type { Finding } from '../../core/findings/finding'
import { message } from '../../core/findings/message'
import type { Verdict } from '../../core/lifecycle/verdict'
import { applySettings } from '../../core/policy/apply-settings'
import { findPack } from '../../core/policy/shipped-packs'
import { readRegisters } from '../../core/register/read-registers'
import type { BookSheet } from '../../core/register/registers'
import { basis } from '../../core/review/basis'
import { lookUp } from '../../core/review/look-up'
import { review, type Review } from '../../core/review/review'
import { aGrid, aSheetOf } from '../builders/grid'
import type { Ask, Case, CaseFile, Expected, SummaryExpected } from './case-file'

const CALENDAR = chinaHolidays()

/** Plays a case through the core; answers what differs from what it expects, nothing when it holds. */
export function playCase(file: Pick<CaseFile, 'policy' | 'base'>, given: Case): readonly string[] {
  const judged = judgeCase(file, given, given.asOf)
  const bad = [...judgeSentences(judged), ...judgeRows(judged, given)]
  for (const ask of given.asks ?? []) bad.push(...judgeAsk(judged, ask))
  if (given.summary) bad.push(...judgeSummary(judgeCase(file, given, given.summary.to), given.summary))
  return bad
}

export function judgeCase(file: Pick<CaseFile, 'policy' | 'base'>, given: Case, asOf: string): Review {
  const shipped = findPack(file.policy)
  const day = readDay(asOf)
  if (!shipped || !day) throw new Error(`no pack ${file.policy} or no day ${asOf}`)
  const pack = applySettings(shipped, given.set ?? [])
  const registers = readRegisters(sheetsOf(file, given), pack, { mapping: [] })
  if (registers.problem) throw new Error(`${given.name}: ${JSON.stringify(registers.problem)}`)
  return review({ registers, pack, asOf: day, calendar: CALENDAR, rulings: given.rulings ?? [] })
}

function sheetsOf(file: Pick<CaseFile, 'base'>, given: Case): BookSheet[] {
  const books = Object.entries(given.books ?? (given.rows ? { 'register.csv': given.rows } : {}))
  const sheets = books.map(([book, rows]) => ({ book, grid: aSheetOf(rows.map(row => blanked({ ...file.base, ...row }))) }))
  if (given.raw) sheets.push({ book: 'register.csv', grid: aGrid(given.raw.map(row => row.map(cell => (cell === '' ? null : cell)))) })
  return given.events ? [...sheets, { book: 'events.csv', grid: aSheetOf(given.events.map(blanked)) }] : sheets
}

function blanked(cells: Readonly<Record<string, string | number>>): Record<string, string | number | null> {
  return Object.fromEntries(Object.entries(cells).map(([header, cell]) => [header, cell === '' ? null : cell]))
}

/** Every finding has its sentence in both languages, every judged row its basis. */
function judgeSentences({ verdicts, sheetFindings }: Review): string[] {
  const bad: string[] = []
  const findings = [...sheetFindings, ...verdicts.flatMap(verdict => verdict.findings)]
  for (const finding of findings) if (!message(finding, 'zh-CN') || !message(finding, 'en')) bad.push(`${finding.code} has no sentence`)
  for (const verdict of verdicts) if (verdict.status !== null && (!basis(verdict, 'zh-CN') || !basis(verdict, 'en'))) bad.push(`${verdict.registration.id} has no basis`)
  return bad
}

function judgeRows(judged: Review, given: Case): string[] {
  const { verdicts, sheetFindings } = judged
  const bad: string[] = []
  const idOf = idsOf(verdicts)
  if (given.rowCount !== undefined && verdicts.length !== given.rowCount) bad.push(`${verdicts.length} registrations, not ${given.rowCount}`)
  for (const pattern of given.expectFindings ?? []) if (!holds(pattern, sheetFindings, idOf)) bad.push(`the sheets lack ${pattern}; they have ${tell(sheetFindings)}`)
  for (const [id, expected] of Object.entries(given.expect ?? {})) {
    const verdict = verdicts.find(each => each.registration.id === id)
    if (verdict) bad.push(...judgeRow(id, verdict, expected, idOf))
    else bad.push(`no row ${id}`)
  }
  return bad
}

function judgeRow(id: string, verdict: Verdict, expected: Expected, idOf: (finding: Finding) => readonly (string | null)[]): string[] {
  const bad: string[] = []
  for (const key of ['status', 'effectiveOn', 'expiresOn', 'daysLeft', 'owner'] as const) {
    if (expected[key] !== undefined && verdict[key] !== expected[key]) bad.push(`${id}.${key} is ${verdict[key]}, not ${expected[key]}`)
  }
  for (const pattern of expected.has ?? []) if (!holds(pattern, verdict.findings, idOf)) bad.push(`${id} lacks ${pattern}; it has ${tell(verdict.findings)}`)
  for (const pattern of expected.lacks ?? []) if (holds(pattern, verdict.findings, idOf)) bad.push(`${id} has ${pattern}`)
  for (const [code, data] of Object.entries(expected.data ?? {})) {
    const found = verdict.findings.filter(finding => finding.code === code)
    if (!found.some(finding => includes(finding.data, data))) bad.push(`${id} ${code}: ${JSON.stringify(found.map(finding => finding.data))}, not ${JSON.stringify(data)}`)
  }
  return bad
}

function judgeAsk(judged: Review, { ask, admin, answer, silent, ...rest }: Ask): string[] {
  const got = lookUp(judged, { ...ask, admin: admin ?? false })
  const bad = got.answer === answer ? [] : [`asked ${JSON.stringify(ask)}: ${got.answer}, not ${answer}`]
  for (const key of ['until', 'from', 'owner'] as const) if (rest[key] !== undefined && got[key] !== rest[key]) bad.push(`asked ${JSON.stringify(ask)}: ${key} ${got[key]}, not ${rest[key]}`)
  for (const word of silent ?? []) if (JSON.stringify(got).includes(word)) bad.push(`discloses ${word}`)
  return bad
}

function judgeSummary(judged: Review, expected: SummaryExpected): string[] {
  const [from, to] = [readDay(expected.from), readDay(expected.to)]
  if (!from || !to) throw new Error('a summary needs two days')
  const { plans, mistakes } = expected.plan === undefined ? { plans: [], mistakes: [] } : readPlans(expected.plan)
  if (mistakes.length) throw new Error(JSON.stringify(mistakes))
  const { pack, verdicts, registers, ledger, calendar } = judged
  const printed = printSummary(summarise({ pack, verdicts, events: registers.events, ledger, plans, from, to, calendar, layouts: registers.layouts }), 'zh-CN')
  const lists = printed as unknown as Readonly<Record<string, readonly unknown[]>>
  const bad: string[] = []
  for (const [list, records] of Object.entries(expected.lists ?? {})) for (const record of records) {
    if (!lists[list]?.some(each => includes(each, record))) bad.push(`${list}: no ${JSON.stringify(record)} in ${JSON.stringify(lists[list])}`)
  }
  for (const [list, records] of Object.entries(expected.not ?? {})) for (const record of records) {
    if (lists[list]?.some(each => includes(each, record))) bad.push(`${list}: has ${JSON.stringify(record)}`)
  }
  if (expected.totals && !includes(printed.totals, expected.totals)) bad.push(`totals ${JSON.stringify(printed.totals)}, not ${JSON.stringify(expected.totals)}`)
  const sum = [...printed.lines, ...printed.deductions, ...printed.rewards].reduce((total, { amount }) => total + BigInt(String(amount ?? '0.00').replace('.', '')), 0n)
  if (sum !== BigInt(printed.totals.grand.replace('.', ''))) bad.push(`${printed.totals.grand} is not the sum of its lines`)
  return bad
}

/** The ids of the rows that a finding speaks of. */
function idsOf(verdicts: readonly Verdict[]): (finding: Finding) => readonly (string | null)[] {
  const key = (ref: { readonly book: string; readonly sheet: string; readonly row: number }): string => `${ref.book}|${ref.sheet}|${ref.row}`
  const ids = new Map(verdicts.map(({ registration }) => [key(registration.ref), registration.id]))
  return finding => finding.related.map(ref => ids.get(key(ref)) ?? null)
}

function holds(pattern: string, findings: readonly Finding[], idOf: (finding: Finding) => readonly (string | null)[]): boolean {
  const [, code, severity, related] = /^([^@>]+)(?:@([^>]+))?(?:>(.+))?$/.exec(pattern) ?? []
  return findings.some(finding => finding.code === code && (!severity || finding.severity === severity) && (!related || idOf(finding).includes(related)))
}

function tell(findings: readonly Finding[]): string {
  return findings.map(({ code, severity }) => `${code}@${severity}`).join(' ') || 'none'
}

/** Whether a value has everything that another names. */
function includes(value: unknown, wanted: unknown): boolean {
  if (wanted === null || typeof wanted !== 'object' || Array.isArray(wanted)) return JSON.stringify(value) === JSON.stringify(wanted)
  return typeof value === 'object' && value !== null && Object.entries(wanted).every(([key, part]) => includes((value as Record<string, unknown>)[key] ?? null, part))
}
