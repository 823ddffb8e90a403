import type { Language } from '../findings/language'
import { consequenceWord } from '../findings/words'
import { formatFen } from '../money/fen'
import type { Fen } from '../money/fen'
import type { RowRef } from '../workbook/row-ref'
import type { Exclusion } from './exclusion'
import { explainCheck } from './explain-check'
import { explainDeduction, explainEmpty, explainNotification, explainReward } from './explain-entries'
import { explainExclusion } from './explain-exclusion'
import { explainLine } from './explain-line'
import { explainRemedy } from './explain-remedy'
import { type Line, lineSource, lineTiers } from './line'
import type { Deduction, Reward, Statistic, Summary, Totals } from './summary'

/** A value of the printed statement: money and rates are decimal strings, days are YYYY-MM-DD. */
export type Printed = string | number | boolean | null | readonly Printed[] | { readonly [key: string]: Printed }

/** One record of a printed list. */
export type PrintedRecord = { readonly [key: string]: Printed }

/** The statement as `summary --json` gives it (contract §4); lists that the regulation does not have are left out. */
export interface PrintedSummary {
  readonly policy: string
  readonly period: { readonly from: string; readonly to: string }
  readonly lines: readonly PrintedRecord[]
  readonly deductions: readonly PrintedRecord[]
  readonly rewards: readonly PrintedRecord[]
  readonly people: readonly PrintedRecord[]
  readonly excluded: readonly PrintedRecord[]
  readonly collisions?: readonly PrintedRecord[]
  readonly deposits?: readonly PrintedRecord[]
  readonly service?: readonly PrintedRecord[]
  readonly statistics?: readonly PrintedRecord[]
  readonly quality?: readonly PrintedRecord[]
  readonly targets?: readonly PrintedRecord[]
  readonly notifications?: readonly PrintedRecord[]
  readonly totals: { readonly byPerson: Readonly<Record<string, string>>; readonly byTeam: Readonly<Record<string, string>>; readonly withoutTeam: string; readonly grand: string }
  readonly checks: readonly PrintedRecord[]
  readonly emptyBecause: { readonly reason: string; readonly message: string } | null
}

/** Prints a statement with its sentences in one language. */
export function printSummary(summary: Summary, language: Language): PrintedSummary {
  const { collisions, deposits, service, statistics, quality, targets, notifications } = summary
  return {
    policy: summary.policy,
    period: { from: summary.period.from, to: summary.period.to },
    lines: summary.lines.map((line) => printLine(line, language)),
    deductions: summary.deductions.map((one) => printDeduction(one, language)),
    rewards: summary.rewards.map((one) => printReward(one, language)),
    people: summary.people.map((one) => ({ ...one, means: one.consequence === null ? null : consequenceWord(one.consequence, language) })),
    excluded: summary.excluded.map((one) => printExclusion(one, language)),
    ...(collisions && { collisions: collisions.map((one) => ({ ...one })) }),
    ...(deposits && { deposits: deposits.map(({ ref, amount, ...rest }) => ({ ...rest, amount: yuan(amount), ...place(ref) })) }),
    ...(service && { service: service.map((one) => ({ ...one })) }),
    ...(statistics && { statistics: statistics.map((one) => printStatistic(one, language)) }),
    ...(quality && { quality: quality.map((one) => ({ ...one })) }),
    ...(targets && { targets: targets.map(({ target, achieved, difference, ...rest }) => ({ ...rest, target: yuan(target), achieved: formatFen(achieved), difference: yuan(difference) })) }),
    ...(notifications && { notifications: notifications.map(({ ref, ...rest }) => ({ ...rest, ...place(ref), message: explainNotification({ ref, ...rest }, language) })) }),
    totals: printTotals(summary.totals),
    checks: summary.checks.map((check) => ({ kind: check.kind, severity: check.severity, id: check.id, ...(check.ref ? place(check.ref) : { book: null, sheet: null, row: null }), data: { ...check.data }, message: explainCheck(check, language) })),
    emptyBecause: summary.emptyBecause === null ? null : { reason: summary.emptyBecause, message: explainEmpty(summary, language) },
  }
}

function place({ book, sheet, row }: RowRef): { readonly book: string; readonly sheet: string; readonly row: number } {
  return { book, sheet, row }
}

function yuan(fen: Fen | null): string | null {
  return fen === null ? null : formatFen(fen)
}

function printLine(line: Line, language: Language): PrintedRecord {
  const { kind, person, team, rate, share, amount, clause, trace } = line
  const { id, ref, contractNo, day, signedOn, base, bonus, bound } = trace
  const source = lineSource(line)
  return {
    id, row: ref.row, person, team, contractNo, base: formatFen(base), rate, share, amount: formatFen(amount), plan: source?.id ?? null, clause, why: explainLine(line, language),
    kind, day, book: ref.book, sheet: ref.sheet, signedOn, bonus: formatFen(bonus), override: source?.override ?? null, bound,
    tiers: lineTiers(line).map(({ base: part, rate: at, upTo }) => ({ base: formatFen(part), rate: at, upTo: yuan(upTo) })),
  }
}

function printDeduction(deduction: Deduction, language: Language): PrintedRecord {
  const { person, team, amount, clause, id, ref, day, type, occurrence } = deduction
  return { person, amount: formatFen(amount), clause, why: explainDeduction(deduction, language), team, id, day, type, occurrence, ...place(ref) }
}

function printReward(reward: Reward, language: Language): PrintedRecord {
  const { kind, person, team, amount, clause, id, ref } = reward
  return { person, amount: formatFen(amount), clause, why: explainReward(reward, language), kind, team, id, ...(ref ? place(ref) : { book: null, sheet: null, row: null }) }
}

function printExclusion(exclusion: Exclusion, language: Language): PrintedRecord {
  const { id, ref, contractNo, signedOn, person, team, code, status, clause, field, cell } = exclusion
  return { id, ...place(ref), reason: explainExclusion(exclusion, language), clause, remedy: explainRemedy(exclusion, language), person, team, code, contractNo, signedOn, status, field, cell }
}

function printStatistic(statistic: Statistic, language: Language): PrintedRecord {
  switch (statistic.kind) {
    case 'customer':
    case 'class':
      return { ...statistic, amount: formatFen(statistic.amount), group: statistic.group[language] }
    case 'month':
      return { ...statistic, amount: formatFen(statistic.amount) }
    case 'bid': {
      const { ref, ours, lowest, ...rest } = statistic
      return { ...rest, ...place(ref), ours: formatFen(ours), lowest: formatFen(lowest) }
    }
  }
}

function printTotals({ byPerson, byTeam, withoutTeam, grand }: Totals): PrintedSummary['totals'] {
  return { byPerson: printAll(byPerson), byTeam: printAll(byTeam), withoutTeam: formatFen(withoutTeam), grand: formatFen(grand) }
}

function printAll(amounts: Readonly<Record<string, Fen>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(amounts).map(([name, fen]) => [name, formatFen(fen)]))
}
