import { appendTo } from '../../lists/append-to'
import type { Registration } from '../../registration/registration'
import { sealRow, type SealableSheet, type SealedRow } from '../seal'

/** A numbered row as it stands, with its seal as of now and the one it bore before, if any. */
export interface PairedRow {
  readonly registration: Registration
  readonly sheet: SealableSheet
  readonly now: SealedRow
  readonly before: SealedRow | null
}

export interface Pairing {
  /** Every numbered row of the sheets, in their order. */
  readonly rows: readonly PairedRow[]
  /** Seals whose row is nowhere in the sheets. */
  readonly missing: readonly SealedRow[]
}

/**
 * Which row bears which seal. Rows are known by their number, wherever in the book they stand now; where a number stands
 * on several rows, unchanged rows go first, then those of the same sheet, then the rest in their order.
 */
export function pairRows(seals: readonly SealedRow[], sheets: readonly SealableSheet[]): Pairing {
  const open = new Map<string, SealedRow[]>()
  for (const seal of seals) appendTo(open, seal.key, seal)
  const rows = sheets.flatMap(sheet => sheet.registrations.flatMap(registration => (registration.id === null ? [] : [openRow(registration, registration.id, sheet)])))
  const before = new Map<OpenRow, SealedRow>()
  for (const suits of [isSameInPlace, isSame, isInPlace, () => true]) {
    for (const row of rows) {
      const seal = before.has(row) ? undefined : takeFrom(open.get(row.now.key), one => suits(one, row.now))
      if (seal) before.set(row, seal)
    }
  }
  return { rows: rows.map(row => ({ ...row, before: before.get(row) ?? null })), missing: [...open.values()].flat() }
}

type OpenRow = Omit<PairedRow, 'before'>

function openRow(registration: Registration, key: string, sheet: SealableSheet): OpenRow {
  return { registration, sheet, now: sealRow(registration, key, sheet.layout, sheet.grid, null) }
}

function takeFrom(seals: SealedRow[] | undefined, suits: (seal: SealedRow) => boolean): SealedRow | undefined {
  const at = seals?.findIndex(suits) ?? -1
  return at < 0 ? undefined : seals?.splice(at, 1)[0]
}

function isSame(seal: SealedRow, now: SealedRow): boolean {
  return Object.entries(seal.digests).every(([field, before]) => {
    const after = now.digests[field as keyof typeof now.digests]
    return after === undefined || after === before
  })
}

function isInPlace(seal: SealedRow, now: SealedRow): boolean {
  return seal.sheet === now.sheet
}

function isSameInPlace(seal: SealedRow, now: SealedRow): boolean {
  return isInPlace(seal, now) && isSame(seal, now)
}
