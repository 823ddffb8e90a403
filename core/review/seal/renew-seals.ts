import type { Day } from '../../calendar/day'
import type { FieldId } from '../../registration/fields'
import type { SealableSheet, SealedRow } from '../seal'
import { pairRows, type PairedRow } from './pair-rows'

/** `new`: rows without a seal are given one. `all`: every row is taken as it stands now. */
export type Sealing = 'new' | 'all'

/**
 * The seals of a book after sealing it on a day: those it had, in their order, then those of rows that had none. `new`
 * leaves a seal as it is, so that what was altered or is gone stays told; `all` renews and forgets. `isRead` says of which
 * sheets the rows are all there.
 */
export function renewSeals(seals: readonly SealedRow[], sheets: readonly SealableSheet[], isRead: (sheet: string) => boolean, day: Day, sealing: Sealing): readonly SealedRow[] {
  const { rows, missing } = pairRows(seals, sheets)
  const paired = new Map(rows.flatMap(row => (row.before ? [[row.before, row] as const] : [])))
  const gone = new Set(sealing === 'all' ? missing.filter(({ sheet }) => isRead(sheet)) : [])
  const kept = seals.flatMap(seal => {
    const row = paired.get(seal)
    if (row) return [renewed(seal, row, day, sealing)]
    return gone.has(seal) ? [] : [seal]
  })
  return [...kept, ...rows.flatMap(({ now, before }) => (before ? [] : [{ ...now, day }]))]
}

function renewed(seal: SealedRow, { now }: PairedRow, day: Day, sealing: Sealing): SealedRow {
  if (sealing === 'all' && !isEqual(seal, now)) return { ...now, day }
  // A column that the sheet has been given since is sealed as it is found.
  return { ...seal, sheet: now.sheet, digests: { ...now.digests, ...seal.digests }, texts: { ...unknownTexts(seal, now), ...seal.texts } }
}

function isEqual(seal: SealedRow, now: SealedRow): boolean {
  const fields = Object.keys({ ...seal.digests, ...now.digests }) as FieldId[]
  return fields.every(field => seal.digests[field] === now.digests[field])
}

function unknownTexts(seal: SealedRow, now: SealedRow): SealedRow['texts'] {
  return Object.fromEntries(Object.entries(now.texts).filter(([field]) => seal.digests[field as FieldId] === undefined))
}
