import type { Day } from '../calendar/day'
import { serialToWallTime } from '../calendar/serial'
import { readWallTime } from '../calendar/wall-time'
import { FIELDS, type FieldId } from '../registration/fields'
import type { Layout, Registration } from '../registration/registration'
import type { CellValue, SheetGrid } from '../workbook/workbook'
import { digest } from './seal/digest'

/** Fields that nobody may change once a row is sealed: who filed whom, what for, when (R03.6b, R08.4). */
export const SEALED_FIELDS = [
  'id', 'registeredAt', 'preReportedAt', 'customerName', 'company', 'phone', 'identityNo', 'address', 'region', 'project', 'seller', 'team',
] as const satisfies readonly FieldId[]

/** Fields whose text is kept in the seal; what tells who a customer is stays a digest. */
const KEPT: ReadonlySet<FieldId> = new Set(['id', 'registeredAt', 'preReportedAt', 'region', 'project', 'seller', 'team'])

/** What a row said when it was sealed: a digest of each protected cell, and its text where that tells nothing personal. */
export interface SealedRow {
  readonly key: string
  /** The sheet it stood in. */
  readonly sheet: string
  /** The day it was sealed on; null in a seal that does not say. */
  readonly day: string | null
  readonly digests: Readonly<Partial<Record<FieldId, string>>>
  readonly texts: Readonly<Partial<Record<FieldId, string>>>
}

/** A register sheet as it was read. */
export interface SealableSheet {
  readonly layout: Layout
  readonly grid: SheetGrid
  /** Its own registrations. */
  readonly registrations: readonly Registration[]
}

/** The seal of one row. Rows without a number cannot be told apart and are not sealed. */
export function sealRow(registration: Registration, key: string, layout: Layout, grid: SheetGrid, day: Day | null): SealedRow {
  const digests: Partial<Record<FieldId, string>> = {}
  const texts: Partial<Record<FieldId, string>> = {}
  for (const { field, column } of layout.columns) {
    if (!isSealed(field)) continue
    const text = sealedText(grid.cell(registration.ref.row, column), field, grid)
    digests[field] = cellDigest(key, field, text)
    if (isKept(field)) texts[field] = text
  }
  return { key, sheet: layout.sheet, day, digests, texts }
}

/** The digest of a cell: that of one text differs from row to row, so that equal cells do not show. */
export function cellDigest(key: string, field: FieldId, text: string): string {
  return digest(`${key}\u0000${field}\u0000${text}`)
}

/** Whether the text of a field stands in its seal. */
export function isKept(field: FieldId): boolean {
  return KEPT.has(field)
}

/** The text of a cell; a moment is the same however it is spelled, as a serial or as text. */
export function sealedText(value: CellValue, field: FieldId, grid: Pick<SheetGrid, 'dateSystem'>): string {
  if (value === null) return ''
  const text = String(value).trim()
  if (FIELDS[field].kind !== 'time') return text
  const time = typeof value === 'number' ? serialToWallTime(value, grid.dateSystem) : readWallTime(text)
  return time ?? text
}

function isSealed(field: FieldId): boolean {
  return (SEALED_FIELDS as readonly FieldId[]).includes(field)
}
