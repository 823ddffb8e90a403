import type { ClosedComparison, ClosedSource } from '../closing'
import { openCustomers, PLAN_SHEET, readDay, readPlans, summarise, writePlanSheet, type Day, type Finding, type Language, type Plan, type Review, type SnapshotComparison, type Summary, type WorkbookChanges } from '../core-bridge'
import { EngineError, type EngineProgress, type WritePlan } from '../engine'
import { unpackGrid, type PackedGrid } from '../grid-transfer'
import type { PlanDraft } from '../plan-draft'
import type { ExcludedContract, PlanSource, PlanTrouble, Statement, StatementAnswer, StatementLine, StatementRequest } from '../statement'
import { closingFile, compareClosed, planClosing } from './closing-desk'
import { plansOfBooks } from './plans-of-books'
import { describeComparison } from './describe-comparison'
import { describeExclusion, describeLine, describeStatement } from './describe-statement'
import { judgeRequest, numbersSet, unpackBook, type OwnBook } from './judge-request'
import { toDrafts, toPlanFile } from './plan-drafts'
import { planTroubles, readPlanSource } from './plan-source'
import { sheetChanges } from './sheet-changes'
import { statementFile } from './statement-file'
import { statementSheets } from './statement-sheets'

/** Everything about commission, answered at once but for files and seals, which take their time. */
export interface StatementDesk {
  settle(request: StatementRequest, progress: EngineProgress): StatementAnswer
  restate(language: Language): Statement
  statementLines(person: string, from: number, count: number, language: Language): readonly StatementLine[]
  exclusions(from: number, count: number, language: Language): readonly ExcludedContract[]
  statementSheets(period: string, taken: readonly string[], language: Language): WorkbookChanges
  statementFile(language: Language): Promise<Uint8Array>
  planClosing(present: PackedGrid | null, language: Language): Promise<WritePlan>
  closingFile(): Promise<Uint8Array>
  compareClosed(source: ClosedSource): Promise<ClosedComparison | null>
  readPlanDrafts(source: PlanSource, language: Language): { readonly drafts: readonly PlanDraft[], readonly troubles: readonly PlanTrouble[] }
  printPlanDrafts(drafts: readonly PlanDraft[], present: PackedGrid | null, language: Language): { readonly changes: WorkbookChanges | null, readonly troubles: readonly PlanTrouble[] }
}

interface Settled {
  readonly review: Review
  readonly summary: Summary
  readonly plans: readonly Plan[]
  readonly warnings: (language: Language) => readonly PlanTrouble[]
  readonly books: readonly OwnBook[]
  readonly settings: readonly string[]
  /** How it stands to the closed one it was last compared with. */
  readonly closed: SnapshotComparison | null
}

export function createStatementDesk(): StatementDesk {
  let settled: Settled | null = null
  const last = (): Settled => {
    if (!settled) throw new EngineError('worker-gone')
    return settled
  }
  const describe = ({ summary, review, plans, warnings }: Settled, language: Language): Statement =>
    describeStatement(summary, review.pack, plans.map(({ id }) => id), warnings(language), language)

  return {
    settle(request, progress) {
      const { language, plans: source } = request
      const period = { from: dayOf(request.from), to: dayOf(request.asOf) }
      const { plans, mistakes } = readPlanSource(source, source.kind === 'none' ? undefined : period)
      const warnings = (said: Language): readonly PlanTrouble[] => planTroubles(mistakes, said)
      if (mistakes.some(({ severity }) => severity === 'error')) return { statement: null, troubles: warnings(language) }
      const books = [request, ...request.companions].map(unpackBook)
      const { review, settings, troubles } = judgeRequest(request, unpackBook(request), progress)
      const differences = source.kind === 'sheet' ? plansOfBooks([request, ...request.companions], review.registers, period).findings : []
      settled = { review, plans, warnings, books, closed: null, summary: summaryOf(review, plans, period, [...troubles, ...differences]), settings: numbersSet(settings) }
      return { statement: describe(settled, language), troubles: warnings(language) }
    },
    restate: language => describe(last(), language),
    statementLines: (person, from, count, language) => last().summary.lines.filter(line => line.person === person).slice(from, from + count).map(line => describeLine(line, last().review.pack, language)),
    exclusions: (from, count, language) => last().summary.excluded.slice(from, from + count).map(one => describeExclusion(one, last().review.pack, language)),
    statementSheets: (period, taken, language) => ({ runs: [], highlights: [], newSheets: statementSheets(last().summary, last().review.pack, { period, taken, plans: last().plans.map(({ id }) => id), dateSystem: dateSystemOf(last().books) }, language) }),
    statementFile: language => statementFile(last(), language),
    planClosing: (present, language) => planClosing(last().summary, present === null ? null : unpackGrid(present), dateSystemOf(last().books), language),
    closingFile: () => closingFile(last().summary),
    async compareClosed(source) {
      const compared = last()
      const closed = await compareClosed(compared.summary, source)
      // Another period may have been worked out meanwhile.
      if (settled === compared) settled = { ...compared, closed }
      return closed === null ? null : describeComparison(closed, compared.summary)
    },
    readPlanDrafts(source, language) {
      const { plans, mistakes } = readPlanSource(source)
      return { drafts: toDrafts(plans), troubles: planTroubles(mistakes, language) }
    },
    printPlanDrafts(drafts, present, language) {
      const { plans, mistakes } = readPlans(drafts.map(toPlanFile))
      const troubles = planTroubles(mistakes, language)
      if (troubles.some(({ severity }) => severity === 'error')) return { changes: null, troubles }
      const sheet = writePlanSheet(plans, language)
      return { changes: sheetChanges({ ...sheet, name: PLAN_SHEET['zh-CN'] }, present === null ? null : unpackGrid(present)), troubles }
    },
  }
}

function summaryOf({ pack, verdicts, ledger, calendar, registers, context, rulings }: Review, plans: readonly Plan[], { from, to }: { readonly from: Day, readonly to: Day }, bookFindings: readonly Finding[]): Summary {
  return summarise({ pack, verdicts, ledger, calendar, plans, from, to, events: registers.events, layouts: registers.layouts, customerOf: openCustomers(context, rulings.pairs), bookFindings })
}

function dayOf(text: string): Day {
  const day = readDay(text)
  if (day === null) throw new EngineError('bad-day')
  return day
}

/** How the workbook counts its days: the first book is the one that is open. */
function dateSystemOf([own]: readonly OwnBook[]): 1900 | 1904 {
  return own?.grids[0]?.dateSystem ?? 1900
}
