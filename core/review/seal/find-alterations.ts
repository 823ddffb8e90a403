import { CATALOGUE } from '../../findings/catalogue'
import type { Finding, FindingOf } from '../../findings/finding'
import type { FieldId } from '../../registration/fields'
import type { Registration } from '../../registration/registration'
import { cellAddress, type RowRef } from '../../workbook/row-ref'
import { cellDigest, SEALED_FIELDS, sealedText, type SealableSheet, type SealedRow } from '../seal'
import { shownCell } from '../shown-cell'
import { pairRows, type PairedRow } from './pair-rows'

/** What seals tell of a book: the cells changed, by row, and the rows and columns that are gone. */
export interface Alterations {
  readonly rows: ReadonlyMap<Registration, readonly Finding[]>
  readonly sheets: readonly Finding[]
}

export const NO_ALTERATIONS: Alterations = { rows: new Map(), sheets: [] }

/**
 * The protected cells of a book that differ from its seals, from what to what where the text was kept; the sealed rows that
 * are gone or bear another number; the sealed columns that are gone. `isRead` says of which sheets the rows are all there.
 */
export function findAlterations(seals: readonly SealedRow[], sheets: readonly SealableSheet[], isRead: (sheet: string) => boolean, clause: string | null): Alterations {
  const first = sheets[0]
  if (seals.length === 0 || !first) return NO_ALTERATIONS
  const { rows, missing } = pairRows(seals, sheets)
  const gone = goneColumns(rows, missing, sheets)
  const byRow = new Map<Registration, readonly Finding[]>()
  for (const row of rows) {
    const findings = rowAlterations(row, clause)
    if (findings.length > 0) byRow.set(row.registration, findings)
  }
  const columns = gone.map(({ sheet, field, since }) => altered(headerOf(sheet), clause, { field, cell: null, from: null, to: null, since }))
  // Without the column of numbers every row would be gone.
  const lost = gone.some(({ field }) => field === 'id') ? [] : missing.filter(seal => isRead(seal.sheet))
  const removals = lost.map(({ key, sheet, day }) => altered(headerOf(sheets.find(({ layout }) => layout.sheet === sheet) ?? first), clause, { field: 'id', cell: null, from: key, to: null, since: day }))
  return { rows: byRow, sheets: [...columns, ...removals] }
}

function rowAlterations({ registration, sheet: { layout, grid }, now, before }: PairedRow, clause: string | null): readonly Finding[] {
  if (!before) return []
  return layout.columns.flatMap(({ field, column }) => {
    const was = before.digests[field]
    if (was === undefined || was === now.digests[field]) return []
    const text = sealedText(grid.cell(registration.ref.row, column), field, grid)
    const from = was === cellDigest(before.key, field, '') ? '' : shownKept(before.texts[field], field)
    return [altered(registration.ref, clause, { field, cell: cellAddress(registration.ref.row, column), from, to: shownCell(text, field), since: before.day })]
  })
}

function shownKept(text: string | undefined, field: FieldId): string | null {
  return text === undefined ? null : shownCell(text, field)
}

interface GoneColumn {
  readonly sheet: SealableSheet
  readonly field: FieldId
  readonly since: string | null
}

/** Fields that every sealed row of a sheet had and no column of it serves any more. */
function goneColumns(rows: readonly PairedRow[], missing: readonly SealedRow[], sheets: readonly SealableSheet[]): readonly GoneColumn[] {
  return sheets.flatMap(sheet => {
    const own = [...rows.flatMap(row => (row.sheet === sheet && row.before ? [row.before] : [])), ...missing.filter(seal => seal.sheet === sheet.layout.sheet)]
    const served = new Set(sheet.layout.columns.map(({ field }) => field))
    const [seal] = own
    if (!seal) return []
    return SEALED_FIELDS.filter(field => !served.has(field) && own.every(({ digests }) => digests[field] !== undefined)).map(field => ({ sheet, field, since: seal.day }))
  })
}

function headerOf({ layout: { book, sheet, headerRow } }: SealableSheet): RowRef {
  return { book, sheet, row: headerRow }
}

function altered(subject: RowRef, clause: string | null, data: FindingOf<'record.altered'>['data']): Finding {
  return { code: 'record.altered', severity: CATALOGUE['record.altered'].severity, subject, related: [], clause, data }
}
