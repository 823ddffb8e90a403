import { CATALOGUE } from '../findings/catalogue'
import type { Finding } from '../findings/finding'
import { FIELDS, type FieldId } from '../registration/fields'
import type { Registration } from '../registration/registration'
import { cellAddress } from '../workbook/row-ref'
import type { CellValue, SheetGrid } from '../workbook/workbook'
import type { Layout } from '../registration/registration'
import { shownCell } from './shown-cell'

/** Fields that nobody may change once a row is sealed: who filed whom, when (R03.6b, R08.4). */
export const SEALED_FIELDS = ['id', 'registeredAt', 'customerName', 'phone', 'address', 'project', 'seller', 'team'] as const satisfies readonly FieldId[]

/** What a sealed row said: a digest of each protected cell, and its text where the text tells nothing personal. */
export interface SealedRow {
  readonly key: string
  readonly digests: Readonly<Partial<Record<FieldId, string>>>
  readonly texts: Readonly<Partial<Record<FieldId, string>>>
}

/** Fields whose text is kept in the seal; names, phones and addresses are kept as digests only. */
const KEPT: ReadonlySet<FieldId> = new Set(['id', 'registeredAt', 'project', 'seller', 'team'])

/** The seal of every numbered registration of a sheet. Rows without a number cannot be told apart and are not sealed. */
export function sealSheet(layout: Layout, grid: SheetGrid, registrations: readonly Registration[]): readonly SealedRow[] {
  return registrations.filter(r => r.id !== null && r.ref.book === layout.book && r.ref.sheet === layout.sheet).map(registration => sealRow(registration, layout, grid))
}

function sealRow(registration: Registration, layout: Layout, grid: SheetGrid): SealedRow {
  const digests: Partial<Record<FieldId, string>> = {}
  const texts: Partial<Record<FieldId, string>> = {}
  for (const { field, column } of layout.columns) {
    if (!isSealed(field)) continue
    const text = textOf(grid.cell(registration.ref.row, column), field, grid)
    digests[field] = digest(`${registration.id}\u0000${field}\u0000${text}`)
    if (KEPT.has(field)) texts[field] = text
  }
  return { key: registration.id ?? '', digests, texts }
}

/** The protected cells that differ from their seal, each named with what it said before where that was kept. */
export function findAlterations(seals: readonly SealedRow[], layout: Layout, grid: SheetGrid, registrations: readonly Registration[], clause: string | null): ReadonlyMap<Registration, readonly Finding[]> {
  const sealed = new Map(seals.map(seal => [seal.key, seal]))
  const found = new Map<Registration, readonly Finding[]>()
  for (const registration of registrations) {
    const seal = registration.id === null ? undefined : sealed.get(registration.id)
    if (!seal || registration.ref.book !== layout.book || registration.ref.sheet !== layout.sheet) continue
    const now = sealRow(registration, layout, grid)
    const findings: Finding[] = []
    for (const { field, column } of layout.columns) {
      const before = seal.digests[field]
      if (before === undefined || before === now.digests[field]) continue
      findings.push({
        code: 'record.altered', severity: CATALOGUE['record.altered'].severity, subject: registration.ref, related: [], clause,
        data: { field, cell: cellAddress(registration.ref.row, column), from: seal.texts[field] ?? null, to: shownCell(textOf(grid.cell(registration.ref.row, column), field, grid), field) },
      })
    }
    if (findings.length) found.set(registration, findings)
  }
  return found
}

/** Sealed rows that are no longer in the sheet: deleted, or their number changed. */
export function findRemovals(seals: readonly SealedRow[], registrations: readonly Registration[]): readonly string[] {
  const present = new Set(registrations.map(r => r.id))
  return seals.filter(seal => !present.has(seal.key)).map(seal => seal.key)
}

/** Seals as rows of 报备设置: kind, sheet, number, then field:digest:text pairs. */
export function printSeals(sheet: string, seals: readonly SealedRow[]): readonly (readonly CellValue[])[] {
  return seals.map(seal => ['封存', sheet, seal.key, null, null, SEALED_FIELDS.filter(f => seal.digests[f] !== undefined).map(f => [FIELDS[f].header, seal.digests[f], seal.texts[f] ?? ''].map(escape).join(':')).join('|')])
}

/** The seals of one sheet as 报备设置 holds them. */
export function readSeals(settings: SheetGrid, sheet: string): readonly SealedRow[] {
  const seals: SealedRow[] = []
  for (let row = settings.firstRow; row <= settings.lastRow; row++) {
    if (settings.cell(row, 1) !== '封存' || settings.cell(row, 2) !== sheet) continue
    const digests: Partial<Record<FieldId, string>> = {}
    const texts: Partial<Record<FieldId, string>> = {}
    for (const part of String(settings.cell(row, 6) ?? '').split('|')) {
      const [header = '', hash = '', text = ''] = part.split(':').map(unescape)
      const field = SEALED_FIELDS.find(f => FIELDS[f].header === header)
      if (!field) continue
      digests[field] = hash
      if (KEPT.has(field)) texts[field] = text
    }
    seals.push({ key: String(settings.cell(row, 3) ?? ''), digests, texts })
  }
  return seals
}

function isSealed(field: FieldId): boolean {
  return (SEALED_FIELDS as readonly FieldId[]).includes(field)
}

/** The text of a cell; a date is the same whether it is stored as a serial or as text. */
function textOf(value: CellValue, field: FieldId, grid: SheetGrid): string {
  return value === null ? '' : FIELDS[field].kind === 'time' && typeof value === 'number' ? `#${value + (grid.dateSystem === 1904 ? 1462 : 0)}` : String(value).trim()
}

function escape(text: string | undefined): string {
  return (text ?? '').replace(/%/g, '%25').replace(/:/g, '%3A').replace(/\|/g, '%7C')
}

function unescape(text: string): string {
  return text.replace(/%7C/g, '|').replace(/%3A/g, ':').replace(/%25/g, '%')
}

/** 53 bits of a text, as 14 hexadecimal digits: enough to notice a changed cell, not meant to keep a secret. */
function digest(text: string): string {
  let a = 0x811c9dc5
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ (b >>> 13)
  b = Math.imul(b ^ (b >>> 16), 0xc2b2ae35) ^ (a >>> 13)
  return ((b >>> 0) & 0x1fffff).toString(16).padStart(6, '0') + (a >>> 0).toString(16).padStart(8, '0')
}
