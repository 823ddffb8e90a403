import { applySettings, chinaHolidays, findAllAlterations, findPack, PolicyError, readDay, readRegisters, review, type BookSettings, type Finding, type PolicyPack, type Review, type SealingBook, type SheetGrid } from '../core-bridge'
import { EngineError, type CheckRequest, type EngineProgress, type PackedBook } from '../engine'
import { unpackGrid } from '../grid-transfer'
import { settingsOfBooks } from './settings-of-books'

/** A book and its sheets. */
export interface OwnBook {
  readonly book: string
  readonly grids: readonly SheetGrid[]
}

/** Registers judged, with what their books say of how. */
export interface JudgedRequest {
  readonly review: Review
  /** Settings of all books; where two differ, those of the workbook itself. */
  readonly settings: BookSettings
  /** What their sheets 报备设置 say that cannot be used, and where they differ. */
  readonly troubles: readonly Finding[]
}

export function unpackBook({ book, grids }: Pick<PackedBook, 'book' | 'grids'>): OwnBook {
  return { book, grids: grids.map(unpackGrid) }
}

/** A book as its seals see it. */
export function sealingOf({ book, settingsSheet, sheetNames }: Pick<PackedBook, 'book' | 'settingsSheet' | 'sheetNames'>): SealingBook {
  return { book, sheetNames, settings: settingsSheet === null ? null : unpackGrid(settingsSheet) }
}

/** All sheets that are read, each with its book. */
export function sheetsOf(own: OwnBook, companions: readonly PackedBook[]): readonly { readonly book: string, readonly grid: SheetGrid }[] {
  return [own, ...companions.map(unpackBook)].flatMap(({ book, grids }) => grids.map(grid => ({ book, grid })))
}

/** Judges the workbook and the books beside it, by the pack and the settings of all of them. */
export function judgeRequest(request: CheckRequest, own: OwnBook, progress: EngineProgress): JudgedRequest {
  const { packId, asOf, companions } = request
  const day = readDay(asOf)
  if (day === null) throw new EngineError('bad-day')
  const { settings, ownPacks, findings: troubles } = settingsOfBooks([request, ...companions], packId)
  const pack = packSetBy(packNamed(packId, ownPacks), settings)
  const { mapping, holidays, rulings } = settings
  const sheets = sheetsOf(own, companions)
  const registers = readRegisters(sheets, pack, { mapping })
  if (registers.problem) throw new EngineError(registers.problem.problem, registers.problem.detail)
  const alterations = findAllAlterations([request, ...companions].map(sealingOf), registers, sheets, pack)
  const judged = review({ registers, alterations, pack, asOf: day, calendar: chinaHolidays(holidays), rulings, bookFindings: troubles, progress: (done, total) => progress('judging', total ? done / total : null) })
  return { review: judged, settings, troubles }
}

/** The pack with the numbers that the books set for it. */
function packSetBy(pack: PolicyPack, settings: BookSettings): PolicyPack {
  try {
    return applySettings(pack, numbersSet(settings))
  } catch (trouble) {
    if (!(trouble instanceof PolicyError)) throw trouble
    throw new EngineError('bad-settings', { places: trouble.mistakes.map(({ place }) => place).join(', ') })
  }
}

/** The numbers that the books set, as KEY=VALUE. */
export function numbersSet({ overrides }: BookSettings): readonly string[] {
  return Object.entries(overrides).map(([key, value]) => `${key}=${value}`)
}

/** A regulation that the books bring along, or a shipped one. */
export function packNamed(packId: string, ownPacks: readonly PolicyPack[]): PolicyPack {
  const pack = ownPacks.find(({ id }) => id.toUpperCase() === packId.toUpperCase()) ?? findPack(packId)
  if (!pack) throw new EngineError('bad-settings', { places: packId })
  return pack
}
