import {
  evidenceWord, explainVerdict, FIELD_IDS, fieldTitle, isFieldId, judgeContracts, listSettings, lookUp, lookUpNoteWords, problemMessage, readSettings, sealBook, shippedPacks, unreadableFacts, writeBack,
  type Language, type PolicyPack, type Review, type WorkbookChanges,
} from '../core-bridge'
import { EngineError, type CheckResult, type Engine, type FieldChoice, type LookUpQuestion, type LookUpResult, type PackChoice, type PackedBook, type PackNumber } from '../engine'
import { unpackGrid } from '../grid-transfer'
import { toBookSettings, toPaneSettings } from './book-settings'
import { describeResult } from './describe-result'
import { describeRow } from './describe-row'
import { explainContext } from './explain-context'
import { plansOfBooks } from './plans-of-books'
import { createFindingDesk, type FindingDesk } from './finding-desk'
import { packsOf, takeOwnPack } from './own-packs'
import { judgeRequest, packNamed, sealingOf, sheetsOf, unpackBook, type OwnBook } from './judge-request'
import { quoteOf } from './quote'
import { sameChanges } from './same-changes'
import { settingsChanges } from './settings-changes'
import { createStatementDesk, type StatementDesk } from './statement-desk'
import { verdictAt } from './verdict-at'

/** The judge itself, answering at once; the worker lends it to the page. */
export type ReviewDesk = StatementDesk & { readonly [M in Exclude<keyof Engine, 'cancel' | keyof StatementDesk>]: (...args: Parameters<Engine[M]>) => Awaited<ReturnType<Engine[M]>> }

interface Kept {
  readonly review: Review
  /** The workbook itself: of all books that were judged, the one that is written. */
  readonly own: OwnBook
  readonly companions: readonly PackedBook[]
  readonly findings: FindingDesk
  readonly changes: WorkbookChanges
  readonly inverse: WorkbookChanges
}

const NO_CHANGES: WorkbookChanges = { runs: [], highlights: [], newSheets: [] }

export function createReviewDesk(): ReviewDesk {
  let kept: Kept | null = null
  const last = (): Kept => {
    if (!kept) throw new EngineError('worker-gone')
    return kept
  }

  function keep(judged: Review, own: OwnBook, companions: readonly PackedBook[], language: Language): CheckResult {
    const before = kept
    const [written] = writeBack(judged, own.grids.map(grid => ({ book: own.book, grid })), language)
    const { changes, inverse } = written ?? { changes: NO_CHANGES, inverse: NO_CHANGES }
    kept = { review: judged, own, companions, findings: createFindingDesk(judged), changes, inverse }
    return describeResult(judged, own, changes, written?.cells ?? 0, before !== null && sameChanges(before.changes, changes), language)
  }

  return {
    ...createStatementDesk(),
    packs: (language, ownPacks = []) => [...shippedPacks(), ...packsOf(ownPacks)].map(pack => choiceOf(pack, language)),
    packNumbers: (packId, language, ownPacks = []) => numbersOf(packNamed(packId, packsOf(ownPacks)), language),
    fields: language => FIELD_IDS.map((id): FieldChoice => ({ id, title: fieldTitle(id, language) })),
    check: (request, progress) => {
      const own = unpackBook(request)
      const { review } = judgeRequest(request, own, progress)
      return keep(judgeContracts(review, plansOfBooks([request, ...request.companions], review.registers)), own, request.companions, request.language)
    },
    translate: language => keep(last().review, last().own, last().companions, language),
    select: query => last().findings.select(query),
    items: (from, count) => last().findings.items(from, count),
    rowOf: (ref, language) => describeRow(last().review, ref, language),
    explain: (ref, language) => {
      const { review: judged } = last()
      const verdict = verdictAt(judged, ref)
      return verdict ? explainVerdict(verdict, judged.pack, explainContext(judged, verdict, language), language) : []
    },
    plan: () => ({ changes: last().changes, inverse: last().inverse }),
    seal: (sealing, own) => {
      const { review: judged, own: { book }, companions } = last()
      return sealBook(sealingOf({ book, ...own }), judged.registers, sheetsOf(last().own, companions), judged.asOf, sealing)
    },
    lookUp: (question, language) => answer(last().review, question, language),
    readSettings: grid => {
      const { settings, troubles, ownPacks } = readSettings(unpackGrid(grid))
      return { settings: toPaneSettings(settings), troubles, ownPacks: ownPacks.map(({ pack }) => JSON.stringify(pack)) }
    },
    takeOwnPack: (text, present) => takeOwnPack(text, present === null ? null : unpackGrid(present)),
    printSettings: (settings, present) => settingsChanges(toBookSettings(settings), present === null ? null : unpackGrid(present)),
  }
}

function choiceOf({ id, title, summary }: PolicyPack, language: Language): PackChoice {
  return language === 'en' ? { id, title: title.en, summary: summary.en } : { id, title: title.zh, summary: summary.zh }
}

function numbersOf(pack: PolicyPack, language: Language): readonly PackNumber[] {
  return listSettings(pack).map(({ key, value, clause }) => ({ key, value, clause, quote: quoteOf(pack, clause, language) }))
}

function answer(judged: Review, question: LookUpQuestion, language: Language): LookUpResult {
  const unreadable = unreadableFacts(question)
  if (unreadable.length) throw new EngineError('unreadable-question', Object.fromEntries(unreadable.map(({ fact, problem, shown }) => [fact, problemMessage(problem, { value: shown }, language)])))
  const { answer: word, until, from, owner, row, evidence, settle, note, clause } = lookUp(judged, question)
  return {
    answer: word, note: note === null ? null : lookUpNoteWords(note, language), until, from, owner, row, clause, quote: quoteOf(judged.pack, clause, language),
    evidence: evidence.map(note => evidenceWord(note, language)),
    settle: settle.map(field => (isFieldId(field) ? fieldTitle(field, language) : field)),
  }
}
