import { applySettings, chinaHolidays, findAllAlterations, findPack, PolicyError, readDay, readRegisters, review, type PolicyPack, type Review, type SealingBook, type SheetGrid } from '../core-bridge'
import { EngineError, type CheckRequest, type EngineProgress, type PackedBook } from '../engine'
import { unpackGrid } from '../grid-transfer'
import type { PaneSettings } from '../settings-store'
import { toBookSettings } from './book-settings'

/** A book and its sheets. */
export interface OwnBook {
  readonly book: string
  readonly grids: readonly SheetGrid[]
}

export function unpackBook({ book, grids }: PackedBook): OwnBook {
  return { book, grids: grids.map(unpackGrid) }
}

/** A book as its seals see it. */
export function sealingOf({ book, settingsSheet, sheetNames }: Omit<PackedBook, 'grids'>): SealingBook {
  return { book, sheetNames, settings: settingsSheet === null ? null : unpackGrid(settingsSheet) }
}

/** All sheets that are read, each with its book. */
export function sheetsOf(own: OwnBook, companions: readonly PackedBook[]): readonly { readonly book: string, readonly grid: SheetGrid }[] {
  return [own, ...companions.map(unpackBook)].flatMap(({ book, grids }) => grids.map(grid => ({ book, grid })))
}

/** Judges the workbook and the books beside it, by the pack and the workbook's own settings. */
export function judgeRequest(request: CheckRequest, own: OwnBook, progress: EngineProgress): Review {
  const { packId, asOf, settings, companions } = request
  const day = readDay(asOf)
  if (day === null) throw new EngineError('bad-day')
  const pack = packSetBy(packNamed(packId), settings)
  const { mapping, holidays, rulings } = toBookSettings(settings)
  const sheets = sheetsOf(own, companions)
  const registers = readRegisters(sheets, pack, { mapping })
  if (registers.problem) throw new EngineError(registers.problem.problem, registers.problem.detail)
  const alterations = findAllAlterations([request, ...companions].map(sealingOf), registers, sheets, pack)
  return review({ registers, alterations, pack, asOf: day, calendar: chinaHolidays(holidays), rulings, progress: (done, total) => progress('judging', total ? done / total : null) })
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

export function packNamed(packId: string): PolicyPack {
  const pack = findPack(packId)
  if (!pack) throw new EngineError('bad-settings', { places: packId })
  return pack
}
