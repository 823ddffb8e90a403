import { explainEmpty, explainExclusion, explainRemedy, formatFen, traceLine, type Exclusion, type Fen, type Language, type Line, type PolicyPack, type Summary } from '../core-bridge'
import type { ExcludedContract, PersonTotal, PlanTrouble, Statement, StatementLine } from '../statement'
import { quoteOf } from './quote'
import { statementLists } from './statement-lists'

/** A summary in figures: people from the highest amount, teams, the lists of the regulation. */
export function describeStatement(summary: Summary, pack: PolicyPack, plans: readonly string[], warnings: readonly PlanTrouble[], language: Language): Statement {
  const { period, totals, lines, excluded } = summary
  return {
    packId: pack.id, packTitle: language === 'en' ? pack.title.en : pack.title.zh, from: period.from, to: period.to, plans, warnings,
    people: peopleOf(summary), teams: teamsOf(summary), grand: formatFen(totals.grand), lines: lines.length, excluded: excluded.length,
    lists: statementLists(summary, language), emptyBecause: summary.emptyBecause === null ? null : explainEmpty(summary, language),
  }
}

function peopleOf({ totals, lines, deductions, rewards }: Summary): readonly PersonTotal[] {
  const teams = new Map<string, string | null>()
  const counts = new Map<string, number>()
  for (const { person, team } of [...lines, ...deductions, ...rewards]) {
    if (!teams.get(person)) teams.set(person, team)
  }
  for (const { person } of lines) counts.set(person, (counts.get(person) ?? 0) + 1)
  const people = Object.entries(totals.byPerson).sort(([, a], [, b]) => b - a)
  const most = people.reduce((largest, [, amount]) => Math.max(largest, Math.abs(amount)), 1)
  return people.map(([person, amount]) => ({ person, team: teams.get(person) ?? null, amount: formatFen(amount), part: amount / most, lines: counts.get(person) ?? 0 }))
}

function teamsOf({ totals: { byTeam, withoutTeam } }: Summary): Statement['teams'] {
  const teams: { team: string | null, amount: string, fen: Fen }[] = Object.entries(byTeam).map(([team, fen]) => ({ team, fen, amount: formatFen(fen) }))
  if (withoutTeam !== 0) teams.push({ team: null, fen: withoutTeam, amount: formatFen(withoutTeam) })
  return teams.sort((a, b) => b.fen - a.fen).map(({ team, amount }) => ({ team, amount }))
}

/** Every trace begins with contract, filing, plan and arithmetic. */
const ARITHMETIC = 3

/** One line with the steps that led to its amount. */
export function describeLine(line: Line, pack: PolicyPack, language: Language): StatementLine {
  const { trace, amount, clause } = line
  const steps = traceLine(line, language)
  return {
    ref: trace.ref, contractNo: trace.contractNo, id: trace.id, day: trace.day, amount: formatFen(amount),
    arithmetic: steps[ARITHMETIC]?.text ?? '', steps, clause, quote: quoteOf(pack, clause, language),
  }
}

export function describeExclusion(exclusion: Exclusion, pack: PolicyPack, language: Language): ExcludedContract {
  const { ref, contractNo, id, person, signedOn, clause } = exclusion
  return { ref, contractNo, id, person, signedOn, clause, quote: quoteOf(pack, clause, language), reason: explainExclusion(exclusion, language), remedy: explainRemedy(exclusion, language) }
}
