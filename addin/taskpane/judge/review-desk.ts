import {
  applySettings, chinaHolidays, evidenceWord, explainVerdict, FIELD_IDS, fieldTitle, findPack, isFieldId, listSettings, lookUp, PolicyError, readDay, readRegisters, readSettings, review, shippedPacks, writeBack,
  type Language, type PolicyPack, type Review, type SheetGrid, type WorkbookChanges,
} from '../core-bridge'
import { EngineError, type CheckRequest, type CheckResult, type Engine, type EngineProgress, type FieldChoice, type LookUpQuestion, type LookUpResult, type PackChoice, type PackNumber } from '../engine'
import { unpackGrid } from '../grid-transfer'
import type { PaneSettings } from '../settings-store'
import { toBookSettings, toPaneSettings } from './book-settings'
import { describeResult } from './describe-result'
import { explainContext } from './explain-context'
import { createFindingDesk, type FindingDesk } from './finding-desk'
import { quoteOf } from './quote'
import { sameChanges } from './same-changes'
import { settingsChanges } from './settings-changes'

/** The judge itself, answering at once; the worker lends it to the page. */
export type ReviewDesk = { readonly [M in Exclude<keyof Engine, 'cancel'>]: (...args: Parameters<Engine[M]>) => Awaited<ReturnType<Engine[M]>> }

interface Kept {
  readonly review: Review
  readonly book: string
  readonly grids: readonly SheetGrid[]
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

  function keep(judged: Review, book: string, grids: readonly SheetGrid[], language: Language): CheckResult {
    const before = kept
    const [written] = writeBack(judged, grids.map(grid => ({ book, grid })), language)
    const { changes, inverse } = written ?? { changes: NO_CHANGES, inverse: NO_CHANGES }
    kept = { review: judged, book, grids, findings: createFindingDesk(judged), changes, inverse }
    return describeResult(judged, grids, changes, written?.cells ?? 0, before !== null && sameChanges(before.changes, changes), language)
  }

  return {
    packs: language => shippedPacks().map(pack => choiceOf(pack, language)),
    packNumbers: (packId, language) => numbersOf(packNamed(packId), language),
    fields: language => FIELD_IDS.map((id): FieldChoice => ({ id, title: fieldTitle(id, language) })),
    check: (request, progress) => {
      const grids = request.grids.map(unpackGrid)
      return keep(judge(request, grids, progress), request.book, grids, request.language)
    },
    translate: language => keep(last().review, last().book, last().grids, language),
    select: query => last().findings.select(query),
    items: (from, count) => last().findings.items(from, count),
    explain: (ref, language) => {
      const { verdicts, pack } = last().review
      const verdict = verdicts.find(({ registration }) => registration.ref.sheet === ref.sheet && (registration.ref.row === ref.row || registration.lines.includes(ref.row)))
      return verdict ? explainVerdict(verdict, pack, explainContext(last().review, verdict, language), language) : []
    },
    plan: () => ({ changes: last().changes, inverse: last().inverse }),
    lookUp: (question, language) => answer(last().review, question, language),
    readSettings: grid => {
      const { settings, troubles } = readSettings(unpackGrid(grid))
      return { settings: toPaneSettings(settings), troubles }
    },
    printSettings: (settings, present) => settingsChanges(toBookSettings(settings), present === null ? null : unpackGrid(present)),
  }
}

function judge({ book, packId, asOf, settings }: CheckRequest, grids: readonly SheetGrid[], progress: EngineProgress): Review {
  const day = readDay(asOf)
  if (day === null) throw new EngineError('bad-day')
  const pack = packSetBy(packNamed(packId), settings)
  const { mapping, holidays, rulings } = toBookSettings(settings)
  const registers = readRegisters(grids.map(grid => ({ book, grid })), pack, { mapping })
  if (registers.problem) throw new EngineError(registers.problem.problem, registers.problem.detail)
  return review({ registers, pack, asOf: day, calendar: chinaHolidays(holidays), rulings, progress: (done, total) => progress('judging', total ? done / total : null) })
}

/** The pack with the workbook's own numbers; they belong to the pack the settings name and to no other. */
function packSetBy(pack: PolicyPack, { packId, overrides }: PaneSettings): PolicyPack {
  if (packId !== pack.id) return pack
  try {
    return applySettings(pack, Object.entries(overrides).map(([key, value]) => `${key}=${value}`))
  } catch (trouble) {
    if (!(trouble instanceof PolicyError)) throw trouble
    throw new EngineError('bad-settings', { places: trouble.mistakes.map(({ place }) => place).join(', ') })
  }
}

function packNamed(packId: string): PolicyPack {
  const pack = findPack(packId)
  if (!pack) throw new EngineError('bad-settings', { places: packId })
  return pack
}

function choiceOf({ id, title, summary }: PolicyPack, language: Language): PackChoice {
  return language === 'en' ? { id, title: title.en, summary: summary.en } : { id, title: title.zh, summary: summary.zh }
}

function numbersOf(pack: PolicyPack, language: Language): readonly PackNumber[] {
  return listSettings(pack).map(({ key, value, clause }) => ({ key, value, clause, quote: quoteOf(pack, clause, language) }))
}

function answer(judged: Review, question: LookUpQuestion, language: Language): LookUpResult {
  const { answer: word, until, from, owner, row, evidence, settle, clause } = lookUp(judged, question)
  return {
    answer: word, until, from, owner, row, clause, quote: quoteOf(judged.pack, clause, language),
    evidence: evidence.map(note => evidenceWord(note, language)),
    settle: settle.map(field => (isFieldId(field) ? fieldTitle(field, language) : field)),
  }
}
